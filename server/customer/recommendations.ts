import { recommendationSchema, type Recommendation } from '../../plugins/kit/index.ts';
import { RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { RecommendationsData } from '../protocol/index.ts';
import type { ContentKey, Vault } from '../vault/index.ts';

/** What was last recommended to a customer, in its order. */
export async function readRecommendations(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
  scope: Scope,
): Promise<RecommendationsData> {
  const rows = await manager.find(RecommendationRow, { ...scope }, { orderBy: { position: 'asc' } });
  const key = await vault.findKey(manager, scope);
  const all = key ? await Promise.all(rows.map((row) => openRecommendation(key, row))) : [];
  return {
    education: all.filter(({ kind }) => kind === 'education'),
    offers: all.filter(({ kind }) => kind === 'offer'),
    computed_at: rows[0]?.created_at.toISOString() ?? null,
  };
}

/** What a row recommends. @throws VaultError CONTENT_UNREADABLE */
export async function openRecommendation(
  key: ContentKey,
  { recommendation_id, recommendation }: Pick<RecommendationRow, 'recommendation_id' | 'recommendation'>,
): Promise<Recommendation> {
  return recommendationSchema.parse(
    await key.open('recommendations.recommendation', recommendation_id, recommendation),
  );
}
