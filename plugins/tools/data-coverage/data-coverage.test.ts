import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import coverage from './index.ts';

test('every account that is counted is listed, also one without a payment', async () => {
  const accounts = [account(), account({ account_id: 's1', name: 'Rainy Day Savings', subtype: 'savings' })];
  const session = sessionOf(
    buildLedger(
      ledgerRows({ accounts, transactions: [transaction('2026-11-03', 100, 'FOOD_AND_DRINK_COFFEE')] }),
      '2026-11-25',
    ),
  );
  const result = await runTool(coverage, {}, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(result.text).toMatch(/^I see \{fact:data\.accounts\} accounts of yours/);
  const rows = result.cards.flatMap((card) => (card.type === 'table' ? card.rows : []));
  expect(rows.map(([name]) => name)).toEqual([{ text: 'Everyday Checking' }, { text: 'Rainy Day Savings' }]);
});
