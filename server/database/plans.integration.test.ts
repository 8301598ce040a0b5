import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listConversations, readMessages } from '../conversation/history.ts';
import { messagesAfter, openConversation } from '../conversation/conversations.ts';
import { readTurnStart } from '../conversation/turn-start.ts';
import { inDistress } from '../customer/distress.ts';
import { readConsent, readConsents } from '../identity/consent.ts';
import { findCandidates, findEntries } from '../knowledge/search.ts';
import { storedRuns } from '../jobs/recompute.ts';
import { startRecomputeQueue } from '../jobs/recompute-queue.ts';
import { sharedLimits, sweepLimits } from '../limits/shared-limits.ts';
import { createLog } from '../log.ts';
import { preparedData } from '../testing/test-database.ts';
import { indexConditions, scannedTables, statementsOf, type Asker } from '../testing/plans.ts';
import { countFacets } from '../trace/facets.ts';
import { listTraces } from '../trace/list.ts';
import { readTrace } from '../trace/store.ts';
import type { Vault } from '../vault/index.ts';
import { dispatchEvents } from '../webhooks/dispatch.ts';
import { openDatabase, type Database } from './database.ts';
import { loadLedgerRows, loadLedgers } from './ledger-store.ts';
import { applicationRole, computationRole, type Scope } from './tenancy.ts';

/** One row for each bank, plugin or model: however many customers there are, these stay small. */
const small = new Set([
  'banks', 'bank_signing_keys', 'bank_settings', 'bank_oidc', 'knowledge_models', 'webhook_endpoints', 'own_article_versions',
  'own_article_drafts', 'legal_holds', 'queue', 'version', 'schedule',
]); // prettier-ignore

const user_id = (bank: string, n: number) => `md5('${bank}${n}')::uuid`;
let database: Database;
let client: Client;
let url: string;
let customer: Scope;
let trace_id: string;
let conversation_id: string;
const bank: Scope = { bank_id: 'large', user_id: '*' };

/** Two banks with a thousand customers each, as a year would leave them. Content is not sealed: nobody opens it here. */
beforeAll(async () => {
  const prepared = await preparedData('postgresql', 'empty');
  url = prepared.url ?? '';
  database = await openDatabase({ url });
  client = new Client(url);
  await client.connect();
  for (const name of ['large', 'next']) await fill(name);
  await fillArticles();
  await client.query(
    `insert into rate_limits select 'messages:' || md5(n::text), 1, 4000000000000 from generate_series(1, 20000) n`,
  );
  await client.query('analyze');
  const { rows } = await client.query(
    `select user_id, conversation_id, trace_id from chat_logs where bank_id = 'large' limit 1`,
  );
  ({ conversation_id, trace_id } = rows[0]);
  customer = { bank_id: 'large', user_id: rows[0].user_id };
});
afterAll(async () => {
  await client.end();
  await database.close();
});

async function fill(name: string): Promise<void> {
  const all = (count: number) => `from generate_series(0, ${count - 1}) n`;
  const whose = `'${name}', ${user_id(name, 0).replace(`${name}0'`, `${name}' || n % 1000`)}`;
  const at = `now() - make_interval(mins => n)`;
  for (const sql of [
    `insert into banks (bank_id, name, time_zone, currency, locale, allowed_origins, created_at)
     values ('${name}', '${name}', 'UTC', 'USD', 'en-US', '{}', now())`,
    `insert into user_profiles (bank_id, user_id, role, subject, name, created_at) select ${whose}, 'consumer', n::text, 'N', now() ${all(1_000)}`,
    `insert into consent_records (bank_id, user_id, consent_id, granted, scopes, version, purpose, created_at)
     select ${whose}, gen_random_uuid(), true, '{}', '1', 'p', ${at} ${all(3_000)}`,
    `insert into accounts (bank_id, user_id, account_id, type, name, currency, holder_category, refreshed_at)
     select ${whose}, 'a' || n / 1000, 'depository', 'Checking', 'USD', 'personal', now() ${all(2_000)}`,
    `insert into transactions (bank_id, user_id, transaction_id, account_id, amount_cents, currency, date, name, category_primary,
       category_detailed, category_source, payment_channel, pending)
     select ${whose}, 't' || n, 'a1', n, 'USD', current_date - n / 1000, 'SHOP ' || n % 50, 'FOOD', 'FOOD', 'bank', 'online', false ${all(60_000)}`,
    `insert into corrections (bank_id, user_id, correction_id, correction, created_at) select ${whose}, gen_random_uuid(), '{}', ${at} ${all(5_000)}`,
    `insert into reported_streams (bank_id, user_id, stream_id, transaction_ids) select ${whose}, 's' || n, '{}' ${all(5_000)}`,
    `insert into customer_keys (bank_id, user_id, wrapped_key, key_id, created_at) select ${whose}, 'x', 'file:content-key', now() ${all(1_000)}`,
    `insert into liabilities (bank_id, user_id, account_id, details) select ${whose}, 'a1', '{}' ${all(1_000)}`,
    `insert into conversations (bank_id, user_id, conversation_id, seq, created_at) select ${whose}, md5('${name}c' || n)::uuid, 4, ${at} ${all(5_000)}`,
    `insert into chat_logs (bank_id, user_id, message_id, conversation_id, seq, role, client_message_id, trace_id, message, guardrails_passed, created_at)
     select ${whose}, gen_random_uuid(), md5('${name}c' || n % 5000)::uuid, 1 + n / 5000, 'customer', gen_random_uuid(), md5('${name}t' || n)::uuid, 'x', true, ${at}
     ${all(20_000)}`,
    `insert into decision_traces (bank_id, user_id, trace_id, kind, conversation_id, started_at, duration_ms, title, intent, outcome, reasons, span_count, decision, bodies)
     select ${whose}, md5('${name}t' || n)::uuid, case when n % 4 = 0 then 'turn' else 'recommendation' end, null, ${at}, n % 300, 'x',
       case when n % 9 = 0 then 'rent' else 'spending' end, case when n % 500 = 0 then 'failed' else 'answered' end,
       case when n % 700 = 0 then array['RARE'] else array['COMMON'] end, 1, repeat('x', 300), repeat('x', 300) ${all(30_000)}`,
    `insert into distress_reports (bank_id, user_id, reported_at) select ${whose}, now() ${all(1_000)}`,
    `insert into trace_spans (bank_id, user_id, trace_id, span_id, position, span) select ${whose}, md5('${name}t' || n)::uuid, 's', 0, '{}' ${all(30_000)}`,
    `insert into webhook_events (event_id, bank_id, user_id, type, data, created_at, dispatched_at) select gen_random_uuid(), ${whose}, 'import.completed', '{}', ${at}, now() ${all(20_000)}`,
  ]) {
    await client.query(sql);
  }
}

