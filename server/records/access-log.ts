import { pageOf, readCursor } from '../database/cursor.ts';
import { idOrNobody } from '../database/id-or-nobody.ts';
import { OperatorAction } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { AccessLogData, AccessLogQuery } from '../protocol/index.ts';
import { peopleOf } from '../identity/people.ts';

/** Who did and looked at what at a bank, newest first. */
export async function readAccessLog(
  manager: SqlEntityManager,
  bank_id: string,
  { operator_id, user_id, action, purpose, from, to, before, limit }: AccessLogQuery,
): Promise<AccessLogData> {
  const cursor = readCursor(before);
  const rows = await manager.find(
    OperatorAction,
    {
      $and: [
        {
          bank_id,
          ...(operator_id !== undefined && { operator_id: idOrNobody(operator_id) }),
          ...(user_id !== undefined && { user_id: idOrNobody(user_id) }),
          ...(action !== undefined && { action: action.endsWith('.') ? { $like: `${action}%` } : action }),
          ...(purpose && { purpose }),
        },
        ...(from ? [{ created_at: { $gte: new Date(from) } }] : []),
        ...(to ? [{ created_at: { $lt: new Date(to) } }] : []),
        ...(cursor
          ? [
              {
                // Says the same as the rest, in a way that the index can begin at.
                created_at: { $lte: cursor[0] },
                $or: [{ created_at: { $lt: cursor[0] } }, { created_at: cursor[0], action_id: { $lt: cursor[1] } }],
              },
            ]
          : []),
      ],
    },
    { orderBy: { created_at: 'desc', action_id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  const { page, next } = pageOf(rows, limit, (row) => [row.created_at, row.action_id]);
  const ids = page.flatMap((row) => [row.operator_id, row.user_id].filter((id) => typeof id === 'string'));
  const people = await peopleOf(manager, bank_id, ids);
  return {
    entries: page.map((row) => ({
      action_id: row.action_id,
      action: row.action,
      at: row.created_at.toISOString(),
      operator: row.operator_id ? people(row.operator_id) : null,
      customer: row.user_id ? { user_id: row.user_id, name: people(row.user_id).name } : null,
      target: row.target ?? null,
      purpose: row.purpose ?? null,
      reason: row.reason ?? null,
      seq: row.chain_seq ?? null,
    })),
    next,
  };
}
