import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { OfferChoice, RecommendationRow } from '../database/entities/index.ts';
import { listed } from '../database/insert-rows.ts';
import type { Customers, Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { OfferChoiceData } from '../protocol/index.ts';

/** Whether the customer asked for no offers. */
export async function areOffersStopped(manager: SqlEntityManager, scope: Scope): Promise<boolean> {
  const { bank_id, user_id } = scope;
  return (await offersStopped(manager, { bank_id, user_ids: [user_id] })).has(user_id);
}

const stoppedSchema = z.array(z.object({ user_id: z.uuid(), stopped: z.boolean() }));

/** Those customers of a bank who asked for no offers. */
export async function offersStopped(
  manager: SqlEntityManager,
  { bank_id, user_ids }: Customers,
): Promise<ReadonlySet<string>> {
  const newest = await manager.execute(
    `select distinct on (user_id) user_id, stopped from offer_choices
     where bank_id = ? and user_id = any(?::uuid[]) order by user_id, created_at desc, choice_id desc`,
    [bank_id, listed(user_ids)],
  );
  return new Set(stoppedSchema.parse(newest).flatMap(({ user_id, stopped }) => (stopped ? [user_id] : [])));
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
