import * as z from 'zod';
import type { Database } from '../database/database.ts';
import { IdentityError } from './identity-error.ts';
import { audienceOf, ServerToken } from './server-token.ts';
import { isLive } from './sessions.ts';

/** Seconds that an access token lives; the refresh cookie gets the next one. */
const life = 15 * 60;
const claims = z.strictObject({ sub: z.uuid(), bank: z.string(), session: z.uuid() });

/** Somebody who signed in here, from their access token. */
export interface AccountSession {
  readonly user_id: string;
  readonly bank_id: string;
  readonly session_id: string;
}
export type OperatorSession = AccountSession;
export type AccountRole = 'operator' | 'consumer';

/** The secrets that access tokens are signed with. */
export interface AccountSecrets {
  readonly operator_secret: Uint8Array;
  readonly customer_secret: Uint8Array;
}
interface Tools extends AccountSecrets {
  readonly database: Database;
  readonly now: Date;
}

const kinds = {
  operator: new ServerToken({ audience: 'spendsense-operator', life, claims }),
  consumer: new ServerToken({ audience: 'spendsense-customer', life, claims }),
};
const secretOf = (secrets: AccountSecrets, role: AccountRole) =>
  role === 'operator' ? secrets.operator_secret : secrets.customer_secret;

export async function signAccountToken(
  secrets: AccountSecrets,
  role: AccountRole,
  { user_id, bank_id, session_id }: AccountSession,
  now: Date,
): Promise<string> {
  const said = { sub: user_id, bank: bank_id, session: session_id };
  return kinds[role].sign(secretOf(secrets, role), said, now);
}

/** The role that a token claims; null for one that sign-in did not give. */
export function claimedRole(token: string): AccountRole | null {
  const audience = audienceOf(token);
  if (audience === kinds.operator.audience) return 'operator';
  return audience === kinds.consumer.audience ? 'consumer' : null;
}

/**
 * Checks an access token of one role. It ends with its session: on signing out, when the password changes, when a refresh token is used twice.
 * @throws IdentityError TOKEN_EXPIRED, TOKEN_INVALID
 */
export async function verifyAccountToken(
  tools: Tools,
  role: AccountRole,
  token: string,
): Promise<AccountSession & { expires_at: Date }> {
  const { claims: said, expires_at } = await kinds[role].verify(secretOf(tools, role), token, tools.now);
  const session = { user_id: said.sub, bank_id: said.bank, session_id: said.session };
  await requireLive(tools, session);
  return { ...session, expires_at };
}

/** @throws IdentityError TOKEN_INVALID when the session has ended */
export async function requireLive(
  { database, now }: Pick<Tools, 'database' | 'now'>,
  { session_id }: AccountSession,
): Promise<void> {
  if (!(await isLive(database, session_id, now))) {
    throw new IdentityError('TOKEN_INVALID', 'The session of this token has ended.');
  }
}
