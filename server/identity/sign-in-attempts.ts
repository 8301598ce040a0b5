import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { IdentityError } from './identity-error.ts';

/** Wrong passwords in a row before there is a pause, and its minutes. */
const allowedAttempts = 5;
const pauseMinutes = 15;

/** What somebody typed to sign in; `bank` may be left out. */
export interface Typed {
  readonly email: string;
  readonly bank?: string | undefined;
}

/**
 * Counts a try before its password is looked at, so that many at once count as many. What was typed is counted, not the account that
 * it leads to: whether there is one cannot be told from a pause.
 * @throws IdentityError ACCOUNT_LOCKED with `retry_at`
 */
export async function countAttempt(database: Database, typed: Typed, now: Date): Promise<void> {
  const manager = database.platform();
  const key = keyOf(typed);
  const pause = `make_interval(mins => ${pauseMinutes})`;
  const counted = await manager.execute<unknown[]>(
    `insert into sign_in_attempts as a (key, bank_id, attempts, updated_at) values (?, ?, 1, ?)
     on conflict (key) do update set updated_at = excluded.updated_at,
       attempts = case when a.locked_until is null then a.attempts + 1 else 1 end,
       locked_until = case when a.locked_until is null and a.attempts + 1 >= ${allowedAttempts} then excluded.updated_at + ${pause} end
     where a.locked_until is null or a.locked_until <= excluded.updated_at
     returning key`,
    [key, typed.bank ?? '', now],
  );
  await manager.execute(`delete from sign_in_attempts where updated_at < ?::timestamptz - interval '1 day'`, [now]);
  if (counted.length > 0) return;
  const [row] = await manager.execute<{ locked_until: Date | string }[]>(
    'select locked_until from sign_in_attempts where key = ?',
    [key],
  );
  const retry_at = new Date(row?.locked_until ?? now).toISOString();
  throw new IdentityError('ACCOUNT_LOCKED', 'Too many wrong passwords. Try again later.', { details: { retry_at } });
}

/** Forgets the tries after a right password, or when there is a new one: with the bank and without it. */
export async function forgetAttempts(database: Database, ...typed: readonly Typed[]): Promise<void> {
  for (const each of typed) {
    await database.platform().execute('delete from sign_in_attempts where key = ?', [keyOf(each)]);
  }
}

/** No address stands in the table. */
function keyOf({ email, bank }: Typed): string {
  return createHash('sha256')
    .update(JSON.stringify([email.toLowerCase(), bank ?? null]))
    .digest('hex');
}
