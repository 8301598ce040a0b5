import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { BankServer } from '../bank-server.ts';
import type { Cluster } from '../cluster.ts';
import type { Fault, Outcome, World } from '../fault.ts';
import { clean } from '../judge.ts';
import { until } from '../until.ts';

/** Rows of a file: several pieces as it is received, and many statements as it is read. */
const rows = 6_000;

/** kill -9 of the worker while it reads a file; another one is started at once. */
export const workerKilled: Fault = {
  name: 'worker killed in mid-import',
  times: { short: 1, full: 3 },
  inject: (world) =>
    importUnderFault(world, 'running', async ({ worker }) => {
      await worker.kill();
      await worker.start();
    }),
};

/** kill -9 of PostgreSQL while a worker reads a file. */
export const databaseKilledInImport: Fault = {
  name: 'database killed in mid-import',
  times: { short: 1, full: 4 },
  inject: (world) =>
    importUnderFault(world, 'running', async ({ database }) => {
      await database.kill();
      await database.start();
    }),
};

/** kill -9 of the server that a file is being sent to; the bank sends it again with the same key. */
export const serverKilledInUpload: Fault = {
  name: 'server killed while a file is sent',
  times: { short: 1, full: 4 },
  inject: (world) => importUnderFault(world, 'sending', ({ nodes }) => world.random.pick(nodes).server.kill()),
};

/**
 * A bank sends a file of a new customer and asks until it is read. All of its rows are there in the end, and at no time a part of them;
 * what the bank was told and what their sum comes to is worked out from the file.
 */
async function importUnderFault(
  { cluster, random }: World,
  moment: 'sending' | 'running',
  breaks: (cluster: Cluster) => Promise<void>,
): Promise<Outcome> {
  const bank = await BankServer.open(cluster);
  const customer_id = randomUUID();
  const user_id = await bank.saveCustomer(customer_id);
  const { text, cents } = statementOf(random.between(1, 1e6));
  const count = async () => {
    const [found] = await cluster.database.query<{ rows: number; cents: number }>(
      'select count(*)::int as rows, coalesce(sum(amount_cents), 0)::int as cents from transactions where user_id = $1',
      [user_id],
    );
    return found ?? { rows: 0, cents: 0 };
  };
  const verdict = { ...clean };
  const sending = bank.sendFile(customer_id, text);
  if (moment === 'running') await until('the file is being read', () => isState(cluster, user_id, 'running'));
  await wait(random.between(0, moment === 'running' ? 400 : 120));
  const start = performance.now();
  await breaks(cluster);
  const { rows: between } = await count();
  if (between !== 0 && between !== rows) verdict.half_written += 1;
  const import_id = await sending;
  const result = await until(
    'the file is read',
    async () => {
      const { rows: now } = await count();
      if (now !== 0 && now !== rows) verdict.half_written += 1;
      const { state, result } = await bank.importOf(customer_id, import_id);
      return (state === 'completed' || state === 'failed') && { state, result };
    },
    180_000,
  );
  const recovery = performance.now() - start;
  const end = await count();
  if (result.state !== 'completed' || end.rows < rows) verdict.lost += 1;
  if (end.rows > rows) verdict.doubled += 1;
  if (end.cents !== cents || result.result?.transactions !== rows) verdict.wrong += 1;
  return { ...verdict, recovery, presses: 0, down: 0 };
}

async function isState(cluster: Cluster, user_id: string, state: string): Promise<boolean> {
  const [row] = await cluster.database.query('select 1 from imports where user_id = $1 and state = $2', [
    user_id,
    state,
  ]);
  return row !== undefined;
}

/** A statement as a bank exports it, each row another, and what its rows add up to. */
function statementOf(seed: number): { text: string; cents: number } {
  let cents = 0;
  const lines = ['Date,Description,Amount,Balance,Status'];
  for (let row = 0; row < rows; row++) {
    const day = new Date(Date.UTC(2025, 0, 1) + Math.floor(row / 15) * 86_400_000).toISOString().slice(0, 10);
    const amount = 100 + ((seed + row * 37) % 9_000);
    cents += amount;
    lines.push(
      `${day},"SHOP ${row} ${'NEAR THE HARBOUR '.repeat(4)}",-${(amount / 100).toFixed(2)},${900_000 - row}.25,posted`,
    );
  }
  return { text: lines.join('\n'), cents };
}
