import { Bank } from '../database/entities/index.ts';
import { addCheckpoint, exportCheckpoints, type CheckpointStore } from './checkpoint.ts';
import { sealBank, type SealTools } from './seal.ts';

/** Chains what was recorded, signs how far that reaches, and exports the signatures: for one bank. */
export async function proveBank(tools: SealTools & { store: CheckpointStore }, bank_id: string): Promise<void> {
  await sealBank(tools, bank_id);
  await addCheckpoint(tools, bank_id);
  await exportCheckpoints(tools, tools.store);
}

/** The same for every bank. */
export async function proveAll(tools: SealTools & { store: CheckpointStore }): Promise<void> {
  for (const { bank_id } of await tools.database.platform().find(Bank, {}, { fields: ['bank_id'] })) {
    await proveBank(tools, bank_id);
  }
}
