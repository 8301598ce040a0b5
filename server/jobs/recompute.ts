import { randomUUID } from 'node:crypto';
import { setImmediate as others } from 'node:timers/promises';
import * as z from 'zod';
import { buildLedger, type Analysis, type ConsentScope } from '../../plugins/kit/index.ts';
import { analyze } from '../analysis/analyze.ts';
import { noExclusions, type Exclusions } from '../analysis/recommend.ts';
import type { Application } from '../application.ts';
import type { BankEngine } from '../bank/engines.ts';
import { readExclusionsOf } from '../customer/exclusions.ts';
import { lockComputing } from '../database/computing-lock.ts';
import { listed } from '../database/insert-rows.ts';
import { loadLedgers, type StoredLedger } from '../database/ledger-store.ts';
import type { Customers, Scope, SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { readConsents } from '../identity/consent.ts';
import { keepSnapshots } from '../records/snapshots.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import type { TraceDraft } from '../trace/store.ts';
import { VaultError } from '../vault/vault-error.ts';
import { storeAnalyses, type Computed } from './store-analysis.ts';

type Tools = Pick<Application, 'database' | 'engines' | 'vault' | 'telemetry' | 'now'>;

/** Whom to compute again. */
export interface Recompute {
  readonly scope: Scope;
  /** Of the work that asks for it: begun again, because nobody heard that it was done, it is stored once. */
  readonly run_id: string;
}

/**
 * Computes a customer's signals, personas and recommendations and stores them with one trace per recommendation. Without
 * consent nothing is read and nothing is computed.
 * @param run_id see {@link Recompute}
 */
export async function recomputeCustomer(tools: Tools, scope: Scope, run_id: string = randomUUID()): Promise<void> {
  await together(tools, scope.bank_id, [{ scope, run_id }]);
}

/**
 * The same for some customers, each of them once. Those of a bank are read, computed and stored together: a statement for some customers takes a
 * part of the time of one for each. Where that fails, each is computed alone, so that who fails fails alone.
 * @returns why it failed, by the run of those that did
 */
export async function recomputeCustomers(
  tools: Tools,
  all: readonly Recompute[],
): Promise<ReadonlyMap<string, unknown>> {
  const failed = new Map<string, unknown>();
  for (const [bank_id, some] of Map.groupBy(all, ({ scope }) => scope.bank_id)) {
    try {
      await together(tools, bank_id, some);
    } catch (error) {
      if (some.length === 1) for (const { run_id } of some) failed.set(run_id, error);
      else for (const one of some) for (const entry of await recomputeCustomers(tools, [one])) failed.set(...entry);
    }
  }
  return failed;
}

/** What was computed of a customer, and from what. */
interface Analysed extends Omit<Computed, 'run'> {
  readonly given: Given;
  readonly run: Pick<Computed['run'], 'recorder' | 'run_id'>;
}

async function together(tools: Tools, bank_id: string, asked: readonly Recompute[]): Promise<void> {
  const { database, engines, telemetry, now } = tools;
  const started_at = now();
  const engine = await engines.of(bank_id);
  // Read in one transaction, which is over before anything is computed.
  const customers = { bank_id, user_ids: asked.map(({ scope }) => scope.user_id) };
  const { locale, given } = await database
    .computing(customers)
    .transactional((manager) => read(manager, customers, engine, started_at));
  const analysed: Analysed[] = [];
  for (const { scope, run_id } of asked) {
    const own = given.get(scope.user_id);
    if (!own) continue;
    const recorder = new TraceRecorder();
    const analysis = analysisOf(own, { engine, locale, recorder, started_at });
    analysed.push({ user_id: scope.user_id, analysis, given: own, run: { recorder, run_id } });
    // Whoever else waits for this process.
    if (asked.length > 1) await others();
  }
  if (analysed.length === 0) return;
  await makeKeys(tools, bank_id, analysed);
  const traces = await database
    .computing({ bank_id, user_ids: analysed.map(({ user_id }) => user_id) })
    .transactional((inner) => store(inner, tools, { bank_id, engine, locale, started_at, analysed }));
  for (const [user_id, drafts] of traces) for (const draft of drafts) telemetry.send({ bank_id, user_id }, draft);
}

async function store(
  manager: SqlEntityManager,
  { vault, now }: Tools,
  run: { bank_id: string; engine: BankEngine; locale: string; started_at: Date; analysed: readonly Analysed[] },
): Promise<Map<string, TraceDraft[]>> {
  const { bank_id, engine, locale, started_at, analysed } = run;
  const { version: settings_version } = engine;
  const open = await stillToStore(manager, bank_id, analysed, now());
  const keys = await vault.keysOf(manager, bank_id, open.map(({ user_id }) => user_id)); // prettier-ignore
  const sealable = open.map(({ given, ...one }) => {
    const key = keys.get(one.user_id);
    if (!key) throw new VaultError('CUSTOMER_ERASED', 'Everything held about this customer was erased.');
    return { ...one, key, version: given.stored.version, load: async () => given.stored };
  });
  const snapshots = await keepSnapshots(manager, bank_id, sealable, started_at);
  const computed = sealable.map(({ user_id, analysis, key, run }): Computed => {
    const snapshot = snapshots.get(user_id) ?? null;
    return { user_id, analysis, run: { ...run, key, started_at, locale, snapshot, settings_version } };
  });
  return storeAnalyses(manager, bank_id, computed);
}

/** Who has no key yet gets one, as themselves: computing makes none. */
async function makeKeys({ database, vault }: Tools, bank_id: string, analysed: readonly Analysed[]): Promise<void> {
  for (const { user_id, given } of analysed) {
    if (given.has_key) continue;
    const scope = { bank_id, user_id };
    await database.scoped(scope).transactional((manager) => vault.keyOf(manager, scope));
  }
}

/** What is computed from, of a customer who agreed. */
interface Given {
  readonly granted: readonly ConsentScope[];
  readonly day: string;
  readonly excluded: Exclusions;
  readonly stored: StoredLedger;
  readonly has_key: boolean;
}

const bankSchema = z.tuple([z.object({ locale: z.string(), time_zone: z.string() })]);

async function read(
  manager: SqlEntityManager,
  { bank_id, user_ids }: Customers,
  { settings }: BankEngine,
  now: Date,
): Promise<{ locale: string; given: ReadonlyMap<string, Given> }> {
  const consents = await readConsents(manager, { bank_id, user_ids }, now);
  const agreed = { bank_id, user_ids: user_ids.filter((user_id) => consents.get(user_id)?.granted) };
  if (agreed.user_ids.length === 0) return { locale: '', given: new Map() };
  const [{ locale, time_zone }] = bankSchema.parse(
    await manager.execute('select locale, time_zone from banks where bank_id = ?', [bank_id]),
  );
  const day = today(time_zone, now);
  const exclusions = await readExclusionsOf(manager, agreed, { settings, day, now });
  const ledgers = await loadLedgers(manager, agreed);
  const keys = await manager.execute<{ user_id: string }[]>(
    'select user_id from customer_keys where bank_id = ? and user_id = any(?::uuid[])',
    [bank_id, listed(agreed.user_ids)],
  );
  const keyed = new Set(keys.map(({ user_id }) => user_id));
  const given = new Map<string, Given>();
  for (const [user_id, stored] of ledgers) {
    const granted = consents.get(user_id)?.scopes ?? [];
    const excluded = exclusions.get(user_id) ?? noExclusions;
    given.set(user_id, { granted, day, excluded, stored, has_key: keyed.has(user_id) });
  }
  return { locale, given };
}

function analysisOf(
  { granted, day, excluded, stored }: Given,
  run: { engine: BankEngine; locale: string; recorder: TraceRecorder; started_at: Date },
): Analysis {
  const { engine, locale, recorder, started_at } = run;
  const { host, knowledge } = engine;
  const ledger = buildLedger(stored.rows, day, stored.corrections);
  return analyze({ ledger, host, knowledge, now: started_at.toISOString(), locale, recorder, excluded, granted });
}

/** Those who still agree to what theirs was computed under, and whose run was not stored yet. */
async function stillToStore(
  manager: SqlEntityManager,
  bank_id: string,
  computed: readonly Analysed[],
  now: Date,
): Promise<Analysed[]> {
  const user_ids = computed.map(({ user_id }) => user_id);
  // Whoever else does the same work waits here, and finds it done; and so does who takes consent back, and takes all of this with it.
  await lockComputing(manager, user_ids);
  // Consent, or a part of it, may have been taken back while this was computing.
  const consents = await readConsents(manager, { bank_id, user_ids }, now);
  const stored = await storedRuns(manager, { bank_id, user_ids }, computed.map(({ run }) => run.run_id)); // prettier-ignore
  return computed.filter(({ user_id, given, run }) => {
    const still = consents.get(user_id);
    return still?.granted && given.granted.every((one) => still.scopes.includes(one)) && !stored.has(run.run_id);
  });
}

/** Those of some runs that were stored before. */
export async function storedRuns(
  manager: SqlEntityManager,
  { bank_id, user_ids }: Customers,
  run_ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const runs = await manager.execute<{ run_id: string }[]>(
    'select distinct run_id from decision_traces where bank_id = ? and user_id = any(?::uuid[]) and run_id = any(?::uuid[])',
    [bank_id, listed(user_ids), listed(run_ids)],
  );
  return new Set(runs.map(({ run_id }) => run_id));
}
