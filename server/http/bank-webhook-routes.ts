import express, { Router } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { deliveriesQuerySchema, webhookRequestSchema } from '../protocol/index.ts';
import { listDeliveries, reopenDelivery } from '../webhooks/deliveries.ts';
import { addWebhook, listWebhooks, removeWebhook } from '../webhooks/webhooks.ts';
import { bankSession } from './bank-session.ts';
import { HttpError, send } from './errors.ts';
import { keepOf } from './idempotency.ts';

/** A bank's webhooks, and what became of what was sent to them. Stands behind `bankOnly`. */
export function bankWebhookRoutes(
  { configuration, jobs, secrets, now }: Application,
  once: express.RequestHandler,
): Router {
  const router = Router();
  const json = express.json({ limit: '64kb' });
  const idOf = (text: unknown, code: string, words: string): string => {
    const id = z.uuid().safeParse(text);
    if (!id.success) throw new HttpError(404, code, words);
    return id.data;
  };
  const webhookIdOf = (text: unknown) => idOf(text, 'WEBHOOK_NOT_FOUND', 'There is no such webhook.');

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
    await removeWebhook(manager, bank.bank_id, webhookIdOf(request.params.webhook_id));
    send(response, {});
  });
  router.get('/webhooks/:webhook_id/deliveries', async (request, response) => {
    const { bank, manager } = bankSession(request);
    const key = { bank_id: bank.bank_id, webhook_id: webhookIdOf(request.params.webhook_id) };
    const query = deliveriesQuerySchema.parse(request.query);
    send(response, await listDeliveries(manager, key, query));
  });
  router.post('/deliveries/:delivery_id/replay', json, once, async (request, response) => {
    const { bank, manager } = bankSession(request);
    const delivery_id = idOf(request.params['delivery_id'], 'DELIVERY_NOT_FOUND', 'There is no such delivery.');
    const key = { bank_id: bank.bank_id, delivery_id };
    const delivery = await reopenDelivery(manager, key);
    await jobs.deliver(key);
    response.status(202);
    send(response, { delivery });
  });
  return router;
}
