import express, { Router } from 'express';
import type { Application } from '../application.ts';
import { deliveriesQuerySchema, webhookRequestSchema } from '../protocol/index.ts';
import { listDeliveries, reopenDelivery } from '../webhooks/deliveries.ts';
import { addWebhook, listWebhooks, removeWebhook } from '../webhooks/webhooks.ts';
import { bankSession } from './bank-session.ts';
import { send } from './errors.ts';
import { keepOf } from './idempotency.ts';
import { pathId } from './path-id.ts';

/** A bank's webhooks, and what became of what was sent to them. Stands behind `bankOnly`. */
export function bankWebhookRoutes(
  { configuration, jobs, secrets, now }: Application,
  once: express.RequestHandler,
): Router {
  const router = Router();
  const json = express.json({ limit: '64kb' });

  router.get('/webhooks', async (request, response) => {
    const { bank, manager } = bankSession(request);
    send(response, { webhooks: await listWebhooks(manager, bank.bank_id) });
  });
  router.post('/webhooks', json, once, async (request, response) => {
    const { bank, manager } = bankSession(request);
    const given = webhookRequestSchema.parse(request.body);
    const tools = { manager, secrets, now: now(), allow_loopback: configuration.demo };
    const made = await addWebhook(tools, { bank_id: bank.bank_id, ...given });
    keepOf(response, { data: { ...made, secret: null } });
    response.status(201);
    send(response, made);
  });
  router.delete('/webhooks/:webhook_id', async (request, response) => {
    const { bank, manager } = bankSession(request);
    await removeWebhook(manager, bank.bank_id, pathId(request, 'webhook_id'));
    send(response, {});
  });
  router.get('/webhooks/:webhook_id/deliveries', async (request, response) => {
    const { bank, manager } = bankSession(request);
    const key = { bank_id: bank.bank_id, webhook_id: pathId(request, 'webhook_id') };
    const query = deliveriesQuerySchema.parse(request.query);
    send(response, await listDeliveries(manager, key, query));
  });
  router.post('/deliveries/:delivery_id/replay', json, once, async (request, response) => {
    const { bank, manager } = bankSession(request);
    const key = { bank_id: bank.bank_id, delivery_id: pathId(request, 'delivery_id') };
    const delivery = await reopenDelivery(manager, key);
    await jobs.deliver(key);
    response.status(202);
    send(response, { delivery });
  });
  return router;
}
