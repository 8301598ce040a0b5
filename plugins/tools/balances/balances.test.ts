import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import balances from './index.ts';

const ledgerWith = (...current: readonly number[]) =>
  buildLedger(
    ledgerRows({
      accounts: current.map((cents, index) =>
        account({ account_id: `a${index}`, name: index === 0 ? 'Everyday Checking' : 'Chase Savings', current: cents }),
      ),
    }),
    '2026-11-25',
  );
const ask = async (question: string, ledger = ledgerWith(90_000), locale = 'en-US') => {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(balances, { question }, session);
  expect(problemsOf(result, session)).toEqual([]);
  return result.text;
};

test('money at a bank that no account is of is not answered with the total', async () => {
  expect(await ask('how much do I have at Chase?')).toMatch(/^I do not see such an account/);
  expect(await ask('cuánto tengo en mi cuenta de Chase', ledgerWith(90_000), 'es-US')).toMatch(/^No veo esa cuenta/);
  expect(await ask('how much do I have at Chase?', ledgerWith(90_000, 5_000))).toMatch(/^You have/);
  expect(await ask('how much do I have')).toMatch(/^You have/);
});

test('whether nothing is left is answered yes or no', async () => {
  expect(await ask('am i broke')).toMatch(/^No: you have/);
  expect(await ask('am I broke or what', ledgerWith(-100))).toMatch(/^Yes: you have/);
  expect(await ask('¿estoy en la ruina?', ledgerWith(90_000), 'es-US')).toMatch(/^No: tienes/);
});
