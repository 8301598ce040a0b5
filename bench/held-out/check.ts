import type { Transaction } from '../../plugins/kit/ledger/schema.ts';
import { heldOutCustomers } from './index.ts';
import type { HeldOutCustomer, StreamLabel } from './label.ts';

/** Examines the reference set's labels against its rows and prints what it contains: `node bench/held-out/check.ts`. */
const problems: string[] = [];

function expect(condition: boolean, message: string): void {
  if (!condition) problems.push(message);
}

function checkStream(customer: HeldOutCustomer, stream: StreamLabel, rows: Map<string, Transaction>): void {
  const posted = stream.transaction_ids.map((id) => rows.get(id));
  const known = posted.filter((row) => row !== undefined);
  const where = stream.stream_id;
  expect(known.length === posted.length, `${where}: unknown rows`);
  expect(
    known.every(
      (row) => !row.pending && row.date <= customer.as_of && row.amount_cents > 0 === (stream.direction === 'outflow'),
    ),
    `${where}: a row is pending, late or goes the other way`,
  );
  expect(
    stream.pending_transaction_ids.every((id) => rows.get(id)?.pending === true),
    `${where}: pending rows`,
  );
  expect((stream.next_date === null) === stream.ended, `${where}: an ended stream has no next date`);
  expect(stream.next_date === null || stream.next_date > customer.as_of, `${where}: next date is not in the future`);
  const minimum = stream.frequency === 'ANNUALLY' || stream.frequency === 'SEMI_ANNUALLY' ? 2 : 3;
  expect(stream.detectable === posted.length >= minimum, `${where}: detectable`);
  expect(stream.note !== null || (stream.detectable && !stream.ambiguous), `${where}: lacks a note`);
}

function checkCustomer(customer: HeldOutCustomer): void {
  const rows = new Map(customer.rows.transactions.map((row) => [row.transaction_id, row]));
  const accounts = new Set(customer.rows.accounts.map((account) => account.account_id));
  const labelled = [
    ...customer.streams.flatMap((stream) => stream.transaction_ids),
    ...customer.noise.flatMap((noise) => noise.transaction_ids),
  ];
  const postedCount = customer.rows.transactions.filter((row) => !row.pending).length;
  expect(rows.size === customer.rows.transactions.length, `${customer.customer_id}: a row's id occurs twice`);
  expect(new Set(labelled).size === labelled.length, `${customer.customer_id}: a row is labelled twice`);
  expect(
    labelled.length === postedCount,
    `${customer.customer_id}: ${postedCount - labelled.length} rows lack a label`,
  );
  expect(
    customer.rows.transactions.every((row) => accounts.has(row.account_id) && row.amount_cents !== 0),
    `${customer.customer_id}: a row without an account or an amount`,
  );
  const ids = new Set(customer.streams.map((stream) => stream.stream_id));
  expect(ids.size === customer.streams.length, `${customer.customer_id}: a stream's id occurs twice`);
  for (const stream of customer.streams) checkStream(customer, stream, rows);
}

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((left, right) => right[1] - left[1])
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}

const customers = heldOutCustomers(20_261_125, 60);
for (const customer of customers) checkCustomer(customer);
const streams = customers.flatMap((customer) => customer.streams);
const rows = customers.flatMap((customer) => customer.rows.transactions);
const count = (wanted: (stream: StreamLabel) => boolean): number => streams.filter(wanted).length;
const lines = [
  `customers ${customers.length}, rows ${rows.length}, pending ${rows.filter((row) => row.pending).length}`,
  `streams ${streams.length}, ended ${count((stream) => stream.ended)}, ambiguous ${count((stream) => stream.ambiguous)}`,
  `not detectable ${count((stream) => !stream.detectable)}, required ${count((stream) => stream.detectable && !stream.ambiguous)}`,
  `frequencies: ${tally(streams.map((stream) => stream.frequency))}`,
  `kinds: ${tally(streams.map((stream) => stream.kind))}`,
  `traps: ${tally(streams.flatMap((stream) => stream.traps))}`,
  `noise: ${tally(customers.flatMap((customer) => customer.noise.flatMap((noise) => noise.transaction_ids.map(() => noise.behaviour))))}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
