import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { WebhookEvent, type ErasureRow } from '../database/entities/index.ts';
import { insertRows, listed } from '../database/insert-rows.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { WebhookEventType } from '../protocol/index.ts';

type EventIds = Readonly<Record<string, string | readonly string[]>>;

/**
 * Says that something happened to a customer, for the webhooks of their bank. Called with the manager of the transaction in which it
 * does, so that none is lost and none invented. Of a customer who is being erased nothing is told but {@link emitErased that they are}.
 * @param ids of what it is about, never content
 */
export async function emitEvent(
  manager: SqlEntityManager,
  { bank_id, user_id }: Scope,
  type: WebhookEventType,
  ids: EventIds,
  now: Date,
): Promise<void> {
  // Perhaps the customer themselves were made in this transaction.
  await manager.flush();
  await emitEvents(manager, bank_id, type, [{ user_id, ids, now }]);
}

const subjectsSchema = z.array(z.object({ user_id: z.uuid(), subject: z.string().nullable() }));

/**
 * The same for customers of a bank to whom something of one kind happened.
 * @throws RangeError for whom the manager does not see
 */
export async function emitEvents(
  manager: SqlEntityManager,
  bank_id: string,
  type: WebhookEventType,
  happened: readonly { readonly user_id: string; readonly ids: EventIds; readonly now: Date }[],
): Promise<void> {
  if (happened.length === 0) return;
  const present = subjectsSchema.parse(
    await manager.execute('select user_id, subject from user_profiles where bank_id = ? and user_id = any(?::uuid[])', [
      bank_id,
      listed(happened.map(({ user_id }) => user_id)),
    ]),
  );
  const subjects = new Map(present.map(({ user_id, subject }) => [user_id, subject]));
  const rows = happened.flatMap(({ user_id, ids, now }) => {
    const subject = subjects.get(user_id);
    if (subject === undefined) throw new RangeError('something happened to nobody');
    if (subject === null) return [];
    return { event_id: randomUUID(), bank_id, user_id, type, data: { customer_id: subject, ...ids }, created_at: now };
  });
  await insertRows(manager, 'webhook_events', rows);
}

/** Says that nothing is left of a customer, in the transaction that says so in the erasure itself. */
export async function emitErased(
  manager: SqlEntityManager,
  { bank_id, user_id, subject, erasure_id }: Pick<ErasureRow, 'bank_id' | 'user_id' | 'subject' | 'erasure_id'>,
  now: Date,
): Promise<void> {
  const data = { customer_id: subject, erasure_id };
  const type = 'customer.erased' as const;
  await manager.insert(WebhookEvent, { event_id: randomUUID(), bank_id, user_id, type, data, created_at: now });
}
