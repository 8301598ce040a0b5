import { decodeJwt, decodeProtectedHeader } from 'jose';
import { BankSigningKey } from '../database/entities/index.ts';
import { verifyCustomerToken } from './customer-token.ts';
import { duration, note, ok, problem, quoted, type Finding } from './finding.ts';
import { IdentityError } from './identity-error.ts';
import type { CheckTools } from './token-check.ts';
import { claimProblems } from './token-claims-check.ts';

type Said = Readonly<Record<string, unknown>>;

/**
 * What whoever builds a page may be told of the token that the page has, and of the page itself once the token is accepted. Whoever
 * asks is nobody yet: keys and origins are never listed, and a bank that is not there is like one that has no such key.
 * @param given.is_ours this server itself sent the page
 */
export async function checkPage(
  { token, origin, is_ours }: { token: string | undefined; origin: string | undefined; is_ours: boolean },
  tools: CheckTools,
): Promise<Finding[]> {
  if (token === undefined) {
    const words = 'send it as the header "Authorization: Bearer …", never in the address';
    return [problem('TOKEN_MISSING', `There is no token to check; ${words}.`)];
  }
  try {
    const { claims, bank } = await verifyCustomerToken(token, tools);
    const left = duration(claims.exp - tools.now.getTime() / 1000);
    return [
      ok('TOKEN_ACCEPTED', `The token is accepted; it ends in ${left}.`),
      is_ours
        ? ok('ORIGIN_OURS', 'This page comes from the server of the assistant itself.')
        : checkOrigin(origin, bank.allowed_origins),
    ];
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    const found = await refusedToken(token, error, tools);
    return [...found, note('ORIGIN_UNCHECKED', 'Whether this page may use it is said once the token is accepted.')];
  }
}

async function refusedToken(token: string, refused: IdentityError, tools: CheckTools): Promise<Finding[]> {
  let header: Said;
  let payload: Said;
  try {
    header = decodeProtectedHeader(token);
    payload = decodeJwt(token);
  } catch {
    const words = 'it must be three parts of base64url with dots between them and nothing around';
    return [problem('TOKEN_UNREADABLE', `The token is not a signed JWT: ${words}.`)];
  }
  const { bank, iss } = payload;
  const bank_id = typeof bank === 'string' ? bank : typeof iss === 'string' ? iss : '';
  const found = [...(await keyProblem(header, refused, bank_id, tools)), ...claimProblems(payload, bank_id, tools.now)];
  return found.length > 0 ? found : [problem(refused.code, refused.message)];
}

/** What is wrong with the key or the signature; the same words for a key of another bank and for none. */
async function keyProblem(
  { alg, kid }: Said,
  { code, details }: IdentityError,
  bank_id: string,
  tools: CheckTools,
): Promise<Finding[]> {
  const claim = details['claim'];
  if (code === 'KEY_UNAVAILABLE') return [problem(code, "The bank's keys cannot be read at the moment; try again.")];
  if (claim === 'header' && (typeof kid !== 'string' || kid === '')) {
    return [problem('KEY_ID_MISSING', `The token's header has no "kid"; it must name the key that signed it.`)];
  }
  if (claim === 'alg') {
    return [problem('ALGORITHM_NOT_ALLOWED', `The token's "alg" is ${quoted(alg)}, which its key is not for.`)];
  }
  if (claim !== 'signature' && claim !== 'kid' && claim !== 'iss') return [];
  if (claim === 'signature' && (await isKeyOf(bank_id, String(kid), tools))) {
    const words =
      'it is not by the key that "kid" names, or the token was changed; a secret is decoded from base64 to its 32 bytes first';
    return [problem('SIGNATURE_WRONG', `The token's signature is wrong: ${words}.`)];
  }
  const words = 'is no key of this bank that is in use; the people who run the assistant can list them';
  return [problem('KEY_UNKNOWN', `The token's "kid" is ${quoted(kid)}, which ${words}.`)];
}

/** Of a key set, nobody but its bank makes keys. */
async function isKeyOf(bank_id: string, key_id: string, { database }: CheckTools): Promise<boolean> {
  const clean = [bank_id, key_id].every((text) => !text.includes('\0'));
  const manager = database.platform();
  return (
    clean &&
    (await manager.count(BankSigningKey, {
      bank_id,
      purpose: 'customer-tokens',
      $or: [{ key_id }, { secret_reference: null }],
    })) > 0
  );
}

function checkOrigin(origin: string | undefined, allowed: readonly string[]): Finding {
  if (origin === undefined)
    return note('ORIGIN_MISSING', 'No page asked: without an Origin header none can be checked.');
  if (allowed.includes(origin)) return ok('ORIGIN_ALLOWED', `Pages of ${origin} may use the assistant.`);
  const words = 'Scheme, host and port must be the same as one that the bank allows';
  return problem('ORIGIN_NOT_ALLOWED', `Pages of ${quoted(origin)} may not use the assistant. ${words}.`);
}
