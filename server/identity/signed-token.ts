import { errors, jwtVerify } from 'jose';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Bank, KeyPurpose } from '../database/entities/index.ts';
import { IdentityError } from './identity-error.ts';
import { sharedKeySets, type KeySets } from './key-sets.ts';
import type { Secrets } from './secrets.ts';
import { invalidToken, keepUse, keysFor } from './signing-keys.ts';

/** How far apart the bank's clock and ours may be, in seconds. */
export const clockTolerance = 30;

/** Text of a bank's making. No zero character: the database cannot hold one. */
export const bankText = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\0]*$/);

/** What a token is checked with. */
export interface TokenTools {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly now: Date;
  readonly keySets?: KeySets;
}

/** What a token of one kind must be. */
interface TokenRules<Claims extends { iat: number; exp: number }> {
  readonly purpose: KeyPurpose;
  readonly audience: string;
  /** Seconds that it may live at most. */
  readonly longestLife: number;
  readonly claims: z.ZodType<Claims>;
}

/**
 * Checks a token that a bank signed: signature by one of its keys for this purpose, issuer, audience, claims and life.
 * @throws IdentityError TOKEN_EXPIRED, TOKEN_INVALID with the claim that was wrong, KEY_UNAVAILABLE
 */
export async function verifySigned<Claims extends { iat: number; exp: number }>(
  token: string,
  tools: TokenTools,
  { purpose, audience, longestLife, claims: schema }: TokenRules<Claims>,
): Promise<{ claims: Claims; bank: Bank }> {
  const { now } = tools;
  const { bank, algorithm, getKey, usedKey } = await keysFor(token, purpose, { keySets: sharedKeySets, ...tools });
  let payload: unknown;
  try {
    ({ payload } = await jwtVerify(token, getKey, {
      algorithms: [algorithm],
      audience,
      issuer: bank.bank_id,
      clockTolerance,
      currentDate: now,
      requiredClaims: ['iat', 'exp'],
    }));
  } catch (error) {
    if (error instanceof IdentityError) throw error;
    if (error instanceof errors.JWTExpired) throw new IdentityError('TOKEN_EXPIRED', 'The token has run out.');
    if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
      throw invalidToken('kid');
    }
    throw invalidToken(error instanceof errors.JWTClaimValidationFailed ? error.claim : 'signature');
  }
  const parsed = schema.safeParse(payload);
  if (!parsed.success) throw invalidToken(String(parsed.error.issues[0]?.path[0] ?? 'claims'));
  const claims = parsed.data;
  if (claims.exp - claims.iat > longestLife) throw invalidToken('exp');
  // Else a token dated years ahead would live until then.
  if (claims.iat > now.getTime() / 1000 + clockTolerance) throw invalidToken('iat');
  const key = usedKey();
  if (key) await keepUse(tools.database, key, now);
  return { claims, bank };
}
