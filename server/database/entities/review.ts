import type { ReviewReason } from '../../protocol/index.ts';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Something that a person at the bank should look at. */
export const ReviewItem = defineEntity({
  name: 'ReviewItem',
  tableName: 'review_items',
  properties: {
    review_item_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    reason: p.text().$type<ReviewReason>(),
    conversation_id: p.uuid(),
    /** The turn that led to it. */
    trace_id: p.uuid(),
    created_at: p.datetime(),
    closed_at: p.datetime().nullable(),
    closed_by: p.uuid().nullable(),
  },
});
export type ReviewItem = InferEntity<typeof ReviewItem>;
