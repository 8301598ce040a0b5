import { ledgerRowsSchema, type Transaction } from '../../plugins/kit/ledger/schema.ts';
import type { HeldOutCustomer, StreamLabel } from '../held-out/label.ts';
import { asOf, dayOfText, graceDays, intervalDays, rowsAskedFor } from './calendar.ts';
import { secondHeldOutCustomers } from './index.ts';

const problems: string[] = [];
const counts = new Map<string, number>();

function expect(holds: boolean, problem: string): void {
  if (!holds) problems.push(problem);
}

function count(name: string, amount = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + amount);
}

/** The ledger's date: the authorized one unless it is more than 30 days from the posted one. */
function ledgerDay(row: Transaction): number {
  const posted = dayOfText(row.date);
  const authorized = row.authorized_date === null ? posted : dayOfText(row.authorized_date);
  return Math.abs(posted - authorized) > 30 ? posted : authorized;
}

function median(numbers: number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

function checkStream(stream: StreamLabel, rows: ReadonlyMap<string, Transaction>, place: string): void {
  const posted = stream.transaction_ids.flatMap((id) => rows.get(id) ?? []);
  const pending = stream.pending_transaction_ids.flatMap((id) => rows.get(id) ?? []);
  const days = posted.map(ledgerDay);
  expect(posted.length === stream.transaction_ids.length, `${place}: a posted id is unknown`);
  expect(pending.length === stream.pending_transaction_ids.length, `${place}: a pending id is unknown`);
  expect(posted.length + pending.length > 0, `${place}: no row`);
  expect(posted.every((row) => !row.pending) && pending.every((row) => row.pending), `${place}: pending mixed`);
  const inflow = stream.direction === 'inflow';
  expect(
    [...posted, ...pending].every((row) => row.amount_cents < 0 === inflow),
    `${place}: sign against direction`,
  );
  expect(
    days.every((day, index) => index === 0 || day >= (days[index - 1] ?? 0)),
    `${place}: not in date order`,
  );
  expect(stream.detectable === posted.length >= rowsAskedFor(stream.frequency), `${place}: detectable is wrong`);
  expect((stream.note === null) === (stream.detectable && !stream.ambiguous), `${place}: note is missing or too much`);
  expect(stream.ended === (stream.next_date === null), `${place}: ended against next_date`);
  const last = Math.max(...days, ...pending.map(ledgerDay));
  const limit = intervalDays[stream.frequency] + graceDays(stream.frequency);
  if (stream.next_date === null) expect(asOf - last > limit, `${place}: ended, but active by definition`);
  else {
    const next = dayOfText(stream.next_date);
    expect(next > asOf, `${place}: next_date is not after the as-of date`);
    expect(asOf - last <= limit, `${place}: running, but inactive by definition`);
    expect(next - last <= intervalDays[stream.frequency] * 1.4 + 14, `${place}: next_date is far off`);
  }
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  const usual = median(gaps) / intervalDays[stream.frequency];
  if (stream.detectable && !stream.ambiguous) expect(usual > 0.7 && usual < 1.4, `${place}: gaps against frequency`);
}

function checkCustomer(customer: HeldOutCustomer): void {
  const place = customer.customer_id;
  const { accounts, transactions } = ledgerRowsSchema.parse(customer.rows);
  const rows = new Map(transactions.map((row) => [row.transaction_id, row]));
  const known = new Set(accounts.map((account) => account.account_id));
  expect(rows.size === transactions.length, `${place}: ids repeat`);
  expect(transactions.length >= 600 && transactions.length <= 1500, `${place}: ${transactions.length} rows`);
  const oldest = Math.min(...transactions.map((row) => dayOfText(row.date)));
  expect(asOf - oldest >= 540 && asOf - oldest <= 735, `${place}: ${asOf - oldest} days of history`);
  for (const row of transactions) {
    expect(known.has(row.account_id), `${place}: a row on no account`);
    expect(dayOfText(row.date) <= asOf && ledgerDay(row) <= asOf, `${place}: a row after the as-of date`);
    const twin = row.pending_transaction_id === null ? null : rows.get(row.pending_transaction_id);
    expect(twin === null || twin?.pending === true, `${place}: a link to no pending row`);
  }
  const labels = [...customer.streams, ...customer.noise].flatMap((label) => label.transaction_ids);
  const posted = transactions.filter((row) => !row.pending);
  expect(new Set(labels).size === labels.length, `${place}: a posted row is labelled twice`);
  expect(labels.length === posted.length, `${place}: ${posted.length - labels.length} posted rows without a label`);
  for (const group of customer.noise) {
    expect(
      group.transaction_ids.every((id) => rows.get(id)?.pending === false),
      `${place}: noise is pending or unknown`,
    );
    count(`noise: ${group.behaviour}`, group.transaction_ids.length);
  }
  count('rows', transactions.length);
  count('rows pending', transactions.length - posted.length);
  count('rows without merchant_name', transactions.filter((row) => row.merchant_name === null).length);
  count('rows uncategorized', transactions.filter((row) => row.category.primary === 'UNCATEGORIZED').length);
  for (const stream of customer.streams) {
    checkStream(stream, rows, `${place} ${stream.stream_id} ${rows.get(stream.transaction_ids[0] ?? '')?.name ?? ''}`);
    const required = stream.detectable && !stream.ambiguous;
    count('streams');
    count(required ? 'streams required' : 'streams not required');
    if (!stream.detectable) count('streams not detectable');
    if (stream.ambiguous) count('streams ambiguous');
    if (stream.ended) count('streams ended');
    if (required) for (const name of [stream.frequency, stream.kind, stream.direction]) count(`required: ${name}`);
    for (const trap of stream.traps) count(`trap: ${trap}`);
  }
}

const seed = Number(process.argv[2] ?? 20_261_126);
const customers = secondHeldOutCustomers(seed, 40);
const again = JSON.stringify(secondHeldOutCustomers(seed, 3));
expect(again === JSON.stringify(customers.slice(0, 3)), 'the same seed gives other customers');
expect(again !== JSON.stringify(secondHeldOutCustomers(seed + 1, 3)), 'another seed gives the same customers');
for (const customer of customers) checkCustomer(customer);
count('customers', customers.length);
const frequencies = Object.keys(intervalDays).filter((name) => !counts.has(`required: ${name}`));
expect(frequencies.length === 0, `no required stream is ${frequencies.join(', ')}`);
for (const [name, amount] of [...counts].toSorted((left, right) => left[0].localeCompare(right[0], 'en')))
  console.log(`${String(amount).padStart(6)}  ${name}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
