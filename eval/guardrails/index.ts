import { dataFolder } from '../data-sets.ts';
import type { Report, Table } from '../report.ts';
import { costTable } from './cost.ts';
import { memoTables } from './memos.ts';
import { ownTables } from './own-sets.ts';
import { publicTables } from './public-sets.ts';
import { isPrintable, type Part } from '../part-files.ts';

/** Misses and false alarms of the input rails side by side, on our own sets and the public ones, and what all rails cost. */
export async function reportGuardrails(parts: readonly Part[], verbose: boolean): Promise<Report> {
  const tables: Table[] = [];
  for (const part of parts) {
    const isShown = verbose && isPrintable(part);
    tables.push(...(await ownTables(part, isShown)), ...(await memoTables(part, isShown)));
  }
  const folder = dataFolder();
  if (folder !== null) tables.push(...(await publicTables(folder)));
  else process.stdout.write('Public sets: left out, SPENDSENSE_DATA names no folder that holds them.\n');
  tables.push(await costTable());
  return {
    name: 'guardrails',
    title: 'Guardrails',
    notes: [
      'What each set and label means is in `eval/guardrails/DEFINITIONS.md`. The development part may be learned from and flatters; the held-out part is by an author who saw the definitions only.',
      'Nothing was learned from the public sets. Triggers are also counted on CLINC150 and Banking77, where part of the questions are ones: lost cards, fraud, a wish for a person.',
    ],
    tables,
  };
}
