import { addDays, addMonths, consentScopes } from '../../plugins/kit/index.ts';
import { account, ledgerRows, transaction } from '../../plugins/kit/ledger/testing.ts';
import { UserProfile } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { restOf } from './rest.ts';
import type { TestServer } from './test-server.ts';

/** For tests: a customer of the demo bank who agreed: a subscription went up ten days ago, and rent of 1,200.00 is due the day after tomorrow. */
export async function newsFor(
  server: TestServer,
  customer: string,
  scopes: readonly string[] = consentScopes,
): Promise<Scope> {
  await restOf(server)('/users/me/consent', { customer, body: { granted: true, scopes } });
  const { application } = server;
  const { user_id } = await application.database
    .platform()
    .findOneOrFail(UserProfile, { bank_id: 'demo', subject: customer });
  const scope = { bank_id: 'demo', user_id };
  const now = today('America/New_York', application.now());
  const monthly = (last: string, count: number, cents: number, category: string, name: string) =>
    Array.from({ length: count }, (_, index) => transaction(addMonths(last, -index), cents, category, { name }));
  const films = addDays(now, -10);
  const rows = ledgerRows({
    accounts: [account({ current: 900_000 })],
    transactions: [
      ...monthly(addMonths(addDays(now, 2), -1), 6, 120_000, 'RENT_AND_UTILITIES_RENT', 'Landlord'),
      ...monthly(addMonths(films, -1), 5, 1_599, 'ENTERTAINMENT_TV_AND_MOVIES', 'Netflix'),
      transaction(films, 1_899, 'ENTERTAINMENT_TV_AND_MOVIES', { name: 'Netflix' }),
    ],
  });
  await saveLedgerRows(application.database.scoped(scope), scope, rows, application.now());
  return scope;
}