/** Two hundred passages for each of a hundred banks. */
async function fillArticles(): Promise<void> {
  const bank_id = `case when n % 100 = 0 then 'large' else 'bank' || n % 100 end`;
  await client.query(
    `insert into banks (bank_id, name, time_zone, currency, locale, allowed_origins, created_at)
     select 'bank' || n, 'N', 'UTC', 'USD', 'en-US', '{}', now() from generate_series(1, 99) n`,
  );
  await client.query(
    `insert into knowledge_sources (source_id, bank_id, article_id, hash, indexed_at)
     select n::text, ${bank_id}, 'a' || n, 'h', now() from generate_series(0, 999) n`,
  );
  await client.query(
    `insert into knowledge_entries (entry_id, bank_id, source_id, article_id, language, first_sentence, end_sentence, start_offset, end_offset, text)
     select n::text, ${bank_id}, (n % 1000)::text, 'a' || n % 1000, 'en', 0, 1, 0, 9,
       'word' || n || ' about ' || case when n % 300 = 0 then 'overdraft' else 'money' end || ' ' || repeat('filling ', 60)
     from generate_series(0, 19999) n`,
  );
}

/** No key of these customers is known, so nothing of theirs is opened; its question to the database is made all the same. */
const vault: Pick<Vault, 'keysOf' | 'findKey'> = {
  keysOf: async () => new Map(),
  findKey: async () => null,
};
const store = (scope: Scope) => ({ manager: database.scoped(scope), vault: vault as Vault });
const traces = (filter: object) => () => listTraces(store(bank), 'large', { ...filter, limit: 50 });
const question = { text: 'what is an overdraft', language: 'en', vector: null } as const;
const asked = () => ({ conversation_id, client_message_id: randomUUID() });

test.each<[name: string, whose: 'customer' | 'bank' | 'owner', work: () => Promise<unknown>]>([
  ['the newest traces', 'bank', traces({})],
  ['traces of one kind', 'bank', traces({ kind: 'turn' })],
  ['failed traces', 'bank', traces({ outcome: ['failed'] })],
  ['traces for a rare reason', 'bank', traces({ reason: ['RARE'] })],
  ['traces of an intent', 'bank', traces({ intent: ['rent'] })],
  ['traces of a customer', 'bank', () => traces({ user_id: customer.user_id })()],
  [
    'traces from the middle on',
    'bank',
    () => traces({ before: `${new Date(Date.now() - 9e8).toISOString()}_${trace_id}` })(),
  ],
  ['counts of traces', 'bank', () => countFacets(database.scoped(bank), 'large', {})],
  ['a trace', 'bank', () => readTrace(store(bank), trace_id)],
  ['conversations', 'customer', () => listConversations(store(customer), customer, { limit: 20 })],
  [
    'a page of a conversation',
    'customer',
    () => readMessages(store(customer), customer, conversation_id, { since: 0, limit: 50 }),
  ],
  [
    'what a greeting brings',
    'customer',
    async () => {
      await openConversation(database.scoped(customer), customer, undefined, new Date());
      await messagesAfter(database.scoped(customer), null, conversation_id, 0);
    },
  ],
  ['what a turn begins with', 'customer', () => readTurnStart(database.scoped(customer), customer, asked())],
  [
    'rows of a customer, of which pages of transactions are cut,',
    'customer',
    () => loadLedgerRows(database.scoped(customer), customer),
  ],
  ['consent', 'customer', () => readConsent(database.scoped(customer), customer, new Date())],
  ['articles by words', 'customer', () => findCandidates(database.scoped(customer), question)],
  ['all of some articles', 'customer', () => findEntries(database.scoped(customer), question, ['a1', 'a2'])],
  ['events to tell banks', 'owner', () => dispatchEvents(database, async () => {}, new Date())],
])('%s are found by indexes', async (_, whose, work) => {
  const statements = await statementsOf(() => work().catch(() => {}));
  expect(statements.length).toBeGreaterThan(0);
  const scope = whose === 'customer' ? customer : bank;
  const asker: Asker | null = whose === 'owner' ? null : { ...scope, role: applicationRole };
  for (const statement of statements) {
    const scanned = (await scannedTables(client, statement, asker)).filter((table) => !small.has(table));
    expect(scanned, statement.text).toEqual([]);
  }
});

