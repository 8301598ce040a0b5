/**
 * Runs Actual's finder of recurring schedules: one ledger as a line of JSON on standard input, one result as a line on
 * standard output. JavaScript, because Actual's database module may only load in a Node that reads no TypeScript. The
 * one argument is a folder to work in, where each ledger has a budget of its own. Who made the folder deletes it once
 * this process is gone: Actual still writes to a budget after closing it, and fails if it cannot.
 */
import { Console } from 'node:console';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setToday } from './clock.mjs';
import { readSchedule } from './schedule.mjs';

// Actual reports its progress on the console; standard output carries results only.
globalThis.console = new Console(process.stderr, process.stderr);
// Loaded only now that console and clock are what it shall see.
const actual = createRequire(import.meta.url)('@actual-app/api');
const [, , folder = '.'] = process.argv;

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await find(JSON.parse(line)))}\n`);
}

async function find(ledger) {
  setToday(ledger.as_of);
  const dataDir = mkdtempSync(path.join(folder, 'budget-'));
  // Without the address of a server it works on its files alone.
  const { send } = await actual.init({ dataDir, verbose: false });
  const importing = performance.now();
  const accounts = await importLedger(ledger);
  const discovering = performance.now();
  const processor = process.cpuUsage();
  const schedules = await send('schedule/discover');
  const { user, system } = process.cpuUsage(processor);
  const discovered = performance.now();

  const transactions = await importedTransactions(accounts);
  const payees = new Map((await actual.getPayees()).map(({ id, name }) => [id, name]));
  const read = [];
  for (const schedule of schedules) {
    read.push(await readSchedule({ send, schedule, transactions, accounts, payees, as_of: ledger.as_of }));
  }
  await actual.shutdown();
  return {
    id: ledger.id,
    schedules: read,
    import_ms: discovering - importing,
    discover_ms: discovered - discovering,
    // Of the finder alone: filling a budget is no part of finding.
    cpu_ms: (user + system) / 1000,
  };
}

/** Fills a fresh budget, and answers which of its accounts stands for which of the ledger's. */
async function importLedger({ id, accounts, transactions }) {
  await actual.runImport(id, async () => {});
  const ids = new Map();
  let taken = 0;
  for (const { account_id, name } of accounts) {
    const account = await actual.createAccount({ name }, 0);
    ids.set(account, account_id);
    const rows = transactions
      .filter((transaction) => transaction.account_id === account_id)
      .map((transaction) => ({
        date: transaction.date,
        // Money out is positive in the ledger and negative in Actual.
        amount: -transaction.amount_cents,
        payee_name: transaction.payee_name,
        // Rows of the same day and amount count as one to Actual unless each has an id.
        imported_id: transaction.id,
        cleared: true,
      }));
    const { added } = await actual.importTransactions(account, rows);
    taken += added.length;
  }
  if (taken !== transactions.length) throw new Error(`Actual took ${taken} of ${transactions.length} rows of ${id}`);
  return ids;
}

async function importedTransactions(accounts) {
  const lists = [];
  for (const account of accounts.keys()) lists.push(await actual.getTransactions(account, '0001-01-01', '9999-12-31'));
  return lists.flat().sort((one, other) => one.date.localeCompare(other.date));
}
