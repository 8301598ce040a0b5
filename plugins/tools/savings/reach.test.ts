import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type Ledger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import goals from '../goals/index.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';

const accounts = [
  account({ current: 90_000 }),
  account({ account_id: 's1', name: 'Rainy Day', subtype: 'money market', current: 60_000 }),
];
const moved = (day: string, cents: number) =>
  transaction(day, -cents, 'TRANSFER_IN_SAVINGS', { name: 'To savings', account_id: 's1' });
const months = ['05', '06', '07', '08', '09', '10'];
const of = (rows: ReturnType<typeof moved>[]) =>
  buildLedger(ledgerRows({ accounts, transactions: [moved('2026-04-20', 1_000), ...rows] }), '2026-11-25');
const saving = of(months.map((month) => moved(`2026-${month}-15`, 12_000)));

async function told(ledger: Ledger, args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(goals, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('a sum is reached when as much goes in as before', async () => {
  // (1,000 - 600) / 120 is three months and a third: the fourth month.
  expect(await told(saving, { amount_cents: 100_000, question: 'when will I hit 1,000 at this rate' })).toMatch(
    /^At the pace of late in about 4(?:\.0)? months, around Mar 25, 2027: \$1,000\.00 would be there then\. There is \$600\.00 in your savings now, and on average \$120\.00 a month went in/,
  );
  expect(await told(saving, { amount_cents: 100_000, question: '¿en cuánto tiempo junto 1000?' }, 'es-US')).toMatch(
    /^Al ritmo de los últimos meses, en unos 4/,
  );
});

test('what is there already is said to be', async () => {
  expect(await told(saving, { amount_cents: 50_000, question: 'how long until I have 500' })).toMatch(
    /^You have it already: there is \$600\.00 in your savings, which is more than \$500\.00\./,
  );
});

test('where nothing goes in it is never reached', async () => {
  const spending = of(months.map((month) => moved(`2026-${month}-15`, -1_000)));
  expect(await told(spending, { amount_cents: 100_000, question: 'when will I have 1000' })).toMatch(
    /^At the pace of late never: /,
  );
});

test('a day that is named asks for a plan', async () => {
  const period = { from: '2027-06-01', to: '2027-06-30' };
  expect(
    await told(saving, { amount_cents: 100_000, period, question: 'when will I have 1000, by June?' }),
  ).not.toMatch(/pace of late/);
});
