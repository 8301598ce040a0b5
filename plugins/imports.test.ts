import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoCustomers, generateCustomer } from '../demo/generator/index.ts';
import { readFiles } from './connectors/index.ts';
import { buildLedger, type LedgerRows, type Transaction } from './kit/index.ts';
import { signalsOf } from './signals/shared/testing.ts';

/** However a history reaches the ledger, in how many files and in which order: the same ledger, the same signals. */

const asOf = '2026-11-25';
const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const customers = demoCustomers.map(({ id }) => generateCustomer(id, { seed: 3, to: asOf, months: 8 }));

function resultOf(files: readonly LedgerRows[]): string {
  const ledger = buildLedger(files, asOf);
  return JSON.stringify([ledger, ...([30, 90, 180] as const).map((days) => signalsOf(ledger, days))]);
}

/** Items by the part they go to, in the order of the parts. */
function split<T>(items: readonly T[], partOf: (item: T, index: number) => number, parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) => items.filter((item, index) => partOf(item, index) === part));
}

/** A permutation of the numbers below `count`. */
const orderOf = (count: number) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count });

test('rows with ids, torn into files anywhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...customers),
      fc.array(fc.nat({ max: 3 }), { minLength: 97, maxLength: 97 }),
      orderOf(4),
      (rows, parts, order) => {
        const files = split(rows.transactions, (_, index) => parts[index % parts.length] ?? 0, 4).map(
          (transactions): LedgerRows => ({ ...rows, transactions }),
        );
        const shuffled = order.flatMap((index) => files[index] ?? []);
        expect(resultOf(shuffled)).toBe(resultOf([rows]));
      },
    ),
    { numRuns: 15 },
  );
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The statement of one account as a bank exports it: no ids, newest first, a balance after each row. */
function exportOf(rows: readonly Transaction[], closing: number): string {
  let balance = closing;
  const lines = rows.map(({ date, name, amount_cents }) => {
    const line = `${date},${quoted(name)},${(-amount_cents / 100).toFixed(2)},${(balance / 100).toFixed(2)}`;
    balance += amount_cents;
    return line;
  });
  return ['Date,Description,Amount,Balance', ...lines].join('\n');
}

test('exports without ids, split between days, in any order, one of them twice', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...customers), cuts, fc.gen(), (rows, days, gen) => {
      const newestFirst = rows.transactions
        .filter(({ account_id, pending }) => account_id === rows.accounts[0]?.account_id && !pending)
        .sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
      const dates = [...new Set(newestFirst.map(({ date }) => date))];
      const boundaries = days.map((day) => dates[day % dates.length] ?? asOf);
      const partOf = ({ date }: Transaction) => boundaries.filter((boundary) => boundary < date).length;
      let closing = 500_000;
      const texts = split(newestFirst, partOf, boundaries.length + 1)
        .reverse()
        .flatMap((part) => {
          const text = exportOf(part, closing);
          closing += part.reduce((sum, { amount_cents }) => sum + amount_cents, 0);
          return part.length === 0 ? [] : [text];
        });
      const read = (parts: readonly string[]) =>
        readFiles(
          parts.map((text, index) => ({ name: `${index}.csv`, bytes: new TextEncoder().encode(text) })),
          context,
          { 'connector.csv': { money_out: 'negative', currency: 'USD' } },
        );
      const again = [...texts, texts[gen(fc.nat, { max: texts.length - 1 })] ?? ''];
      const order = gen(orderOf, again.length);
      expect(resultOf(read(order.map((index) => again[index] ?? '')))).toBe(
        resultOf(read([exportOf(newestFirst, 500_000)])),
      );
    }),
    { numRuns: 15 },
  );
});
