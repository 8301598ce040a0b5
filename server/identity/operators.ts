import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { UserProfile } from '../database/entities/index.ts';
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