test('what sixteen customers are computed from is, as who computes them', async () => {
  const { rows } = await client.query(`select user_id from user_profiles where bank_id = 'large' limit 16`);
  const customers = { bank_id: 'large', user_ids: rows.map((row: { user_id: string }) => row.user_id) };
  const manager = database.computing(customers);
  const statements = await statementsOf(async () => {
    const questions = [
      () => readConsents(manager, customers, new Date()),
      () => inDistress(manager, customers, new Date()),
      () => loadLedgers(manager, customers),
      () => storedRuns(manager, customers, [randomUUID()]),
    ];
    // No id of these customers is a real one, so that nothing that is answered fits.
    for (const ask of questions) await ask().catch(() => {});
  });
  expect(statements.length).toBeGreaterThanOrEqual(4);
  const asker = { bank_id: 'large', user_id: customers.user_ids.join(','), role: computationRole };
  for (const statement of statements) {
    const scanned = (await scannedTables(client, statement, asker)).filter((table) => !small.has(table));
    expect(scanned, statement.text).toEqual([]);
  }
});

test('counts of limits are', async () => {
  const limits = sharedLimits(url, createLog('silent'));
  const pool = new Pool({ connectionString: url, max: 1 });
  const statements = await statementsOf(async () => {
    await limits.limiter('messages', { points: 5, seconds: 60 })('large', 'somebody');
    await sweepLimits(pool, 1);
  });
  expect(statements).toHaveLength(2);
  for (const statement of statements) expect(await scannedTables(client, statement, null)).toEqual([]);
  await limits.stop();
  await pool.end();
});

test('jobs are, among many of other queues that wait and many that were done', async () => {
  const pool = new Pool({ connectionString: url, max: 2 });
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const name of ['customer-recompute', 'file-import']) await boss.createQueue(name, { policy: 'short' });
  await client.query(
    `insert into pgboss.job (name, data, policy, state, singleton_key, created_on, completed_on)
     select case when n % 2 = 0 then 'customer-recompute' else 'file-import' end, '{}', 'short',
       (case when n < 15000 then 'completed' else 'created' end)::pgboss.job_state, n::text, now() - make_interval(secs => n), now()
     from generate_series(1, 20000) n`,
  );
  await client.query('analyze');
  const jobs = await startRecomputeQueue(Object.assign(boss, { work: async () => '' }), {
    log: createLog('silent'),
    recompute: async () => new Map(),
    done: async () => {},
  });
  const statements = await statementsOf(async () => {
    await boss.send('customer-recompute', {}, { singletonKey: 'one' });
    const [job] = await boss.fetch('customer-recompute');
    await boss.complete('customer-recompute', job?.id ?? '');
    await boss.findJobs('customer-recompute', { key: 'one', queued: true });
    await jobs.hasten([{ bank_id: 'any', user_id: 'one' }]);
  });
  expect(statements.length).toBeGreaterThanOrEqual(5);
  for (const statement of statements) {
    const scanned = (await scannedTables(client, statement, null)).filter((table) => !small.has(table));
    expect(scanned, statement.text).toEqual([]);
  }
  // However long the queue is, a socket that connects reads the jobs of its customer.
  await client.query(
    `insert into pgboss.job (name, data, policy, state, singleton_key)
     select 'customer-recompute', '{}', 'short', 'created', 'long' || n from generate_series(1, 50000) n`,
  );
  await client.query('analyze');
  const [hastened] = await statementsOf(() => jobs.hasten([{ bank_id: 'any', user_id: 'long7' }]));
  const conditions = await indexConditions(client, hastened ?? { text: '', values: [] });
  expect(conditions).toEqual([expect.stringContaining('singleton_key')]);
  await boss.stop({ graceful: false });
  await pool.end();
});
