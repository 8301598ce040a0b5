import { AS_OF } from './calendar.ts';
import { category } from './categories.ts';
import { digits } from './random.ts';
import { settle } from './settlement.ts';
import { live } from './stage.ts';
import type { Stage } from './stage.ts';
import { bankText, describe, worded } from './wording.ts';
import type { WordingModel } from './wording.ts';

const SHOPS = [
  { brand: 'Target', descriptor: 'TARGET', detailed: 'GENERAL_MERCHANDISE_SUPERSTORES' },
  { brand: 'Etsy', descriptor: 'ETSY.COM', detailed: 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES' },
  { brand: 'Home Depot', descriptor: 'THE HOME DEPOT', detailed: 'HOME_IMPROVEMENT_HARDWARE' },
  { brand: 'REI', descriptor: 'REI.COM', detailed: 'GENERAL_MERCHANDISE_SPORTING_GOODS' },
] as const;

function onlineShopping(stage: Stage): void {
  for (const shop of SHOPS) {
    const random = stage.random.fork(`shop/${shop.brand}`);
    if (random.chance(0.4)) continue;
    live(stage, {
      behaviour: `purchases at ${shop.brand}`,
      gapDays: [8, 75],
      account: stage.card,
      amount: () => random.integer(900, 18_500),
      wording: worded(shop, ['store', 'reference', 'truncated'], 'clean', random),
      category: category(shop.detailed),
      settlement: 'card',
      channel: random.pick(['online', 'in store']),
    });
  }
}

/** Two equal purchases on one day: both are real. */
function equalPurchases(stage: Stage): void {
  const random = stage.random.fork('equal purchases');
  const merchant = { brand: 'Regal Cinemas', descriptor: 'REGAL CINEMAS' };
  for (let due = stage.start + random.integer(0, 60); due <= AS_OF; due += random.integer(19, 95)) {
    const dates = settle('card', due, random);
    for (let copy = 0; copy < 2; copy += 1) {
      stage.ledger.addNoise('two equal purchases on one day', {
        ...dates,
        account_id: stage.card(due),
        amount_cents: 1_450,
        wording: {
          name: describe(merchant, 'store', due, random),
          merchant_name: merchant.brand,
          merchant_entity_id: null,
        },
        category: category('ENTERTAINMENT_TV_AND_MOVIES'),
        channel: 'in store',
      });
    }
  }
}

const person =
  (text: string, stage: Stage): WordingModel =>
  (due, time) => ({
    name: `${text} ${digits(stage.random.fork(`person/${due}/${time}`), 10)}`,
    merchant_name: null,
    merchant_entity_id: null,
  });

function peopleAndCash(stage: Stage): void {
  const random = stage.random.fork('people and cash');
  const shared = { account: () => stage.checking, settlement: 'book', channel: 'other' } as const;
  live(stage, {
    ...shared,
    behaviour: 'cash withdrawals of round amounts',
    gapDays: [8, 34],
    amount: () => random.pick([4_000, 6_000, 10_000, 10_000, 20_000]),
    wording: worded({ brand: 'ATM', descriptor: 'ATM WITHDRAWAL' }, ['store'], 'absent', random),
    category: category('TRANSFER_OUT_WITHDRAWAL'),
  });
  live(stage, {
    ...shared,
    behaviour: 'money sent to friends',
    gapDays: [5, 44],
    amount: () => random.integer(6, 90) * 100,
    wording: person('VENMO PAYMENT', stage),
    category: category('TRANSFER_OUT_TRANSFER_OUT_FROM_APPS'),
  });
  live(stage, {
    ...shared,
    behaviour: 'money received from friends',
    gapDays: [12, 80],
    amount: () => -random.integer(8, 140) * 100,
    wording: person('Zelle from M ALVAREZ', stage),
    category: category('TRANSFER_IN_TRANSFER_IN_FROM_APPS'),
  });
  live(stage, {
    ...shared,
    behaviour: 'deposited checks',
    gapDays: [40, 230],
    amount: () => -random.integer(2_500, 60_000),
    wording: bankText('MOBILE CHECK DEPOSIT'),
    category: category('TRANSFER_IN_DEPOSIT'),
  });
}

/** A refund of taxes comes once a year, in another month and for another amount each time. */
function taxRefund(stage: Stage): void {
  live(stage, {
    behaviour: 'tax refunds',
    gapDays: [320, 420],
    account: () => stage.checking,
    amount: (time) => -(83_100 + time * 41_700),
    wording: bankText('IRS TREAS 310 TAX REF'),
    category: category('INCOME_TAX_REFUND'),
    settlement: 'payroll',
    channel: 'other',
  });
}

export function playLooseEnds(stage: Stage): void {
  onlineShopping(stage);
  peopleAndCash(stage);
  if (stage.index % 2 === 1) equalPurchases(stage);
  if (stage.index % 3 === 2) taxRefund(stage);
}
