/** `npm run eval [-- banking77 | clinc150 | dialogues] [--verbose]`: how well the embedded model understands. */
import { parseArgs } from 'node:util';
import { reportDialogues } from './dialogues/index.ts';
import { writeReport } from './report.ts';

const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name);

if (wants('dialogues')) {
  for (const part of ['development', 'held-out'] as const) {
    const report = await reportDialogues(part, values.verbose);
    if (report) await writeReport(report);
    else process.stdout.write(`Dialogues, ${part} part: left out, there are none.\n`);
  }
}
