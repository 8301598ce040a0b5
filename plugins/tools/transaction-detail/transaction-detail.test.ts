import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import detail from './index.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      transaction('2026-11-03', 1_850, 'FOOD_AND_DRINK_COFFEE', {
        transaction_id: 'blue',
        name: 'SQ *BLUEBIRD 4155551212',
        authorized_date: '2026-11-01',
      }),
      transaction('2026-11-10', 45_000, 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES', {
        transaction_id: 'check',
        name: 'CHECK 1042',
      }),
    ],
  }),
  '2026-11-25',
);
const session = sessionOf(ledger);

test('a line copied from a statement finds its payment, with both its days', async () => {
  const result = await runTool(detail, { question: 'What is SQ *BLUEBIRD 4155551212?' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(result.facts.map(({ value }) => value)).toEqual([1_850, '2026-11-01', '2026-11-03']);
  expect(result.text).toContain('may not be exact');
});

test('an amount finds its payment; one that nobody made finds none, proved by the search', async () => {
  const found = await runTool(detail, { amount_cents: 45_000 }, session);
  expect(found.facts[0]?.evidence).toEqual([{ type: 'transaction', id: 'check' }]);
  const none = await runTool(detail, { amount_cents: 45_001 }, session);
  expect(none.facts).toMatchObject([{ value: 0, evidence: [{ type: 'search' }] }]);
});

test('everyday words of a question are no line of a statement', async () => {
  const result = await runTool(detail, { question: 'what is this charge on my card' }, session);
  expect(result.facts).toMatchObject([{ value: 0 }]);
});
