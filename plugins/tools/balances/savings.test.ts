import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows } from '../../kit/ledger/testing.ts';
import { runTool, sessionOf } from '../shared/testing.ts';
import balances from './index.ts';

const checking = account({ account_id: 'c1', name: 'Everyday', available: 200_000, current: 200_000 });
const savings = account({
  account_id: 's1',
  name: 'Rainy Day',
  subtype: 'savings',
  available: 60_000,
  current: 60_000,
});

async function told(question: string, accounts = [checking, savings]): Promise<string> {
  const session = sessionOf(buildLedger(ledgerRows({ accounts, transactions: [] }), '2026-11-25'), { locale: 'en-US' });
  const result = await runTool(balances, { question }, session);
  return fillReferences(result.text, result.facts, 'en-US');
}

test.each(['how much do i have in savings', 'cuanto tengo ahorrado', 'how much money do I have\nand in savings?'])(
  'savings that are asked about are counted alone: %s',
  async (question) => {
    expect(await told(question)).toMatch(/^You have \$600\.00 in Rainy Day\./);
  },
);

test('all is counted where all is asked about', async () => {
  expect(await told('how much do i have in savings and checking')).toMatch(/\$2,600\.00/);
});

test('who has no savings account is told so, and not what lies elsewhere', async () => {
  expect(await told('do i have savings', [checking])).not.toContain('$2,000.00');
});
