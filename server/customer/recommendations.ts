import {
  translatedRecommendationSchema,
  type ConsentScope,
  type Recommendation,
  type TranslatedRecommendation,
} from '../../plugins/kit/index.ts';
import { recommendationIn } from '../analysis/recommendation-words.ts';
import { RecommendationResponse, RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { RecommendationsData } from '../protocol/index.ts';
import type { ContentKey, Vault } from '../vault/index.ts';
import type { Exclusions } from '../analysis/recommend.ts';
import { isExcluded } from './exclusions.ts';
import { recordShowings } from './offer-showings.ts';

interface Store {
  readonly manager: SqlEntityManager;
  readonly vault: Vault;
}

/** What was last recommended to a customer, in its order, as it is stored. */
export async function readRecommendations({ manager, vault }: Store, scope: Scope) {
  const rows = await manager.find(RecommendationRow, { ...scope }, { orderBy: { position: 'asc' } });
  const key = await vault.findKey(manager, scope);
  const all = key ? await Promise.all(rows.map((row) => openRecommendation(key, row))) : [];
  return {
    education: all.filter(({ kind }) => kind === 'education'),
    offers: all.filter(({ kind }) => kind === 'offer'),
    computed_at: rows[0]?.created_at.toISOString() ?? null,
  };
}

/** What a customer may be shown now, in which locale, and on which day at their bank. */
export interface Shown {
  readonly locale: string;
  readonly granted: readonly ConsentScope[];
  readonly excluded: Exclusions;
  readonly day: string;
}

/** The same as its customer sees it: within what they agreed to, and with what they have read. What is shown is counted. */
export async function recommendationsFor(
  store: Store,
  scope: Scope,
  { granted, excluded, day, locale }: Shown,
): Promise<RecommendationsData> {
  const { education, offers, computed_at } = await readRecommendations(store, scope);
  const shown = offers.filter(
    ({ item_id }) => granted.includes('offers') && !isExcluded(excluded, { kind: 'offer', id: item_id }),
  );
  const shownIds = shown.map(({ item_id }) => item_id);
  await recordShowings(store.manager, scope, shownIds, day);
  const read = await store.manager.find(RecommendationResponse, { ...scope, response: 'read' });
  const readAt = new Map(read.map(({ recommendation_id, created_at }) => [recommendation_id, created_at]));
  return {
    education: (granted.includes('education') ? education : []).map((item) => ({
      ...recommendationIn(item, locale),
      read_at: readAt.get(item.recommendation_id)?.toISOString() ?? null,
    })),
    offers: shown.map((item) => recommendationIn(item, locale)),
    computed_at,
  };
}

/** One thing that is recommended to a customer now, in a locale; null when it is not. */
export async function findRecommendation(
  { manager, vault }: Store,
  scope: Scope,
  { recommendation_id, locale }: { recommendation_id: string; locale: string },
): Promise<Recommendation | null> {
  const row = await manager.findOne(RecommendationRow, { ...scope, recommendation_id });
  const key = row && (await vault.findKey(manager, scope));
  return row && key ? recommendationIn(await openRecommendation(key, row), locale) : null;
}

/** What a row recommends. @throws VaultError CONTENT_UNREADABLE */
export async function openRecommendation(
  key: ContentKey,
  { recommendation_id, recommendation }: Pick<RecommendationRow, 'recommendation_id' | 'recommendation'>,
): Promise<TranslatedRecommendation> {
  return translatedRecommendationSchema.parse(
    await key.open('recommendations.recommendation', recommendation_id, recommendation),
  );
}

/**
 * Records that a customer read something that is recommended to them, or does not want to see it any more: then it goes at once
 * and for good. False when it is not recommended to them.
 */
export async function respondToRecommendation(
  manager: SqlEntityManager,
  scope: Scope,
  of: Pick<RecommendationRow, 'recommendation_id' | 'kind'>,
  response: 'read' | 'dismissed',
  now: Date,
): Promise<boolean> {
  return manager.transactional(async (inner) => {
    if ((await inner.count(RecommendationRow, { ...scope, ...of })) === 0) return false;
    const { recommendation_id } = of;
    await inner.upsert(
      RecommendationResponse,
      { ...scope, recommendation_id, response, created_at: now },
      { onConflictAction: 'ignore' },
    );
    if (response === 'dismissed') await inner.nativeDelete(RecommendationRow, { ...scope, recommendation_id });
    return true;
  });
}
