/** A bank's webhooks under /api/v1/bank, and what is sent to them. */
import * as z from 'zod';
import { keysetQuerySchema } from './conversations.ts';

/** Everything that a bank can be told. */
export const webhookEventTypes = [
  'consent.granted',
  'consent.revoked',
  'import.completed',
  'import.failed',
  'recommendation.created',
  'handoff.requested',
  'access.glass-broken',
  'customer.erased',
  'export.ready',
] as const;
export type WebhookEventType = (typeof webhookEventTypes)[number];
const eventTypeSchema = z.enum(webhookEventTypes);

export const webhookRequestSchema = z.strictObject({
  url: z.string().min(1).max(2_000).describe('https, and an address that the whole internet can reach.'),
  events: z
    .array(eventTypeSchema)
    .min(1)
    .max(webhookEventTypes.length)
    .transform((events) => [...new Set(events)]),
});
export const webhookSchema = z.strictObject({
  webhook_id: z.uuid(),
  url: z.string(),
  events: z.array(eventTypeSchema),
  created_at: z.iso.datetime(),
});
export type Webhook = z.infer<typeof webhookSchema>;
export const webhooksDataSchema = z.strictObject({ webhooks: z.array(webhookSchema) });
export const newWebhookDataSchema = z.strictObject({
  webhook: webhookSchema,
  secret: z
    .string()
    .nullable()
    .describe('`whsec_` and base64. Shown now and never again: null when this answer is a repeated one.'),
});

const deliveryStateSchema = z.enum(['pending', 'delivered', 'dead']);
export type DeliveryState = z.infer<typeof deliveryStateSchema>;
export const deliverySchema = z.strictObject({
  delivery_id: z.uuid(),
  webhook_id: z.uuid(),
  event_id: z.uuid().describe('The `webhook-id` that is sent: the same for every try.'),
  type: eventTypeSchema,
  state: deliveryStateSchema.describe('`dead` once the last try failed; it can be replayed.'),
  tries: z.int(),
  response_status: z.int().nullable(),
  problem: z.string().nullable().describe('What was wrong with the last try.'),
  created_at: z.iso.datetime(),
  tried_at: z.iso.datetime().nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** GET /bank/webhooks/{webhook_id}/deliveries?state=&before=&limit= */
export const deliveriesQuerySchema = keysetQuerySchema.extend({ state: deliveryStateSchema.optional() });
export type DeliveriesQuery = z.infer<typeof deliveriesQuerySchema>;
export const deliveriesDataSchema = z.strictObject({
  deliveries: z.array(deliverySchema),
  next: z.string().nullable(),
});
export type DeliveriesData = z.infer<typeof deliveriesDataSchema>;
export const deliveryDataSchema = z.strictObject({ delivery: deliverySchema });
