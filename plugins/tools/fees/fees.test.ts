import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import fees from './index.ts';

const fee = (date: string, cents: number, kind: string) =>
  transaction(date, cents, `BANK_FEES_${kind}`, { name: `Fee ${kind}` });
const ledger = buildLedger(
  ledgerRows({
    transactions: [
      transaction('2025-11-01', 500, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe' }),
      fee('2026-03-04', 3_500, 'OVERDRAFT_FEES'),
      fee('2026-07-09', 3_500, 'OVERDRAFT_FEES'),
      fee('2026-08-11', 300, 'ATM_FEES'),
      fee('2026-10-02', 1_200, 'OTHER_BANK_FEES'),
    ],
  }),
  '2026-11-25',
);
const ask = async (args: object, locale = 'en-US') => {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(fees, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  const values = new Map(result.facts.map(({ id, value }) => [id, value]));
  return result.text.replaceAll(/\{fact:([^}#]+)\}/g, (_, id: string) => String(values.get(id)));
};

test('a kind that is named is answered first, and all fees behind it', async () => {
  // One at a cash machine: 3.00. All: 35.00 + 35.00 + 3.00 + 12.00 = 85.00.
  expect(await ask({ question: 'atm fees' })).toMatch(
    /^You paid 300 in ATM fees from .*Your bank fees of all kinds came to 8500\./,
  );
  expect(await ask({ question: '¿cuánto pagué de sobregiro?' }, 'es-US')).toMatch(
    /^Pagaste 7000 en comisiones por sobregiro/,
  );
  expect(await ask({ question: 'what did I pay in fees' })).toMatch(/^You paid 8500 in bank fees/);
});

test('how many times is a count of the kind', async () => {
  expect(await ask({ question: 'cuantas veces me cobraron sobregiro' }, 'es-US')).toMatch(
    /^Fueron 2 comisiones por sobregiro .*: 7000 en total/,
  );
  expect(await ask({ question: 'overdraft fees\nhow many times' })).toMatch(
    /^There were 2 overdraft fees .*: 7000 in all/,
  );
  expect(await ask({ question: 'how many atm fees did i pay' })).toMatch(/^There was 1 ATM fee .*: 300/);
});

test('the last one is told with its day, also after a question that named the kind', async () => {
  expect(await ask({ question: 'last overdraft fee' })).toMatch(/^The last overdraft fee was 3500 on 2026-07-09\./);
  expect(await ask({ question: 'atm fees\nwhen was the last one?' })).toMatch(
    /^The last ATM fee was 300 on 2026-08-11\./,
  );
  expect(await ask({ question: 'when was my last bank fee' })).toMatch(/^The last bank fee was 1200 on 2026-10-02/);
  expect(await ask({ question: 'overdraft fees last year' })).not.toMatch(/^The last/);
});

test('a kind that was never charged is said to be none', async () => {
  expect(await ask({ question: 'did I pay any late fees' })).toMatch(
    /^No: you paid 0 in late payment fees .*: I found none\./,
  );
  expect(await ask({ question: 'how many late fees' })).toMatch(/^You paid 0 in late payment fees/);
});

test('the fee of an amount is found, and where there is none, the payment of that amount', async () => {
  expect(await ask({ question: 'why was i charged 12 dollars', amount_cents: 1_200 })).toMatch(
    /^1200 was charged on 2026-10-02/,
  );
  expect(
    await ask({
      question: 'why did you take 5 dollars',
      amount_cents: 500,
      period: { from: '2025-11-01', to: '2026-11-25' },
    }),
  ).toMatch(/^I found no fee of 500 .* On 2025-11-01 there is a payment of 500 to/);
});
