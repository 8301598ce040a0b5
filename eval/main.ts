/**
 * `npm run eval [-- answers | dialogues | guardrails | authors | latency | hosted | replies | report | banking77 | clinc150 | transcript] [--part development | held-out | all] [--verbose]`:
 * how well and fast the embedded model understands, how right its answers are, and what a lying hosted one gets past the rails. Held-out texts are read only when
 * they are asked for. See docs/evaluation.md.
 */
import { parseArgs } from 'node:util';
import { reportAnswers } from './answers/index.ts';
import { reportBanking77 } from './banking77.ts';
import { reportClinc150 } from './clinc150.ts';
import { dataFolder } from './data-sets.ts';
import { reportAuthors } from './guardrails/authors.ts';
import { reportGuardrails } from './guardrails/index.ts';
import { reportDialogues } from './dialogues/index.ts';
import { reportHosted } from './hosted/index.ts';
import { reportLatency } from './latency.ts';
import { reportReplies } from './replies/index.ts';
import { partsOf } from './part-files.ts';
import { reportQuality } from './quality/index.ts';
import { writeReport } from './report.ts';
import { reportFaq77, reportPassages } from './retrieval/index.ts';
import { writeTranscript } from './transcript/index.ts';

const { values, positionals } = parseArgs({
  options: { part: { type: 'string', default: 'development' }, verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const parts = partsOf(values.part);
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name);

if (wants('dialogues')) {
  for (const part of parts) {
    const report = await reportDialogues(part, values.verbose);
    if (report) await writeReport(report);
    else process.stdout.write(`Dialogues, ${part} part: left out, there are none.\n`);
  }
}
if (wants('answers')) await writeReport(await reportAnswers(2_000, values.verbose));
// Only when named: it is for reading.
if (positionals.includes('transcript')) {
  process.stdout.write(`Transcript: ${await writeTranscript(['maya-torres', 'omar-haddad'])}\n`);
}
// Only when named: it trains once for each author.
if (positionals.includes('authors')) await writeReport(reportAuthors(values.verbose));
if (wants('replies')) await writeReport(await reportReplies(parts, values.verbose));
if (wants('report')) await writeReport(await reportQuality(25));
if (wants('guardrails')) await writeReport(await reportGuardrails(parts, values.verbose));
if (wants('latency')) await writeReport(await reportLatency());
if (wants('hosted')) await writeReport(await reportHosted(values.verbose));
if (wants('retrieval')) {
  for (const report of await reportPassages(parts, values.verbose)) await writeReport(report);
}
const folder = dataFolder();
const publicSets = [
  ['retrieval', reportFaq77],
  ['banking77', reportBanking77],
  ['clinc150', reportClinc150],
] as const;
for (const [name, report] of publicSets.filter(([name]) => wants(name))) {
  if (folder !== null) await writeReport(await report(folder));
  else process.stdout.write(`${name}: left out, SPENDSENSE_DATA names no folder that holds it.\n`);
}
