import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { LockMode, sql } from '@mikro-orm/core';
import type { Database } from '../database/database.ts';
import { Bank, RefreshToken, UserProfile } from '../database/entities/index.ts';
import type { LoginData } from '../protocol/index.ts';
import { IdentityError } from './identity-error.ts';
import { signOperatorToken } from './operator-token.ts';
import { hashPassword, isPassword, randomPassword } from './passwords.ts';

/** Wrong passwords in a row before an account is locked, and for how many minutes. */
const allowedFailures = 5;
const lockMinutes = 15;
/** Days a refresh token lives; each use gives a new one. */
const refreshDays = 7;

export interface SignedIn {
  readonly data: LoginData;
  /** For the HttpOnly cookie; only its hash is stored. */
  readonly refresh_token: string;
  readonly refresh_expires: Date;
}

interface Tools {
  readonly database: Database;
  readonly secret: Uint8Array;
  readonly now: Date;
}

/** So that a login with an unknown address takes as long as one with a wrong password. */
const decoy = hashPassword(randomPassword());

/** @throws IdentityError INVALID_CREDENTIALS, ACCOUNT_LOCKED (with `retry_at`) */
export async function signIn(tools: Tools, email: string, password: string): Promise<SignedIn> {
  const { database, now } = tools;
  const manager = database.platform();
  const profile = await manager.findOne(UserProfile, { role: 'operator', [sql`lower(email)`]: email.toLowerCase() });
  if (profile?.locked_until && profile.locked_until > now) {
    throw new IdentityError('ACCOUNT_LOCKED', 'Too many wrong passwords. Try again later.', {
      details: { retry_at: profile.locked_until.toISOString() },
    });
  }
  const matches = await isPassword(password, profile?.password_hash ?? (await decoy));
  if (!profile || !matches) {
    if (profile) await countFailure(tools, profile.user_id);
    throw new IdentityError('INVALID_CREDENTIALS', 'Email or password is wrong.');
  }
  profile.failed_logins = 0;
  profile.locked_until = null;
  await manager.flush();
  return issue(tools, profile, randomUUID());
}

/** Counted under a row lock, so that many tries at once count as many. */
async function countFailure({ database, now }: Tools, user_id: string): Promise<void> {
  await database.platform().transactional(async (manager) => {
    const profile = await manager.findOneOrFail(UserProfile, { user_id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    profile.failed_logins += 1;
    if (profile.failed_logins < allowedFailures) return;
    profile.failed_logins = 0;
    profile.locked_until = new Date(now.getTime() + lockMinutes * 60_000);
  });
}

/**
 * Trades a refresh token for a new pair. One that was used before was stolen or replayed: its whole family ends.
 * @throws IdentityError NO_SESSION
 */
export async function refresh(tools: Tools, token: string): Promise<SignedIn> {
  const { database, now } = tools;
  const manager = database.platform();
  const token_hash = hashOf(token);
  // One statement decides who used it first.
  const won = await manager.nativeUpdate(
    RefreshToken,
    { token_hash, used_at: null, expires_at: { $gt: now } },
    { used_at: now },
  );
  const stored = await manager.findOne(RefreshToken, { token_hash });
  if (!stored || won === 0) {
    if (stored) await manager.nativeDelete(RefreshToken, { family_id: stored.family_id });
    throw new IdentityError('NO_SESSION', 'Sign in first.');
  }
  const profile = await manager.findOneOrFail(UserProfile, { user_id: stored.user_id, role: 'operator' });
  return issue(tools, profile, stored.family_id);
}

/** Ends the session that a refresh token belongs to. */
export async function signOut(database: Database, token: string): Promise<void> {
  const manager = database.platform();
  const stored = await manager.findOne(RefreshToken, { token_hash: hashOf(token) });
  if (stored) await manager.nativeDelete(RefreshToken, { family_id: stored.family_id });
}

/** Gives an operator a new random password and ends their sessions; makes the operator when there is none. */
export async function resetOperator(
  database: Database,
  { bank_id, email, now }: { bank_id: string; email: string; now: Date },
): Promise<string> {
  const manager = database.platform();
  const password = randomPassword();
  const password_hash = await hashPassword(password);
  let profile = await manager.findOne(UserProfile, { bank_id, role: 'operator', email });
  profile ??= manager.create(UserProfile, {
    user_id: randomUUID(),
    bank_id,
    role: 'operator',
    subject: null,
    email,
    name: 'Operator',
    locale: null,
    password_hash,
    failed_logins: 0,
    locked_until: null,
    created_at: now,
  });
  Object.assign(profile, { password_hash, failed_logins: 0, locked_until: null });
  await manager.flush();
  await manager.nativeDelete(RefreshToken, { user_id: profile.user_id });
  return password;
}

async function issue({ database, secret, now }: Tools, profile: UserProfile, family_id: string): Promise<SignedIn> {
  const manager = database.platform();
  const bank = await manager.findOneOrFail(Bank, { bank_id: profile.bank_id });
  const refresh_token = randomBytes(32).toString('base64url');
  const refresh_expires = new Date(now.getTime() + refreshDays * 86_400_000);
  manager.create(RefreshToken, {
    token_hash: hashOf(refresh_token),
    bank_id: profile.bank_id,
    user_id: profile.user_id,
    family_id,
    expires_at: refresh_expires,
    used_at: null,
    created_at: now,
  });
  await manager.flush();
  const { user_id, bank_id } = profile;
  return {
    data: {
      token: await signOperatorToken(secret, { user_id, bank_id }, now),
      user: { user_id, email: profile.email ?? '', role: 'operator', bank: { bank_id, name: bank.name } },
    },
    refresh_token,
    refresh_expires,
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
