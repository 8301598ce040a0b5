import { randomUUID } from 'node:crypto';
import { DecisionTrace, OfferChoice, RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { Host } from '../host/host.ts';
import type { OfferChoiceData, OffersData } from '../protocol/index.ts';
import { readTrace, type TraceStore } from '../trace/store.ts';
import { openRecommendation } from './recommendations.ts';

/** Whether the customer asked for no offers. */
export async function areOffersStopped(manager: SqlEntityManager, scope: Scope): Promise<boolean> {
  const [newest] = await manager.find(
    OfferChoice,
    { ...scope },
    { orderBy: { created_at: 'desc', choice_id: 'desc' }, limit: 1 },
  );
  return newest?.stopped ?? false;
}

/** Records that the customer wants no offers, or wants them again. Those that there are go at once. */
export async function chooseOffers(
  manager: SqlEntityManager,
  scope: Scope,
  stopped: boolean,
  now: Date,
): Promise<OfferChoiceData> {
  await manager.transactional(async (inner) => {
    await inner.insert(OfferChoice, { choice_id: randomUUID(), ...scope, stopped, created_at: now });
    if (stopped) await inner.nativeDelete(RecommendationRow, { ...scope, kind: 'offer' });
  });
  return { stopped, at: now.toISOString() };
}

/** The offers as last computed, with why each is shown; with `others`, why each of the rest is not. */
export async function readOffers(
  store: TraceStore,
  scope: Scope,
  { host, others }: { host: Host; others: boolean },
): Promise<OffersData> {
  const { manager, vault } = store;
  const rows = await manager.find(RecommendationRow, { ...scope, kind: 'offer' }, { orderBy: { position: 'asc' } });
  const key = await vault.findKey(manager, scope);
  const [run] = await manager.find(
    DecisionTrace,
    { ...scope, kind: 'recommendation' },
    { orderBy: { started_at: 'desc' }, limit: 1 },
  );
  return {
    offers: key ? await Promise.all(rows.map((row) => openRecommendation(key, row))) : [],
    stopped: await areOffersStopped(manager, scope),
    computed_at: run?.started_at.toISOString() ?? null,
    ...(others && { not_eligible: run ? await notShown(store, scope, host, run.run_id ?? null) : [] }),
  };
}

/** What a run decided not to show; its traces say why, by the offer's title. */
async function notShown(store: TraceStore, scope: Scope, host: Host, run_id: string | null) {
  const ids = new Map<string, string>(host.ofKind('offer').map(({ plugin }) => [plugin.offer.title, plugin.id]));
  const rows = await store.manager.find(DecisionTrace, { ...scope, run_id, intent: 'offer', outcome: 'not_shown' });
  const all: NonNullable<OffersData['not_eligible']> = [];
  for (const { trace_id } of rows) {
    const trace = await readTrace(store, trace_id);
    if (!trace) continue;
    const { title, offer_reasons } = trace;
    all.push({ offer_id: ids.get(title) ?? title, title, reasons: offer_reasons });
  }
  return all.sort((one, other) => one.title.localeCompare(other.title));
}
