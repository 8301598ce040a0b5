import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import cashFlow from './index.ts';

/** Paid 2,000.00 a month; spends 1,500.00, in August and October 2,300.00, of which 50.00 comes back in October. */
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      ...['05', '06', '07', '08', '09', '10'].flatMap((month) => [
        transaction(`2026-${month}-01`, -200_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
        transaction(`2026-${month}-02`, 150_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
        transaction(`2026-${month}-03`, 40_000, 'TRANSFER_OUT_SAVINGS', { name: 'To savings' }),
      ]),
      transaction('2026-08-15', 80_000, 'GENERAL_MERCHANDISE_ELECTRONICS', { name: 'Shop' }),
      transaction('2026-10-15', 80_000, 'GENERAL_MERCHANDISE_ELECTRONICS', { name: 'Shop' }),
      transaction('2026-10-20', -5_000, 'GENERAL_MERCHANDISE_ELECTRONICS', { name: 'Shop' }),
    ],
  }),
  '2026-11-05',
);
const session = sessionOf(ledger);
const days = { from: '2026-09-01', to: '2026-09-30' };
type Result = Awaited<ReturnType<typeof runTool>>;
const valueOf = (result: Result, id: string) => result.facts.find((fact) => fact.id === id)?.value;
const valuesSaid = (result: Result) =>
  [...result.text.matchAll(/\{fact:([^}#]+)\}/g)].map(([, id = '']) => valueOf(result, id));

describe('what came in is held against what was spent', () => {
  test('in the last whole month where none is named: spent by how much more, refunds taken off', async () => {
    const result = await runTool(cashFlow, {}, session);
    expect(problemsOf(result, session)).toEqual([]);
    expect(result.text).toContain('than came in');
    // 2,250.00 spent less 2,000.00; savings are no spending. Short in August and October, of six months.
    expect(valuesSaid(result)).toEqual([25_000, 200_000, 225_000, 2, 6]);
    expect(result.cards).toMatchObject([{ type: 'chart', series: [{ points: { length: 6 } }] }]);
  });

  test('in a month that is named: what was left over', async () => {
    const result = await runTool(cashFlow, { period: days }, session);
    expect(problemsOf(result, session)).toEqual([]);
    expect(valuesSaid(result).slice(0, 3)).toEqual([200_000, 150_000, 50_000]);
  });

  test('in Spanish', async () => {
    const spanish = sessionOf(ledger, { locale: 'es-US' });
    const result = await runTool(cashFlow, { period: days }, spanish);
    expect(problemsOf(result, spanish)).toEqual([]);
    expect(result.text).toContain('Gastaste menos de lo que entró en');
  });

  test('and not where there is nothing to hold', async () => {
    const before = await runTool(cashFlow, { period: { from: '2025-01-01', to: '2025-01-31' } }, session);
    expect(before.text).toContain('before the data I hold');
    const empty = sessionOf(buildLedger(ledgerRows({}), '2026-11-05'));
    expect((await runTool(cashFlow, {}, empty)).text).toContain('no posted transactions');
  });
});

test.each([
  // 2,250.00 spent in October of 2,000.00.
  ['do i have more expenses than income', true],
  ['am i living beyond my means', true],
  ['do i earn more than i spend', false],
])('%s is answered by yes or no', async (question, isYes) => {
  const { text } = await runTool(cashFlow, { question }, session);
  expect(text).toMatch(isYes ? /^Yes: / : /^No: /);
});
