import { fixed, varying } from './amounts.ts';
import type { AmountModel } from './amounts.ts';
import { AS_OF, nextWeekday } from './calendar.ts';
import { category } from './categories.ts';
import { everyDays, monthly } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { settle } from './settlement.ts';
import { longAgo, sign, within } from './stage.ts';
import type { Stage } from './stage.ts';
import { bankText, worded } from './wording.ts';

const OTHER_LEG = 'the receiving leg of a stream already labelled on the paying account';
export const CARD_PAYMENT =
  'card payments are left out of spend; the definitions do not say whether they form a stream';
export const INTEREST = 'credited or charged on a fixed day, but the amount follows the balance and nothing was agreed';

/** An automatic transfer between own accounts: both legs on one day for one amount. */
function savingsPlan(stage: Stage, savings: string, schedule: Schedule, amount: AmountModel, trap: string): void {
  const terms = { kind: 'transfer', schedule, settlement: 'book', first: longAgo(stage), amount } as const;
  sign(stage, {
    ...terms,
    name: 'automatic transfer to savings',
    direction: 'outflow',
    account: () => stage.checking,
    wording: bankText('Recurring Transfer to Savings'),
    category: category('TRANSFER_OUT_SAVINGS'),
    traps: [trap, 'transfer between own accounts'],
  });
  sign(stage, {
    ...terms,
    name: 'automatic transfer from checking',
    direction: 'inflow',
    account: () => savings,
    wording: bankText('Recurring Transfer from Checking'),
    category: category('TRANSFER_IN_SAVINGS'),
    traps: [trap, 'transfer between own accounts'],
    ambiguous: OTHER_LEG,
  });
}

/** Money moved by hand, both ways, on any day. */
function looseTransfers(stage: Stage, savings: string): void {
  const random = stage.random.fork('loose transfers');
  for (let due = stage.start + random.integer(0, 30); due <= AS_OF; due += random.integer(7, 60)) {
    const cents = random.pick([5_000, 10_000, 20_000, 25_000, 50_000, 37_500]) * (random.chance(0.3) ? -1 : 1);
    const shared = { ...settle('book', due, random), channel: 'other' } as const;
    const behaviour = 'transfers by hand between own accounts';
    stage.ledger.addNoise(behaviour, {
      ...shared,
      account_id: stage.checking,
      amount_cents: cents,
      wording: bankText(`Online Transfer ${cents > 0 ? 'to' : 'from'} SAV ...${random.integer(100_000, 999_999)}`)(
        due,
        0,
      ),
      category: category(cents > 0 ? 'TRANSFER_OUT_ACCOUNT_TRANSFER' : 'TRANSFER_IN_ACCOUNT_TRANSFER'),
    });
    stage.ledger.addNoise(behaviour, {
      ...shared,
      account_id: savings,
      amount_cents: -cents,
      wording: bankText(`Online Transfer ${cents > 0 ? 'from' : 'to'} CHK ...${random.integer(100_000, 999_999)}`)(
        due,
        0,
      ),
      category: category(cents > 0 ? 'TRANSFER_IN_ACCOUNT_TRANSFER' : 'TRANSFER_OUT_ACCOUNT_TRANSFER'),
    });
  }
}

export function playSavings(stage: Stage): void {
  const { savings } = stage;
  const random = stage.random.fork('savings');
  if (savings !== null) {
    const plans: readonly [Schedule, number, string][] = [
      [monthly(random.integer(1, 28)), 25_000, 'monthly saving'],
      [everyDays(7, nextWeekday(AS_OF - 7, 1)), 2_500, 'weekly saving'],
      [everyDays(14, nextWeekday(AS_OF - 14, 5) + 1), 10_000, 'biweekly saving'],
    ];
    const plan = plans[stage.index % 4];
    if (plan !== undefined) savingsPlan(stage, savings, plan[0], fixed(plan[1]), plan[2]);
    looseTransfers(stage, savings);
    sign(stage, {
      name: 'savings interest',
      direction: 'inflow',
      kind: 'income',
      schedule: monthly(31),
      settlement: 'book',
      first: longAgo(stage),
      account: () => savings,
      amount: varying(random.integer(300, 4_000), 0.15, random),
      wording: bankText('Interest Paid'),
      category: category('INCOME_INTEREST_EARNED'),
      traps: ['interest'],
      ambiguous: INTEREST,
    });
  }
  if (stage.index % 6 !== 4) return;
  sign(stage, {
    name: 'monthly investment',
    direction: 'outflow',
    kind: 'transfer',
    schedule: monthly(16),
    settlement: 'direct_debit',
    first: within(stage, 0, 0.4, random),
    account: () => stage.checking,
    amount: fixed(30_000),
    wording: worded({ brand: 'Vanguard', descriptor: 'VANGUARD BUY' }, ['direct_debit'], 'clean', random),
    category: category('TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS'),
    traps: ['investment plan'],
  });
}
