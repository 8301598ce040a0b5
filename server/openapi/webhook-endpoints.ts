import * as z from 'zod';
import {
  deliveriesDataSchema,
  deliveriesQuerySchema,
  deliveryDataSchema,
  newWebhookDataSchema,
  webhookRequestSchema,
  webhooksDataSchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const webhooks = '/api/v1/bank/webhooks';

/** Where a bank is told what happened. */
export const webhookEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: webhooks,
    operation: 'listWebhooks',
    summary: 'Where the bank is told what happened, oldest first',
    caller: 'bank',
    data: webhooksDataSchema,
  },
  {
    method: 'post',
    path: webhooks,
    operation: 'addWebhook',
    summary: 'Tells the bank at this address from now on',
    caller: 'bank',
    body: webhookRequestSchema,
    status: 201,
    data: newWebhookDataSchema,
    errors: ['WEBHOOK_URL_INVALID', 'TOO_MANY_WEBHOOKS'],
    example: {
      body: { url: 'https://hooks.bank.example/spendsense', events: ['consent.revoked', 'import.completed'] },
    },
  },
  {
    method: 'delete',
    path: `${webhooks}/{webhook_id}`,
    operation: 'removeWebhook',
    summary: 'Tells no more at this address',
    description: 'What waited to be delivered there is dropped.',
    caller: 'bank',
    data: z.strictObject({}),
    errors: ['WEBHOOK_NOT_FOUND'],
    example: { data: {} },
  },
  {
    method: 'get',
    path: `${webhooks}/{webhook_id}/deliveries`,
    operation: 'listDeliveries',
    summary: 'What became of each event, newest first',
    description:
      'Kept for 30 days. `state=dead` gives those that nobody tries any more. Pass `next` back as `before` for the following page; it is null on the last one.',
    caller: 'bank',
    query: deliveriesQuerySchema,
    data: deliveriesDataSchema,
    errors: ['WEBHOOK_NOT_FOUND'],
  },
  {
    method: 'post',
    path: '/api/v1/bank/deliveries/{delivery_id}/replay',
    operation: 'replayDelivery',
    summary: 'Delivers an event again, tried from the beginning',
    description: 'A body is not needed.',
    caller: 'bank',
    status: 202,
    data: deliveryDataSchema,
    errors: ['DELIVERY_NOT_FOUND', 'DELIVERY_PENDING'],
  },
];
