import { DecisionTrace } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/** Days after somebody told of a hard time in which they are offered nothing: a quarter, so that no offer meets them in the middle of it. */
const restDays = 90;

/** Tools that answer trouble, as a turn's intent names them. */
export const distressIntents = ['hardship'] as const;

/** What guardrails call trouble, as a turn's reasons name it. */
export const distressReasons = ['HARDSHIP', 'SELF_HARM', 'ABUSE', 'GAMBLING', 'BEREAVEMENT'] as const;

/** Whether a customer told of a hard time lately. Read from the decisions over their messages, so that there is no second list of it. */
export async function isInDistress(manager: SqlEntityManager, scope: Scope, now: Date): Promise<boolean> {
  const told = await manager.count(DecisionTrace, {
    ...scope,
    kind: 'turn',
    started_at: { $gte: new Date(now.getTime() - restDays * 86_400_000) },
    $or: [{ intent: { $in: [...distressIntents] } }, { reasons: { $overlap: [...distressReasons] } }],
  });
  return told > 0;
}
