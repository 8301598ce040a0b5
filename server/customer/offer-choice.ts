import { randomUUID } from 'node:crypto';
import { OfferChoice, RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { OfferChoiceData } from '../protocol/index.ts';

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
