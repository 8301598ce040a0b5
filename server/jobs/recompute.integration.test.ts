import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ComputedFeatures,
  DecisionTrace,
  PersonaRow,
  RecommendationRow,
  TransactionRow,
  UserProfile,
} from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { readRecommendations } from '../customer/recommendations.ts';
import { listTraces } from '../trace/list.ts';
import { readSpanBody, readSpans } from '../trace/store.ts';
import { seedDemoBank } from '../demo/demo-bank.ts';
import { recordConsent } from '../identity/consent.ts';
import { consentScopes } from '../../plugins/kit/index.ts';
import { sixteenCustomers } from '../testing/sixteen-customers.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { contentsOf } from '../records/pack/contents.ts';
import { sealBank } from '../records/seal.ts';
import { recomputeCustomer, recomputeCustomers } from './recompute.ts';
import { staleCustomers } from './stale.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function scopeOf(subject: string): Promise<Scope> {
  const { bank_id, user_id } = await server.application.database
    .platform()
    .findOneOrFail(UserProfile, { bank_id: 'demo', subject });
  return { bank_id, user_id };
}
const consent = (scope: Scope, granted: boolean) =>
  recordConsent(
    server.application.database.scoped(scope),
    scope,
    { granted, scopes: consentScopes, ip_address: null },
    server.application.now(),
  );

const asked = (scopes: readonly Scope[]) => scopes.map((scope) => ({ scope, run_id: randomUUID() }));

test('nothing is computed about who has not agreed', async () => {
  const scope = await scopeOf('grace-lin');
  await recomputeCustomer(server.application, scope);
  const manager = server.application.database.platform();
  expect(await manager.count(ComputedFeatures, scope)).toBe(0);
  expect(await manager.count(DecisionTrace, scope)).toBe(0);
});

