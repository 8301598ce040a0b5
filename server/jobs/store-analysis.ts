import { hash, randomUUID } from 'node:crypto';
import {
  windowKeys,
  type Analysis,
  type Recommendation,
  type TranslatedRecommendation,
} from '../../plugins/kit/index.ts';
import { riskFlag } from '../analysis/analyze.ts';
import { insertRows, listed } from '../database/insert-rows.ts';
import { plainText } from '../database/plain-json.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import { writeTraces, type TraceDraft } from '../trace/store.ts';
import type { ContentKey } from '../vault/index.ts';
import { emitEvents } from '../webhooks/events.ts';

/** What an analysis is stored with. */
export interface Run extends Pick<TraceDraft, 'snapshot' | 'settings_version' | 'locale' | 'started_at'> {
  readonly key: ContentKey;
  readonly recorder: TraceRecorder;
  /** What was computed under it is stored once, however often it is computed. */
  readonly run_id: string;
}

/** What was computed of a customer. */
export interface Computed {
  readonly user_id: string;
  readonly analysis: Analysis;
  readonly run: Run;
}

/**
 * Stores signals, personas and recommendations of a bank's customers with a trace for each recommendation, in the transaction of the manager: a
 * statement for a table, however many customers there are.
 * @returns the traces, by customer
 */
export async function storeAnalyses(
  manager: SqlEntityManager,
  bank_id: string,
  all: readonly Computed[],
): Promise<Map<string, TraceDraft[]>> {
  if (all.length === 0) return new Map();
  await storeFeatures(manager, bank_id, all);
  await storePersonas(manager, bank_id, all);
  await storeRecommendations(manager, bank_id, all);
  const traces = new Map(all.map(({ user_id, analysis, run }) => [user_id, tracesOf(analysis, run)]));
  await writeTraces(
    manager,
    all.map(({ user_id, run: { key } }) => ({
      scope: { bank_id, user_id },
      key,
      drafts: traces.get(user_id) ?? [],
    })),
  );
  return traces;
}

const userIdsOf = (all: readonly Computed[]) => listed(all.map(({ user_id }) => user_id));

async function storeFeatures(manager: SqlEntityManager, bank_id: string, all: readonly Computed[]): Promise<void> {
  const rows = all.flatMap(({ user_id, analysis: { as_of, signals }, run: { started_at: computed_at } }) =>
    windowKeys.map((time_window) => {
      const text = plainText(signals[time_window]);
      const risk_flag = time_window === '30' ? riskFlag(signals) : null;
      const signals_digest = hash('sha256', text, 'base64url');
      return { bank_id, user_id, time_window, as_of, signals: text, signals_digest, risk_flag, computed_at };
    }),
  );
  // A hundred kilobytes each: those that are what is stored are neither sent, nor taken apart and compressed again.
  const same = await manager.execute<{ user_id: string; time_window: string }[]>(
    `update computed_features f set as_of = n.as_of, computed_at = n.computed_at, risk_flag = n.risk_flag
     from (values ${rows.map(() => '(?::uuid, ?, ?, ?::boolean, ?::date, ?::timestamptz)').join(', ')})
       n (user_id, time_window, signals_digest, risk_flag, as_of, computed_at)
     where f.bank_id = ? and f.user_id = n.user_id and f.time_window = n.time_window and f.signals_digest = n.signals_digest
     returning f.user_id, f.time_window`,
    [
      ...rows.flatMap((row) => [
        row.user_id,
        row.time_window,
        row.signals_digest,
        row.risk_flag,
        row.as_of,
        row.computed_at,
      ]),
      bank_id,
    ],
  );
  const nameOf = ({ user_id, time_window }: { user_id: string; time_window: string }) => `${user_id} ${time_window}`;
  const stored = new Set(same.map(nameOf));
  const changed = rows.filter((row) => !stored.has(nameOf(row)));
  await insertRows(manager, 'computed_features', changed, ['bank_id', 'user_id', 'time_window']);
}

