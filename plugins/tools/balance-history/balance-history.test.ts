import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import history from './index.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 50_000 })],
    transactions: [
      transaction('2026-09-01', 1_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
      transaction('2026-09-10', 30_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
      transaction('2026-09-20', -80_000, 'INCOME_WAGES', { name: 'Acme' }),
    ],
  }),
  '2026-11-25',
);
const valueOf = (result: { facts: readonly { id: string; value: unknown }[] }, id: string) =>
  result.facts.find((fact) => fact.id === id)?.value;

test('balances are rolled back from today by what was posted', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(history, { period: { from: '2026-09-01', to: '2026-09-30' } }, session);
  expect(problemsOf(result, session)).toEqual([]);
  // 500.00 now; before the pay of 20 September -300.00, before the rent of the 10th 0.00.
  expect(result.text).toMatch(/^The lowest was \{fact:balance\.checking\.2026-09-10\}/);
  expect(valueOf(result, 'balance.checking.2026-09-10')).toBe(-30_000);
  expect(valueOf(result, 'balance.checking.2026-09-20')).toBe(50_000);
  // The account and the pay that came after it, which was taken off.
  expect(result.facts.find(({ id }) => id === 'balance.checking.2026-09-10')?.evidence).toEqual([
    { type: 'account', id: 'checking' },
    { type: 'transaction', id: '2026-09-20/-80000/Acme/checking' },
  ]);
});

test('one day is one balance', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(history, { period: { from: '2026-09-05', to: '2026-09-05' } }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(valueOf(result, 'balance.checking.2026-09-05')).toBe(0);
});

test('without a checking account the answer says where it looked', async () => {
  const session = sessionOf(buildLedger(ledgerRows({ accounts: [] }), '2026-11-25'));
  const { facts, text } = await runTool(history, {}, session);
  expect(text).toContain('no checking account among those you share');
  expect(facts).toMatchObject([{ value: 0, evidence: [{ type: 'search' }] }]);
});

const shown = async (args: object, locale = 'en-US') => {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(history, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return result.text.replaceAll(/\{fact:([^}#]+)(?:#(\w+))?\}/g, (_, id: string, part?: string) => {
    const fact = result.facts.find((one) => one.id === id);
    return String(part === 'label' ? fact?.label : part === 'period' ? fact?.period?.label : fact?.value);
  });
};

test('the balance of then is held against today’s, behind yes or no', async () => {
  const early = { from: '2026-09-01', to: '2026-09-12' };
  // 500.00 now; -300.00 between the rent and the pay.
  expect(await shown({ period: early, question: 'is my balance higher than in early september' })).toBe(
    'Yes: there is 50000 in Everyday Checking now, 80000 more than at the end of 2026-09-12 (-30000).',
  );
  expect(await shown({ period: early, question: 'did i have more money then than now' })).toMatch(
    /^No: there is 50000/,
  );
  expect(
    await shown({ period: early, question: '¿por qué tengo menos plata que entonces, que el mes pasado?' }, 'es-US'),
  ).toMatch(/^Hay 50000 en Everyday Checking ahora, 80000 más que al final del 2026-09-12/);
});

test('days before the data begin at its start, and no bank is blamed', async () => {
  const since = { from: '2025-01-01', to: '2026-11-25' };
  expect(await shown({ period: since })).toMatch(/^The lowest was -30000 /);
  // 0.00 at the end of the first of September.
  expect(await shown({ period: since, question: 'has my balance gone up since last year' })).toMatch(
    /^Yes: there is 50000 .* 50000 more than at the end of 2026-09-01 \(0\)\. The data I hold starts on/,
  );
});
