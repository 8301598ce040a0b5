import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type EarlierAnswer } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import spending from './index.ts';

const paid = (day: string, cents: number, name: string) =>
  transaction(day, cents, 'FOOD_AND_DRINK_GROCERIES', { name });
const transactions = [
  paid('2025-10-20', 4_000, 'Market'),
  paid('2025-11-10', 10_000, 'Market'),
  paid('2026-11-12', 15_000, 'Market'),
  paid('2026-11-13', 6_000, 'Corner Shop'),
];
const ledger = buildLedger(ledgerRows({ transactions }), '2026-11-25');
const earlier: EarlierAnswer[] = [];

async function answered(args: object) {
  const session = sessionOf(ledger, { earlier: async () => earlier.toReversed() });
  const result = await runTool(spending, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  earlier.push({ question: '', facts: result.facts });
  return { ...result, text: fillReferences(result.text, result.facts, 'en-US') };
}

test('days that are asked for are compared as far as they are held, and it is said which are missing', async () => {
  const { text } = await answered({
    period: { from: '2026-01-01', to: '2026-11-25' },
    against: { from: '2025-01-01', to: '2025-12-31' },
    question: 'total spent this year so far vs last year',
  });
  // 210.00 against 140.00.
  expect(text).toMatch(/^You spent \$210\.00 in 2026 so far\..*That is \$70\.00 more than in 2025 \(\$140\.00\)\./);
  expect(text).toContain('The data I hold starts on Oct 20, 2025, so earlier days are missing.');
});

test('the same days of last year say yes or no', async () => {
  const { text } = await answered({
    period: { from: '2026-11-01', to: '2026-11-25' },
    against: { from: '2025-11-01', to: '2025-11-25' },
    question: 'how much did i spend this month\nis it higher than the same time last year',
  });
  expect(text).toMatch(/^Yes: you spent \$210\.00 in November 2026 so far\. That is \$110\.00 more/);
});

test('two that were asked about one after the other are compared', async () => {
  const period = { from: '2026-06-01', to: '2026-11-25' };
  await answered({ merchant: 'Market' });
  await answered({ merchant: 'Corner Shop' });
  const { text } = await answered({
    merchant: 'Corner Shop',
    period,
    question: 'how much at corner shop\ncompare them for the past 6 months',
  });
  expect(text).toMatch(/^You spent \$60\.00 at Corner Shop and \$150\.00 at Market/);
});

test('a term is asked for its days', async () => {
  expect((await answered({ question: 'how much did I spend this semester' })).text).toMatch(/^When did it begin/);
});

test('the month before is suggested behind a month alone', async () => {
  const before = 'And the month before?';
  const day = { from: '2026-11-12', to: '2026-11-12' };
  expect((await answered({ period: day })).suggestions).not.toContain(before);
  expect((await answered({ period: { from: '2026-01-01', to: '2026-11-25' } })).suggestions).not.toContain(before);
  expect((await answered({ period: { from: '2026-11-01', to: '2026-11-25' } })).suggestions).toContain(before);
});
