import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { Application } from '../application.ts';
import type { Database } from '../database/database.ts';
import { CustomerKey, ErasureRow, UserProfile } from '../database/entities/index.ts';
import { notForLong } from '../database/not-for-long.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { addConsentRecord } from '../identity/consent.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { erasureSchema, type Erasure } from '../protocol/index.ts';
import { isUnderHold } from '../records/holds.ts';
import { PrivacyError } from './privacy-error.ts';

/**
 * Erases a customer: at once nobody can read their content, use their tokens or compute anything about them; a job deletes the
 * rows. Asking again has no further effect.
 * @param by who asked: the customer's own id, or null for the bank in their name
 * @throws PrivacyError CUSTOMER_NOT_FOUND, CodedError CUSTOMER_BUSY
 */
export async function requestErasure(
  { database, jobs, events, now }: Pick<Application, 'database' | 'jobs' | 'events' | 'now'>,
  scope: Scope,
  by: string | null,
): Promise<Erasure> {
  const erasure = await recordErasure(database, scope, { by, now: now() });
  events.emit('customer-erased', scope);
  await jobs.erase(scope);
  return erasure;
}

/**
 * What an erasure changes at once, in one transaction: the tombstone, the end of consent, the key, and the name by which tokens find
 * the customer.
 * @param by who asked: the customer's own id, or null for the bank in their name
 * @throws PrivacyError CUSTOMER_NOT_FOUND
 */
export async function recordErasure(
  database: Database,
  scope: Scope,
  { by, now }: { by: string | null; now: Date },
): Promise<Erasure> {
  return notForLong(database.scoped(scope), async (manager) => {
    const profile = await manager.findOne(
      UserProfile,
      { ...scope, role: 'consumer' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const known = await manager.findOne(ErasureRow, { ...scope });
    if (known) return erasureOf(known);
    if (!profile?.subject) throw new PrivacyError('CUSTOMER_NOT_FOUND', 'There is no such customer.');
    const erasure_id = randomUUID();
    const erasure = manager.create(ErasureRow, {
      erasure_id,
      ...scope,
      subject: profile.subject,
      requested_at: now,
      completed_at: null,
      erased: {},
      readmitted_at: null,
    });
    // What was derived goes with the rest: deleting it here could wait for a computation that waits for the profile.
    await addConsentRecord(manager, scope, { granted: false, scopes: [], ip_address: null }, now);
    // Under a hold nobody may delete anything: the rest follows when it is released.
    if (!(await isUnderHold(manager, scope, now))) await manager.nativeDelete(CustomerKey, scope);
    Object.assign(profile, {
      subject: null,
      name: '',
      locale: null,
      email: null,
      login_email: null,
      password_hash: null,
    });
    await manager.flush();
    await recordAction(manager, { ...scope, operator_id: by, action: 'customer.erase', target: erasure_id, now });
    return erasureOf(erasure);
  });
}

/** The last erasure of whoever the bank calls by this id; null when there was none. */
export async function findErasure(
  manager: SqlEntityManager,
  { bank_id, subject }: { bank_id: string; subject: string },
): Promise<ErasureRow | null> {
  const newest = { orderBy: { requested_at: 'desc' }, limit: 1 } as const;
  const [found] = await manager.find(ErasureRow, { bank_id, subject }, newest);
  return found ?? null;
}

/** True when the bank's data of this customer may not come in again before the bank says so. */
export async function isShutOut(
  manager: SqlEntityManager,
  whose: { bank_id: string; subject: string },
): Promise<boolean> {
  const erasure = await findErasure(manager, whose);
  return erasure !== null && !erasure.readmitted_at;
}

/** Lets the bank's data of a customer who was erased come in again, as those of a new one. */
export async function readmit(
  manager: SqlEntityManager,
  { bank_id, subject }: { bank_id: string; subject: string },
  now: Date,
): Promise<void> {
  await manager.nativeUpdate(ErasureRow, { bank_id, subject, readmitted_at: null }, { readmitted_at: now });
}

/** An erasure as its customer reads it. */
export function erasureOf({ erasure_id, requested_at, completed_at, erased }: ErasureRow): Erasure {
  return erasureSchema.parse({
    erasure_id,
    state: completed_at ? 'done' : 'running',
    requested_at: requested_at.toISOString(),
    completed_at: completed_at?.toISOString() ?? null,
    erased,
  });
}
