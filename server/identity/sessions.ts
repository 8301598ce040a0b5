import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { RefreshToken, UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { IdentityError } from './identity-error.ts';

/** Days a customer's refresh token lives; each use gives a new one. */
const refreshDays = 7;
/** Hours an operator's session lasts, however often it is renewed: a working day. */
const operatorHours = 12;
/** Minutes for which somebody who proved who they are may approve. */
export const confirmedMinutes = 10;

/** A session is a family of refresh tokens, each good once; it has ended when none of them is left. */
export interface StartedSession {
  readonly session_id: string;
  /** For an HttpOnly cookie; only its hash is stored. */
  readonly refresh_token: string;
  readonly refresh_expires: Date;
}

interface Tools {
  readonly database: Database;
  readonly now: Date;
}

type Account = Pick<UserProfile, 'bank_id' | 'user_id' | 'role'>;

/**
 * Starts a session of an account.
 * @param checked the hash that a password was found right by: it may have been changed since, and all sessions ended
 * @throws IdentityError INVALID_CREDENTIALS
 */
export function issueRefreshToken(
  { database, now }: Tools,
  account: Pick<Account, 'bank_id' | 'user_id'> & Partial<Account>,
  {
    ends_at = null,
    confirmed_at = now,
    checked,
  }: { ends_at?: Date | null; confirmed_at?: Date | null; checked?: string } = {},
): Promise<StartedSession> {
  const { user_id } = account;
  return inTurn(database, user_id, async (manager) => {
    if (checked !== undefined && (await manager.count(UserProfile, { user_id, password_hash: checked })) === 0) {
      throw new IdentityError('INVALID_CREDENTIALS', 'Email or password is wrong.');
    }
    return issue(manager, now, account, { session_id: randomUUID(), ends_at, confirmed_at });
  });
}

/**
 * Uses a refresh token of an account of this role up and gives the next. One that was used before was stolen or replayed: its whole session
 * ends.
 * @throws IdentityError NO_SESSION
 */
export async function renewSession(
  { database, now }: Tools,
  role: UserProfile['role'],
  token: string,
): Promise<StartedSession & { readonly profile: UserProfile }> {
  const token_hash = hashOf(token);
  const known = await database.platform().findOne(RefreshToken, { token_hash });
  const renewed =
    known &&
    (await inTurn(database, known.user_id, async (manager) => {
      const { user_id } = known;
      const stored = await manager.findOne(RefreshToken, { token_hash });
      const profile = stored && (await manager.findOne(UserProfile, { user_id, role }));
      if (!profile) return null;
      const unused = { token_hash, used_at: null, expires_at: { $gt: now } };
      if ((await manager.nativeUpdate(RefreshToken, unused, { used_at: now })) === 0) {
        await manager.nativeDelete(RefreshToken, { family_id: stored.family_id });
        return null;
      }
      const { family_id: session_id, expires_at, confirmed_at = null } = stored;
      // An operator signs in again each day; whoever came from their bank's sign-in goes back there: only the bank knows whether they still may.
      const ends_at = role === 'operator' ? expires_at : null;
      return { profile, ...(await issue(manager, now, profile, { session_id, ends_at, confirmed_at })) };
    }));
  if (!renewed) throw new IdentityError('NO_SESSION', 'Sign in first.');
  return renewed;
}

async function issue(
  manager: SqlEntityManager,
  now: Date,
  { bank_id, user_id, role = 'consumer' }: Parameters<typeof issueRefreshToken>[1],
  { session_id, ends_at, confirmed_at }: { session_id: string; ends_at: Date | null; confirmed_at: Date | null },
): Promise<StartedSession> {
  const refresh_token = randomBytes(32).toString('base64url');
  const hours = role === 'operator' ? operatorHours : refreshDays * 24;
  const refresh_expires = ends_at ?? new Date(now.getTime() + hours * 3_600_000);
  await manager.nativeDelete(RefreshToken, { user_id, expires_at: { $lte: now } });
  manager.create(RefreshToken, {
    token_hash: hashOf(refresh_token),
    bank_id,
    user_id,
    family_id: session_id,
    expires_at: refresh_expires,
    used_at: null,
    confirmed_at,
    created_at: now,
  });
  await manager.flush();
  return { session_id, refresh_token, refresh_expires };
}

/** Whether a session goes on: some refresh token of it has not run out. */
export async function isLive(database: Database, session_id: string, now: Date): Promise<boolean> {
  return (await database.platform().count(RefreshToken, { family_id: session_id, expires_at: { $gt: now } })) > 0;
}

/** Keeps that whoever a session is of has proved again who they are. */
export async function confirmSession(database: Database, session_id: string, now: Date): Promise<void> {
  await database.platform().nativeUpdate(RefreshToken, { family_id: session_id }, { confirmed_at: now });
}

/** Whether whoever a session is of has proved within the last minutes who they are. */
export async function isConfirmed(database: Database, session_id: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - confirmedMinutes * 60_000);
  return (await database.platform().count(RefreshToken, { family_id: session_id, confirmed_at: { $gte: since } })) > 0;
}

/** The session that a refresh token belongs to, used or not. */
export async function sessionOfRefreshToken(database: Database, token: string): Promise<string | null> {
  const stored = await database.platform().findOne(RefreshToken, { token_hash: hashOf(token) });
  return stored?.family_id ?? null;
}

/** Ends a session: its refresh tokens and its access tokens are refused from now on, by every server. */
export async function endSession(database: Database, session_id: string): Promise<void> {
  const known = await database.platform().findOne(RefreshToken, { family_id: session_id });
  if (!known) return;
  await inTurn(database, known.user_id, (manager) => manager.nativeDelete(RefreshToken, { family_id: session_id }));
}

/** Ends all sessions of an account but the one that is named, if any. Whoever changes a password has done so before. */
export async function endSessions(database: Database, user_id: string, keep: string | null = null): Promise<void> {
  await inTurn(database, user_id, (manager) =>
    manager.nativeDelete(RefreshToken, { user_id, ...(keep !== null && { family_id: { $ne: keep } }) }),
  );
}

/**
 * Sessions of an account begin, go on and end one after the other. A session that ended between the use of a token and the next one's being
 * stored would be alive again.
 */
function inTurn<Done>(
  database: Database,
  user_id: string,
  work: (manager: SqlEntityManager) => Promise<Done>,
): Promise<Done> {
  return database.platform().transactional(async (manager) => {
    await manager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`sessions ${user_id}`]);
    return work(manager);
  });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
