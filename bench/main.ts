/** `npm run bench [-- signals | accuracy | admin | import | turn | widget | retrieval] [-- --short]`: how fast and how right the engine is; or what analysing a customer and answering a question cost, each beside a floor in the same run. */
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
import { reportRetrieval } from './retrieval/index.ts';
import { reportSignals } from './signals.ts';
import { processorTime, report, type Row } from './measure.ts';
import { reportTurn } from './turn.ts';
import { reportWidget } from './widget.ts';

const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rounds = values.short ? 20 : 200;
const asOf = '2026-11-25';
if (positionals[0] === 'signals') {
  await reportSignals(rounds, values.short);
  process.exit();
}
if (positionals[0] === 'widget') {
  await reportWidget(values.short ? 1 : 5);
  process.exit();
}
if (positionals[0] === 'admin') {
  await reportAdmin(values.short);
  process.exit();
}
if (positionals[0] === 'import') {
  await reportImport(values.short);
  process.exit();
}
if (positionals[0] === 'turn') {
  await reportTurn(rounds);
  process.exit();
}
if (positionals[0] === 'retrieval') {
  await reportRetrieval(values.short);
  process.exit();
}
if (positionals[0] === 'accuracy') {
  await reportAccuracy(values.short, values.verbose);
  process.exit();
}
const now = new Date(`${asOf}T12:00:00Z`);

const host = new Host(bundledPlugins);
const knowledge = await loadKnowledge({ today: asOf });
const models = createModels({ tools: host.ofKind('tool').map(({ plugin }) => plugin), hosted: null });
const rows = demoCustomers.map(({ id }) => generateCustomer(id, { seed: 1, to: asOf }));
const text = rows.map((customer) => JSON.stringify(customer));
const transactions = rows.reduce((sum, customer) => sum + customer.transactions.length, 0);

const measured: Row[] = [
  {
    name: `analyse ${rows.length} customers with ${transactions} transactions`,
    floor: 'parse and check the same rows',
    ours_ms: await processorTime(rounds / 10, () => {
      for (const customer of rows) {
        const ledger = buildLedger(customer, asOf);
        analyze({ ledger, host, knowledge, now: now.toISOString(), locale: 'en-US', recorder: null });
      }
    }),
    floor_ms: await processorTime(rounds / 10, () => {
      for (const customer of text) ledgerRowsSchema.parse(JSON.parse(customer));
    }),
  },
];

const [customer] = rows;
if (customer) {
  const ledger = buildLedger(customer, asOf);
  const month = ledger.transactions.filter(({ day }) => day.startsWith('2026-10'));
  measured.push({
    name: 'answer "How much did I spend on groceries last month?"',
    floor: 'build the ledger and add up the month',
    ours_ms: await processorTime(rounds, () =>
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
    ),
    floor_ms: await processorTime(rounds, () => {
      buildLedger(customer, asOf);
      return month.reduce((sum, { amount_cents }) => sum + amount_cents, 0);
    }),
  });
}
report(measured);
