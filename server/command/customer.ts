import * as z from 'zod';
import { createHostedCustomer, resetHostedCustomer } from '../identity/hosted-customers.ts';
import { wrong } from './bank-options.ts';
import { withDatabase } from './stopped-server.ts';

type Options = { bank: string; customer: string; json?: boolean };

/**
 * `spendsense customer create`: an account for a customer whose bank has no login of its own; the password is printed once.
 * @throws InputError EMAIL_INVALID, CUSTOMER_ID_INVALID, BANK_UNKNOWN, CUSTOMER_HAS_ACCOUNT, EMAIL_TAKEN
 */
export async function customerCreateCommand(
  _none: readonly string[],
  options: Options & { email: string; name?: string },
): Promise<string> {
  const { bank: bank_id, customer: customer_id, email, name } = options;
  if (!z.email().max(254).safeParse(email).success) {
    throw wrong('EMAIL_INVALID', '--email', email, 'is no email address; write one such as sam@mail.example');
  }
  if (!/^[^\0]{1,200}$/.test(customer_id)) {
    throw wrong('CUSTOMER_ID_INVALID', '--customer', customer_id, "must be the bank's own id, 1 to 200 characters");
  }
  if (name !== undefined && !/^\P{Cc}{1,200}$/u.test(name)) {
    throw wrong('CUSTOMER_NAME_INVALID', '--name', name, 'must be 1 to 200 characters on one line');
  }
  return withDatabase(async (database) => {
    const given = { bank_id, customer_id, email, name, now: new Date() };
    const { user_id, password } = await createHostedCustomer(database, given);
    return shown({ user_id, email, password }, options);
  });
}

/** `spendsense customer reset`: a new password, printed once; the customer's sessions end. @throws InputError BANK_UNKNOWN, CUSTOMER_HAS_NO_ACCOUNT */
export async function customerResetCommand(_none: readonly string[], options: Options): Promise<string> {
  const { bank: bank_id, customer: customer_id } = options;
  return withDatabase(async (database) => {
    const { user_id, email, password } = await resetHostedCustomer(database, { bank_id, customer_id });
    return shown({ user_id, email, password }, options);
  });
}

function shown(account: { user_id: string; email: string; password: string }, { json }: Options): string {
  return json ? JSON.stringify(account, null, 2) : `${account.email}  password: ${account.password}`;
}
