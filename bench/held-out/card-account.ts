import { fixed, varying } from './amounts.ts';
import { AS_OF } from './calendar.ts';
import { category } from './categories.ts';
import { CARD_PAYMENT, INTEREST } from './own-money.ts';
import { everyMonths, monthly } from './schedule.ts';
import { settle } from './settlement.ts';
import { live, longAgo, sign } from './stage.ts';
import type { Stage } from './stage.ts';
import { bankText } from './wording.ts';

const PAYMENT = category('LOAN_PAYMENTS_CREDIT_CARD_PAYMENT');

/** The statement balance is collected on a fixed day: one amount, two legs. */
function automaticPayment(stage: Stage): void {
  const random = stage.random.fork('automatic payment');
  const terms = {
    kind: 'transfer',
    schedule: monthly(random.integer(2, 28)),
    settlement: 'direct_debit',
    first: longAgo(stage),
    amount: varying(120_000, 0.45, random),
    category: PAYMENT,
    traps: ['card payment', 'variable amount'],
    ambiguous: CARD_PAYMENT,
  } as const;
  const paid = bankText('VISA CARD AUTOPAY');
  sign(stage, { ...terms, name: 'card payment', direction: 'outflow', account: () => stage.checking, wording: paid });
  const received = bankText('AUTOMATIC PAYMENT - THANK YOU');
  sign(stage, { ...terms, name: 'card payment received', direction: 'inflow', account: stage.card, wording: received });
}

/** Paid by hand: no fixed day, sometimes twice a month, sometimes not. */
function paymentsByHand(stage: Stage): void {
  const random = stage.random.fork('payments by hand');
  for (let due = stage.start + random.integer(5, 40); due <= AS_OF; due += random.integer(9, 58)) {
    const cents = random.chance(0.3) ? 10_000 : random.integer(8_000, 160_000);
    const shared = { ...settle('direct_debit', due, random), category: PAYMENT, channel: 'online' } as const;
    const behaviour = 'card payments by hand';
    const paid = bankText('Payment to VISA CARD')(due, 0);
    stage.ledger.addNoise(behaviour, { ...shared, account_id: stage.checking, amount_cents: cents, wording: paid });
    const received = bankText('ONLINE PAYMENT THANK YOU')(due, 0);
    stage.ledger.addNoise(behaviour, {
      ...shared,
      account_id: stage.card(due),
      amount_cents: -cents,
      wording: received,
    });
  }
}

function fees(stage: Stage): void {
  const random = stage.random.fork('card fees');
  if (stage.index % 3 === 0) {
    sign(stage, {
      name: 'card interest',
      direction: 'outflow',
      kind: 'other',
      schedule: monthly(random.integer(1, 28)),
      settlement: 'book',
      first: longAgo(stage),
      account: stage.card,
      amount: varying(random.integer(1_500, 9_000), 0.3, random),
      wording: bankText('INTEREST CHARGE ON PURCHASES'),
      category: category('BANK_FEES_INTEREST_CHARGE'),
      traps: ['interest'],
      ambiguous: INTEREST,
    });
  }
  if (stage.index % 5 !== 1) return;
  sign(stage, {
    name: 'card membership fee',
    direction: 'outflow',
    kind: 'other',
    schedule: everyMonths(12, AS_OF - random.integer(10, 170), random.integer(1, 28)),
    settlement: 'book',
    first: longAgo(stage),
    account: stage.card,
    amount: fixed(9_500),
    wording: bankText('ANNUAL MEMBERSHIP FEE'),
    category: category('BANK_FEES_OTHER_BANK_FEES'),
    traps: ['annual', 'fee'],
  });
}

export function playCardAccount(stage: Stage): void {
  if (stage.index % 4 === 2) {
    sign(stage, {
      name: 'account maintenance fee',
      direction: 'outflow',
      kind: 'other',
      schedule: { rule: 'last_business_day' },
      settlement: 'book',
      first: longAgo(stage),
      account: () => stage.checking,
      amount: fixed(1_200),
      wording: bankText('MONTHLY MAINTENANCE FEE'),
      category: category('BANK_FEES_OTHER_BANK_FEES'),
      traps: ['fee', 'last business day'],
    });
  }
  if (stage.index % 5 === 0) {
    live(stage, {
      behaviour: 'overdraft fees',
      gapDays: [25, 140],
      account: () => stage.checking,
      amount: fixed(3_500),
      wording: bankText('OVERDRAFT ITEM FEE'),
      category: category('BANK_FEES_OVERDRAFT_FEES'),
      settlement: 'book',
      channel: 'other',
    });
  }
  if (!stage.hasCard) return;
  if (stage.index % 2 === 0) automaticPayment(stage);
  else paymentsByHand(stage);
  fees(stage);
}
