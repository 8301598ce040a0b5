import { listed } from './insert-rows.ts';
import type { SqlEntityManager } from './tenancy.ts';

/**
 * Until the end of the transaction nobody else stores what was computed about these customers, nor records what they agree to: whoever comes later
 * finds what was decided before. In an order of their own, so that no two wait for each other.
 */
export async function lockComputing(manager: SqlEntityManager, user_ids: readonly string[]): Promise<void> {
  await manager.execute(
    `select pg_advisory_xact_lock(hashtextextended('recompute ' || user_id, 0)) from unnest(?::text[]) user_id`,
    [listed(user_ids.toSorted())],
  );
}