test('after consent there are signals, personas, recommendations and a trace for each of them', async () => {
  const scope = await scopeOf('maya-torres');
  await consent(scope, true);
  await recomputeCustomer(server.application, scope);
  const manager = server.application.database.platform();
  const features = await manager.find(ComputedFeatures, scope);
  expect(features.map(({ time_window }) => time_window).sort()).toEqual(['180', '30', '90']);
  expect(features.find(({ time_window }) => time_window === '30')?.risk_flag).not.toBeNull();
  const rows = await manager.find(RecommendationRow, scope);
  const runs = (await manager.find(DecisionTrace, scope)).map(({ run_id }) => run_id);
  expect(new Set(runs)).toEqual(new Set(rows.map(({ run_id }) => run_id)));
  const store = { manager, vault: server.application.vault };
  const { education, offers } = await readRecommendations(store, scope);
  const recommendations = [...education, ...offers];
  expect(recommendations).toHaveLength(rows.length);
  const { traces } = await listTraces(store, 'demo', { user_id: scope.user_id, limit: 200 });
  expect(
    traces
      .filter(({ outcome }) => outcome === 'shown')
      .map(({ title }) => title)
      .sort(),
  ).toEqual(recommendations.map(({ title }) => title).sort());
  for (const recommendation of recommendations) {
    expect(recommendation.rationale).toMatch(/^We're showing you this because /);
    expect(recommendation.evidence.length).toBeGreaterThan(0);
    expect(recommendation.disclaimer).toContain('not financial advice');
  }
});

test('what went in and out of the steps of a run is kept once, and each of its decisions opens its own', async () => {
  const scope = await scopeOf('maya-torres');
  const run_id = randomUUID();
  await recomputeCustomer(server.application, scope, run_id);
  const { database, vault } = server.application;
  const store = { manager: database.scoped(scope), vault };
  const rows = await store.manager.find(DecisionTrace, { ...scope, run_id }, { populate: ['bodies'] });
  const [keeper, ...more] = rows.filter(({ bodies_in }) => !bodies_in);
  expect(more).toEqual([]);
  expect(rows.length).toBeGreaterThan(2);
  const steps = new Map<string, string[]>();
  for (const row of rows) {
    const { trace_id } = row;
    if (row !== keeper) expect(row).toMatchObject({ bodies: '', bodies_in: keeper?.trace_id });
    const recorded = (await readSpans(store, row)) ?? [];
    expect(recorded).toHaveLength(row.span_count);
    for (const { span, body } of recorded) {
      expect(body.output).not.toBeNull();
      expect(await readSpanBody(store, trace_id, span.span_id)).toEqual(body);
    }
    steps.set(trace_id, recorded.map(({ span }) => span.span_id)); // prettier-ignore
  }
  // In a pack, each is proved by the commitment in its own record.
  await sealBank(server.application, 'demo');
  const sealed = await database.platform().find(DecisionTrace, { ...scope, run_id }, { populate: ['commitments'] });
  const seqs = sealed.flatMap(({ chain_seq }) => chain_seq ?? []);
  const proven = await contentsOf({ manager: database.scoped({ ...scope, user_id: '*' }), vault }, 'demo', seqs);
  expect(proven).toHaveLength(3 * rows.length);
  for (const { seq, part, salt, text } of proven) {
    const commitment = createHmac('sha256', Buffer.from(salt, 'base64url')).update(text).digest('base64url');
    expect(sealed.find(({ chain_seq }) => chain_seq === seq)?.commitments[part]).toBe(commitment);
  }
  // A step that only another decision has is not opened through this one.
  const all = new Set([...steps.values()].flat());
  for (const [trace_id, own] of steps) {
    for (const span_id of all.difference(new Set(own))) expect(await readSpanBody(store, trace_id, span_id)).toBeNull();
  }
  const other = rows.find((row) => row !== keeper);
  const span_id = steps.get(other?.trace_id ?? '')?.[0] ?? '';
  const strangers = [await scopeOf('grace-lin'), { ...scope, bank_id: server.other.bank_id }];
  for (const stranger of strangers) {
    const theirs = { manager: database.scoped(stranger), vault };
    expect(await readSpanBody(theirs, other?.trace_id ?? '', span_id)).toBeNull();
    expect(other && (await readSpans(theirs, other))).toBeNull();
  }
});

test('signals that are what is stored are left where they are, and those that are not are replaced', async () => {
  const scope = await scopeOf('maya-torres');
  const manager = server.application.database.platform();
  const stored = () =>
    manager.execute<{ time_window: string; place: number; computed_at: string; signals: object; risk_flag: boolean }[]>(
      `select time_window, pg_column_toast_chunk_id(signals)::int as place, computed_at::text, signals, risk_flag
       from computed_features where bank_id = ? and user_id = ? order by time_window`,
      [scope.bank_id, scope.user_id],
    );
  const before = await stored();
  const later = new Date(server.application.now().getTime() + 2_000);
  await recomputeCustomer({ ...server.application, now: () => later }, scope);
  const again = await stored();
  expect(again).toEqual(before.map((row) => ({ ...row, computed_at: expect.any(String) })));
  for (const [index, { computed_at }] of again.entries())
    expect(computed_at > (before[index]?.computed_at ?? '')).toBe(true);
  // What somebody else wrote there has no digest that it could be taken by.
  const change = `update computed_features set signals = '{}', signals_digest = 'other', risk_flag = null where bank_id = ? and user_id = ?`;
  await manager.execute(change, [scope.bank_id, scope.user_id]);
  await recomputeCustomer(server.application, scope);
  const mended = await stored();
  expect(mended).toEqual(before.map((row) => ({ ...row, place: expect.any(Number), computed_at: expect.any(String) })));
  expect(mended.every(({ place }, index) => place !== before[index]?.place)).toBe(true);
});

test('personas are kept as transitions: running again adds none, a change adds one', async () => {
  const scope = await scopeOf('maya-torres');
  const manager = () => server.application.database.platform();
  await recomputeCustomer(server.application, scope);
  expect(await manager().count(PersonaRow, scope)).toBe(2);
  const row = await manager().findOneOrFail(PersonaRow, { ...scope, time_window: '30' });
  await manager().nativeUpdate(PersonaRow, { assignment_id: row.assignment_id }, { persona: 'general' });
  await recomputeCustomer(server.application, scope);
  const rows = await manager().find(PersonaRow, { ...scope, time_window: '30' }, { orderBy: { created_at: 'asc' } });
  expect(rows.map(({ persona }) => persona)).toEqual(['general', 'high_utilization']);
});

test('what was computed for a job is stored once, also when the job is done again', async () => {
  const scope = await scopeOf('maya-torres');
  const job = randomUUID();
  const runs = () => server.application.database.platform().count(DecisionTrace, { ...scope, run_id: job });
  await Promise.all([1, 2].map(() => recomputeCustomer(server.application, scope, job)));
  const stored = await runs();
  expect(stored).toBeGreaterThan(0);
  await recomputeCustomer(server.application, scope, job);
  expect(await runs()).toBe(stored);
  const rows = await server.application.database.platform().find(RecommendationRow, scope);
  expect(new Set(rows.map(({ run_id }) => run_id))).toEqual(new Set([job]));
});

test('customers who are computed together come to what each comes to alone, and once for each run', async () => {
  const { database, vault, now } = server.application;
  const subjects = ['maya-torres', 'omar-haddad', 'tom-becker', 'marcus-reed'];
  const scopes = await Promise.all(subjects.map(scopeOf));
  const [, , revoked] = scopes;
  if (!revoked) throw new Error('He is there.');
  for (const scope of scopes) await consent(scope, true);
  const stored = async (scope: Scope) => {
    const store = { manager: database.platform(), vault };
    const features = await store.manager.find(ComputedFeatures, scope, { orderBy: { time_window: 'asc' } });
    const personas = await store.manager.find(PersonaRow, scope, { orderBy: { time_window: 'asc' } });
    return {
      features: features.map(({ signals, as_of, risk_flag }) => ({ signals, as_of, risk_flag })),
      personas: personas.map(({ persona, assignment }) => ({ persona, assignment })),
      recommendations: await readRecommendations(store, scope),
    };
  };
  const at = now();
  const tools = { ...server.application, now: () => at };
  const alone = [];
  for (const scope of scopes) {
    await recomputeCustomer(tools, scope);
    alone.push(await stored(scope));
  }
  const work = asked(scopes);
  // Two workers with the same work, in another order: neither waits for the other for good.
  const failed = await Promise.all([work, work.toReversed()].map((all) => recomputeCustomers(tools, all)));
  expect(failed.map(({ size }) => size)).toEqual([0, 0]);
  for (const [index, { scope, run_id }] of work.entries()) {
    expect(await stored(scope)).toEqual(alone[index]);
    const rows = await database.platform().find(RecommendationRow, scope);
    expect(new Set(rows.map((row) => row.run_id))).toEqual(new Set([run_id]));
    const traces = await database.platform().find(DecisionTrace, { ...scope, run_id });
    expect(traces.filter(({ outcome }) => outcome === 'shown')).toHaveLength(rows.length);
  }
  // Of whoever agrees no longer there is nothing, of the others there is.
  await consent(revoked, false);
  const again = asked(scopes);
  expect((await recomputeCustomers(server.application, again)).size).toBe(0);
  for (const { scope, run_id } of again) {
    const count = await database.platform().count(DecisionTrace, { ...scope, run_id });
    expect(count > 0).toBe(scope !== revoked);
  }
});

test('consent taken back while computing leaves nothing behind', async () => {
  const scope = await scopeOf('tom-becker');
  await consent(scope, true);
  const { database, engines } = server.application;
  const engine = await engines.of('demo');
  const { knowledge } = engine;
  let revoking: Promise<unknown> | undefined;
  const hasty = {
    ...knowledge,
    // The customer changes their mind in the middle of the computation.
    articles: (language?: 'en' | 'es') => {
      revoking ??= consent(scope, false);
      return knowledge.articles(language);
    },
  };
  const hurried = Object.assign(Object.create(engines), { of: async () => ({ ...engine, knowledge: hasty }) });
  await recomputeCustomer({ ...server.application, engines: hurried }, scope);
  expect(await revoking).toMatchObject({ granted: false });
  expect(await database.platform().count(ComputedFeatures, scope)).toBe(0);
});

test('who is out of date is found: never computed, new data, a new day', async () => {
  const { database, now } = server.application;
  const maya = await scopeOf('maya-torres');
  const stale = async () => (await Array.fromAsync(staleCustomers(database))).flat().map(({ user_id }) => user_id);
  await recomputeCustomer(server.application, maya);
  expect(await stale()).not.toContain(maya.user_id);
  const priya = await scopeOf('priya-shah');
  expect(await stale()).not.toContain(priya.user_id);
  await consent(priya, true);
  expect(await stale()).toContain(priya.user_id);
  const row = await database.platform().findOneOrFail(TransactionRow, maya);
  expect(row.account_id).not.toBe('');
  await saveLedgerRows(
    database.scoped(maya),
    maya,
    {
      accounts: [
        {
          account_id: 'new',
          type: 'depository',
          subtype: 'checking',
          name: 'New',
          mask: null,
          currency: 'USD',
          balances: { available_cents: 1, current_cents: 1, limit_cents: null },
          holder_category: 'personal',
        },
      ],
      transactions: [],
      liabilities: [],
      removed: [],
      warnings: [],
    },
    new Date(now().getTime() + 1_000),
  );
  expect(await stale()).toContain(maya.user_id);
  await recomputeCustomer({ ...server.application, now: () => new Date(now().getTime() + 5_000) }, maya);
  await database.platform().nativeUpdate(ComputedFeatures, maya, { as_of: '2020-01-01' });
  expect(await stale()).toContain(maya.user_id);
});

test('a later day of the demo bank adds its rows and changes none before', async () => {
  const { database, now } = server.application;
  const scope = await scopeOf('sofia-rossi');
  const ids = async () =>
    (await database.platform().find(TransactionRow, { ...scope, pending: false })).map(
      (row) => `${row.transaction_id} ${row.date} ${row.amount_cents} ${row.name}`,
    );
  const before = await ids();
  const tomorrow = () => new Date(now().getTime() + 3 * 86_400_000);
  await seedDemoBank({ ...server.application, now: tomorrow }, () => {});
  const after = await ids();
  expect(after).toEqual(expect.arrayContaining(before));
  expect(after.length).toBeGreaterThan(before.length);
});

test('of sixteen who are computed together one that fails is tried alone and fails alone', async () => {
  const { database } = server.application;
  const scopes = await sixteenCustomers(database);
  expect(scopes).toHaveLength(16);
  for (const scope of scopes) await consent(scope, true);
  expect((await recomputeCustomers(server.application, asked(scopes))).size).toBe(0);
  const [wrong, other] = [scopes[5], scopes[6]];
  const [row] = await database
    .platform()
    .execute<{ wrapped_key: string }[]>('select wrapped_key from customer_keys where user_id = ?', [wrong?.user_id]);
  const own = row?.wrapped_key ?? '';
  const put = (wrapped_key: string) =>
    database
      .platform()
      .execute('update customer_keys set wrapped_key = ? where user_id = ?', [wrapped_key, wrong?.user_id]);
  const before = await database.platform().find(RecommendationRow, { ...wrong }, { orderBy: { position: 'asc' } });
  await put(`${own.slice(0, -1)}${own.endsWith('A') ? 'Q' : 'A'}`);
  const together: number[] = [];
  const computing: typeof database.computing = (customers) => {
    together.push(customers.user_ids.length);
    return database.computing(customers);
  };
  const tools = { ...server.application, database: { ...database, computing } };
  try {
    const work = asked(scopes);
    const failed = await recomputeCustomers(tools, work);
    expect([...failed]).toEqual([[work[5]?.run_id, expect.objectContaining({ code: 'CONTENT_UNREADABLE' })]]);
    for (const { scope, run_id } of work) {
      const count = await database.platform().count(DecisionTrace, { ...scope, run_id });
      expect(count > 0).toBe(scope !== wrong);
    }
    // Read and stored together, then one by one.
    expect(together).toEqual([16, 16, ...Array.from({ length: 32 }, () => 1)]);
    // What they had is what they have.
    const after = await database.platform().find(RecommendationRow, { ...wrong }, { orderBy: { position: 'asc' } });
    expect(after.map(({ run_id, recommendation }) => [run_id, recommendation])).toEqual(
      before.map(({ run_id, recommendation }) => [run_id, recommendation]),
    );
  } finally {
    await put(own);
  }
  // Under another bank's name nobody's work is done.
  const stranger = { bank_id: server.other.bank_id, user_id: other?.user_id ?? '' };
  const run_id = randomUUID();
  await recomputeCustomers(server.application, [{ scope: stranger, run_id }]);
  expect(await database.platform().count(DecisionTrace, { run_id })).toBe(0);
});
