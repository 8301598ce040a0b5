import { CodedError } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { WebhookDelivery, WebhookEndpoint, WebhookEvent } from '../database/entities/index.ts';
import { SecretError } from '../identity/secrets.ts';
import type { DeliveryJob } from './dispatch.ts';
import { post, type PostOutcome } from './post.ts';
import { secretOf, signedHeaders } from './signature.ts';

/** Thrown for a delivery that is to be tried again. */
export class DeliveryError extends CodedError {}

/** Milliseconds that a receiver has. */
const timeout = 10_000;
type Tools = Pick<Application, 'database' | 'secrets' | 'configuration' | 'now'> & { readonly timeout?: number };

/**
 * Tries to deliver an event, and writes down what came of it.
 * @param isLast the last try: then a delivery that fails is dead
 * @throws DeliveryError DELIVERY_FAILED, to be tried again
 */
export async function deliver(tools: Tools, { bank_id, delivery_id }: DeliveryJob, isLast: boolean): Promise<void> {
  const { database, now } = tools;
  const manager = database.scoped({ bank_id, user_id: '*' });
  const delivery = await manager.findOne(WebhookDelivery, { bank_id, delivery_id });
  // The webhook was removed, or a try that was thought lost had come through.
  if (!delivery || delivery.state === 'delivered') return;
  const endpoint = await manager.findOneOrFail(WebhookEndpoint, { bank_id, webhook_id: delivery.webhook_id });
  const event = await manager.findOneOrFail(WebhookEvent, { bank_id, event_id: delivery.event_id });
  const { status, problem } = await sendEvent(tools, endpoint, event);
  const state = problem === null ? 'delivered' : isLast ? 'dead' : 'pending';
  const tries = delivery.tries + 1;
  // The row may be gone meanwhile, with its webhook.
  await database
    .scoped({ bank_id, user_id: '*' })
    .nativeUpdate(
      WebhookDelivery,
      { bank_id, delivery_id },
      { state, tries, response_status: status, problem, tried_at: now() },
    );
  if (state === 'pending') throw new DeliveryError('DELIVERY_FAILED', `The receiver ${problem}.`);
}

/** Sends what happened to one address, once. */
export async function sendEvent(
  { secrets, configuration, now, timeout: patience = timeout }: Omit<Tools, 'database'>,
  endpoint: Pick<WebhookEndpoint, 'webhook_id' | 'url' | 'secret_reference'>,
  event: Pick<WebhookEvent, 'event_id' | 'data' | 'created_at'> & { readonly type: string },
): Promise<PostOutcome> {
  const { event_id, type, data, created_at } = event;
  const body = JSON.stringify({ type, timestamp: created_at.toISOString(), data });
  try {
    const secret = await secretOf(endpoint, secrets);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'SpendSense',
      ...signedHeaders(secret, { id: event_id, body, now: now() }),
    };
    const rules = { timeout: patience, allow_loopback: configuration.demo };
    return await post(new URL(endpoint.url), { headers, body }, rules);
  } catch (error) {
    if (error instanceof SecretError) return { status: null, problem: 'has a secret that is not on this server' };
    if (!CodedError.isInstance(error)) throw error;
    return { status: null, problem: 'has a secret that cannot be used' };
  }
}
