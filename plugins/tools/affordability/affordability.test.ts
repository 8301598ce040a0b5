import { describe, expect, test } from 'vitest';
import { generateCustomer } from '../../../demo/generator/index.ts';
import { forecast } from '../../forecast/index.ts';
import { addDays, addMonths, buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import affordability from './index.ts';

const ledger = buildLedger(generateCustomer('maya-torres', { seed: 20_261_125, to: '2026-11-25' }), '2026-11-25');
const lowest = () => {
  const made = forecast(ledger, { until: 'next_payday' });
  if (made.unknown !== null) throw new Error('This customer has a payday.');
  return made.lowest.cents;
};

describe('a purchase', () => {
  test('is taken off the lowest point that is still to come', async () => {
    const session = sessionOf(ledger);
    const result = await runTool(affordability, { amount_cents: 5_000 }, session);
    expect(problemsOf(result, session)).toEqual([]);
    expect(result.facts.find(({ id }) => id === 'affordability.lowest.5000')?.value).toBe(lowest() - 5_000);
    expect(result.facts.find(({ id }) => id === 'affordability.price.5000')?.evidence).toEqual([
      { type: 'message', id: 'question' },
    ]);
  });

  test('that bills leave no room for is said to go below zero', async () => {
    const result = await runTool(affordability, { amount_cents: 90_000_00 }, sessionOf(ledger));
    expect(result.text).toContain('below zero');
    expect(result.text).not.toMatch(/\byes\b|you should|you can afford/i);
  });

  test('without a price asks for it', async () => {
    const result = await runTool(affordability, {}, sessionOf(ledger));
    expect(result.text).toContain('How much would it cost?');
    expect(result.facts).toEqual([]);
  });
});

describe('a purchase in days to come', () => {
  /** 1,300.00 now; 2,000.00 come every other Monday from November 30 on, 1,000.00 go on the 28th of each month. */
  const steady = buildLedger(
    ledgerRows({
      accounts: [account({ current: 130_000 })],
      transactions: [
        ...[8, 7, 6, 5, 4, 3, 2, 1, 0].map((count) =>
          transaction(addDays('2026-11-16', -14 * count), -200_000, 'INCOME_SALARY', { name: 'Employer' }),
        ),
        ...[5, 4, 3, 2, 1, 0].map((count) =>
          transaction(addMonths('2026-10-28', -count), 100_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
        ),
      ],
    }),
    '2026-11-25',
  );

  async function said(ahead: object | null, locale = 'en-US'): Promise<string> {
    const session = sessionOf(steady, { locale });
    const result = await runTool(affordability, { amount_cents: 150_000, ahead }, session);
    expect(problemsOf(result, session)).toEqual([]);
    return fillReferences(result.text, result.facts, locale);
  }

  test('is judged from their first day on, and not now', async () => {
    // On the 28th 300.00 are left, less 1,500.00.
    expect(await said(null)).toMatch(/^\$1,500\.00 would not fit in: .* about -\$1,200\.00 on Nov 28, 2026\./);
    // By January 1 three pays and two rents have been: 5,300.00, less 1,500.00.
    const january = { from: '2027-01-01', to: '2027-01-31' };
    expect(await said(january)).toMatch(
      /^\$1,500\.00 would fit in on Jan 1, 2027: .* about \$3,800\.00 on Jan 1, 2027, .* through Jan 31, 2027;/,
    );
    expect(await said(january, 'es-US')).toMatch(/^Te alcanzaría para \$1,500\.00 el 1 ene 2027: .*\$3,800\.00/);
  });

  test('is judged over a month from a day on', async () => {
    // The rent of December 28 is less than the pay of the same day.
    expect(await said({ from: '2026-12-10', to: '2026-12-10' })).toContain('about $800.00 on Dec 10, 2026');
  });

  test('too far off is judged on the last day that can be seen, and said to be', async () => {
    // By February 23 seven pays and three rents more have been: 12,300.00, less 1,500.00.
    expect(await said({ from: '2027-03-01', to: '2027-03-31' })).toMatch(
      /^I cannot look ahead as far as Mar 1, 2027, only to Feb 23, 2027\. \$1,500\.00 would fit in on Feb 23, 2027: .* \$10,800\.00 on Feb 23, 2027, .*\. So far ahead it is less sure\./,
    );
  });

  test('in days that have begun is judged now, to their end', async () => {
    expect(await said({ from: '2026-11-25', to: '2026-11-27' })).toMatch(/^\$1,500\.00 would not fit in: .*-\$200\.00/);
  });
});
