import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DeliveryState, WebhookEventType } from '../../protocol/index.ts';

/** An address that a bank wants to be told at. */
export const WebhookEndpoint = defineEntity({
  name: 'WebhookEndpoint',
  tableName: 'webhook_endpoints',
  properties: {
    webhook_id: p.uuid().primary(),
    bank_id: p.text(),
    url: p.text(),
    events: p.array().$type<WebhookEventType[]>(),
    /** Where its secret is; null for one that is derived from the server's own and the id. */
    secret_reference: p.text().nullable(),
    created_at: p.datetime(),
  },
});
export type WebhookEndpoint = InferEntity<typeof WebhookEndpoint>;

/** Something that happened, written in the transaction in which it did. */
export const WebhookEvent = defineEntity({
  name: 'WebhookEvent',
  tableName: 'webhook_events',
  properties: {
    event_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    type: p.text().$type<WebhookEventType>(),
    /** Ids alone, the bank's own of its customer among them. */
    data: p.json().$type<Record<string, string | readonly string[]>>(),
    created_at: p.datetime(),
    dispatched_at: p.datetime().nullable(),
  },
});
export type WebhookEvent = InferEntity<typeof WebhookEvent>;

/** One event on its way to one address. */
export const WebhookDelivery = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_deliveries',
  properties: {
    delivery_id: p.uuid().primary(),
    bank_id: p.text(),
    webhook_id: p.uuid(),
    event_id: p.uuid(),
    state: p.text().$type<DeliveryState>(),
    tries: p.integer().default(0),
    response_status: p.integer().nullable(),
    problem: p.text().nullable(),
    created_at: p.datetime(),
    tried_at: p.datetime().nullable(),
  },
});
export type WebhookDelivery = InferEntity<typeof WebhookDelivery>;
