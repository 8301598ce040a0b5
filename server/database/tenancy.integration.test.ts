import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCustomer } from '../../demo/generator/index.ts';
import { recordConsent } from '../identity/consent.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { AccountRow, Bank, ConsentRecord, TransactionRow, UserProfile } from './entities/index.ts';
import { loadLedgerRows, saveLedgerRows } from './ledger-store.ts';
import type { Scope } from './tenancy.ts';

const now = new Date('2026-11-25T12:00:00Z');
const { transactions, ...whole } = generateCustomer('tom-becker', { seed: 1, to: '2026-11-25' });
/** A customer with a card, and as many transactions as tell them apart. */
const rows = { ...whole, transactions: transactions.slice(-80) };

/** Every table with a row for each customer, by plain SQL as the owner, so that nothing depends on the entities. */
const tables: Readonly<Record<string, string>> = {
  customer_exports: `(export_id, bank_id, user_id, requested_at) values ('$user', '$bank', '$user', now())`,
  customer_export_parts: `(export_id, position, bank_id, user_id, content) values ('$user', 0, '$bank', '$user', 'c')`,
  erasures: `(erasure_id, bank_id, user_id, subject, requested_at) values (gen_random_uuid(), '$bank', '$user', '$user', now())`,
  customer_keys: `(bank_id, user_id, wrapped_key, key_id, created_at) values ('$bank', '$user', 'w', 'k', now())`,
  consent_records: `(consent_id, bank_id, user_id, granted, scopes, version, created_at) values (gen_random_uuid(), '$bank', '$user', true, '{}', '1', now())`,
  computed_features: `(bank_id, user_id, time_window, as_of, signals, computed_at) values ('$bank', '$user', '30', '2026-11-25', '{}', now())`,
  persona_assignments: `(assignment_id, bank_id, user_id, time_window, as_of, persona, assignment, created_at) values (gen_random_uuid(), '$bank', '$user', '30', '2026-11-25', 'general', '{}', now())`,
  recommendations: `(bank_id, user_id, recommendation_id, run_id, kind, position, recommendation, created_at) values ('$bank', '$user', 'r', gen_random_uuid(), 'offer', 0, '{}', now())`,
  corrections: `(correction_id, bank_id, user_id, correction, created_at) values (gen_random_uuid(), '$bank', '$user', '{"kind":"not_recurring","transaction_id":"1"}', now())`,
  removed_transactions: `(bank_id, user_id, transaction_id, removed_at) values ('$bank', '$user', 'gone', now())`,
  reported_streams: `(bank_id, user_id, stream_id, transaction_ids) values ('$bank', '$user', 's', '{"1","2","3"}')`,
  recommendation_decisions: `(decision_id, bank_id, user_id, recommendation_id, decision, operator_id, reason, created_at) values (gen_random_uuid(), '$bank', '$user', 'r', 'override', gen_random_uuid(), 'x', now())`,
  trace_reviews: `(trace_id, place, bank_id, user_id, operator_id, verdict, trace_started_at, created_at) values (gen_random_uuid(), 1, '$bank', '$user', gen_random_uuid(), 'right', now(), now())`,
  imports: `(import_id, bank_id, user_id, state, file_name, options, created_at) values ('$user', '$bank', '$user', 'queued', 'a.csv', '{}', now())`,
  import_pieces: `(import_id, position, bank_id, user_id, content) values ('$user', 0, '$bank', '$user', 'x')`,
  webhook_events: `(event_id, bank_id, user_id, type, data, created_at) values (gen_random_uuid(), '$bank', '$user', 'export.ready', '{}', now())`,
  goals: `(goal_id, bank_id, user_id, goal, created_at, updated_at) values (gen_random_uuid(), '$bank', '$user', 'x', now(), now())`,
  recommendation_responses: `(bank_id, user_id, recommendation_id, response, created_at) values ('$bank', '$user', 'r', 'read', now())`,
  offer_choices: `(choice_id, bank_id, user_id, stopped, created_at) values (gen_random_uuid(), '$bank', '$user', true, now())`,
  article_feedback: `(bank_id, user_id, article_id, helpful, created_at) values ('$bank', '$user', 'what-apr-means', true, now())`,
  offer_showings: `(bank_id, user_id, offer_id, day) values ('$bank', '$user', 'offer.x', '2026-11-25')`,
  distress_reports: `(bank_id, user_id, reported_at) values ('$bank', '$user', now())`,
  nudge_responses: `(bank_id, user_id, nudge_id, kind, response, day) values ('$bank', '$user', 'n', 'bill_due', 'seen', '2026-11-25')`,
  nudge_choices: `(choice_id, bank_id, user_id, kind, wanted, created_at) values (gen_random_uuid(), '$bank', '$user', 'bill_due', false, now())`,
  review_items: `(review_item_id, bank_id, user_id, reason, conversation_id, trace_id, created_at) values (gen_random_uuid(), '$bank', '$user', 'hand_off', '$user', '$user', now())`,
  conversations: `(conversation_id, bank_id, user_id, created_at) values ('$user', '$bank', '$user', now())`,
  chat_logs: `(message_id, bank_id, user_id, conversation_id, seq, role, trace_id, message, guardrails_passed, created_at) values (gen_random_uuid(), '$bank', '$user', '$user', 1, 'customer', gen_random_uuid(), '{}', true, now())`,
  message_feedback: `(message_id, bank_id, user_id, trace_id, rating, created_at) select message_id, bank_id, user_id, trace_id, 'up', created_at from chat_logs where user_id = '$user'`,
  decision_traces: `(trace_id, bank_id, user_id, kind, started_at, duration_ms, title, outcome, reasons, span_count, decision, bodies) values ('$user', '$bank', '$user', 'turn', now(), 1, 't', 'answered', '{}', 1, 'd', 'b')`,
  trace_reasons: `(bank_id, user_id, trace_id, reason, started_at) values ('$bank', '$user', '$user', 'X', now())`,
  trace_spans: `(trace_id, span_id, bank_id, user_id, position, span) values ('$user', '0', '$bank', '$user', 0, '{}')`,
};
const customerTables = [...Object.keys(tables), 'accounts', 'liabilities', 'transactions'];
/** Tables that say whose they are, and that customers never read or read through others. */
const otherTables = [
  'data_snapshots',
  'idempotency_keys',
  'legal_holds',
  'operator_actions',
  'refresh_tokens',
  'user_profiles',
];

