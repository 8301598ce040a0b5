import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import spending from './index.ts';

const paid = (day: string, cents: number) => transaction(day, cents, 'FOOD_AND_DRINK_GROCERIES', { name: 'Market' });
// To 25 October 100.00, all of October 400.00, to 25 November 150.00.
const transactions = [
  paid('2026-09-01', 5_000),
  paid('2026-10-10', 10_000),
  paid('2026-10-30', 30_000),
  paid('2026-11-12', 15_000),
];
const ledger = buildLedger(ledgerRows({ transactions }), '2026-11-25');
const october = { from: '2026-10-01', to: '2026-10-31' };
const november = { from: '2026-11-01', to: '2026-11-25' };

async function told(args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(spending, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('"more than last month?" is about this one, held against the same days of that', async () => {
  expect(await told({ period: october, question: 'Am I spending more than last month?' })).toMatch(
    /^Yes: you spent \$150\.00 in November 2026 so far\. That is \$50\.00 more than from Oct 1 to Oct 25, 2026 \(\$100\.00\)\./,
  );
  expect(await told({ period: october, question: '¿Gasté menos que en octubre?' }, 'es-US')).toMatch(
    /^No: gastaste \$150\.00 en noviembre/,
  );
});

test('days that are not asked about so stay as they are', async () => {
  expect(await told({ period: october, question: 'How much did I spend last month?' })).toMatch(/^You spent \$400\.00/);
  expect(
    await told({ period: october, question: 'did I spend more than 300 last month', amount_cents: 30_000 }),
  ).toMatch(/^Yes: you spent \$400\.00 in October 2026, more than \$300\.00\./);
  expect(await told({ period: november, question: 'was it under 100', amount_cents: 10_000 })).toMatch(
    /^No: you spent \$150\.00 in November 2026 so far, more than \$100\.00\./,
  );
});

test('nothing found says no', async () => {
  expect(await told({ category: 'TRAVEL', period: november, question: 'did i spend anything on travel' })).toMatch(
    /^No: you spent \$0\.00 on /,
  );
});
