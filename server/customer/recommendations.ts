import * as z from 'zod';
import { recommendationSchema } from '../../plugins/kit/index.ts';
import { RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { RecommendationsData } from '../protocol/index.ts';

/** What was last recommended to a customer, in its order. */
export async function readRecommendations(manager: SqlEntityManager, scope: Scope): Promise<RecommendationsData> {
  const rows = await manager.find(RecommendationRow, { ...scope }, { orderBy: { position: 'asc' } });
  const all = z.array(recommendationSchema).parse(rows.map(({ recommendation }) => recommendation));
  return {
    education: all.filter(({ kind }) => kind === 'education'),
    offers: all.filter(({ kind }) => kind === 'offer'),
    computed_at: rows[0]?.created_at.toISOString() ?? null,
  };
}
