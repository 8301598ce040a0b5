import { CodedError } from '../../plugins/kit/index.ts';
import { pageOf, readCursor } from '../database/cursor.ts';
import { WebhookDelivery, WebhookEvent } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { DeliveriesData, DeliveriesQuery, Delivery } from '../protocol/index.ts';
import { findWebhook } from './webhooks.ts';

/** What became of events for one webhook, newest first. @throws CodedError WEBHOOK_NOT_FOUND */
export async function listDeliveries(
  manager: SqlEntityManager,
  key: { bank_id: string; webhook_id: string },
  { state, before, limit }: DeliveriesQuery,
): Promise<DeliveriesData> {
  await findWebhook(manager, key);
  const cursor = readCursor(before);
  const rows = await manager.find(
    WebhookDelivery,
    {
      ...key,
      ...(state && { state }),
      ...(cursor && {
        $or: [{ created_at: { $lt: cursor[0] } }, { created_at: cursor[0], delivery_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { created_at: 'desc', delivery_id: 'desc' }, limit: limit + 1 },
  );
  const { page, next } = pageOf(rows, limit, ({ created_at, delivery_id }) => [created_at, delivery_id]);
  return { deliveries: await shown(manager, page), next };
}

/**
 * Makes a delivery that has ended one that is to be tried again, from the beginning.
 * @throws CodedError DELIVERY_NOT_FOUND, DELIVERY_PENDING
 */
export async function reopenDelivery(
  manager: SqlEntityManager,
  key: { bank_id: string; delivery_id: string },
): Promise<Delivery> {
  const row = await manager.findOne(WebhookDelivery, key);
  if (!row) throw new CodedError('DELIVERY_NOT_FOUND', 'There is no such delivery.');
  // In one statement, so that of two who ask at once one is told.
  const ended = { ...key, state: { $ne: 'pending' as const } };
  if ((await manager.nativeUpdate(WebhookDelivery, ended, { state: 'pending' })) === 0) {
    throw new CodedError('DELIVERY_PENDING', 'This delivery is still being tried.');
  }
  const [delivery] = await shown(manager, [{ ...row, state: 'pending' }]);
  if (!delivery) throw new CodedError('DELIVERY_NOT_FOUND', 'There is no such delivery.');
  return delivery;
}

async function shown(manager: SqlEntityManager, rows: readonly WebhookDelivery[]): Promise<Delivery[]> {
  const events = await manager.find(WebhookEvent, { event_id: { $in: rows.map(({ event_id }) => event_id) } });
  const types = new Map(events.map(({ event_id, type }) => [event_id, type]));
  return rows.flatMap(({ delivery_id, webhook_id, event_id, state, tries, response_status, problem, ...times }) => {
    const type = types.get(event_id);
    if (type === undefined) return [];
    const created_at = times.created_at.toISOString();
    const tried_at = times.tried_at?.toISOString() ?? null;
    const answered = { response_status: response_status ?? null, problem: problem ?? null };
    return [{ delivery_id, webhook_id, event_id, type, state, tries, ...answered, created_at, tried_at }];
  });
}
