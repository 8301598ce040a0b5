import { randomUUID } from 'node:crypto';
import { buildLedger, windowKeys, type Analysis, type Recommendation } from '../../plugins/kit/index.ts';
import { analyze, riskFlag } from '../analysis/analyze.ts';
import type { Application } from '../application.ts';
import { readExclusions } from '../customer/exclusions.ts';
import { Bank, ComputedFeatures, PersonaRow, RecommendationRow } from '../database/entities/index.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import { plainJson } from '../database/plain-json.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { Host } from '../host/host.ts';
import { today } from '../identity/bank-day.ts';
import { readConsent } from '../identity/consent.ts';
import { keepSnapshot } from '../records/snapshots.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { writeTrace, type TraceDraft } from '../trace/store.ts';
import type { ContentKey } from '../vault/index.ts';
import { emitEvent } from '../webhooks/events.ts';

/**
 * Computes a customer's signals, personas and recommendations and stores them with one trace per recommendation. Without
 * consent nothing is read and nothing is computed.
 */
export async function recomputeCustomer(
  application: Pick<Application, 'database' | 'engines' | 'vault' | 'telemetry' | 'now'>,
  scope: Scope,
): Promise<void> {
  const { database, engines, vault, telemetry, now } = application;
  const started_at = now();
  const manager = database.scoped(scope);
  const consent = await readConsent(manager, scope, started_at);
  if (!consent.granted) return;
  const bank = await manager.findOneOrFail(Bank, { bank_id: scope.bank_id });
  const { host, knowledge, settings, version: settings_version } = await engines.of(scope.bank_id);
  const stored = await loadLedgerRows(manager, scope);
  const { rows, corrections } = stored;
  const day = today(bank.time_zone, started_at);
  const ledger = buildLedger(rows, day, corrections);
  const excluded = await readExclusions(manager, scope, { settings, day, now: started_at });
  const granted = consent.scopes;
  const recorder = new TraceRecorder();
  const analysis = plainJson(
    analyze({
      ledger,
      host,
      knowledge,
      now: started_at.toISOString(),
      locale: bank.locale,
      recorder,
      excluded,
      granted,
    }),
  );
  const traces = await database.scoped(scope).transactional(async (inner) => {
    // Consent, or a part of it, may have been taken back while this was computing.
    const still = await readConsent(inner, scope, now());
    if (!still.granted || granted.some((one) => !still.scopes.includes(one))) return [];
    await storeFeatures(inner, scope, analysis, started_at);
    await storePersonas(inner, scope, analysis, started_at);
    const key = await vault.keyOf(inner, scope);
    const load = async () => stored;
    const snapshot = await keepSnapshot(inner, key, scope, { version: stored.version, load, now: started_at });
    const run = { host, key, recorder, started_at, locale: bank.locale, snapshot, settings_version };
    return storeRecommendations(inner, scope, analysis, run);
  });
  for (const trace of traces) telemetry.send(scope, trace);
}

async function storeFeatures(manager: SqlEntityManager, scope: Scope, analysis: Analysis, now: Date): Promise<void> {
  await manager.upsertMany(
    ComputedFeatures,
    windowKeys.map((time_window) => ({
      ...scope,
      time_window,
      as_of: analysis.as_of,
      signals: analysis.signals[time_window],
      risk_flag: time_window === '30' ? riskFlag(analysis.signals) : null,
      computed_at: now,
    })),
  );
}

/** Adds a row only when the persona changed, so that the rows are its transitions. */
async function storePersonas(manager: SqlEntityManager, scope: Scope, analysis: Analysis, now: Date): Promise<void> {
  for (const time_window of ['30', '180'] as const) {
    const assignment = analysis.personas[time_window];
    const [newest] = await manager.find(
      PersonaRow,
      { ...scope, time_window },
      { orderBy: { created_at: 'desc' }, limit: 1 },
    );
    if (newest?.persona === assignment.primary) newest.assignment = assignment;
    else {
      manager.create(PersonaRow, {
        assignment_id: randomUUID(),
        ...scope,
        time_window,
        as_of: analysis.as_of,
        persona: assignment.primary,
        assignment,
        created_at: now,
      });
    }
  }
  await manager.flush();
}

async function storeRecommendations(
  manager: SqlEntityManager,
  scope: Scope,
  { as_of, recommendations, personas }: Analysis,
  run: Pick<TraceDraft, 'snapshot' | 'settings_version' | 'locale' | 'started_at'> & {
    readonly host: Host;
    readonly key: ContentKey;
    readonly recorder: TraceRecorder;
  },
): Promise<TraceDraft[]> {
  const run_id = randomUUID();
  const titles = new Map<string, string>(run.host.ofKind('offer').map(({ plugin }) => [plugin.id, plugin.offer.title]));
  const { education, offers, not_shown } = recommendations;
  const { key, snapshot, settings_version } = run;
  const before = await manager.find(RecommendationRow, scope, {
    fields: ['recommendation_id'],
    disableIdentityMap: true,
  });
  await manager.nativeDelete(RecommendationRow, scope);
  await manager.insertMany(
    RecommendationRow,
    await Promise.all(
      [...education, ...offers].map(async (recommendation, position) => ({
        ...scope,
        recommendation_id: recommendation.recommendation_id,
        run_id,
        kind: recommendation.kind,
        position,
        recommendation: await key.seal(
          'recommendations.recommendation',
          recommendation.recommendation_id,
          recommendation,
        ),
        created_at: run.started_at,
      })),
    ),
  );
  const known = new Set(before.map(({ recommendation_id }) => recommendation_id));
  const recommendation_ids = [...education, ...offers]
    .map(({ recommendation_id }) => recommendation_id)
    .filter((id) => !known.has(id));
  if (recommendation_ids.length > 0) {
    await emitEvent(manager, scope, 'recommendation.created', { recommendation_ids }, run.started_at);
  }
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
  for (const trace of traces) await writeTrace(manager, key, scope, trace);
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
