import { LegalHold } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/** SQL: whether a row that has a bank and a customer is under a hold at the instant that its one parameter is. */
export function isHeld(alias: string): string {
  return `exists (select from legal_holds h where h.bank_id = ${alias}.bank_id and (h.user_id is null or h.user_id = ${alias}.user_id)
    and h.released_at is null and (h.ends_at is null or h.ends_at > ?))`;
}

/** True while nothing that is held about a customer may be deleted. */
export async function isUnderHold(manager: SqlEntityManager, { bank_id, user_id }: Scope, now: Date): Promise<boolean> {
  const held = await manager.count(LegalHold, {
    bank_id,
    $and: [{ $or: [{ user_id: null }, { user_id }] }, { $or: [{ ends_at: null }, { ends_at: { $gt: now } }] }],
    released_at: null,
  });
  return held > 0;
}
