import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import savings from './index.ts';

const accounts = [
  account({ current: 90_000 }),
  account({ account_id: 's1', name: 'Rainy Day', subtype: 'savings', current: 60_000 }),
];
const put = (day: string, cents: number) =>
  transaction(day, -cents, 'TRANSFER_IN_SAVINGS', { name: 'To savings', account_id: 's1' });
const ledger = buildLedger(
  ledgerRows({
    accounts,
    transactions: [put('2025-10-20', 1_000), put('2025-11-10', 10_000), put('2026-11-05', 25_000)],
  }),
  '2026-11-25',
);

async function told(args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(savings, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('what was put aside is held against the same days of the year before', async () => {
  const args = {
    period: { from: '2026-11-01', to: '2026-11-25' },
    against: { from: '2025-01-01', to: '2025-12-31' },
    question: 'cuánto ahorré este mes\n¿es mejor que el año pasado?',
  };
  // 250.00 against 100.00.
  expect(await told(args, 'es-US')).toMatch(/^Sí: ahorraste .*250.00.* Son .*150.00.* más que/);
});

test('whether it is enough is asked of the common goal, not of what was put aside', async () => {
  expect(await told({ question: 'am i saving enough' })).not.toMatch(/^You put/);
});
