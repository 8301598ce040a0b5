import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Database } from '../database/database.ts';
import { WebhookDelivery, WebhookEndpoint, WebhookEvent } from '../database/entities/index.ts';
import type { WebhookEventType } from '../protocol/index.ts';

/** The queue of deliveries to try. */
export const deliveryQueue = 'webhook-delivery';

/** Which delivery to try; its bank, because whoever tries it sees that bank alone. */
export interface DeliveryJob {
  readonly bank_id: string;
  readonly delivery_id: string;
}

/** What people wait for: told before what a night of computing brings. */
const urgent: ReadonlySet<WebhookEventType> = new Set(['handoff.requested', 'access.glass-broken']);
/** Asks for a delivery to be tried, within the transaction of the manager. */
type Send = (manager: SqlEntityManager, job: DeliveryJob, asked: { readonly isUrgent: boolean }) => Promise<void>;

/** Events of one transaction. */
const batch = 200;
/** Days that events and what became of them are kept. */
const days = 30;

/**
 * Turns what happened into deliveries, one for each webhook that wants to know. An event, its deliveries and their jobs are one
 * transaction.
 * @param send asks for a delivery to be tried, within that transaction
 */
export async function dispatchEvents(database: Database, send: Send, now: Date): Promise<void> {
  for (let count = batch; count === batch;) {
    count = await database.platform().transactional((manager) => dispatchBatch(manager, send, now));
  }
}

async function dispatchBatch(manager: SqlEntityManager, send: Send, now: Date): Promise<number> {
  // What another server is busy with is left to it.
  const events = await manager.execute<Pick<WebhookEvent, 'event_id' | 'bank_id' | 'type'>[]>(
    `select event_id, bank_id, type from webhook_events where dispatched_at is null
     order by created_at limit ${batch} for update skip locked`,
  );
  const endpoints = await manager.find(WebhookEndpoint, { bank_id: { $in: events.map(({ bank_id }) => bank_id) } });
  for (const { event_id, bank_id, type } of events) {
    const wanting = endpoints.filter((one) => one.bank_id === bank_id && one.events.includes(type));
    for (const { webhook_id } of wanting) {
      const delivery_id = randomUUID();
      const state = 'pending' as const;
      await manager.insert(WebhookDelivery, { delivery_id, bank_id, webhook_id, event_id, state, created_at: now });
      await send(manager, { bank_id, delivery_id }, { isUrgent: urgent.has(type) });
    }
    // Nobody wants to know: nothing is kept of it.
    if (wanting.length === 0) await manager.nativeDelete(WebhookEvent, { event_id });
    else await manager.nativeUpdate(WebhookEvent, { event_id }, { dispatched_at: now });
  }
  return events.length;
}

/** How long a delivery may be without work that tries it, in milliseconds: whoever replays one asks for that a moment later. */
const longestWithoutWork = 3_600_000;

/** Ends deliveries whose last try was killed and could not say so: they would wait for ever, and could not be replayed. */
export async function endLostDeliveries(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - longestWithoutWork);
  await database.platform().execute(
    `update webhook_deliveries set state = 'dead', problem = 'was being told when this server stopped'
     where state = 'pending' and coalesce(tried_at, created_at) < ? and not exists (
       select 1 from pgboss.job where name = ? and state <= 'active' and data->>'delivery_id' = webhook_deliveries.delivery_id::text)`,
    [before, deliveryQueue],
  );
}

/** Forgets events that are a month old, and what became of them. */
export async function forgetOldEvents(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - days * 86_400_000);
  await database.platform().nativeDelete(WebhookEvent, { dispatched_at: { $lt: before } });
}
