import { describe, expect, test } from 'vitest';
import { buildLedger } from '../build.ts';
import { noRulings } from '../corrections.ts';
import { addDays, dayNumber } from '../dates.ts';
import { account, ledgerRows, transaction } from '../testing.ts';
import type { Occurrence } from './occurrence.ts';
import { applyRulings, fromReported } from './pointed-out.ts';

const asOf = '2026-11-25';

/** As many payees as asked for with five charges each, one week apart, and how often a row was looked at. */
function looked(payees: number) {
  const transactions = Array.from({ length: payees * 5 }, (_, index) =>
    transaction(addDays(asOf, -7 * (index % 5)), 475, 'RENT_AND_UTILITIES_WATER', {
      transaction_id: `t${index}`,
      name: `Payee ${String.fromCodePoint(0x4e_00 + Math.floor(index / 5))}`,
    }),
  );
  let looks = 0;
  const ledger = buildLedger(ledgerRows({ accounts: [account()], transactions }), asOf);
  const occurrences = ledger.transactions.map((row): Occurrence => ({
    day: dayNumber(row.day),
    amount: row.amount_cents,
    place: row.account_id,
    get row() {
      looks++;
      return row;
    },
  }));
  const groups = Map.groupBy(occurrences, ({ row }) => row.merchant);
  const named = Array.from({ length: payees }, (_, index) => new Set([0, 1, 2].map((at) => `t${index * 5 + at}`)));
  looks = 0;
  return { groups, named, looks: () => looks };
}

describe('twice as many rows with twice as many of them pointed out take twice the work', () => {
  test.each(['by the customer', 'by a source'])('%s', (who) => {
    const [once, twice] = [400, 800].map((payees) => {
      const { groups, named, looks } = looked(payees);
      const streams =
        who === 'by a source'
          ? fromReported(named, [], groups, dayNumber(asOf))
          : applyRulings([], groups, { ...noRulings, recurring: named }, dayNumber(asOf));
      expect(streams).toHaveLength(payees);
      return looks();
    });
    // The logarithm of sorting is in it; comparing each with each would be four times the work.
    expect((twice ?? 0) / (once ?? 0)).toBeLessThan(2.5);
  });
});
