import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../server/database/database.ts';
import { DecisionTrace } from '../server/database/entities/index.ts';
import type { SqlEntityManager } from '../server/database/tenancy.ts';
import { Secrets } from '../server/identity/secrets.ts';
import { startPostgres } from '../server/testing/postgres.ts';
import { countFacets } from '../server/trace/facets.ts';
import { conditionsOf, type TraceFilter } from '../server/trace/filter.ts';
import { listTraces } from '../server/trace/list.ts';
import { readTrace } from '../server/trace/store.ts';
import { Vault, type ContentKey } from '../server/vault/index.ts';

/** A year of decisions for two hundred customers. */
const customers = 200;
const seconds = 365 * 86_400;
const page = 50;

/** What an operator does with a list: the newest, filters that fit many and few, the middle of it. */
const lists: readonly [name: string, filter: TraceFilter, isDeep: boolean][] = [
  ['list the newest', {}, false],
  ['list conversations', { kind: 'turn' }, false],
  ['list from the middle on', {}, true],
  ['filter: failed, one in five hundred', { outcome: ['failed'] }, false],
  ['filter: neither answered nor shown', { outcome: ['-answered', '-shown'] }, false],
  ['filter: a reason of one in two thousand', { reason: ['RARE'] }, false],
  ['filter: understood as rent', { intent: ['rent'] }, false],
];

/**
 * Prints how long an operator waits for lists, filters and a trace of a bank with many decisions, beside one with few in the same
 * tables. PostgreSQL on this machine, as the role that requests run as.
 */
