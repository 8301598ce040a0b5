import { fixed, stepped } from './amounts.ts';
import { openAccount } from './accounts.ts';
import { AS_OF, addMonths, day } from './calendar.ts';
import { category } from './categories.ts';
import { latestVisibleEnd } from './contract.ts';
import type { Contract } from './contract.ts';
import { everyDays, monthly } from './schedule.ts';
import { longAgo, sign } from './stage.ts';
import type { Stage } from './stage.ts';
import { renamed, worded } from './wording.ts';
import type { WordingModel } from './wording.ts';

const RENT = category('RENT_AND_UTILITIES_RENT');
const MORTGAGE = category('LOAN_PAYMENTS_MORTGAGE_PAYMENT');
const PORTAL = { brand: 'Bilt Rewards', descriptor: 'BILT RENT PORTAL' };
const SERVICER = { brand: 'Mr. Cooper', descriptor: 'MR COOPER MTG' };
const FORMER_SERVICER = { brand: 'Home Point', descriptor: 'HOME POINT FIN LOAN' };

function payment(stage: Stage, name: string, cents: number): Contract {
  return {
    name,
    direction: 'outflow',
    kind: 'bill',
    schedule: monthly(1),
    settlement: 'direct_debit',
    first: longAgo(stage),
    account: () => stage.checking,
    amount: fixed(cents),
    wording: worded(PORTAL, ['direct_debit'], 'clean', stage.random),
    category: RENT,
    traps: ['weekend and holiday shift'],
  };
}

function mortgageAccount(stage: Stage): void {
  const random = stage.random.fork('mortgage');
  const description = { type: 'loan', subtype: 'mortgage', name: 'Home Loan', current_cents: 28_450_000 } as const;
  const account_id = openAccount(stage.ledger, description, random);
  stage.ledger.liabilities.push({
    type: 'mortgage',
    account_id,
    interest_rate: 0.0575,
    last_payment_cents: null,
    last_payment_date: null,
    next_payment_cents: null,
    next_payment_due_date: null,
    past_due_cents: 0,
  });
}

const checkNumbers =
  (first: number): WordingModel =>
  (_due, occurrence) => ({ name: `CHECK ${first + occurrence * 3}`, merchant_name: null, merchant_entity_id: null });

const toLandlord: WordingModel = (due) => ({
  name: `Zelle payment to R OKAFOR Conf# ${(due * 7919).toString(36)}`,
  merchant_name: null,
  merchant_entity_id: null,
});

/** The ways in which people pay for where they live. */
const VARIANTS: readonly ((stage: Stage, cents: number) => void)[] = [
  (stage, cents) => {
    mortgageAccount(stage);
    const wording = worded(SERVICER, ['direct_debit'], 'clean', stage.random);
    sign(stage, { ...payment(stage, 'mortgage', cents), kind: 'loan_payment', category: MORTGAGE, wording });
  },
  (stage, cents) => {
    const rise = stepped(cents, [
      { from: addMonths(day(2026, 5, 1), -stage.random.integer(0, 5)), cents: cents + 9_500 },
    ]);
    sign(stage, { ...payment(stage, 'rent', cents), amount: rise, traps: ['price rise', 'weekend and holiday shift'] });
  },
  (stage, cents) =>
    sign(stage, {
      ...payment(stage, 'rent', cents),
      settlement: 'check',
      wording: checkNumbers(1041),
      category: category('TRANSFER_OUT_OTHER_TRANSFER_OUT'),
      traps: ['rent by check without a merchant'],
    }),
  (stage, cents) =>
    sign(stage, {
      ...payment(stage, 'rent', cents),
      settlement: 'book',
      schedule: monthly(31),
      wording: toLandlord,
      category: category('TRANSFER_OUT_TRANSFER_OUT_FROM_APPS'),
      traps: ['rent to a person', 'month end: 31st'],
    }),
  (stage, cents) => {
    mortgageAccount(stage);
    const wording = worded(SERVICER, ['bill_payment'], 'clean', stage.random);
    const terms = {
      ...payment(stage, 'mortgage', Math.round(cents / 2)),
      kind: 'loan_payment',
      category: MORTGAGE,
    } as const;
    sign(stage, {
      ...terms,
      wording,
      schedule: everyDays(14, AS_OF - stage.random.integer(0, 13)),
      traps: ['biweekly'],
    });
  },
  (stage, cents) => {
    const moved = latestVisibleEnd('MONTHLY') - stage.random.integer(40, 220);
    sign(stage, { ...payment(stage, 'rent of the old home', cents), last: moved, traps: ['ended by a move'] });
    const next = worded(
      { brand: 'Elm Street Lofts', descriptor: 'ELM ST LOFTS WEB PMTS' },
      ['direct_debit'],
      'clean',
      stage.random,
    );
    const rent = { ...payment(stage, 'rent of the new home', cents + 18_000), wording: next, first: moved + 1 };
    sign(stage, { ...rent, schedule: monthly(3), traps: ['begun by a move'] });
  },
  (stage, cents) => {
    mortgageAccount(stage);
    const before = worded(FORMER_SERVICER, ['direct_debit'], 'clean', stage.random);
    const after = worded(SERVICER, ['direct_debit'], 'clean', stage.random);
    const wording = renamed(before, after, AS_OF - stage.random.integer(120, 300));
    const terms = { ...payment(stage, 'mortgage', cents), kind: 'loan_payment', category: MORTGAGE, wording } as const;
    sign(stage, { ...terms, traps: ['loan sold to another servicer'] });
  },
];

export function playHousing(stage: Stage): void {
  const cents = stage.random.fork('housing').integer(90, 240) * 1_000;
  VARIANTS[stage.index % VARIANTS.length]?.(stage, cents);
}
