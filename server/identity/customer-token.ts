import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Bank } from '../database/entities/index.ts';
import { IdentityError } from './identity-error.ts';
import { sharedKeySets, type KeySets } from './key-sets.ts';
import type { Secrets } from './secrets.ts';
import { invalidToken, keysFor } from './signing-keys.ts';

export const audience = 'spendsense';
/** The longest a customer's token may live, in seconds. */
export const longestLife = 15 * 60;
/** How far apart the bank's clock and ours may be, in seconds. */
export const clockTolerance = 30;
/** Names of products and services that a token may list. */
export const mostEntitlements = 50;

/** No zero character: the database cannot hold one. */
const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\0]*$/);

/** What a bank says of its customer. `sub` is the bank's own id of the customer, `iss` the bank. */
export const customerClaimsSchema = z.strictObject({
  iss: text(100),
  aud: z.literal(audience),
  sub: text(200),
  bank: text(100),
  session: text(200),
  iat: z.int(),
  exp: z.int(),
  nbf: z.int().optional(),
  jti: text(200).optional(),
  name: text(200).optional(),
  locale: z
    .string()
    .min(2)
    .max(35)
    .regex(/^[\w-]+$/)
    .optional(),
  entitlements: z
    .array(z.string().regex(/^[\w.:-]{1,64}$/))
    .max(mostEntitlements)
    .optional(),
});
export type CustomerClaims = z.infer<typeof customerClaimsSchema>;

/** Signs a token as a bank's own server would; the demo bank and tests use it. */
export async function signCustomerToken(
  key: { key_id: string; secret: Uint8Array },
  claims: Pick<CustomerClaims, 'sub' | 'bank' | 'session'> &
    Partial<Pick<CustomerClaims, 'name' | 'locale' | 'entitlements'>>,
  { now, life = longestLife }: { now: Date; life?: number },
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...claims, iss: claims.bank, aud: audience, iat: seconds, exp: seconds + life })
    .setProtectedHeader({ alg: 'HS256', kid: key.key_id, typ: 'JWT' })
    .sign(key.secret);
}

/**
 * Checks a customer's token: signature by a key of the bank, issuer, audience, life of at most 15 minutes.
 * @throws IdentityError TOKEN_EXPIRED, TOKEN_INVALID with the claim that was wrong, KEY_UNAVAILABLE
 */
export async function verifyCustomerToken(
  token: string,
  tools: { database: Database; secrets: Secrets; now: Date; keySets?: KeySets },
): Promise<{ claims: CustomerClaims; bank: Bank }> {
  const { now } = tools;
  const { bank, algorithm, getKey } = await keysFor(token, { keySets: sharedKeySets, ...tools });
  let payload: unknown;
  try {
    ({ payload } = await jwtVerify(token, getKey, {
      algorithms: [algorithm],
      audience,
      issuer: bank.bank_id,
      clockTolerance,
      currentDate: now,
      requiredClaims: ['iat', 'exp', 'sub'],
    }));
  } catch (error) {
    if (error instanceof IdentityError) throw error;
    if (error instanceof errors.JWTExpired) throw new IdentityError('TOKEN_EXPIRED', 'The token has run out.');
    if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
      throw invalidToken('kid');
    }
    throw invalidToken(error instanceof errors.JWTClaimValidationFailed ? error.claim : 'signature');
  }
  const claims = customerClaimsSchema.safeParse(payload);
  if (!claims.success) throw invalidToken(String(claims.error.issues[0]?.path[0] ?? 'claims'));
  // A key speaks for its own bank alone, whatever the token says.
  if (claims.data.bank !== bank.bank_id) throw invalidToken('bank');
  if (claims.data.exp - claims.data.iat > longestLife) throw invalidToken('exp');
  // Else a token dated years ahead would live until then.
  if (claims.data.iat > now.getTime() / 1000 + clockTolerance) throw invalidToken('iat');
  return { claims: claims.data, bank };
}
