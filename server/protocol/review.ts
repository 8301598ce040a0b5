/** The operators' queue of what a person should look at, under /api/v1/operator/review-items. */
import * as z from 'zod';
import { triggers } from '../../plugins/kit/index.ts';
import { keysetQuerySchema } from './conversations.ts';

/** Why something waits for a person: the customer asked for one, or wrote what a bank has to act on. */
export const reviewReasons = ['hand_off', ...triggers.filter((trigger) => trigger !== 'person')] as const;
export type ReviewReason = (typeof reviewReasons)[number];

const instant = z.iso.datetime({ offset: true });

/** GET /operator/review-items?state=&before=&limit= */
export const reviewItemsQuerySchema = keysetQuerySchema.extend({ state: z.enum(['open', 'closed']).prefault('open') });
export type ReviewItemsQuery = z.infer<typeof reviewItemsQuerySchema>;
export const reviewItemSchema = z.strictObject({
  review_item_id: z.uuid(),
  customer: z.strictObject({ user_id: z.uuid(), name: z.string() }),
  reason: z
    .enum(reviewReasons)
    .describe(
      '`hand_off`: the customer wants to hear from a person; the others: what the customer wrote has to be acted on.',
    ),
  conversation_id: z.uuid(),
  trace_id: z.uuid().describe('The turn that led to it; gone when the customer deleted the conversation.'),
  created_at: instant,
  closed_at: instant.nullable(),
  closed_by: z.uuid().nullable().describe('The operator who closed it.'),
});
export const reviewItemsDataSchema = z.strictObject({ items: z.array(reviewItemSchema), next: z.string().nullable() });
export type ReviewItemsData = z.infer<typeof reviewItemsDataSchema>;
/** POST /operator/review-items/{review_item_id}/close */
export const reviewItemDataSchema = z.strictObject({ item: reviewItemSchema });
export type ReviewItemData = z.infer<typeof reviewItemDataSchema>;
