import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import unusual from './index.ts';

const groceries = (day: string, cents: number) =>
  transaction(day, cents, 'FOOD_AND_DRINK_GROCERIES', { name: 'Green Grocer' });
/** A year of ordinary payments: a median of 40 dollars at the grocer. */
const ordinary = Array.from({ length: 40 }, (_, week) =>
  groceries(
    `2026-${String(1 + Math.floor(week / 4)).padStart(2, '0')}-${String(1 + (week % 4) * 7).padStart(2, '0')}`,
    3_800 + (week % 5) * 100,
  ),
);
const ask = async (more: ReturnType<typeof transaction>[], args: object = {}, locale = 'en-US') => {
  const ledger = buildLedger(
    ledgerRows({ accounts: [account({ current: 90_000 })], transactions: [...ordinary, ...more] }),
    '2026-11-25',
  );
  const session = sessionOf(ledger, { locale });
  const result = await runTool(unusual, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return { ...result, said: fillReferences(result.text, result.facts, locale) };
};

test('where all is as ever it says what was looked for and found none', async () => {
  const { said, cards } = await ask([groceries('2026-11-12', 4_400)]);
  expect(said).toMatch(/^I see 0 payments that stand out from Oct 27 to Nov 25, 2026: no amount repeated/);
  expect(cards).toEqual([]);
});

test('far more than usual at a place stands out, with what is usual there', async () => {
  const { said } = await ask([groceries('2026-11-12', 12_000)]);
  expect(said).toMatch(
    /^One payment stands out .*: \$120\.00 to Green Grocer on Nov 12, 2026, where \$40\.00 was usual\./,
  );
  expect((await ask([groceries('2026-11-12', 7_900)])).said).toMatch(/^I see 0 payments/);
});

test('a doubled payment, a fee and a large first one stand out, the newest first', async () => {
  const { said, cards } = await ask([
    groceries('2026-11-10', 4_150),
    groceries('2026-11-11', 4_150),
    transaction('2026-11-15', 3_500, 'BANK_FEES_OVERDRAFT_FEES', { name: 'Overdraft Fee' }),
    transaction('2026-11-20', 65_000, 'GENERAL_MERCHANDISE_ELECTRONICS', { name: 'Pixel Barn' }),
    transaction('2026-11-21', 900, 'FOOD_AND_DRINK_COFFEE', { name: 'Bean There' }),
  ]);
  expect(said).toMatch(/^3 payments stand out/);
  expect(said).toContain('$650.00 to Pixel Barn on Nov 20, 2026, the first payment there, and one of your largest.');
  expect(cards).toMatchObject([
    {
      rows: [
        [{}, { text: 'Pixel Barn' }, { text: 'first time there' }, {}],
        [{}, { text: 'Overdraft Fee' }, { text: 'a fee' }, {}],
        [{}, { text: 'Green Grocer' }, { text: 'same amount again' }, {}],
      ],
    },
  ]);
});

test('days that are named are looked through instead, in Spanish as well', async () => {
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const { said } = await ask([groceries('2026-10-30', 12_000), groceries('2026-11-12', 13_000)], { period }, 'es-US');
  expect(said).toMatch(/^Un pago llama la atención en octubre de 2026: \$120\.00 a Green Grocer/);
});
