import { demoCustomers, generateCustomer } from '../demo/generator/index.ts';
import { buildLedger, type LedgerRows, type PluginContext } from '../plugins/kit/index.ts';
import { personaPlugins } from '../plugins/personas/index.ts';
import { signalPlugins } from '../plugins/signals/index.ts';
import type { WindowSignals } from '../plugins/kit/index.ts';
import { besideFloor, processorTime } from './measure.ts';
import type { Ratio } from './record.ts';
import { runActual, toPeerLedger } from './peers/actual/index.ts';

const context: PluginContext = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const signals = signalPlugins.map((plugin) => ({
  family: plugin.family,
  made: plugin.create(context, plugin.config.parse({}) as never),
}));
const personas = personaPlugins.map((plugin) => plugin.create(context, plugin.config.parse({}) as never));

/** The engine on one customer: ledger, streams, every signal family in three windows, personas in two. */
function analyse(rows: LedgerRows, asOf: string): void {
  const ledger = buildLedger(rows, asOf);
  const windows = (['30', '90', '180'] as const).map((key) => {
    const window = ledger.windows[key];
    const families = signals.map(({ family, made }) => [family, made.detect(ledger, window)] as const);
    return { days_covered: window.days_covered, ...Object.fromEntries(families) } as WindowSignals;
  });
  for (const found of [windows[0], windows[2]]) if (found) for (const persona of personas) persona.assign(found);
}

/** The floor: sort by date, group by account and raw name, add up by month and category. */
function floor({ transactions }: LedgerRows): number {
  const sorted = transactions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const groups = new Map<string, number[]>();
  const sums = new Map<string, number>();
  for (const { account_id, name, date, category, amount_cents } of sorted) {
    const group = groups.get(`${account_id} ${name}`);
    if (group) group.push(amount_cents);
    else groups.set(`${account_id} ${name}`, [amount_cents]);
    const key = `${date.slice(0, 7)} ${category.primary}`;
    sums.set(key, (sums.get(key) ?? 0) + amount_cents);
  }
  return groups.size + sums.size;
}

/**
 * Prints transactions a second beside the floor's, for many customers of the demo, for ever longer histories of one, and for
 * the schedule finder of a peer.
 */
export async function reportSignals(rounds: number, isShort: boolean): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  const asOf = '2026-11-25';
  const seeds = isShort ? [1] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const customers = seeds.flatMap((seed) => demoCustomers.map(({ id }) => generateCustomer(id, { seed, to: asOf })));
  const cases: { name: string; rows: readonly LedgerRows[] }[] = [
    { name: `${customers.length} customers`, rows: customers },
  ];
  const [customer] = customers;
  for (const size of isShort ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000]) {
    if (customer) cases.push({ name: 'one customer', rows: [grown(customer, size)] });
  }
  for (const { name, rows } of cases) {
    const transactions = countOf(rows);
    const times = Math.max(transactions > 200_000 ? 3 : 9, Math.round((rounds * 1_000) / transactions));
    const { ours_ms: ours, floor_ms: least } = await besideFloor(
      times,
      () => {
        for (const customer of rows) analyse(customer, asOf);
      },
      () => rows.map(floor),
    );
    ratios.push({ name: `signals of ${name}, ${transactions.toLocaleString('en')} transactions`, ratio: ours / least });
    process.stdout.write(
      `${name}, ${transactions.toLocaleString('en')} transactions: ${rate(transactions, ours)}/s; floor ${rate(transactions, least)}/s; ratio ${(ours / least).toFixed(1)}\n`,
    );
  }
  if (!isShort) await reportPeer(customers.slice(0, demoCustomers.length), asOf);
  return ratios;
}

/** The peer finds schedules only; filling its budget is not counted. */
async function reportPeer(customers: readonly LedgerRows[], asOf: string): Promise<void> {
  const found = await runActual(customers.map((rows, index) => toPeerLedger(String(index), asOf, rows)));
  if ('skipped' in found) return void process.stdout.write(`Actual Budget: left out, ${found.skipped}\n`);
  const transactions = countOf(customers);
  const peer = found.reduce((sum, { cpu_ms }) => sum + cpu_ms, 0);
  const ours = await processorTime(10, () => {
    for (const customer of customers) analyse(customer, asOf);
  });
  process.stdout.write(
    `Actual Budget's schedule finder, ${transactions.toLocaleString('en')} transactions: ${rate(transactions, peer)}/s; this engine ${rate(transactions, ours)}/s; ${(peer / ours).toFixed(0)} times as fast\n`,
  );
}

function countOf(customers: readonly LedgerRows[]): number {
  return customers.reduce((sum, { transactions }) => sum + transactions.length, 0);
}

function rate(transactions: number, milliseconds: number): string {
  return Math.round((transactions / milliseconds) * 1_000).toLocaleString('en');
}

/** A history with about as many rows as asked for: the same days over again, under other ids and names. */
function grown(rows: LedgerRows, size: number): LedgerRows {
  return repeated(rows, Math.max(1, Math.round(size / rows.transactions.length)));
}

/** A history with as many times the rows: the same days over again, under other ids and names. */
function repeated(rows: LedgerRows, times: number): LedgerRows {
  const transactions = Array.from({ length: times }, (_, copy) =>
    rows.transactions.map((row) => ({
      ...row,
      transaction_id: `${row.transaction_id}-${copy}`,
      name: copy === 0 ? row.name : `${row.name} ${copy}`,
      merchant_name: row.merchant_name === null || copy === 0 ? row.merchant_name : `${row.merchant_name} ${copy}`,
      pending_transaction_id: null,
    })),
  ).flat();
  return { ...rows, transactions };
}
