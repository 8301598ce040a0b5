import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Bank } from '../database/entities/index.ts';
import { IdentityError } from './identity-error.ts';
import { bankText, clockTolerance, verifySigned, type TokenTools } from './signed-token.ts';

const audience = 'spendsense-bank-api';
/** The longest a token of a bank's server may live, in seconds. */
const longestLife = 5 * 60;

/** What a bank's server says of itself: who it is, and that this token was never used. */
const claimsSchema = z.strictObject({
  iss: bankText(100),
  aud: z.literal(audience),
  jti: bankText(200),
  iat: z.int(),
  exp: z.int(),
  nbf: z.int().optional(),
  sub: bankText(200).optional(),
});

/** Signs a token as a bank's own server would; tests use it. */
export async function signBankToken(
  key: { key_id: string; secret: Uint8Array },
  claims: Readonly<Record<string, string | number>> & { readonly iss: string },
  { now, life = longestLife }: { now: Date; life?: number },
): Promise<string> {
  const iat = Math.floor(now.getTime() / 1000);
  return new SignJWT({ aud: audience, jti: randomUUID(), iat, exp: iat + life, ...claims })
    .setProtectedHeader({ alg: 'HS256', kid: key.key_id, typ: 'JWT' })
    .sign(key.secret);
}

/**
 * Checks a token of a bank's server, which is good for one request: a copy of it is refused by every server on this database.
 * @throws IdentityError TOKEN_EXPIRED, TOKEN_INVALID with the claim that was wrong, TOKEN_REPLAYED, KEY_UNAVAILABLE
 */
export async function verifyBankToken(token: string, tools: TokenTools): Promise<Bank> {
  const rules = { purpose: 'bank-api', audience, longestLife, claims: claimsSchema } as const;
  const { bank, claims } = await verifySigned(token, tools, rules);
  if (await isFirstUse(tools.database, bank, claims)) return bank;
  throw new IdentityError(
    'TOKEN_REPLAYED',
    'The token was used before. Sign a new one, with a jti of its own, for every request.',
  );
}

/** The database decides, so that of two servers that get the same token only one takes it. */
async function isFirstUse(
  database: Database,
  { bank_id }: Bank,
  { jti, exp }: { jti: string; exp: number },
): Promise<boolean> {
  const expires_at = new Date((exp + clockTolerance) * 1000);
  const added = await database
    .scoped({ bank_id, user_id: '*' })
    .execute<unknown[]>(
      'insert into bank_token_uses (bank_id, jti, expires_at) values (?, ?, ?) on conflict do nothing returning jti',
      [bank_id, jti, expires_at],
    );
  return added.length > 0;
}

/** Forgets tokens that have run out: they are refused without it. */
export async function forgetExpiredTokens(database: Database, now: Date): Promise<void> {
  await database.platform().execute('delete from bank_token_uses where expires_at < ?', [now]);
}
