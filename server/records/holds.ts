import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { pageOf, readCursor } from '../database/cursor.ts';
import { LegalHold, UserProfile } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { recordAction } from '../identity/operator-actions.ts';
import type { Hold, HoldRequest, HoldsData, HoldsQuery } from '../protocol/index.ts';
import { namesOf, type Names } from './names.ts';
import { RecordsError } from './records-error.ts';

/** SQL: whether a row that has a bank and a customer is under a hold at the instant that its one parameter is. */
export function isHeld(alias: string): string {
  return `exists (select from legal_holds h where h.bank_id = ${alias}.bank_id and (h.user_id is null or h.user_id = ${alias}.user_id)
    and h.released_at is null and (h.ends_at is null or h.ends_at > ?))`;
}

const open = (now: Date) => ({ released_at: null, $or: [{ ends_at: null }, { ends_at: { $gt: now } }] });

/** True while nothing that is held about a customer may be deleted. */
export async function isUnderHold(manager: SqlEntityManager, { bank_id, user_id }: Scope, now: Date): Promise<boolean> {
  const whose = { $or: [{ user_id: null }, { user_id }] };
  return (await manager.count(LegalHold, { bank_id, $and: [whose, open(now)] })) > 0;
}

/** Who acts for which bank, on its own rows. */
export interface HoldContext {
  readonly manager: SqlEntityManager;
  readonly bank_id: string;
  readonly operator_id: string;
  readonly now: Date;
}

/** Lets nothing of a customer, or of the whole bank, be deleted any more. @throws RecordsError CUSTOMER_NOT_FOUND, HOLD_OVER */
export async function placeHold({ user_id, reason, ends_at }: HoldRequest, context: HoldContext): Promise<Hold> {
  const { bank_id, operator_id, now } = context;
  return context.manager.transactional(async (manager) => {
    if (user_id !== null && !(await manager.findOne(UserProfile, { bank_id, user_id, role: { $ne: 'operator' } }))) {
      throw new RecordsError('CUSTOMER_NOT_FOUND', 'There is no such customer.');
    }
    if (ends_at !== null && new Date(ends_at) <= now) {
      throw new RecordsError('HOLD_OVER', 'ends_at is over already; give a time to come, or null.');
    }
    const hold = manager.create(LegalHold, {
      hold_id: randomUUID(),
      bank_id,
      user_id,
      reason,
      placed_by: operator_id,
      placed_at: now,
      ends_at: ends_at === null ? null : new Date(ends_at),
    });
    await manager.flush();
    const target = hold.hold_id;
    await recordAction(manager, { ...context, action: 'hold.place', target, ...(user_id !== null && { user_id }) });
    return shown(hold, await namesOf(manager, bank_id, idsOf(hold)));
  });
}

/** Ends a hold; once more changes nothing. @throws RecordsError HOLD_NOT_FOUND, for another bank's too */
export async function releaseHold(hold_id: string, reason: string, context: HoldContext): Promise<Hold> {
  const { bank_id, operator_id, now } = context;
  return context.manager.transactional(async (manager) => {
    const hold = await manager.findOne(
      LegalHold,
      { bank_id, hold_id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!hold) throw new RecordsError('HOLD_NOT_FOUND', 'There is no such hold.');
    if (!hold.released_at) {
      const released = { released_by: operator_id, released_at: now, release_reason: reason };
      await manager.nativeUpdate(LegalHold, { bank_id, hold_id }, released);
      Object.assign(hold, released);
      const user_id = hold.user_id ?? undefined;
      await recordAction(manager, { ...context, action: 'hold.release', target: hold_id, ...(user_id && { user_id }) });
    }
    return shown(hold, await namesOf(manager, bank_id, idsOf(hold)));
  });
}

/** A bank's holds that hold now, or do no more; newest first. */
export async function listHolds(
  { manager, bank_id, now }: Pick<HoldContext, 'manager' | 'bank_id' | 'now'>,
  { state, before, limit }: HoldsQuery,
): Promise<HoldsData> {
  const cursor = readCursor(before);
  const ended = { $or: [{ released_at: { $ne: null } }, { ends_at: { $lte: now } }] };
  const older = cursor && {
    $or: [{ placed_at: { $lt: cursor[0] } }, { placed_at: cursor[0], hold_id: { $lt: cursor[1] } }],
  };
  const rows = await manager.find(
    LegalHold,
    { bank_id, $and: [state === 'open' ? open(now) : ended, ...(older ? [older] : [])] },
    { orderBy: { placed_at: 'desc', hold_id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  const { page, next } = pageOf(rows, limit, ({ placed_at, hold_id }) => [placed_at, hold_id]);
  const names = await namesOf(manager, bank_id, page.flatMap(idsOf));
  return { holds: page.map((hold) => shown(hold, names)), next };
}

function idsOf({ user_id, placed_by, released_by }: LegalHold): string[] {
  return [user_id, placed_by, released_by].filter((id) => typeof id === 'string');
}

function shown(hold: LegalHold, names: Names): Hold {
  return {
    hold_id: hold.hold_id,
    customer: names(hold.user_id),
    reason: hold.reason,
    placed_by: names(hold.placed_by) ?? { user_id: hold.placed_by, name: '' },
    placed_at: hold.placed_at.toISOString(),
    ends_at: hold.ends_at?.toISOString() ?? null,
    released_by: names(hold.released_by),
    released_at: hold.released_at?.toISOString() ?? null,
    release_reason: hold.release_reason ?? null,
  };
}
