import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { RefreshToken, UserProfile } from '../database/entities/index.ts';
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

/** Starts a session of an account, or goes on with one. */
export async function issueRefreshToken(
  { database, now }: Tools,
  { bank_id, user_id, role = 'consumer' }: { bank_id: string; user_id: string; role?: UserProfile['role'] },
  {
    session_id = randomUUID(),
    ends_at = null,
    confirmed_at = now,
  }: { session_id?: string; ends_at?: Date | null; confirmed_at?: Date | null } = {},
): Promise<StartedSession> {
  const manager = database.platform();
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

/**
 * Uses a refresh token of an account of this role up. One that was used before was stolen or replayed: its whole session ends.
 * @throws IdentityError NO_SESSION
 */
export async function useRefreshToken(
  { database, now }: Tools,
  role: UserProfile['role'],
  token: string,
): Promise<{ profile: UserProfile; session_id: string; expires_at: Date; confirmed_at: Date | null }> {
  const manager = database.platform();
  const token_hash = hashOf(token);
  const stored = await manager.findOne(RefreshToken, { token_hash });
  const profile = stored && (await manager.findOne(UserProfile, { user_id: stored.user_id, role }));
  // One statement decides who used it first.
  const unused = { token_hash, used_at: null, expires_at: { $gt: now } };
  const won = profile ? await manager.nativeUpdate(RefreshToken, unused, { used_at: now }) : 0;
  if (!profile || won === 0) {
    if (profile) await endSession(database, stored.family_id);
    throw new IdentityError('NO_SESSION', 'Sign in first.');
  }
  const { family_id, expires_at, confirmed_at = null } = stored;
  return { profile, session_id: family_id, expires_at, confirmed_at };
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
  await database.platform().nativeDelete(RefreshToken, { family_id: session_id });
}

/** Ends all sessions of an account but the one that is named, if any. */
export async function endSessions(database: Database, user_id: string, keep: string | null = null): Promise<void> {
  await database.platform().nativeDelete(RefreshToken, { user_id, ...(keep !== null && { family_id: { $ne: keep } }) });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
