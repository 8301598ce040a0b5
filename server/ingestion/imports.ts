import { CodedError } from '../../plugins/kit/index.ts';
import { ImportRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { Import } from '../protocol/index.ts';

/** What became of a file of a customer. @throws CodedError IMPORT_NOT_FOUND, also while it is not all here */
export async function readImport(manager: SqlEntityManager, scope: Scope, import_id: string): Promise<Import> {
  const row = await manager.findOne(ImportRow, { ...scope, import_id });
  if (!row || row.state === 'receiving') {
    throw new CodedError('IMPORT_NOT_FOUND', 'The customer has no such import.');
  }
  const { state, file_name, size, step, step_bytes, result, error, created_at, ended_at } = row;
  return {
    import_id,
    state,
    file_name,
    size,
    progress: step ? { step, bytes: step_bytes ?? 0 } : null,
    result: result ?? null,
    error: error ?? null,
    created_at: created_at.toISOString(),
    ended_at: ended_at?.toISOString() ?? null,
  };
}
