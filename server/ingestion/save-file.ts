import type { LedgerRows } from '../../plugins/kit/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { ImportTally } from './import-tally.ts';
import { PartSaver } from './save-parts.ts';

/** Saves a file's parts as they come, and counts them. All or nothing is up to the transaction of the manager. */
export async function saveFile(
  manager: SqlEntityManager,
  scope: Scope,
  { name, parts }: { readonly name: string; readonly parts: AsyncIterable<LedgerRows> },
  { tally, now }: { tally: ImportTally; now: Date },
): Promise<void> {
  const saver = new PartSaver(manager, scope, now);
  for await (const part of parts) {
    tally.add(name, part);
    tally.addNew(await saver.save(part));
  }
  await saver.end();
}
