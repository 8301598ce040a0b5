import { OperatorPurpose } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { PurposeData, PurposeRequest, StatedPurpose } from '../protocol/index.ts';
import { recordAction } from './operator-actions.ts';

/** Minutes that a purpose holds: a working day, and of breaking the glass what one look takes. */
const minutes = (purpose: StatedPurpose) => (purpose === 'break_glass' ? 15 : 8 * 60);

interface Of {
  readonly bank_id: string;
  readonly operator_id: string;
}

/** What an operator says to look at customers' content for, from now on; the last one said holds. */
export async function statePurpose(
  manager: SqlEntityManager,
  of: Of,
  { purpose, reason }: PurposeRequest,
  now: Date,
): Promise<PurposeData> {
  const ends_at = new Date(now.getTime() + minutes(purpose) * 60_000);
  await manager.transactional(async (inner) => {
    await inner.upsert(OperatorPurpose, { ...of, purpose, reason, stated_at: now, ends_at });
    await recordAction(inner, { ...of, action: 'purpose.state', target: null, now, purpose, reason });
  });
  return { purpose: { purpose, reason, ends_at: ends_at.toISOString() } };
}

/** The purpose that holds now; null when there is none, or it has ended. */
export async function readPurpose(manager: SqlEntityManager, of: Of, now: Date): Promise<PurposeData['purpose']> {
  const row = await manager.findOne(OperatorPurpose, of, { disableIdentityMap: true });
  if (!row || row.ends_at <= now) return null;
  return { purpose: row.purpose, reason: row.reason ?? null, ends_at: row.ends_at.toISOString() };
}
