import { SignJWT } from 'jose';
import * as z from 'zod';
import type { Bank } from '../database/entities/index.ts';
import { bankText, verifySigned, type TokenTools } from './signed-token.ts';
import { invalidToken } from './signing-keys.ts';

export const audience = 'spendsense';
/** The longest a customer's token may live, in seconds. */
export const longestLife = 15 * 60;
/** Names of products and services that a token may list. */
export const mostEntitlements = 50;

/** What a bank says of its customer. `sub` is the bank's own id of the customer, `iss` the bank. */
export const customerClaimsSchema = z.strictObject({
  iss: bankText(100),
  aud: z.literal(audience),
  sub: bankText(200),
  bank: bankText(100),
  session: bankText(200),
  iat: z.int(),
  exp: z.int(),
  nbf: z.int().optional(),
  jti: bankText(200).optional(),
  name: bankText(200).optional(),
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
  tools: TokenTools,
): Promise<{ claims: CustomerClaims; bank: Bank }> {
  const rules = { purpose: 'customer-tokens', audience, longestLife, claims: customerClaimsSchema } as const;
  const { claims, bank } = await verifySigned(token, tools, rules);
  // A key speaks for its own bank alone, whatever the token says.
  if (claims.bank !== bank.bank_id) throw invalidToken('bank');
  return { claims, bank };
}
