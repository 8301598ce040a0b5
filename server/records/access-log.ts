import { pageOf, readCursor } from '../database/cursor.ts';
import { OperatorAction } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { AccessLogData, AccessLogQuery } from '../protocol/index.ts';
import { namesOf } from './names.ts';

/** Who of a bank's operators looked at, exported or changed what; newest first. */
export async function readAccessLog(
  manager: SqlEntityManager,
  bank_id: string,
  { user_id, operator_id, action, before, limit }: AccessLogQuery,
): Promise<AccessLogData> {
  const cursor = readCursor(before);
  const rows = await manager.find(
    OperatorAction,
    {
      bank_id,
      ...(user_id && { user_id }),
      ...(operator_id && { operator_id }),
      ...(action && { action }),
      ...(cursor && {
        $or: [{ created_at: { $lt: cursor[0] } }, { created_at: cursor[0], action_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { created_at: 'desc', action_id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  const { page, next } = pageOf(rows, limit, ({ created_at, action_id }) => [created_at, action_id]);
  const ids = page.flatMap((row) => [row.user_id, row.operator_id]).filter((id) => typeof id === 'string');
  const names = await namesOf(manager, bank_id, ids);
  const entries = page.map((row) => ({
    action_id: row.action_id,
    action: row.action,
    operator: names(row.operator_id),
    customer: names(row.user_id),
    target: row.target ?? null,
    purpose: row.purpose ?? null,
    at: row.created_at.toISOString(),
    seq: row.chain_seq ?? null,
  }));
  return { entries, next };
}