/** Adds a row only when the persona changed, so that the rows are its transitions. */
async function storePersonas(manager: SqlEntityManager, bank_id: string, all: readonly Computed[]): Promise<void> {
  const newest = await manager.execute<
    { user_id: string; time_window: string; assignment_id: string; persona: string }[]
  >(
    `select distinct on (user_id, time_window) user_id, time_window, assignment_id, persona from persona_assignments
     where bank_id = ? and user_id = any(?::uuid[]) order by user_id, time_window, created_at desc`,
    [bank_id, userIdsOf(all)],
  );
  const before = Map.groupBy(newest, ({ user_id }) => user_id);
  const added = [];
  const again: string[] = [];
  for (const { user_id, analysis, run } of all) {
    for (const time_window of ['30', '180'] as const) {
      const assignment = analysis.personas[time_window];
      const known = before.get(user_id)?.find((one) => one.time_window === time_window);
      if (known?.persona === assignment.primary) again.push(known.assignment_id, plainText(assignment));
      else {
        const row = { time_window, as_of: analysis.as_of, persona: assignment.primary, assignment };
        added.push({ assignment_id: randomUUID(), bank_id, user_id, ...row, created_at: run.started_at });
      }
    }
  }
  if (again.length > 0) {
    const pairs = Array.from({ length: again.length / 2 }, () => '(?::uuid, ?::jsonb)');
    await manager.execute(
      `update persona_assignments p set assignment = n.assignment from (values ${pairs.join(', ')}) n (assignment_id, assignment)
       where p.assignment_id = n.assignment_id and p.assignment <> n.assignment`,
      again,
    );
  }
  await insertRows(manager, 'persona_assignments', added);
}

/** Replaces customers' recommendations; of those that are new their bank is told. */
async function storeRecommendations(
  manager: SqlEntityManager,
  bank_id: string,
  all: readonly Computed[],
): Promise<void> {
  const before = await manager.execute<{ user_id: string; recommendation_id: string }[]>(
    'delete from recommendations where bank_id = ? and user_id = any(?::uuid[]) returning user_id, recommendation_id',
    [bank_id, userIdsOf(all)],
  );
  const known = new Set(before.map(({ user_id, recommendation_id }) => `${user_id} ${recommendation_id}`));
  const rows = all.flatMap(({ user_id, analysis, run: { key, run_id, started_at: created_at } }) =>
    chosen(analysis).map(async (recommendation, position) => {
      const { recommendation_id, kind } = recommendation;
      const sealed = await key.seal('recommendations.recommendation', recommendation_id, recommendation);
      return { bank_id, user_id, recommendation_id, run_id, kind, position, recommendation: sealed, created_at };
    }),
  );
  await insertRows(manager, 'recommendations', await Promise.all(rows));
  const happened = all.flatMap(({ user_id, analysis, run: { started_at: now } }) => {
    const recommendation_ids = chosen(analysis)
      .map(({ recommendation_id }) => recommendation_id)
      .filter((id) => !known.has(`${user_id} ${id}`));
    return recommendation_ids.length > 0 ? { user_id, ids: { recommendation_ids }, now } : [];
  });
  await emitEvents(manager, bank_id, 'recommendation.created', happened);
}

function chosen({ recommendations: { education, offers } }: Analysis): TranslatedRecommendation[] {
  return [...education, ...offers];
}

/** A trace for each recommendation, and for each offer that is not shown. */
function tracesOf(
  { as_of, recommendations: { education, offers, not_shown }, personas }: Analysis,
  run: Run,
): TraceDraft[] {
  const { snapshot, settings_version, run_id } = run;
  const shared = {
    kind: 'recommendation' as const,
    conversation_id: null,
    run_id,
    started_at: run.started_at,
    as_of,
    locale: run.locale,
    snapshot,
    settings_version,
  };
  const traces: TraceDraft[] = [...education, ...offers].map((shown) => ({
    ...shared,
    trace_id: randomUUID(),
    title: shown.title,
    intent: shown.kind,
    outcome: 'shown',
    answer: shown.rationale_template,
    facts: shown.facts,
    offer_reasons: shown.reasons,
    recorder: run.recorder.only((span) => concerns(span, shown)),
  }));
  for (const { item_id, title, reasons } of not_shown) {
    traces.push({
      ...shared,
      trace_id: randomUUID(),
      title,
      intent: 'offer',
      outcome: 'not_shown',
      answer: '',
      facts: [],
      offer_reasons: reasons,
      recorder: run.recorder.only((span) => concerns(span, { item_id, persona: personas['30'].primary, signal: '' })),
    });
  }
  return traces;
}

/** The steps that led to a recommendation: its signal family, its persona, the offer itself. */
function concerns(
  { name }: { name: string },
  { item_id, persona, signal }: Pick<Recommendation, 'item_id' | 'persona' | 'signal'>,
): boolean {
  const [family = ''] = signal.split('.');
  return (
    name === 'analyze' ||
    name === `offer ${item_id}` ||
    name.startsWith(`persona ${persona} `) ||
    (family !== '' && name.startsWith(`signal ${family} `))
  );
}
