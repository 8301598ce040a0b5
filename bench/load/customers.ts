import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { consentScopes, type LedgerRows } from '../../plugins/kit/index.ts';
import { openDatabase } from '../../server/database/database.ts';
import { saveLedgerRows } from '../../server/database/ledger-store.ts';
import type { SqlEntityManager } from '../../server/database/tenancy.ts';
import { customerOf } from '../../server/identity/customers.ts';
import { findBank } from '../../server/identity/banks.ts';
import { consentPurpose, consentVersion } from '../../server/protocol/index.ts';

const bank_id = 'other';

/** Customers of the demo, over and over, under names of their own: with a year of transactions each, and their consent; or with so many transactions, the newest of ten years. */
export async function fillCustomers(url: string, count: number, transactions?: number): Promise<void> {
  const database = await openDatabase({ url });
  const manager = database.platform();
  const now = new Date();
  try {
    const [known] = await manager.execute<unknown[]>("select from user_profiles where subject = 'customer-0'");
    if (known) return;
    const bank = await findBank(database, bank_id);
    const originals: string[] = [];
    for (const { id } of demoCustomers) {
      const { scope } = await customerOf(database, bank, { sub: `original-${id}` }, now);
      const to = now.toISOString().slice(0, 10);
      const rows =
        transactions === undefined
          ? generateCustomer(id, { seed: 1, to })
          : newest(generateCustomer(id, { seed: 1, to, months: 120 }), transactions);
      await saveLedgerRows(database.scoped(scope), scope, rows, now);
      originals.push(scope.user_id);
    }
    await manager.transactional((inner) => copy(inner, originals, count));
    // Or PostgreSQL does it by itself while turns are measured.
    await manager.execute('vacuum analyze');
  } finally {
    await database.close();
  }
}

function newest(rows: LedgerRows, count: number): LedgerRows {
  return { ...rows, transactions: rows.transactions.toSorted((a, b) => a.date.localeCompare(b.date)).slice(-count) };
}

/** What the originals have, for each copy, by SQL: through the product it would take an hour. */
async function copy(manager: SqlEntityManager, originals: readonly string[], count: number): Promise<void> {
  await manager.execute(
    `create temporary table copies on commit drop as
     select n, gen_random_uuid() as user_id, (?::uuid[])[1 + n % ?] as original from generate_series(0, ? - 1) n`,
    [`{${originals.join(',')}}`, originals.length, count],
  );
  await manager.execute(
    `insert into user_profiles (user_id, bank_id, role, subject, name, created_at)
     select user_id, ?, 'consumer', 'customer-' || n, 'Customer ' || n, now() from copies`,
    [bank_id],
  );
  await manager.execute(
    `insert into consent_records (consent_id, user_id, bank_id, granted, scopes, version, purpose, created_at)
     select gen_random_uuid(), user_id, ?, true, ?::text[], ?, ?, now() from copies`,
    [bank_id, `{${consentScopes.join(',')}}`, consentVersion, consentPurpose],
  );
  for (const table of ['accounts', 'transactions', 'liabilities']) {
    const columns = await manager.execute<{ name: string }[]>(
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attname <> 'user_id'`,
    );
    const names = columns.map(({ name }) => name).join(', ');
    const own = columns.map(({ name }) => `t.${name}`).join(', ');
    await manager.execute(
      `insert into ${table} (user_id, ${names}) select c.user_id, ${own} from ${table} t join copies c on c.original = t.user_id`,
    );
  }
}
