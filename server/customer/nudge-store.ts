import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { NudgeChoice, NudgeResponse } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { nudgeChoiceSchema, nudgeKinds, type NudgeKind } from '../protocol/index.ts';
import type { Told } from './nudges/index.ts';

const choicesSchema = z.array(nudgeChoiceSchema);

/** What a customer has had, and which kinds they do not want. */
export async function readTold(manager: SqlEntityManager, scope: Scope): Promise<{ told: Told[]; off: NudgeKind[] }> {
  const rows = await manager.find(NudgeResponse, { ...scope }, { orderBy: { day: 'asc' } });
  const told = new Map<string, Told>();
  for (const { nudge_id, kind, day, response } of rows) {
    const before = told.get(nudge_id);
    const isDismissed = response === 'dismissed' || (before?.isDismissed ?? false);
    told.set(nudge_id, { nudge_id, kind, day: before?.day ?? day, isDismissed });
  }
  return { told: [...told.values()], off: await kindsOff(manager, scope) };
}

/** Kinds whose newest choice is to have none. */
async function kindsOff(manager: SqlEntityManager, scope: Scope): Promise<NudgeKind[]> {
  const rows = choicesSchema.parse(
    await manager.execute(
      `select distinct on (kind) kind, wanted from nudge_choices
         where bank_id = ? and user_id = ? order by kind, created_at desc, choice_id desc`,
      [scope.bank_id, scope.user_id],
    ),
  );
  return nudgeKinds.filter((kind) => rows.some((row) => row.kind === kind && !row.wanted));
}

/** Keeps that a nudge was seen on a day, or dismissed: the first time counts. */
export async function recordNudge(
  manager: SqlEntityManager,
  scope: Scope,
  row: Pick<NudgeResponse, 'nudge_id' | 'kind' | 'response' | 'day'>,
): Promise<void> {
  await manager.upsert(NudgeResponse, { ...scope, ...row }, { onConflictAction: 'ignore' });
}

/** Records that the customer wants a kind no more, or wants it again. Gives the kinds that are off now. */
export async function chooseNudgeKind(
  manager: SqlEntityManager,
  scope: Scope,
  { kind, wanted }: { kind: NudgeKind; wanted: boolean },
  now: Date,
): Promise<NudgeKind[]> {
  await manager.insert(NudgeChoice, { choice_id: randomUUID(), ...scope, kind, wanted, created_at: now });
  return kindsOff(manager, scope);
}
