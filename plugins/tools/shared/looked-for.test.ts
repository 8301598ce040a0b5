import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import transactions from '../transactions/index.ts';
import { problemsOf, runTool, sessionOf } from './testing.ts';

const early = transaction('2025-10-03', 400, 'TRAVEL_FLIGHTS', { name: 'Skyline' });
const row = transaction('2026-11-03', 1_850, 'FOOD_AND_DRINK_COFFEE', { name: 'Bluebird' });
const ledger = buildLedger(ledgerRows({ transactions: [early, row] }), '2026-11-25');
const november = { from: '2026-11-01', to: '2026-11-25' };

async function told(args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(transactions, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('what was not found is named, and asked about', async () => {
  expect(await told({ merchant: 'Hopcab', amount_cents: 900, period: november })).toBe(
    'I looked for payments of $9.00 to “Hopcab” in November 2026 so far and found 0. I see no payment to a place of that name at all. If you meant something else, tell me the shop, the amount or the day.',
  );
  expect(await told({ category: 'TRANSPORTATION_GAS', question: '¿Ya pagué la gasolina?' }, 'es-US')).toMatch(
    /^No que yo vea: busqué pagos de .* y encontré 0\. Si querías decir otra cosa/,
  );
});

test('yes is said of a payment that was found, and of nothing that no payment tells', async () => {
  const coffee = { category: 'FOOD_AND_DRINK_COFFEE', period: november };
  expect(await told({ ...coffee, question: 'Did I pay for coffee this month?' })).toBe(
    'Yes: $18.50 at Bluebird on Nov 3, 2026.',
  );
  expect(await told({ period: november, question: 'Did I buy a guitar?' })).toMatch(
    /^Payments say where you paid and not what you bought/,
  );
  expect(await told({ ...coffee, question: 'show my coffee payments' })).toMatch(/^It is \$18\.50/);
});