export async function reportAdmin(isShort: boolean): Promise<void> {
  const sizes = { few: 10_000, many: isShort ? 100_000 : 1_000_000 };
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-bench-'));
  const postgres = await startPostgres();
  try {
    await postgres.createDatabase('admin');
    const database = await openDatabase({ url: postgres.urlOf('admin') });
    const secrets = await Secrets.open(folder);
    const vault = await Vault.open(database, secrets, 'file:content-key');
    for (const [bank_id, traces] of Object.entries(sizes)) {
      const start = performance.now();
      await fill(database.platform(), bank_id, traces);
      const took = ((performance.now() - start) / 1000).toFixed(0);
      process.stdout.write(`${traces.toLocaleString('en')} traces made in ${took} s\n`);
    }
    await database.platform().execute('analyze');
    const measured = async (bank_id: string) => {
      const manager = database.scoped({ bank_id, user_id: '*' });
      const owner = database.platform();
      const found: number[] = [];
      for (const [, filter, isDeep] of lists) {
        const before = isDeep ? await middle(owner, bank_id) : undefined;
        await sealTitles(owner, vault, bank_id, filter, before);
        found.push(
          await median(() =>
            listTraces({ manager: manager.fork(), vault }, bank_id, { ...filter, before, limit: page }),
          ),
        );
      }
      found.push(await median(() => countFacets(manager.fork(), bank_id, {})));
      const trace_id = await sealOne(owner, vault, bank_id);
      found.push(await median(() => readTrace({ manager: manager.fork(), vault }, trace_id)));
      return found;
    };
    const few = await measured('few');
    const many = await measured('many');
    const names = [...lists.map(([name]) => name), 'count facets', 'open a trace'];
    for (const [index, name] of names.entries()) {
      const [small = 0, large = 0] = [few[index], many[index]];
      const ratio = (large / small).toFixed(1);
      process.stdout.write(
        `${name}: ${large.toFixed(1)} ms; of ${sizes.few.toLocaleString('en')}: ${small.toFixed(1)} ms; ratio ${ratio}\n`,
      );
    }
    await database.close();
  } finally {
    await postgres.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A bank with customers and decisions, by SQL: what a request would write would take an hour. */
async function fill(manager: SqlEntityManager, bank_id: string, traces: number): Promise<void> {
  await manager.execute(
    `insert into banks (bank_id, name, time_zone, currency, locale, allowed_origins, created_at)
     values (?, ?, 'America/New_York', 'USD', 'en-US', '{}', now())`,
    [bank_id, bank_id],
  );
  await manager.execute(
    `insert into user_profiles (user_id, bank_id, role, name, subject, created_at)
     select md5(? || n)::uuid, ?, 'consumer', 'Customer ' || n, n::text, now() from generate_series(1, ${customers}) n`,
    [bank_id, bank_id],
  );
  await manager.execute(
    `insert into decision_traces (trace_id, bank_id, user_id, kind, started_at, duration_ms, title, intent, outcome, reasons, span_count, decision, bodies)
     select md5(? || 'trace' || n)::uuid, ?, md5(? || (n % ${customers} + 1))::uuid,
       case when n % 4 = 0 then 'turn' else 'recommendation' end, now() - make_interval(secs => n::float8 * ${seconds} / ?), 20 + n % 300, 'x',
       case when n % 4 <> 0 then 'education' when n % 40 = 0 then 'rent' else 'spending' end,
       case when n % 500 = 0 then 'failed' when n % 100 = 0 then 'blocked' when n % 4 = 0 then 'answered' when n % 3 = 0 then 'not_shown' else 'shown' end,
       case when n % 2000 = 0 then array['RARE'] when n % 100 = 0 then array['PROMPT_INJECTION'] else array[]::text[] end, 1, repeat('x', 300), repeat('x', 600)
     from generate_series(1, ?) n`,
    [bank_id, bank_id, bank_id, traces, traces],
  );
  await manager.execute(
    `insert into trace_spans (trace_id, span_id, bank_id, user_id, position, span)
     select trace_id, 'span-01', bank_id, user_id, 0, ?::jsonb from decision_traces where bank_id = ?`,
    [JSON.stringify(span), bank_id],
  );
}

const span = {
  span_id: 'span-01',
  parent_span_id: null,
  name: 'invoke_agent spendsense',
  kind: 'AGENT',
  plugin: null,
  start_ms: 0,
  duration_ms: 20,
  status: 'ok',
  error_code: null,
  verdict: null,
  attributes: {},
};

/** The cursor of the trace in the middle. */
async function middle(manager: SqlEntityManager, bank_id: string): Promise<string> {
  const [row] = await manager.find(
    DecisionTrace,
    { bank_id, started_at: { $lte: new Date(Date.now() - (seconds * 1000) / 2) } },
    { orderBy: { started_at: 'desc' }, limit: 1 },
  );
  return `${row?.started_at.toISOString()}_${row?.trace_id}`;
}

async function keyOf(manager: SqlEntityManager, vault: Vault, bank_id: string, user_id: string): Promise<ContentKey> {
  return vault.keyOf(manager, { bank_id, user_id });
}

/** Seals the titles that a list will open. */
async function sealTitles(
  manager: SqlEntityManager,
  vault: Vault,
  bank_id: string,
  filter: TraceFilter,
  before: string | undefined,
): Promise<void> {
  const [at, id] = before?.split('_') ?? [];
  const cursor = at !== undefined && id !== undefined ? ([new Date(at), id] as const) : null;
  const rows = await manager.find(DecisionTrace, conditionsOf(bank_id, filter, cursor), {
    orderBy: { started_at: 'desc', trace_id: 'desc' },
    limit: page + 1,
    disableIdentityMap: true,
  });
  for (const { trace_id, user_id } of rows) {
    const key = await keyOf(manager, vault, bank_id, user_id);
    const title = await key.seal('decision_traces.title', trace_id, 'How much did I spend on groceries?');
    await manager.execute('update decision_traces set title = ? where trace_id = ?', [title, trace_id]);
  }
}

/** The newest trace, with content that can be opened. */
async function sealOne(manager: SqlEntityManager, vault: Vault, bank_id: string): Promise<string> {
  const [row] = await manager.find(DecisionTrace, { bank_id }, { orderBy: { started_at: 'desc' }, limit: 1 });
  if (!row) throw new Error('There are no traces.');
  const { trace_id } = row;
  const key = await keyOf(manager, vault, bank_id, row.user_id);
  const decision = { answer: 'Groceries came to a sum.', facts: [], offer_reasons: [], as_of: null };
  await manager.execute('update decision_traces set decision = ? where trace_id = ?', [
    await key.seal('decision_traces.decision', trace_id, decision),
    trace_id,
  ]);
  return trace_id;
}

/** Milliseconds that an operator waits: the median of 15 after a warm-up. */
async function median(work: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < 3; warm++) await work();
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[7] ?? 0;
}
