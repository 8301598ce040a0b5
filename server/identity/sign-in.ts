import type { Database } from '../database/database.ts';
import { Bank, UserProfile } from '../database/entities/index.ts';
import type { LoginData, LoginRequest } from '../protocol/index.ts';
import { signAccountToken, type AccountRole, type AccountSecrets, type AccountSession } from './account-token.ts';
import { IdentityError } from './identity-error.ts';
import { hashPassword, isPassword, randomPassword } from './passwords.ts';
import { confirmSession, endSessions, issueRefreshToken, renewSession, type StartedSession } from './sessions.ts';
import { countAttempt, forgetAttempts } from './sign-in-attempts.ts';

export interface SignInTools extends AccountSecrets {
  readonly database: Database;
  readonly now: Date;
}

export interface SignedIn extends StartedSession {
  readonly role: AccountRole;
  readonly data: LoginData;
}

/** So that a login with an unknown address takes as long as one with a wrong password. */
const decoy = hashPassword(randomPassword());

/**
 * Signs in an operator, or a customer who has an account here. With a bank only its account is looked at. Without one, an address at
 * several banks is an operator's where only one bank has an operator of that address, else a customer's where only one has such a
 * customer, else nobody's. One password is checked, whatever there is.
 * @param page origin of a page elsewhere that asks; such a page signs in customers of banks that allow it
 * @throws IdentityError INVALID_CREDENTIALS, ACCOUNT_LOCKED (with `retry_at`)
 */
export async function signIn(tools: SignInTools, typed: LoginRequest, page: string | null): Promise<SignedIn> {
  const { database, now } = tools;
  await countAttempt(database, typed, now);
  const profile = await accountOf(database, typed, page);
  const matches = await isPassword(typed.password, profile?.password_hash ?? (await decoy));
  if (!profile || !matches) throw new IdentityError('INVALID_CREDENTIALS', 'Email or password is wrong.');
  await forgetAttempts(database, typed);
  return startSession(tools, profile, { checked: profile.password_hash ?? '' });
}

/** A session for somebody who is known to be this. @throws IdentityError as `issueRefreshToken` does */
export async function startSession(
  tools: SignInTools,
  profile: UserProfile,
  session: { ends_at?: Date | null; checked?: string } = {},
): Promise<SignedIn> {
  return signedIn(tools, profile, await issueRefreshToken(tools, profile, session));
}

async function signedIn(tools: SignInTools, profile: UserProfile, started: StartedSession): Promise<SignedIn> {
  const { user_id, bank_id } = profile;
  const role: AccountRole = profile.role === 'operator' ? 'operator' : 'consumer';
  const bank = await tools.database.platform().findOneOrFail(Bank, { bank_id });
  const said = { user_id, bank_id, session_id: started.session_id };
  const token = await signAccountToken(tools, role, said, tools.now);
  const user = {
    user_id,
    email: profile.login_email ?? '',
    role,
    operator_roles: profile.operator_roles,
    bank: { bank_id, name: bank.name },
  };
  return { ...started, role, data: { token, user } };
}

/** Trades a refresh token for a new pair. @throws IdentityError NO_SESSION */
export async function refresh(tools: SignInTools, role: AccountRole, token: string): Promise<SignedIn> {
  const { profile, ...started } = await renewSession(tools, role, token);
  return signedIn(tools, profile, started);
}

/**
 * Proves again, by their password, that whoever is signed in is who they are: what is approved needs it.
 * @throws IdentityError INVALID_CREDENTIALS, ACCOUNT_LOCKED (with `retry_at`)
 */
export async function confirm(
  { database, now }: Pick<SignInTools, 'database' | 'now'>,
  { user_id, bank_id, session_id }: AccountSession,
  password: string,
): Promise<void> {
  const profile = await database.platform().findOneOrFail(UserProfile, { user_id });
  const typed = { email: profile.login_email ?? '', bank: bank_id };
  await countAttempt(database, typed, now);
  if (!(await isPassword(password, profile.password_hash ?? (await decoy)))) {
    throw new IdentityError('INVALID_CREDENTIALS', 'The password is wrong.');
  }
  await confirmSession(database, session_id, now);
  await forgetAttempts(database, typed);
}

/**
 * Changes the password of whoever is signed in; their other sessions end.
 * @throws IdentityError INVALID_CREDENTIALS, ACCOUNT_LOCKED (with `retry_at`)
 */
export async function changePassword(
  { database, now }: Pick<SignInTools, 'database' | 'now'>,
  { user_id, bank_id, session_id }: AccountSession,
  { current_password, password }: { current_password: string; password: string },
): Promise<void> {
  const manager = database.platform();
  const profile = await manager.findOneOrFail(UserProfile, { user_id });
  const typed = { email: profile.login_email ?? '', bank: bank_id };
  await countAttempt(database, typed, now);
  const checked = profile.password_hash;
  const isRight = await isPassword(current_password, checked ?? (await decoy));
  const password_hash = isRight ? await hashPassword(password) : null;
  // One that was reset meanwhile stays as it was reset.
  const changed = isRight
    ? await manager.nativeUpdate(UserProfile, { user_id, password_hash: checked }, { password_hash })
    : 0;
  if (changed === 0) throw new IdentityError('INVALID_CREDENTIALS', 'The current password is wrong.');
  await endSessions(database, user_id, session_id);
  await forgetAttempts(database, typed);
}

async function accountOf(
  database: Database,
  { email, bank }: LoginRequest,
  page: string | null,
): Promise<UserProfile | null> {
  const manager = database.platform();
  const found = await manager.find(UserProfile, {
    login_email: email.toLowerCase(),
    password_hash: { $ne: null },
    ...(bank !== undefined && { bank_id: bank }),
  });
  const allowing = page === null ? [] : await manager.find(Bank, { allowed_origins: { $contains: [page] } });
  const isAllowed = ({ bank_id, role }: UserProfile) =>
    page === null || (role === 'consumer' && allowing.some((each) => each.bank_id === bank_id));
  for (const role of ['operator', 'consumer']) {
    const [one, ...others] = found.filter((profile) => profile.role === role && isAllowed(profile));
    if (one) return others.length === 0 ? one : null;
  }
  return null;
}
