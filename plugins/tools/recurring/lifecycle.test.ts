import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import recurring from './index.ts';

const monthly = (months: readonly string[], day: string, cents: number, name: string, category: string) =>
  months.map((month) => transaction(`2026-${month}-${day}`, cents, category, { name }));
const half = ['05', '06', '07', '08'];
const whole = [...half, '09', '10', '11'];
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      ...monthly(whole, '12', 1_599, 'Netflix', 'ENTERTAINMENT_TV_AND_MOVIES'),
      ...monthly(half, '03', 4_000, 'Iron Gym', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS'),
      ...monthly(whole, '02', 120_000, 'Landlord', 'RENT_AND_UTILITIES_RENT'),
      ...monthly(whole, '28', -300_000, 'Acme Payroll', 'INCOME_WAGES').slice(0, -1),
    ],
  }),
  '2026-11-25',
);
const session = sessionOf(ledger);
const say = async (args: object) => {
  const result = await runTool(recurring, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return result;
};

test('a payment that stopped says when it came last; one that goes on says so', async () => {
  const gym = await say({ aspect: 'stopped', merchant: 'Iron Gym' });
  expect(gym.facts.find(({ unit }) => unit === 'date')?.value).toBe('2026-08-03');
  expect(gym.text).toContain('none has come since');
  expect((await say({ aspect: 'stopped' })).text).toMatch(/^\{fact:recurring\.iron_gym\.last#label\} last took/);
  const netflix = await say({ aspect: 'stopped', merchant: 'Netflix' });
  expect(netflix.text).toMatch(/^It does not look stopped/);
});

test('a kind that stopped is told by its kind; one that goes on is not told as stopped', async () => {
  const gyms = await say({ aspect: 'stopped', category: 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS' });
  expect(gyms.text).toContain('none has come since');
  const none = await say({ aspect: 'stopped', category: 'GENERAL_SERVICES_INSURANCE' });
  expect(none.facts).toMatchObject([{ value: 0 }]);
  // The landlord is no subscription, and is paid all the same.
  const rent = await say({ aspect: 'stopped', category: 'RENT_AND_UTILITIES_RENT' });
  expect(rent.text).toMatch(/^It does not look stopped/);
});

test('what is due before payday ends on its eve and names it', async () => {
  // The next pay is on 28 November; Netflix (12 December) and the rent (2 December) come after it.
  const none = await say({ aspect: 'before_payday' });
  expect(none.facts.find(({ id }) => id === 'recurring.payday')?.value).toMatch(/^2026-11-2[5-9]|^2026-11-30/);
  expect(none.facts.find(({ id }) => id === 'recurring.upcoming.none')?.value).toBe(0);
});

test('the account that pays, the first charge, and what use the data does not tell', async () => {
  expect((await say({ aspect: 'account', category: 'RENT_AND_UTILITIES_RENT' })).text).toMatch(
    /^It comes from Everyday Checking/,
  );
  const first = await say({ aspect: 'first_charge', merchant: 'Netflix' });
  expect(first.facts.map(({ value }) => value)).toEqual(['2026-05-12', 1_599]);
  expect((await say({ aspect: 'unused' })).text).toContain('is not in your bank’s data');
});
