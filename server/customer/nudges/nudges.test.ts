import { describe, expect, test } from 'vitest';
import { addDays, buildLedger, consentScopes, fillReferences, type LedgerRows } from '../../../plugins/kit/index.ts';
import { account, cardLiability, ledgerRows, transaction } from '../../../plugins/kit/ledger/testing.ts';
import { chooseNudges, decideNudges, nudgeId, type Nudge, type NudgeInput, type Told } from './index.ts';

const asOf = '2026-11-25';
const months = ['06', '07', '08', '09', '10', '11'];
const monthly = (day: string, cents: number, name: string, category: string, rise = 0) =>
  months.flatMap((month) => {
    const date = `2026-${month}-${day}`;
    return date > asOf ? [] : transaction(date, cents + (month > '10' ? rise : 0), category, { name });
  });
const rent = (day: string) => monthly(day, 120_000, 'Landlord', 'RENT_AND_UTILITIES_RENT');
const films = (rise: number) => monthly('12', 1_599, 'Netflix', 'ENTERTAINMENT_TV_AND_MOVIES', rise);
const pay = monthly('01', -300_000, 'Acme Payroll', 'INCOME_WAGES');

function decide(rows: Partial<LedgerRows>, given: Partial<NudgeInput> = {}): Nudge[] {
  const ledger = buildLedger(ledgerRows(rows), asOf);
  return decideNudges({
    ledger,
    granted: consentScopes,
    locale: 'en-US',
    refreshed_at: '2026-11-25T05:00:00Z',
    ...given,
  });
}
const said = (nudges: readonly Nudge[], locale = 'en-US') =>
  nudges.map(({ text, facts }) => fillReferences(text, facts, locale));

describe('a low balance ahead', () => {
  // 700.00 now, rent of 1,200.00 on the 28th, pay on the 1st.
  const short = { accounts: [account({ current: 70_000 })], transactions: [...rent('28'), ...pay] };

  test('is told with the day and the amount that the forecast comes to', () => {
    const [nudge, ...others] = decide(short).filter(({ kind }) => kind === 'low_balance');
    expect(others).toEqual([]);
    expect(said(nudge ? [nudge] : [])).toEqual([
      'Your checking balance may go below zero on Nov 28, 2026, and down to -$500.00 by Nov 28, 2026.',
    ]);
    const lowest = nudge?.facts.find(({ id }) => id === 'forecast.lowest');
    expect(lowest?.value).toBe(-50_000);
    expect(lowest?.evidence).toContainEqual({ type: 'account', id: 'checking' });
  });

  test('is no news to whoever is there already, nor while there is enough', () => {
    for (const current of [-1_000, 200_000]) {
      expect(decide({ ...short, accounts: [account({ current })] }).map(({ kind }) => kind)).not.toContain(
        'low_balance',
      );
    }
  });

  test('is also what would not last three days of everyday spending', () => {
    // 10.00 a day at other shops: 200.00 less rent of 185.00 would last not even two days.
    const daily = Array.from({ length: 90 }, (_, index) =>
      transaction(addDays(asOf, -index), 1_000, 'FOOD_AND_DRINK_GROCERIES', {
        name: `Shop ${String.fromCodePoint(65 + (index % 26))}${'abcdefg'[index % 7]}`,
      }),
    );
    const small = monthly('27', 13_000, 'Landlord', 'RENT_AND_UTILITIES_RENT');
    const accounts = [account({ current: 22_000 })];
    const [nudge] = decide({ accounts, transactions: [...daily, ...small] });
    // 14 days at 10.00 and the rent: 220.00 - 140.00 - 130.00.
    expect(nudge?.facts.find(({ id }) => id === 'forecast.lowest')?.value).toBe(-5_000);
    const [gentler] = decide({ accounts: [account({ current: 28_500 })], transactions: [...daily, ...small] });
    expect(gentler?.kind).toBe('low_balance');
    expect(said(gentler ? [gentler] : [])).toEqual(['Your checking balance may go down to $15.00 on Dec 9, 2026.']);
  });
});

describe('a price that went up', () => {
  const rows = { transactions: [...films(300), ...pay] };

  test('is told with both amounts and the day', () => {
    expect(said(decide(rows))).toEqual(['Netflix went up from $15.99 to $18.99 a payment on Nov 12, 2026.']);
    expect(said(decide(rows, { locale: 'es-US' }), 'es-US')[0]).toMatch(/^Netflix subió de .*15[.,]99 a .*18[.,]99/);
  });

  test('is no news when it went down, nor a month later', () => {
    expect(decide({ transactions: [...films(-300), ...pay] })).toEqual([]);
    const later = buildLedger(ledgerRows(rows), '2026-12-13');
    const given = { ledger: later, granted: consentScopes, locale: 'en-US', refreshed_at: '2026-12-13T05:00:00Z' };
    expect(decideNudges(given).filter(({ kind }) => kind === 'price_rise')).toEqual([]);
  });
});

