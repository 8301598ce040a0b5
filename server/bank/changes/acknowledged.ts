import { ChangeRehearsal, DecisionTrace, type ChangeRequest } from '../../database/entities/index.ts';
import type { SqlEntityManager } from '../../database/tenancy.ts';
import { BankError } from '../bank-error.ts';
import { hashOf } from '../settings-hash.ts';

/** What stands for a rehearsal: the same decisions with the same flips have the same hash. */
export function rehearsalHash({
  decisions,
  done,
  flips,
}: Pick<ChangeRehearsal, 'decisions' | 'done' | 'flips'>): string {
  return hashOf({ decisions: decisions.slice(0, done), flips });
}

/**
 * Settings are approved by somebody who has read which decisions they would have changed. A bank that has decided nothing yet has nothing to read.
 * @returns whether there was something to acknowledge
 * @throws BankError REHEARSAL_NEEDED, FLIPS_UNACKNOWLEDGED
 */
export async function checkAcknowledged(
  manager: SqlEntityManager,
  { bank_id, change_id, kind }: Pick<ChangeRequest, 'bank_id' | 'change_id' | 'kind'>,
  acknowledged: string | null,
): Promise<boolean> {
  if (kind !== 'bank-settings') return false;
  const rehearsal = await manager.findOne(ChangeRehearsal, { bank_id, change_id }, { refresh: true });
  if (!rehearsal?.finished_at) {
    const decided = await manager.findOne(DecisionTrace, { bank_id }, { fields: ['trace_id'] });
    if (!decided) return false;
    throw new BankError(
      'REHEARSAL_NEEDED',
      'Look first which decisions would come out otherwise: rehearse this change.',
    );
  }
  if (rehearsal.flips.length === 0) return false;
  if (acknowledged === rehearsalHash(rehearsal)) return true;
  throw new BankError(
    'FLIPS_UNACKNOWLEDGED',
    'Say with the hash of the rehearsal that you read what comes out otherwise.',
    {
      details: { flips: rehearsal.flips.length },
    },
  );
}
