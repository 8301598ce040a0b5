import { CodedError } from '../../plugins/kit/index.ts';
import { pageOf, readCursor } from '../database/cursor.ts';
import { ReviewItem, UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { recordAction } from '../identity/operator-actions.ts';
import type { ReviewItemData, ReviewItemsData, ReviewItemsQuery } from '../protocol/index.ts';

/** What waits for the operators of a bank, or was closed by one; newest first. */
export async function listReviewItems(
  manager: SqlEntityManager,
  bank_id: string,
  { state, before, limit }: ReviewItemsQuery,
): Promise<ReviewItemsData> {
  const cursor = readCursor(before);
  const rows = await manager.find(
    ReviewItem,
    {
      bank_id,
      closed_at: state === 'open' ? null : { $ne: null },
      ...(cursor && {
        $or: [{ created_at: { $lt: cursor[0] } }, { created_at: cursor[0], review_item_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { created_at: 'desc', review_item_id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  const { page, next } = pageOf(rows, limit, ({ created_at, review_item_id }) => [created_at, review_item_id]);
  const ids = [...new Set(page.map(({ user_id }) => user_id))];
  const profiles = await manager.find(UserProfile, { bank_id, user_id: { $in: ids } }, { disableIdentityMap: true });
  const names = new Map(profiles.map(({ user_id, name }) => [user_id, name]));
  return { items: page.map((row) => shown(row, names.get(row.user_id) ?? '')), next };
}

/**
 * Takes an item off the queue, with who did. Closing it again changes nothing.
 * @throws CodedError REVIEW_ITEM_NOT_FOUND, also for another bank's
 */
export async function closeReviewItem(
  manager: SqlEntityManager,
  bank_id: string,
  { review_item_id, operator_id, now }: { review_item_id: string; operator_id: string; now: Date },
): Promise<ReviewItemData> {
  return manager.transactional(async (inner) => {
    const row = await inner.findOne(ReviewItem, { bank_id, review_item_id });
    if (!row) throw new CodedError('REVIEW_ITEM_NOT_FOUND', 'There is no such item in the queue.');
    const profile = await inner.findOne(UserProfile, { bank_id, user_id: row.user_id });
    if (!row.closed_at) {
      row.closed_at = now;
      row.closed_by = operator_id;
      const { user_id } = row;
      await recordAction(inner, { bank_id, operator_id, action: 'review.close', user_id, target: review_item_id, now });
      await inner.flush();
    }
    return { item: shown(row, profile?.name ?? '') };
  });
}

function shown(
  { review_item_id, user_id, reason, conversation_id, trace_id, created_at, closed_at, closed_by }: ReviewItem,
  name: string,
): ReviewItemData['item'] {
  return {
    review_item_id,
    customer: { user_id, name },
    reason,
    conversation_id,
    trace_id,
    created_at: created_at.toISOString(),
    closed_at: closed_at?.toISOString() ?? null,
    closed_by: closed_by ?? null,
  };
}
