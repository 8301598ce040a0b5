import type { Application } from '../application.ts';
import { generateCustomer } from '../../demo/generator/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import { ensureBank } from '../identity/banks.ts';
import { customerOf } from '../identity/customers.ts';

/** For tests: a second bank with one customer, "maya-torres" as well, made where it is not there yet. */
export async function secondBank(application: Application) {
  const { database, now } = application;
  const bank_id = 'other';
  const key_id = 'other-1';
  const { bank, secret, isNew } = await ensureBank(application, {
    bank_id,
    key_id,
    name: 'Other Bank',
    time_zone: 'America/Los_Angeles',
    currency: 'USD',
    locale: 'en-US',
    allowed_origins: ['https://www.other.example'],
  });
  if (isNew) {
    const { scope } = await customerOf(database, bank, { sub: 'maya-torres', name: 'Maya Elsewhere' }, now());
    const rows = generateCustomer('tom-becker', { seed: 7, to: now().toISOString().slice(0, 10) });
    await saveLedgerRows(database.scoped(scope), scope, rows, now());
  }
  return { bank_id, key: { key_id, secret } };
}
