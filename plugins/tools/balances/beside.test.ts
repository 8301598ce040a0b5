import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import balances from './index.ts';

const accounts = [
  account({ account_id: 'c1', name: 'Family Checking', current: 99_000 }),
  account({ account_id: 's1', name: 'House Fund', subtype: 'savings', current: 200_000 }),
  account({ account_id: 's2', name: 'Rainy Days', subtype: 'savings', current: 50_000 }),
];

async function told(args: object, given = accounts, locale = 'en-US'): Promise<string> {
  const session = sessionOf(buildLedger(ledgerRows({ accounts: given }), '2026-11-25'), { locale });
  const result = await runTool(balances, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('two accounts named are told with what is in each, and which has more', async () => {
  // 2,000.00 and 500.00 of savings.
  expect(await told({ account: 'checking', other_accounts: ['savings'] })).toBe(
    'You have $990.00 in Family Checking and $2,500.00 in savings. There is more in savings, by $1,510.00.',
  );
  expect(await told({ account: 'c1', other_accounts: ['s2'] }, accounts, 'es-US')).toBe(
    'Tienes $990.00 en Family Checking y $500.00 en Rainy Days. Hay más en Family Checking, por $490.00.',
  );
});

test('one that is not there is said to be missing', async () => {
  expect(await told({ account: 'checking', other_accounts: ['savings'] }, accounts.slice(0, 1))).toBe(
    'You have $990.00 in Family Checking. I do not see the other among the accounts you share with me.',
  );
});

test('of all accounts, the one with the most in it comes first', async () => {
  expect(await told({ question: 'whats my balance\nwhere do i have more' })).toMatch(
    /^The most is in House Fund: \$2,000\.00\. You have \$3,490\.00 in your cash accounts\./,
  );
  expect(await told({ question: '¿en cuál tengo más?' }, accounts, 'es-US')).toMatch(/^Donde más tienes es en House/);
});
