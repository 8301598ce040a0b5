import { randomUUID } from 'node:crypto';
import { OperatorAction } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { StatedPurpose } from '../protocol/index.ts';

/**
 * Keeps what an operator, or with null the command line, a job or the bank's own servers, did; in the transaction of the act itself
 * where there is one.
 * @returns the id of what was kept
 */
export async function recordAction(
  manager: SqlEntityManager,
  given: {
    readonly bank_id: string;
    readonly operator_id: string | null;
    readonly action: string;
    /** The customer whose data it is about. */
    readonly user_id?: string;
    readonly target: string | null;
    /** What content was looked at for, and why in the operator's words. */
    readonly purpose?: StatedPurpose | null;
    readonly reason?: string | null;
    readonly now: Date;
  },
): Promise<string> {
  const action_id = randomUUID();
  const { bank_id, operator_id, action, user_id = null, target, purpose = null, reason = null, now } = given;
  await manager.insert(OperatorAction, {
    action_id,
    bank_id,
    operator_id,
    action,
    user_id,
    target,
    purpose,
    reason,
    created_at: now,
  });
  return action_id;
}
