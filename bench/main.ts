/** `npm run bench [-- signals | accuracy | admin | import | recompute | sockets | start | turn | widget | long-conversation | retrieval] [-- --short] [-- --record]`: how fast and how right the engine is; or what analysing a customer and answering a question cost, each beside a floor in the same run. The short run of no part alone is held against docs/benchmarks.json, which `--record` writes. */
import { parseArgs } from 'node:util';
import { demoCustomers, generateCustomer } from '../demo/generator/index.ts';
import { loadKnowledge } from '../knowledge/index.ts';
import { buildLedger, consentScopes, ledgerRowsSchema } from '../plugins/kit/index.ts';
import { analyze } from '../server/analysis/analyze.ts';
import { runTurn } from '../server/conversation/turn.ts';
import { Host } from '../server/host/host.ts';
import { createModels } from '../server/model/index.ts';
import { bundledPlugins } from '../server/plugins.ts';
import { reportAdmin } from './admin.ts';
import { reportAccuracy } from './accuracy/index.ts';
import { reportImport } from './import.ts';
import { reportLongConversation } from './long-conversation.ts';
import { reportRecompute } from './recompute.ts';
import { reportRetrieval } from './retrieval/index.ts';
import { reportSignals } from './signals.ts';
import { reportSockets } from './sockets.ts';
import { reportStartup } from './startup.ts';
import { besideFloor, report, type Row } from './measure.ts';
import { lowest, problemsOf, readRecord, recordRatios, type Ratio } from './record.ts';
import { reportEmbeddedTurn, reportTurn } from './turn.ts';
import { reportWidget } from './widget.ts';

const { values, positionals } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const rounds = values.short ? 20 : 200;
const asOf = '2026-11-25';
const parts: Readonly<Record<string, () => Promise<void>>> = {
  signals: async () => void (await reportSignals(rounds, values.short)),
  accuracy: () => reportAccuracy(values.short, values.verbose),
  admin: () => reportAdmin(values.short),
  import: () => reportImport(values.short),
  recompute: () => reportRecompute(values.short),
  sockets: () => reportSockets(values.short),
  start: () => reportStartup(values.short ? 3 : 7),
  turn: () => reportTurn(rounds),
  widget: () => reportWidget(values.short ? 1 : 5),
  'long-conversation': () => reportLongConversation(values.short),
  retrieval: () => reportRetrieval(values.short),
};
const [wanted] = positionals;
if (wanted !== undefined) {
  const part = parts[wanted];
  if (!part) process.stderr.write(`There is no benchmark "${wanted}"; there are ${Object.keys(parts).join(', ')}.\n`);
  await part?.();
  // A part that missed its aim has said so.
  process.exit(part ? undefined : 2);
}
const now = new Date(`${asOf}T12:00:00Z`);

const host = new Host(bundledPlugins);
const knowledge = await loadKnowledge({ today: asOf });
const models = createModels({ tools: host.ofKind('tool').map(({ plugin }) => plugin), hosted: null });
const rows = demoCustomers.map(({ id }) => generateCustomer(id, { seed: 1, to: asOf }));
const text = rows.map((customer) => JSON.stringify(customer));
const transactions = rows.reduce((sum, customer) => sum + customer.transactions.length, 0);

/** What is measured when no part is named. */
async function measureAll(): Promise<Ratio[]> {
  const measured: Row[] = [
    {
      name: `analyse ${rows.length} customers with ${transactions} transactions`,
      floor: 'parse and check the same rows',
      ...(await besideFloor(
        rounds / 4,
        () => {
          for (const customer of rows) {
            const ledger = buildLedger(customer, asOf);
            analyze({ ledger, host, knowledge, now: now.toISOString(), locale: 'en-US', recorder: null });
          }
        },
        () => {
          for (const customer of text) ledgerRowsSchema.parse(JSON.parse(customer));
        },
      )),
    },
  ];
  const [customer] = rows;
  if (!customer) return report(measured);
  const ledger = buildLedger(customer, asOf);
  const month = ledger.transactions.filter(({ day }) => day.startsWith('2026-10'));
  measured.push({
    name: 'answer "How much did I spend on groceries last month?"',
    floor: 'build the ledger and add up the month',
    // Enough rounds for the compiler to be done with both.
    ...(await besideFloor(
      Math.max(80, rounds),
      () =>
        runTurn({
          host,
          models,
          knowledge,
          text: 'How much did I spend on groceries last month?',
          locale: 'en-US',
          now,
          granted: consentScopes,
          ledger,
          refreshed_at: now,
          previous: null,
          signal: new AbortController().signal,
          onStatus: () => {},
          onSegments: () => {},
        }),
      () => {
        buildLedger(customer, asOf);
        return month.reduce((sum, { amount_cents }) => sum + amount_cents, 0);
      },
    )),
  });
  return report(measured);
}

if (!values.short) {
  await measureAll();
  process.exit();
}
const measureShort = async () => [
  ...(await measureAll()),
  ...(await reportSignals(rounds, true)),
  await reportEmbeddedTurn(rounds),
];
let ratios = await measureShort();
if (values.record) await recordRatios(ratios);
const record = await readRecord();
for (let again = 0; again < 2 && problemsOf(ratios, record).length > 0; again++) {
  process.stdout.write('Slower than recorded, which chance may be; once more.\n');
  ratios = lowest(ratios, await measureShort());
}
const problems = problemsOf(ratios, record);
for (const problem of problems) process.stderr.write(`Slower than recorded: ${problem}\n`);
// The embedded model's libraries keep a process alive.
process.exit(problems.length > 0 ? 1 : 0);