describe('a bill that is due', () => {
  const accounts = [account({ current: 900_000 })];

  test('is told three days ahead, not four', () => {
    expect(said(decide({ accounts, transactions: [...rent('28'), ...pay] }))).toEqual([
      'Landlord is likely to take $1,200.00 on Nov 28, 2026.',
    ]);
    expect(decide({ accounts, transactions: [...rent('29'), ...pay] })).toEqual([]);
  });

  test('is not told once the payment waits to be posted', () => {
    const waiting = transaction('2026-11-25', 120_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord', pending: true });
    expect(decide({ accounts, transactions: [...rent('28'), ...pay, waiting] })).toEqual([]);
  });

  test('of a card is its minimum payment, as long as nothing was paid since the statement', () => {
    const card = account({ account_id: 'card', type: 'credit', current: 30_000, limit: 100_000 });
    const statement = cardLiability({
      account_id: 'card',
      last_statement_issue_date: '2026-11-10',
      last_statement_balance_cents: 30_000,
      minimum_payment_cents: 2_500,
      next_payment_due_date: '2026-11-28',
    });
    const given = { accounts: [...accounts, card], liabilities: [statement] };
    const tea = transaction('2026-09-01', 500, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe', account_id: 'card' });
    expect(said(decide({ ...given, transactions: [tea] }))).toEqual([
      'card: the minimum payment of $25.00 is due on Nov 28, 2026.',
    ]);
    const paid = [
      transaction('2026-11-20', 2_500, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Card payment' }),
      transaction('2026-11-20', -2_500, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', {
        name: 'Payment received',
        account_id: 'card',
      }),
    ];
    expect(decide({ ...given, transactions: [tea, ...paid] })).toEqual([]);
  });
});

test('a kind is decided only with consent to all that it looks at', () => {
  const rows = {
    accounts: [account({ current: 70_000 })],
    transactions: [...rent('28'), ...films(300), ...pay],
  };
  const kinds = (granted: NudgeInput['granted']) => decide(rows, { granted }).map(({ kind }) => kind);
  expect(kinds(consentScopes)).toEqual(['low_balance', 'bill_due', 'price_rise']);
  expect(kinds(['accounts', 'income', 'spending'])).toEqual(['price_rise']);
  expect(kinds(['accounts', 'income', 'debts'])).toEqual([]);
});

describe('which are shown', () => {
  const nudge = (key: string, kind: Nudge['kind']): Nudge => ({
    key,
    kind,
    text: '',
    why: '',
    question: '',
    facts: [],
  });
  const low = nudge('low', 'low_balance');
  const bill = nudge('bill', 'bill_due');
  const rise = nudge('rise', 'price_rise');
  const had = ({ key, kind }: Nudge, day: string, isDismissed = false): Told => {
    return { nudge_id: nudgeId({ key }), kind, day, isDismissed };
  };
  const shown = (decided: Nudge[], told: Told[] = [], off: Nudge['kind'][] = []) =>
    chooseNudges(decided, { told, off, day: asOf }).map(({ nudge: one, isNew }) => [one.key, isNew]);

  test('one new a day, what matters most first', () => {
    expect(shown([low, bill, rise])).toEqual([['low', true]]);
    expect(shown([low, bill, rise], [], ['low_balance'])).toEqual([['bill', true]]);
  });

  test('what was seen stays for that day; on another day it never comes again', () => {
    expect(shown([low, bill], [had(low, asOf)])).toEqual([['low', false]]);
    expect(shown([low, bill], [had(low, '2026-11-24')])).toEqual([['bill', true]]);
    expect(shown([low, bill], [had(low, asOf, true)])).toEqual([]);
  });

  test('three in seven days', () => {
    const others = ['a', 'b', 'c'].map((key) => nudge(key, 'bill_due'));
    const days = ['2026-11-19', '2026-11-20', '2026-11-24'];
    const told = others.map((one, index) => had(one, days[index] ?? ''));
    expect(shown([rise], told)).toEqual([]);
    expect(shown([rise], told.slice(1))).toEqual([['rise', true]]);
    expect(shown([rise], [had(nudge('a', 'bill_due'), '2026-11-18'), ...told.slice(1)])).toEqual([['rise', true]]);
  });

  test('no second low balance within the days that the first one looked ahead', () => {
    const before = nudge('before', 'low_balance');
    expect(shown([low], [had(before, '2026-11-12')])).toEqual([]);
    expect(shown([low], [had(before, '2026-11-11')])).toEqual([['low', true]]);
  });
});
