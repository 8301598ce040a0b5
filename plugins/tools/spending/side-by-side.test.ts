import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type EarlierAnswer } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import spending from './index.ts';

const gas = 'TRANSPORTATION_GAS';
const rent = 'RENT_AND_UTILITIES_RENT';
const electricity = 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY';
const rows = [
  transaction('2026-11-01', 100_000, rent, { name: 'Elm Street' }),
  transaction('2026-11-03', 4_500, gas, { name: 'Pump' }),
  transaction('2026-11-05', 25_000, electricity, { name: 'Tidewater' }),
  transaction('2026-11-06', -500_000, 'INCOME_WAGES', { name: 'Employer' }),
];
const ledger = buildLedger(ledgerRows({ transactions: rows }), '2026-11-25');
const november = { from: '2026-11-01', to: '2026-11-25' };

/** The answers to some calls in one conversation. */
async function conversation(calls: readonly object[], locale = 'en-US'): Promise<string[]> {
  const earlier: EarlierAnswer[] = [];
  const texts: string[] = [];
  for (const args of calls) {
    const session = sessionOf(ledger, { locale, earlier: async () => earlier.toReversed() });
    const result = await runTool(spending, args, session);
    expect(problemsOf(result, session)).toEqual([]);
    earlier.push({ question: '', facts: result.facts });
    texts.push(fillReferences(result.text, result.facts, locale));
  }
  return texts;
}

test('a shop without payments stands beside a kind that has some', async () => {
  const question = 'uber or gas this month';
  const [text] = await conversation([{ merchant: 'Uber', others: [gas], period: november, question }]);
  expect(text).toBe(
    'You spent $0.00 at Uber and $45.00 on fuel in November 2026 so far. More went to fuel, by $45.00.',
  );
});

test('nothing for either is said so', async () => {
  const question = 'netflix o spotify';
  const [text] = await conversation([{ merchant: 'Netflix', others: ['Spotify'], question }], 'es-US');
  expect(text).toMatch(/^Gastaste \$0\.00 en Netflix y \$0\.00 en Spotify .* No encontré pagos así\./);
});

test('two that were asked about one after the other are set beside each other, also without a payment', async () => {
  const calls = [
    { merchant: 'Amazon', period: november, question: 'amazon this month' },
    { merchant: 'Pump', period: november, question: 'and the pump' },
    { merchant: 'Pump', period: november, question: 'which of the two is more' },
    { merchant: 'Pump', period: november, question: 'which of the two is cheaper' },
  ];
  const [, , more, less] = await conversation(calls);
  expect(more).toBe(
    'You spent $45.00 at Pump and $0.00 at Amazon in November 2026 so far. More went to Pump, by $45.00.',
  );
  expect(less).toMatch(/Less went to Amazon, by \$45\.00\.$/);
});

test('what they come to together is held against what came in', async () => {
  const calls = [
    { category: rent, question: 'cuanto pague de alquiler' },
    { category: electricity, question: 'y la luz?' },
    { category: electricity, question: 'eso todo junto cuanto es del sueldo' },
  ];
  const [, , together] = await conversation(calls, 'es-US');
  // 1,250.00 of 5,000.00.
  expect(together).toMatch(/En total son \$1,250\.00\. Es el 25\s?% de los \$5,000\.00 que entraron\.$/);
});
