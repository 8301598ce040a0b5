import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import { Bank, BankSigningKey } from '../database/entities/index.ts';
import { IdentityError } from './identity-error.ts';
import type { Secrets } from './secrets.ts';

const audience = 'spendsense';
/** The longest a customer's token may live, in seconds. */
export const longestLife = 15 * 60;
/** How far apart the bank's clock and ours may be, in seconds. */
const clockTolerance = 30;

/** What a bank says of its customer. `sub` is the bank's own id of the customer, `iss` the bank. */
const claimsSchema = z.strictObject({
  iss: z.string().min(1).max(100),
  aud: z.literal(audience),
  sub: z.string().min(1).max(200),
  bank: z.string().min(1).max(100),
  session: z.string().min(1).max(200),
  iat: z.int(),
  exp: z.int(),
  nbf: z.int().optional(),
  jti: z.string().max(200).optional(),
  name: z.string().min(1).max(200).optional(),
  locale: z.string().min(2).max(35).optional(),
});
export type CustomerClaims = z.infer<typeof claimsSchema>;

/** Signs a token as a bank's own server would; the demo bank and tests use it. */
export async function signCustomerToken(
  key: { key_id: string; secret: Uint8Array },
  claims: Pick<CustomerClaims, 'sub' | 'bank' | 'session'> & Partial<Pick<CustomerClaims, 'name' | 'locale'>>,
  { now, life = longestLife }: { now: Date; life?: number },
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...claims, iss: claims.bank, aud: audience, iat: seconds, exp: seconds + life })
    .setProtectedHeader({ alg: 'HS256', kid: key.key_id, typ: 'JWT' })
    .sign(key.secret);
}

/**
 * Checks a customer's token: signature by the bank's key that `kid` names, issuer, audience, life of at most 15 minutes.
 * @throws IdentityError TOKEN_EXPIRED, or TOKEN_INVALID with the claim that was wrong
 */
export async function verifyCustomerToken(
  token: string,
  { database, secrets, now }: { database: Database; secrets: Secrets; now: Date },
): Promise<{ claims: CustomerClaims; bank: Bank }> {
  const manager = database.platform();
  const key_id = headerOf(token);
  const key = await manager.findOne(BankSigningKey, { key_id });
  if (!key || key.algorithm !== 'HS256' || (key.expires_at && key.expires_at <= now)) throw invalid('kid');
  const bank = await manager.findOneOrFail(Bank, { bank_id: key.bank_id });
  let payload: unknown;
  try {
    ({ payload } = await jwtVerify(token, secrets.get(key.secret_reference), {
      algorithms: ['HS256'],
      audience,
      issuer: bank.bank_id,
      clockTolerance,
      currentDate: now,
      requiredClaims: ['iat', 'exp', 'sub'],
    }));
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new IdentityError('TOKEN_EXPIRED', 'The token has run out.');
    throw invalid(error instanceof errors.JWTClaimValidationFailed ? error.claim : 'signature');
  }
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) throw invalid(String(claims.error.issues[0]?.path[0] ?? 'claims'));
  // A key speaks for its own bank alone, whatever the token says.
  if (claims.data.bank !== bank.bank_id) throw invalid('bank');
  if (claims.data.exp - claims.data.iat > longestLife) throw invalid('exp');
  return { claims: claims.data, bank };
}

function headerOf(token: string): string {
  try {
    return decodeProtectedHeader(token).kid ?? '';
  } catch {
    throw invalid('header');
  }
}

function invalid(claim: string): IdentityError {
  return new IdentityError('TOKEN_INVALID', `The token's ${claim} is not what it must be.`, { details: { claim } });
}
