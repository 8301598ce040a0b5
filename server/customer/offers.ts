import { offerReasonWords } from '../../plugins/kit/index.ts';
import { languageOf } from '../../plugins/tools/shared/language.ts';
import { DecisionTrace, RecommendationRow } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import type { Host } from '../host/host.ts';
import type { OffersData } from '../protocol/index.ts';
import { offerWords, recommendationIn } from '../analysis/recommendation-words.ts';
import { readTrace, type TraceStore } from '../trace/store.ts';
import { isExcluded } from './exclusions.ts';
import { areOffersStopped } from './offer-choice.ts';
import { recordShowings } from './offer-showings.ts';
import { openRecommendation, type Shown } from './recommendations.ts';

/** The offers as last computed that may be shown now, with why each is; with `others`, why each of the rest is not. Showing is counted. */
export async function readOffers(
  store: TraceStore,
  scope: Scope,
  { host, others, excluded, day, locale }: Omit<Shown, 'granted'> & { host: Host; others: boolean },
): Promise<OffersData> {
  const { manager, vault } = store;
  const rows = (
    await manager.find(RecommendationRow, { ...scope, kind: 'offer' }, { orderBy: { position: 'asc' } })
  ).filter(({ recommendation_id }) => !isExcluded(excluded, { kind: 'offer', id: recommendation_id }));
  const shownIds = rows.map(({ recommendation_id }) => recommendation_id);
  await recordShowings(manager, scope, shownIds, day);
  const key = await vault.findKey(manager, scope);
  const [run] = await manager.find(
    DecisionTrace,
    { ...scope, kind: 'recommendation' },
    { orderBy: { started_at: 'desc' }, limit: 1 },
  );
  return {
    offers: key
      ? await Promise.all(rows.map(async (row) => recommendationIn(await openRecommendation(key, row), locale)))
      : [],
    stopped: await areOffersStopped(manager, scope),
    computed_at: run?.started_at.toISOString() ?? null,
    ...(others && {
      not_eligible: run ? await notShown(store, scope, { host, locale, run_id: run.run_id ?? null }) : [],
    }),
  };
}

/** What a run decided not to show; its traces say why, by the offer's title in the language of the run. */
async function notShown(
  store: TraceStore,
  scope: Scope,
  { host, locale, run_id }: { host: Host; locale: string; run_id: string | null },
) {
  const language = languageOf(locale);
  const plugins = host.ofKind('offer').map(({ plugin }) => plugin);
  const rows = await store.manager.find(DecisionTrace, { ...scope, run_id, intent: 'offer', outcome: 'not_shown' });
  const all: NonNullable<OffersData['not_eligible']> = [];
  for (const { trace_id } of rows) {
    const trace = await readTrace(store, trace_id);
    if (!trace) continue;
    const plugin = plugins.find(({ offer }) => offer.title === trace.title || offer.es?.title === trace.title);
    all.push({
      offer_id: plugin?.id ?? trace.title,
      title: (plugin && offerWords(plugin)[language]?.title) ?? trace.title,
      reasons: trace.offer_reasons.map((reason) => ({ ...reason, sentence: offerReasonWords[reason.code][language] })),
    });
  }
  return all.sort((one, other) => one.title.localeCompare(other.title, language));
}
