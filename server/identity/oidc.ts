import * as oidc from 'openid-client';
import * as z from 'zod';
import type { BankOidc } from '../database/entities/index.ts';
import { IdentityError } from './identity-error.ts';
import { operatorOfClaims } from './oidc-operators.ts';
import { discover, forgetProvider } from './oidc-discovery.ts';
import { findOidc } from './oidc-settings.ts';
import type { Secrets } from './secrets.ts';
import { ServerToken } from './server-token.ts';
import { startSession, type SignedIn, type SignInTools } from './sign-in.ts';

/** Seconds that somebody may take at their identity provider. */
export const attemptLife = 10 * 60;
const attempt = new ServerToken({
  audience: 'spendsense-oidc',
  life: attemptLife,
  claims: z.strictObject({ bank: z.string(), state: z.string(), nonce: z.string(), verifier: z.string() }),
});
/** Hours until an operator has to come back from their bank: a claim that was lost is noticed then. */
const sessionHours = 8;

export interface OidcTools extends SignInTools {
  readonly secrets: Secrets;
}

/**
 * Begins signing in at the bank's identity provider: where to send the browser, and what it has to keep in a cookie until it is back.
 * @param callback this server's address that the provider sends back to
 * @throws IdentityError OIDC_UNKNOWN, OIDC_UNAVAILABLE
 */
export async function beginOidc(
  tools: OidcTools,
  bank_id: string,
  callback: string,
): Promise<{ address: URL; cookie: string }> {
  const { configuration } = await providerOf(tools, bank_id);
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'openid email profile',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const said = { bank: bank_id, state, nonce, verifier };
  return { address, cookie: await attempt.sign(tools.operator_secret, said, tools.now) };
}

/**
 * Ends it: the code is traded for an id token, whose claims make the operator or refuse them.
 * @param returned the address that the browser came back to, with its query
 * @throws IdentityError SIGN_IN_FAILED, SIGN_IN_REFUSED with the claim that was not right, OIDC_UNKNOWN, OIDC_UNAVAILABLE
 */
export async function endOidc(
  tools: OidcTools,
  bank_id: string,
  { returned, cookie }: { returned: URL; cookie: string | undefined },
): Promise<SignedIn> {
  const { settings, configuration } = await providerOf(tools, bank_id);
  const claims = await claimsOf(tools, bank_id, configuration, { returned, cookie });
  const ends_at = new Date(tools.now.getTime() + sessionHours * 3_600_000);
  return startSession(tools, await operatorOfClaims(tools, settings, claims), { ends_at });
}

async function claimsOf(
  { operator_secret, now }: OidcTools,
  bank_id: string,
  configuration: oidc.Configuration,
  { returned, cookie }: { returned: URL; cookie: string | undefined },
): Promise<oidc.IDToken> {
  let isBegun = false;
  try {
    const { claims: begun } = await attempt.verify(operator_secret, cookie ?? '', now);
    if (begun.bank !== bank_id) throw new IdentityError('TOKEN_INVALID', 'Begun at another bank.');
    isBegun = true;
    const tokens = await oidc.authorizationCodeGrant(configuration, returned, {
      pkceCodeVerifier: begun.verifier,
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('There is no id token.');
    return claims;
  } catch (cause) {
    // Its keys or addresses may have changed: the next try asks for them.
    if (isBegun) forgetProvider(configuration);
    // The provider's words may hold what is nobody's business; the cause is for whoever debugs.
    throw new IdentityError('SIGN_IN_FAILED', 'Signing in did not work. Try again from the sign-in page.', { cause });
  }
}

async function providerOf(
  { database, secrets, now }: OidcTools,
  bank_id: string,
): Promise<{ settings: BankOidc; configuration: oidc.Configuration }> {
  const settings = await findOidc(database, bank_id);
  if (!settings) throw new IdentityError('OIDC_UNKNOWN', 'This bank’s operators sign in with a password.');
  try {
    const reference = settings.secret_reference;
    const secret = reference && Buffer.from(secrets.get(reference)).toString('utf8');
    return { settings, configuration: await discover(settings, secret ?? null, now) };
  } catch (cause) {
    throw new IdentityError('OIDC_UNAVAILABLE', "The bank's identity provider cannot be reached. Try again.", {
      cause,
    });
  }
}
