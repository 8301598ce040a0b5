import { randomUUID } from 'node:crypto';
import { InputError } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { UserProfile } from '../database/entities/index.ts';
import type { OperatorRole } from '../protocol/index.ts';
import { recordAction } from './operator-actions.ts';
import { hashPassword, randomPassword } from './passwords.ts';
import { endSessions } from './sessions.ts';
import { forgetAttempts } from './sign-in-attempts.ts';

/** Gives an operator a new random password and ends their sessions; makes the operator when there is none. */
export async function resetOperator(
  database: Database,
  { bank_id, email, now }: { bank_id: string; email: string; now: Date },
): Promise<string> {
  const manager = database.platform();
  const password = randomPassword();
  const password_hash = await hashPassword(password);
  const login_email = email.toLowerCase();
  let profile = await manager.findOne(UserProfile, { bank_id, role: 'operator', login_email });
  profile ??= manager.create(UserProfile, {
    user_id: randomUUID(),
    bank_id,
    role: 'operator',
    operator_roles: ['administrator'],
    subject: null,
    email,
    login_email,
    name: 'Operator',
    locale: null,
    password_hash,
    created_at: now,
  });
  profile.password_hash = password_hash;
  await manager.flush();
  await endSessions(database, profile.user_id);
  await forgetAttempts(database, { email }, { email, bank: bank_id });
  return password;
}

/** Gives an operator these roles and no other; by command only: no request does. @throws InputError OPERATOR_UNKNOWN */
export async function setOperatorRoles(
  database: Database,
  { bank_id, email, roles, now }: { bank_id: string; email: string; roles: readonly OperatorRole[]; now: Date },
): Promise<void> {
  await database.platform().transactional(async (manager) => {
    const login_email = email.toLowerCase();
    const profile = await manager.findOne(UserProfile, { bank_id, role: 'operator', login_email });
    if (!profile) {
      const words = `--email: ${bank_id} has no operator ${email}; make one with: operator reset --bank ${bank_id} --email ${email}`;
      throw new InputError('OPERATOR_UNKNOWN', words, { details: { bank_id } });
    }
    profile.operator_roles = [...roles];
    const target = `${profile.user_id} ${roles.join(' ')}`;
    await recordAction(manager, { bank_id, operator_id: null, action: 'operator.roles', target, now });
  });
}
