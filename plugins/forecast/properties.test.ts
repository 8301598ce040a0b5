import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { addDays, buildLedger, type LedgerRows } from '../kit/index.ts';
import { transaction } from '../kit/ledger/testing.ts';
import { forecast, type Horizon, type KnownForecast } from './index.ts';
import { project, type DayEnd } from './project.ts';
import type { Series, Sweep } from './series.ts';

const asOf = '2026-11-25';
const horizons: readonly Horizon[] = [{ until: 'next_payday' }, { days: 4 }, { days: 30 }, { days: 90 }];
const customers = demoCustomers.map(({ id }) => generateCustomer(id, { seed: 5, to: asOf, months: 8 }));
const customer = fc.constantFrom(...customers);
const horizon = fc.constantFrom(...horizons);

const made = (rows: LedgerRows, horizon: Horizon) => forecast(buildLedger(rows, asOf), horizon);

function isOrdered({ points }: KnownForecast): boolean {
  return points.every(
    ({ low_cents, expected_cents, high_cents }) => low_cents <= expected_cents && expected_cents <= high_cents,
  );
}

test.each(horizons)('low, expected and high stand in order on every day: %o', (horizon) => {
  for (const rows of customers) {
    const one = made(rows, horizon);
    if (one.unknown !== null) continue;
    expect(isOrdered(one)).toBe(true);
    expect(one.points.map(({ date }) => date)).toEqual(one.points.map((_, index) => addDays(asOf, index + 1)));
    expect(
      one.points.every((point) =>
        Object.values(point).every((value) => typeof value === 'string' || Number.isInteger(value)),
      ),
    ).toBe(true);
    expect(one.lowest.cents).toBe(
      Math.min(
        one.points.length === 0 ? one.start_cents : Infinity,
        ...one.points.map((point) => point.expected_cents),
      ),
    );
    expect(one.below_zero_date !== null).toBe(one.points.some((point) => point.expected_cents < 0));
  }
});

test('the order of rows, accounts and liabilities does not matter', () => {
  fc.assert(
    fc.property(customer, horizon, fc.gen(), (rows, horizon, gen) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        gen(() => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }));
      const other = {
        ...rows,
        accounts: shuffled(rows.accounts),
        transactions: shuffled(rows.transactions),
        liabilities: shuffled(rows.liabilities),
      };
      expect(made(other, horizon)).toEqual(made(rows, horizon));
    }),
    { numRuns: 20 },
  );
});

/** What a transfer of today left would be another amount with more money there. */
const withoutTransferToday = customers.filter(({ transactions }) =>
  transactions.every(({ date, category }) => date !== asOf || category.primary !== 'TRANSFER_OUT'),
);

test('money that came in today never lowers a day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...withoutTransferToday),
      horizon,
      fc.integer({ min: 1, max: 200_000 }),
      (rows, horizon, cents) => {
        const checking = rows.accounts.find(({ subtype }) => subtype === 'checking');
        const before = made(rows, horizon);
        if (checking === undefined || before.unknown !== null) return;
        const gift = transaction(asOf, 0 - cents, 'TRANSFER_IN_CASH_ADVANCES_AND_LOANS', {
          account_id: checking.account_id,
          name: 'GIFT OF AUNT ZELDA',
        });
        const richer = {
          ...rows,
          accounts: rows.accounts.map((one) =>
            one === checking
              ? {
                  ...one,
                  balances: {
                    ...one.balances,
                    current_cents: (one.balances.current_cents ?? 0) + cents,
                    available_cents: (one.balances.available_cents ?? 0) + cents,
                  },
                }
              : one,
          ),
          transactions: [...rows.transactions, gift],
        };
        const after = made(richer, horizon);
        if (after.unknown !== null) throw new Error(after.unknown);
        after.points.forEach((point, index) => {
          expect(point.expected_cents).toBeGreaterThanOrEqual(before.points[index]?.expected_cents ?? Infinity);
          expect(point.low_cents).toBeGreaterThanOrEqual(before.points[index]?.low_cents ?? Infinity);
          expect(point.high_cents).toBeGreaterThanOrEqual(before.points[index]?.high_cents ?? Infinity);
        });
      },
    ),
    { numRuns: 40 },
  );
});

const inflow = fc
  .record({ day: fc.integer({ min: 1, max: 60 }), low: fc.nat(100_000), more: fc.nat(50_000), most: fc.nat(50_000) })
  .map(({ day, low, more, most }) => ({ day, low, cents: low + more, high: low + more + most }));
const occurrence = fc.oneof(
  inflow,
  inflow.map(({ day, low, cents, high }) => ({ day, low: 0 - high, cents: 0 - cents, high: 0 - low })),
);
const series: fc.Arbitrary<Series> = fc.record({
  occurrences: fc.array(occurrence, { maxLength: 4 }),
  sample: fc.integer({ min: 1, max: 6 }),
});
const sweep: fc.Arbitrary<Sweep> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
    isFirst: fc.boolean(),
    level: fc.integer({ min: -50_000, max: 300_000 }),
    off: fc.nat(40_000),
  })
  .map(({ days, isFirst, level, off }) => ({ days, isFirst, level, least: level - off, most: level + off }));
const daily = fc.integer({ min: -2_000, max: 5_000 });

test('one payment more that comes in never lowers a line, whatever else moves', () => {
  const lineOf = ({ expected, below, above }: DayEnd) => [expected - below, expected, expected + above];
  fc.assert(
    fc.property(
      fc.integer({ min: -100_000, max: 500_000 }),
      fc.array(series, { maxLength: 5 }),
      fc.array(sweep, { maxLength: 2 }),
      daily,
      inflow,
      (start, some, sweeps, daily, extra) => {
        const ordinary = {
          daily,
          less: (days: number) => 300 * Math.sqrt(days),
          more: (days: number) => 500 * Math.sqrt(days),
        };
        const without = project(start, { series: some, sweeps, ordinary }, 0, 60).ends;
        const added = [...some, { occurrences: [extra], sample: 3 }];
        project(start, { series: added, sweeps, ordinary }, 0, 60).ends.forEach((end, index) => {
          const before = without[index];
          if (before === undefined) throw new Error('a day is missing');
          expect(end.below).toBeGreaterThanOrEqual(0);
          expect(end.above).toBeGreaterThanOrEqual(0);
          lineOf(end).forEach((cents, line) =>
            expect(cents).toBeGreaterThanOrEqual((lineOf(before)[line] ?? Infinity) - 1e-6),
          );
        });
      },
    ),
    { numRuns: 300 },
  );
});
