import { describe, expect, test } from 'vitest';
import { buildLedger, fillReferences, type Goal, type HeldGoal, type ToolSession } from '../../kit/index.ts';
import { account, cardLiability, ledgerRows } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import tool from './index.ts';
import { monthsNamed, targetDate } from './target-date.ts';
import { purposeOf } from './which.ts';

describe('by when', () => {
  const june = { from: '2026-06-01', to: '2026-06-30' };
  test.each([
    ['save 5,000 by June', june, '2027-06-01'],
    ['by the end of June', june, '2027-06-30'],
    ['para finales de junio', june, '2027-06-30'],
    ['by June 2028', { from: '2028-06-01', to: '2028-06-30' }, '2028-06-01'],
    ['by next year', { from: '2027-01-01', to: '2027-12-31' }, '2027-01-01'],
    ['this year', { from: '2026-01-01', to: '2026-11-25' }, '2026-12-31'],
    ['this month', { from: '2026-11-01', to: '2026-11-25' }, '2026-11-30'],
    ['by the end of the year', null, '2026-12-31'],
    ['antes de fin de año', null, '2026-12-31'],
    ['save 500 by December', { from: '2025-12-01', to: '2025-12-31' }, '2026-12-31'],
    ['in six months', null, '2027-05-25'],
    ['dentro de un año', null, '2027-11-25'],
    ['in 3 weeks', null, '2026-12-16'],
    ['by Christmas', null, '2026-12-25'],
    ['for next summer', null, '2027-06-01'],
    ['by 2028', null, '2028-01-01'],
    ['I want to save 2,030', null, null],
  ])('%s', (question, period, expected) => {
    expect(targetDate(question, period, '2026-11-25')).toBe(expected);
  });

  test('months are read in digits and words', () => {
    expect(['three months', '6 meses', 'un mes', 'a lot'].map(monthsNamed)).toEqual([3, 6, 1, null]);
  });
});

test.each([
  ['I want to save 3,000 for a trip by June', 'Trip'],
  ['quiero juntar 5000 para un coche nuevo', 'Coche nuevo'],
  ['save $900 for my new laptop', 'New laptop'],
  ['save 5,000 for June', null],
  ['ahorrar 500 para el verano', null],
  ['save for me', null],
])('what it is for: %s', (question, expected) => {
  expect(purposeOf(question)).toBe(expected);
});

const rows = ledgerRows({
  accounts: [
    account({ account_id: 'checking', available: 90_000, current: 90_000 }),
    account({ account_id: 'savings', subtype: 'savings', available: 60_000, current: 60_000 }),
    account({ account_id: 'card', type: 'credit', subtype: 'credit card', current: 120_000 }),
  ],
  liabilities: [
    cardLiability({
      account_id: 'card',
      aprs: [{ apr_type: 'purchase_apr', apr: 0, balance_subject_to_apr_cents: null, interest_charge_cents: null }],
    }),
  ],
});
const ledger = buildLedger(rows, '2026-11-25');
const trip: HeldGoal = {
  goal_id: '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f',
  goal: { kind: 'save_amount', name: 'Trip', target_cents: 240_000, target_date: '2027-05-25', account_ids: [] },
  start_cents: null,
};
const ask = async (args: object, goals: readonly HeldGoal[] = [], given: Partial<ToolSession> = {}) => {
  const { analysis: _analysis, ...rest } = given;
  const session = sessionOf(ledger, { ...rest, goals: async () => goals });
  const result = await runTool(tool, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return { ...result, said: fillReferences(result.text, result.facts) };
};

describe('a goal', () => {
  test('is asked for before it is set, with what it takes', async () => {
    // 5,400.00 less 600.00 over the six months to May 25: 800.00 a month.
    const { said, proposal } = await ask({
      action: 'set',
      amount_cents: 540_000,
      question: 'save 5,400 for a trip in six months',
    });
    expect(said).toContain('Shall I set the goal “Trip”: $5,400.00 by May 25, 2027?');
    expect(said).toContain('about $800.00 a month');
    expect(proposal?.action).toEqual({
      type: 'set_goal',
      goal_id: null,
      goal: { ...trip.goal, target_cents: 540_000 },
    });
  });

  test('that is wanted twice is changed and not set again', async () => {
    const { said, proposal } = await ask(
      { action: 'set', amount_cents: 300_000, question: 'save 3,000 for a trip in six months' },
      [trip],
    );
    expect(said).toContain('Shall I change your goal “Trip” to $3,000.00 by May 25, 2027?');
    expect(proposal?.action).toMatchObject({ goal_id: trip.goal_id, goal: { target_cents: 300_000 } });
  });

  test('that is only given another sum keeps its name and its day', async () => {
    const { proposal } = await ask({ action: 'set', amount_cents: 400_000, question: 'make it 4000' }, [trip]);
    expect(proposal?.action).toMatchObject({ goal_id: trip.goal_id, goal: { ...trip.goal, target_cents: 400_000 } });
  });

  test('without a sum or a day is asked about, and nothing is proposed', async () => {
    for (const args of [{}, { amount_cents: 5_000 }, { kind: 'keep_buffer' }, { kind: 'pay_off_card' }]) {
      const { said, proposal } = await ask({ action: 'set', ...args });
      expect(said).toMatch(/\?$/);
      expect(proposal).toBeUndefined();
    }
  });

  test('to pay off the one card says when it is paid', async () => {
    // 1,200.00 at no interest, 300.00 a month: four months.
    const { said, proposal } = await ask({ action: 'set', kind: 'pay_off_card', amount_cents: 30_000 });
    expect(said).toContain('With $300.00 a month it is paid off around Mar 25, 2027.');
    expect(proposal?.action).toMatchObject({ goal: { account_id: 'card', monthly_payment_cents: 30_000 } });
  });

  test('changes its sum alone, and keeps its day', async () => {
    const { proposal } = await ask({ action: 'change', amount_cents: 400_000 }, [trip]);
    expect(proposal?.action).toMatchObject({ goal: { target_cents: 400_000, target_date: '2027-05-25' } });
  });

  test('is removed by its name when there are several', async () => {
    const buffer: Goal = { kind: 'keep_buffer', name: 'Cushion', target_months: 2, monthly_contribution_cents: null };
    const goals = [trip, { goal_id: '1f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f', goal: buffer, start_cents: null }];
    const { proposal } = await ask({ action: 'remove', question: 'take the trip away' }, goals);
    expect(proposal?.action).toEqual({ type: 'remove_goal', goal_id: trip.goal_id });
    expect((await ask({ action: 'remove', question: 'delete a goal' }, goals)).proposal).toBeUndefined();
  });

  test('says how far it is: 600.00 of 2,400.00, and 300.00 a month for six months', async () => {
    const { said } = await ask({ question: 'how is my goal going' }, [trip]);
    expect(said).toBe('Trip: $600.00 of $2,400.00 (25%). To be there by May 25, 2027 takes about $300.00 a month.');
  });

  test('that is none yet says first what it takes a month', async () => {
    // 5,400.00 less 600.00 over six months.
    const { said } = await ask({ amount_cents: 540_000, question: 'am I on course for 5,400 in six months' });
    expect(said).toMatch(/^It takes about \$800\.00 a month from now to have \$5,400\.00 by May 25, 2027/);
  });

  test('for a card says nothing of the card without consent to debts', async () => {
    const goal: Goal = { kind: 'pay_off_card', name: 'Visa', account_id: 'card', monthly_payment_cents: 1_000 };
    const { said } = await ask({}, [{ ...trip, goal }], { granted: ['accounts'] });
    expect(said).toMatch(/^How far you are with Visa is not known/);
  });
});
