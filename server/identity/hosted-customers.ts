import { randomUUID } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { InputError } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { UserProfile } from '../database/entities/index.ts';
import { findBank } from './banks.ts';
import { hashPassword, randomPassword } from './passwords.ts';
import { endSessions } from './sessions.ts';
import { forgetAttempts } from './sign-in-attempts.ts';

/** A customer who signs in here, because their bank has no login of its own for them. */
export interface HostedCustomer {
  readonly user_id: string;
  /** Random; stored nowhere, so it is shown once. */
  readonly password: string;
}

/**
 * Gives a customer of a bank an account to sign in with; the customer, whose id is the bank's own, is made when they were never here.
 * @throws InputError BANK_UNKNOWN, CUSTOMER_HAS_ACCOUNT, EMAIL_TAKEN
 */
export async function createHostedCustomer(
  database: Database,
  {
    bank_id,
    customer_id,
    email,
    name,
    now,
  }: {
    readonly bank_id: string;
    readonly customer_id: string;
    readonly email: string;
    readonly name?: string | undefined;
    readonly now: Date;
  },
): Promise<HostedCustomer> {
  await findBank(database, bank_id);
  const manager = database.platform();
  const login_email = email.toLowerCase();
  const password = randomPassword();
  const password_hash = await hashPassword(password);
  let profile = await manager.findOne(UserProfile, { bank_id, role: 'consumer', subject: customer_id });
  if (profile?.login_email) {
    const words = `--customer: ${customer_id} has an account at ${bank_id} already; for a new password: customer reset --bank ${bank_id} --customer ${customer_id}`;
    throw new InputError('CUSTOMER_HAS_ACCOUNT', words, { details: { bank_id } });
  }
  profile ??= manager.create(UserProfile, {
    user_id: randomUUID(),
    bank_id,
    role: 'consumer',
    subject: customer_id,
    email,
    login_email,
    name: name ?? 'Customer',
    locale: null,
    password_hash,
    created_at: now,
  });
  Object.assign(profile, { login_email, password_hash, ...(name !== undefined && { name }) });
  try {
    await manager.flush();
  } catch (cause) {
    if (!(cause instanceof UniqueConstraintViolationException)) throw cause;
    const words = `--email: somebody at ${bank_id} signs in with this address already; an address is one account's.`;
    throw new InputError('EMAIL_TAKEN', words, { cause, details: { bank_id } });
  }
  return { user_id: profile.user_id, password };
}

/** A new random password; the customer's sessions end. @throws InputError BANK_UNKNOWN, CUSTOMER_HAS_NO_ACCOUNT */
export async function resetHostedCustomer(
  database: Database,
  { bank_id, customer_id }: { bank_id: string; customer_id: string },
): Promise<HostedCustomer & { email: string }> {
  await findBank(database, bank_id);
  const manager = database.platform();
  const profile = await manager.findOne(UserProfile, { bank_id, role: 'consumer', subject: customer_id });
  const email = profile?.login_email;
  if (!profile || !email) {
    const words = `--customer: ${customer_id} has no account at ${bank_id}; make one with: customer create --bank ${bank_id} --customer ${customer_id} --email ADDRESS`;
    throw new InputError('CUSTOMER_HAS_NO_ACCOUNT', words, { details: { bank_id } });
  }
  const password = randomPassword();
  profile.password_hash = await hashPassword(password);
  await manager.flush();
  await endSessions(database, profile.user_id);
  await forgetAttempts(database, { email }, { email, bank: bank_id });
  return { user_id: profile.user_id, email, password };
}
