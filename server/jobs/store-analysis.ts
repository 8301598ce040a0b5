import { createHash, randomUUID } from 'node:crypto';
import { windowKeys, type Analysis, type Recommendation } from '../../plugins/kit/index.ts';
import { riskFlag } from '../analysis/analyze.ts';
import { RecommendationRow } from '../database/entities/index.ts';
import { insertRows } from '../database/insert-rows.ts';
import { plainText } from '../database/plain-json.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { Host } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import { writeTraces, type TraceDraft } from '../trace/store.ts';
import type { ContentKey } from '../vault/index.ts';
import { emitEvent } from '../webhooks/events.ts';

/** What an analysis is stored with. */
export interface Run extends Pick<TraceDraft, 'snapshot' | 'settings_version' | 'locale' | 'started_at'> {
  readonly host: Host;
  readonly key: ContentKey;
  readonly recorder: TraceRecorder;
  /** What was computed under it is stored once, however often it is computed. */
  readonly run_id: string;
}

/**
 * Stores a customer's signals, personas and recommendations with a trace for each recommendation, in the transaction of the manager.
 * @returns the traces
 */
export async function storeAnalysis(
  manager: SqlEntityManager,
  scope: Scope,
  analysis: Analysis,
  run: Run,
): Promise<TraceDraft[]> {
  await storeFeatures(manager, scope, analysis, run.started_at);
  await storePersonas(manager, scope, analysis, run.started_at);
  await storeRecommendations(manager, scope, analysis, run);
  const traces = tracesOf(analysis, run);
  await writeTraces(manager, run.key, scope, traces);
  return traces;
}

async function storeFeatures(
  manager: SqlEntityManager,
  scope: Scope,
  { as_of, signals }: Analysis,
  computed_at: Date,
): Promise<void> {
  const rows = windowKeys.map((time_window) => {
    const text = plainText(signals[time_window]);
    const risk_flag = time_window === '30' ? riskFlag(signals) : null;
    const signals_digest = createHash('sha256').update(text).digest('base64url');
    return { ...scope, time_window, as_of, signals: text, signals_digest, risk_flag, computed_at };
  });
  // A hundred kilobytes each: those that are what is stored are neither sent, nor taken apart and compressed again.
  const same = await manager.execute<{ time_window: string }[]>(
    `update computed_features f set as_of = ?, computed_at = ?, risk_flag = n.risk_flag
     from (values ${rows.map(() => '(?, ?, ?::boolean)').join(', ')}) n (time_window, signals_digest, risk_flag)
     where f.bank_id = ? and f.user_id = ? and f.time_window = n.time_window and f.signals_digest = n.signals_digest
     returning f.time_window`,
    [
      as_of,
      computed_at,
      ...rows.flatMap((row) => [row.time_window, row.signals_digest, row.risk_flag]),
      scope.bank_id,
      scope.user_id,
    ],
  );
  const stored = new Set(same.map(({ time_window }) => time_window));
  const changed = rows.filter(({ time_window }) => !stored.has(time_window));
  await insertRows(manager, 'computed_features', changed, ['bank_id', 'user_id', 'time_window']);
}

/** Adds a row only when the persona changed, so that the rows are its transitions. */
async function storePersonas(manager: SqlEntityManager, scope: Scope, analysis: Analysis, now: Date): Promise<void> {
  const newest = await manager.execute<{ time_window: string; assignment_id: string; persona: string }[]>(
    `select distinct on (time_window) time_window, assignment_id, persona from persona_assignments
     where bank_id = ? and user_id = ? order by time_window, created_at desc`,
    [scope.bank_id, scope.user_id],
  );
  const added = [];
  for (const time_window of ['30', '180'] as const) {
    const assignment = analysis.personas[time_window];
    const before = newest.find((one) => one.time_window === time_window);
    if (before?.persona === assignment.primary) {
      const text = plainText(assignment);
      await manager.execute(
        'update persona_assignments set assignment = ?::jsonb where assignment_id = ? and assignment <> ?::jsonb',
        [text, before.assignment_id, text],
      );
    } else {
      const row = { time_window, as_of: analysis.as_of, persona: assignment.primary, assignment, created_at: now };
      added.push({ assignment_id: randomUUID(), ...scope, ...row });
    }
  }
  await insertRows(manager, 'persona_assignments', added);
}

/** Replaces a customer's recommendations; of those that are new their bank is told. */
async function storeRecommendations(
  manager: SqlEntityManager,
  scope: Scope,
  { recommendations: { education, offers } }: Analysis,
  { key, run_id, started_at }: Run,
): Promise<void> {
  const before = await manager.find(RecommendationRow, scope, {
    fields: ['recommendation_id'],
    disableIdentityMap: true,
  });
  await manager.nativeDelete(RecommendationRow, scope);
  const rows = [...education, ...offers].map(async (recommendation, position) => {
    const { recommendation_id, kind } = recommendation;
    const sealed = await key.seal('recommendations.recommendation', recommendation_id, recommendation);
    return { ...scope, recommendation_id, run_id, kind, position, recommendation: sealed, created_at: started_at };
  });
  await insertRows(manager, 'recommendations', await Promise.all(rows));
  const known = new Set(before.map(({ recommendation_id }) => recommendation_id));
  const recommendation_ids = [...education, ...offers]
    .map(({ recommendation_id }) => recommendation_id)
    .filter((id) => !known.has(id));
  if (recommendation_ids.length > 0) {
    await emitEvent(manager, scope, 'recommendation.created', { recommendation_ids }, started_at);
  }
}

/** A trace for each recommendation, and for each offer that is not shown. */
function tracesOf(
  { as_of, recommendations: { education, offers, not_shown }, personas }: Analysis,
  run: Run,
): TraceDraft[] {
  const { snapshot, settings_version, run_id } = run;
  const titles = new Map<string, string>(run.host.ofKind('offer').map(({ plugin }) => [plugin.id, plugin.offer.title]));
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
  for (const { item_id, reasons } of not_shown) {
    traces.push({
      ...shared,
      trace_id: randomUUID(),
      title: titles.get(item_id) ?? item_id,
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
