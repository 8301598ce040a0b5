import { randomUUID } from 'node:crypto';
import { CodedError, correctionSchema, type Correction } from '../../plugins/kit/index.ts';
import { primaryOf } from '../../plugins/connectors/categorize/taxonomy.ts';
import { CorrectionRow, TransactionRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { CorrectionRequest, StoredCorrection } from '../protocol/index.ts';

/** More than anybody says by hand; what is over it is a program gone wrong. */
const most = 2_000;

/** What a customer has corrected, oldest first. */
export async function listCorrections(manager: SqlEntityManager, scope: Scope): Promise<StoredCorrection[]> {
  const rows = await manager.find(
    CorrectionRow,
    { ...scope },
    { orderBy: { created_at: 'asc', correction_id: 'asc' } },
  );
  return rows.map(storedCorrection);
}

/**
 * Keeps what a customer says about their rows.
 * @throws CodedError TRANSACTION_NOT_FOUND, CATEGORY_UNKNOWN or TOO_MANY_CORRECTIONS
 */
export async function addCorrection(
  manager: SqlEntityManager,
  scope: Scope,
  request: CorrectionRequest,
  now: Date,
): Promise<StoredCorrection> {
  return manager.transactional(async (inner) => {
    const correction = correctionOf(request);
    const ids = 'transaction_ids' in correction ? correction.transaction_ids : [correction.transaction_id];
    const known = await inner.find(TransactionRow, { ...scope, transaction_id: { $in: ids } });
    const found = new Set(known.map(({ transaction_id }) => transaction_id));
    const missing = ids.find((id) => !found.has(id));
    if (missing !== undefined) {
      throw new CodedError('TRANSACTION_NOT_FOUND', 'There is no such transaction among your own.', {
        details: { transaction_id: missing },
      });
    }
    if ((await inner.count(CorrectionRow, { ...scope })) >= most) {
      throw new CodedError('TOO_MANY_CORRECTIONS', `No more than ${most} corrections are kept; take some back first.`);
    }
    const row = inner.create(CorrectionRow, { correction_id: randomUUID(), ...scope, correction, created_at: now });
    await inner.flush();
    return storedCorrection(row);
  });
}

/** Takes a correction back; false when there is none of that id. */
export async function removeCorrection(
  manager: SqlEntityManager,
  scope: Scope,
  correction_id: string,
): Promise<boolean> {
  return (await manager.nativeDelete(CorrectionRow, { ...scope, correction_id })) > 0;
}

function correctionOf(request: CorrectionRequest): Correction {
  if (request.kind !== 'category') return correctionSchema.parse(request);
  const primary = primaryOf(request.category);
  if (primary === undefined) {
    throw new CodedError('CATEGORY_UNKNOWN', 'This is no detailed personal finance category.', {
      details: { field: 'category', example: 'FOOD_AND_DRINK_GROCERIES' },
    });
  }
  return { ...request, category: { primary, detailed: request.category, source: 'customer' } };
}

/** A correction as its customer reads it. */
export function storedCorrection({ correction_id, correction, created_at }: CorrectionRow): StoredCorrection {
  return { correction_id, correction, created_at: created_at.toISOString() };
}