describe.each(engines)('tenancy on %s', (engine) => {
  let database: Database;
  const scopes: Record<'anna' | 'bert' | 'carl', Scope> = {
    anna: { bank_id: 'first', user_id: randomUUID() },
    bert: { bank_id: 'first', user_id: randomUUID() },
    carl: { bank_id: 'second', user_id: randomUUID() },
  };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const owner = database.platform();
    for (const bank_id of ['first', 'second']) {
      owner.create(Bank, {
        bank_id,
        name: bank_id,
        time_zone: 'UTC',
        currency: 'USD',
        locale: 'en-US',
        allowed_origins: [],
        created_at: now,
      });
    }
    await owner.flush();
    for (const [name, scope] of Object.entries(scopes)) {
      owner.create(UserProfile, {
        ...scope,
        role: 'consumer',
        subject: name,
        email: null,
        name,
        locale: null,
        password_hash: null,
        login_email: null,
        created_at: now,
      });
      await owner.flush();
      await saveLedgerRows(database.scoped(scope), scope, rows, now);
      for (const [table, values] of Object.entries(tables)) {
        await owner.execute(
          `insert into ${table} ${values.replaceAll('$bank', scope.bank_id).replaceAll('$user', scope.user_id)}`,
        );
      }
    }
  });
  afterAll(async () => {
    await database.close();
  });

  const count = async (scope: Scope, table: string): Promise<{ own: number; others: number }> => {
    const [row] = await database
      .scoped(scope)
      .execute<{ own: string; others: string }[]>(
        `select count(*) filter (where user_id = ?) as own, count(*) filter (where user_id <> ?) as others from ${table}`,
        [scope.user_id, scope.user_id],
      );
    return { own: Number(row?.own), others: Number(row?.others) };
  };

  test('no table is forgotten: all but the list of migrations have row-level security, and those of customers are tried below', async () => {
    const catalog = await database.platform().execute<{ name: string; secured: boolean; personal: boolean }[]>(
      `select relname as name, relrowsecurity as secured, exists (
        select from pg_attribute where attrelid = pg_class.oid and attname = 'user_id' and not attisdropped
      ) as personal from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    expect(catalog.flatMap(({ name, secured }) => (secured ? [] : [name]))).toEqual(['mikro_orm_migrations']);
    const personal = catalog.flatMap(({ name, personal: is }) => (is ? [name] : []));
    expect(personal.sort()).toEqual([...customerTables, ...otherTables].sort());
  });

  test.each(customerTables)('%s shows a customer only their own rows, whatever a query asks', async (table) => {
    for (const scope of Object.values(scopes)) {
      const { own, others } = await count(scope, table);
      expect(own).toBeGreaterThan(0);
      expect(others).toBe(0);
    }
  });

  test.each(customerTables)('%s shows an operator the customers of their own bank alone', async (table) => {
    const manager = database.scoped({ bank_id: 'first', user_id: '*' });
    const banks = await manager.execute<{ bank_id: string; users: string }[]>(
      `select bank_id, count(distinct user_id) as users from ${table} group by bank_id`,
    );
    expect(banks.map(({ bank_id, users }) => [bank_id, Number(users)])).toEqual([['first', 2]]);
  });

  test.each([
    ...customerTables,
    ...otherTables,
    'banks',
    'bank_signing_keys',
    'bank_token_uses',
    'webhook_endpoints',
    'webhook_deliveries',
  ])('%s shows nothing to a session that says nothing', async (table) => {
    const shown = await database.platform().transactional(async (manager) => {
      await manager.execute('set local role spendsense_application');
      return manager.execute<{ rows: string }[]>(`select count(*) as rows from ${table}`);
    });
    expect(Number(shown[0]?.rows)).toBe(0);
  });

  test('a row of another customer or bank cannot be written, changed or removed', async () => {
    const { anna, bert, carl } = scopes;
    const manager = () => database.scoped(anna);
    for (const victim of [bert, carl]) {
      const account = { ...rows.accounts[0], ...victim };
      await expect(
        manager().execute(
          `insert into accounts (bank_id, user_id, account_id, type, name, currency, holder_category, refreshed_at) values (?, ?, 'x', 'depository', 'x', 'USD', 'personal', now())`,
          [victim.bank_id, victim.user_id],
        ),
        account.name,
      ).rejects.toThrow(/row-level security/);
      expect(await manager().nativeUpdate(AccountRow, { user_id: victim.user_id }, { name: 'taken' })).toBe(0);
      expect(await manager().nativeDelete(TransactionRow, { user_id: victim.user_id })).toBe(0);
      await expect(
        manager().nativeUpdate(AccountRow, { user_id: anna.user_id }, { user_id: victim.user_id }),
      ).rejects.toThrow();
    }
  });

  test('proof can be added to, not changed: consents, traces, audit', async () => {
    const manager = () => database.scoped(scopes.anna);
    for (const table of [
      'consent_records',
      'decision_traces',
      'trace_spans',
      'recommendation_decisions',
      'trace_reviews',
      'recommendation_responses',
      'offer_choices',
      'nudge_choices',
    ]) {
      await expect(manager().execute(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(manager().execute(`update ${table} set bank_id = bank_id`)).rejects.toThrow(/permission denied/);
    }
    await expect(manager().execute('delete from operator_actions')).rejects.toThrow(/permission denied/);
    await expect(manager().execute('alter table accounts disable row level security')).rejects.toThrow();
    await expect(manager().execute("update banks set name = 'mine'")).rejects.toThrow(/permission denied/);
  });

  test('a request cannot step out of its role', async () => {
    await expect(
      database.scoped(scopes.anna).transactional(async (manager) => {
        await manager.execute("select set_config('spendsense.bank', 'second', true)");
        return manager.execute('create role intruder superuser');
      }),
    ).rejects.toThrow(/permission denied/);
  });

  test('rows come back as they went in', async () => {
    const { anna } = scopes;
    const stored = await loadLedgerRows(database.scoped(anna), anna);
    const sorted = <Key extends string, Row extends Readonly<Record<Key, string>>>(list: readonly Row[], key: Key) =>
      list.toSorted((a, b) => a[key].localeCompare(b[key]));
    expect(sorted(stored.rows.accounts, 'account_id')).toEqual(sorted(rows.accounts, 'account_id'));
    expect(sorted(stored.rows.transactions, 'transaction_id')).toEqual(sorted(rows.transactions, 'transaction_id'));
    expect(stored.rows.liabilities).toEqual(rows.liabilities);
    expect(stored.refreshed_at).toEqual(now);
  });

  test('saving the same rows again adds none', async () => {
    const { anna } = scopes;
    await saveLedgerRows(database.scoped(anna), anna, rows, now);
    expect(await database.scoped(anna).count(TransactionRow, anna)).toBe(rows.transactions.length);
  });

  test('an older import leaves newer rows alone, a pending row a posted one, and rows named twice count once', async () => {
    const { bert } = scopes;
    const [account] = rows.accounts;
    const sample = rows.transactions.find(({ pending }) => !pending);
    if (!account || !sample) throw new Error('The rows are empty.');
    const row = { ...sample, account_id: account.account_id, transaction_id: 'versioned' };
    const save = (transactions: (typeof row)[]) =>
      saveLedgerRows(
        database.scoped(bert),
        bert,
        { accounts: [account, account], transactions, liabilities: [], removed: [], warnings: [] },
        now,
      );
    const stored = async () =>
      database.scoped(bert).findOneOrFail(TransactionRow, { ...bert, transaction_id: 'versioned' });
    const last = (date: string) => ({ ...row, transaction_id: `last ${date}`, date });
    await save([{ ...row, amount_cents: 500, pending: true }, last('2026-11-01')]);
    await save([{ ...row, amount_cents: 700 }, { ...row, amount_cents: 700 }, last('2026-11-10')]);
    expect(await stored()).toMatchObject({ amount_cents: 700, pending: false });
    await save([{ ...row, amount_cents: 600 }, last('2026-10-01')]);
    await save([{ ...row, amount_cents: 500, pending: true }, last('2026-11-20')]);
    expect(await stored()).toMatchObject({ amount_cents: 700, pending: false });
    await save([{ ...row, amount_cents: 710 }, last('2026-11-20')]);
    expect((await stored()).amount_cents).toBe(710);
    // A posted row takes the place of a pending one, however old its import.
    const waiting = { ...row, transaction_id: 'versioned', pending: true };
    await database.scoped(bert).nativeDelete(TransactionRow, { ...bert, transaction_id: 'versioned' });
    await save([waiting, last('2026-11-24')]);
    await save([{ ...row, amount_cents: 720 }, last('2026-11-02')]);
    expect(await stored()).toMatchObject({ amount_cents: 720, pending: false });
    await database.scoped(bert).nativeDelete(TransactionRow, { ...bert, transaction_id: { $like: 'last %' } });
    await database.scoped(bert).nativeDelete(TransactionRow, { ...bert, transaction_id: 'versioned' });
  });

  test('an import that fails half way leaves nothing behind', async () => {
    const { bert } = scopes;
    const before = await database.scoped(bert).count(AccountRow, bert);
    const [account] = rows.accounts;
    const [transaction] = rows.transactions;
    if (!account || !transaction) throw new Error('The rows are empty.');
    const broken = {
      ...rows,
      accounts: [{ ...account, account_id: 'new' }],
      transactions: [{ ...transaction, transaction_id: 'new', account_id: 'not there' }],
    };
    await expect(saveLedgerRows(database.scoped(bert), bert, broken, now)).rejects.toThrow();
    expect(await database.scoped(bert).count(AccountRow, bert)).toBe(before);
  });

  test('two decisions about consent keep both as proof, and the later one holds', async () => {
    const { carl } = scopes;
    const decide = (granted: boolean, minute: number) =>
      recordConsent(
        database.scoped(carl),
        carl,
        { granted, scopes: ['accounts'], ip_address: '127.0.0.1' },
        new Date(now.getTime() + minute * 60_000),
      );
    await decide(true, 1);
    expect((await decide(false, 2)).granted).toBe(false);
    expect(await database.scoped(carl).count(ConsentRecord, carl)).toBe(3);
  });
});
