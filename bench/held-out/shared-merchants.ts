import { fixed } from './amounts.ts';
import { AS_OF } from './calendar.ts';
import type { Day } from './calendar.ts';
import { category } from './categories.ts';
import { everyMonths, monthly } from './schedule.ts';
import { live, sign } from './stage.ts';
import type { Stage } from './stage.ts';
import { subscription } from './subscription-base.ts';
import { WAREHOUSE } from './subscription-merchants.ts';
import type { Offer } from './subscription-merchants.ts';
import { worded } from './wording.ts';
import type { Merchant } from './wording.ts';

const APPS: Offer = {
  brand: 'Apple',
  descriptor: 'APPLE.COM/BILL',
  category: 'ENTERTAINMENT_OTHER_ENTERTAINMENT',
  cents: 299,
};
const PRIME: Offer = {
  brand: 'Amazon',
  descriptor: 'Amazon Prime',
  category: 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES',
  cents: 1499,
};
const MARKETPLACE: Merchant = { brand: 'Amazon', descriptor: 'AMZN Mktp US' };
const WAREHOUSE_STORE: Merchant = { brand: 'Costco', descriptor: 'COSTCO WHSE' };

function oneOffPurchases(stage: Stage, merchant: Merchant, detailed: string, gapDays: [number, number]): void {
  const random = stage.random.fork(`one-off/${merchant.descriptor}`);
  live(stage, {
    behaviour: `one-off purchases at ${merchant.brand}, which also has a subscription`,
    gapDays,
    account: stage.card,
    amount: () => random.integer(899, 12_000),
    wording: worded(merchant, [detailed.includes('ONLINE') ? 'reference' : 'store'], 'clean', random),
    category: category(detailed),
    settlement: 'card',
    channel: 'online',
  });
}

/** Two subscriptions bill under one name, on different days and for different amounts; app purchases lie between. */
function twoAtOneMerchant(stage: Stage): void {
  const firstDay = stage.random.integer(1, 10);
  const wording = worded(APPS, stage.random.pick([['plain'], ['phone']]), 'clean', stage.random);
  const traps = ['two subscriptions at one merchant'];
  const plan = { ...subscription(stage, APPS, []), wording, traps };
  sign(stage, { ...plan, name: 'Apple storage', schedule: monthly(firstDay) });
  sign(stage, { ...plan, name: 'Apple music', schedule: monthly(firstDay + 13), amount: fixed(1099) });
  if (stage.random.chance(0.5)) {
    live(stage, {
      behaviour: 'single app purchases at Apple',
      gapDays: [20, 75],
      account: stage.card,
      amount: () => stage.random.pick([99, 199, 399, 599, 999, 1499]),
      wording,
      category: category(APPS.category),
      settlement: 'card',
      channel: 'online',
    });
  }
}

function marketplaceMember(stage: Stage): void {
  const isAnnual = stage.random.chance(0.35);
  const trap = ['one-off purchases at the same merchant'];
  const anchor = AS_OF - stage.random.integer(20, 170);
  sign(stage, {
    ...subscription(stage, PRIME, []),
    wording: worded(PRIME, ['reference'], 'clean', stage.random),
    traps: trap,
    ...(isAnnual ? { schedule: everyMonths(12, anchor, 9), amount: fixed(13_900) } : {}),
  });
  oneOffPurchases(stage, MARKETPLACE, PRIME.category, [2, 16]);
}

function warehouseMember(stage: Stage): void {
  const anchor: Day = AS_OF - stage.random.integer(20, 170);
  sign(stage, {
    ...subscription(stage, WAREHOUSE, []),
    wording: worded(WAREHOUSE, ['plain'], 'clean', stage.random),
    traps: ['one-off purchases at the same merchant', 'annual'],
    schedule: everyMonths(12, anchor, 17),
    amount: fixed(WAREHOUSE.cents),
  });
  oneOffPurchases(stage, WAREHOUSE_STORE, 'GENERAL_MERCHANDISE_SUPERSTORES', [9, 30]);
}

/** Merchants at which a stream and other purchases meet. */
export function playSharedMerchants(stage: Stage): void {
  if (stage.index % 3 === 0) twoAtOneMerchant(stage);
  if (stage.index % 3 === 1) marketplaceMember(stage);
  if (stage.index % 5 === 2) warehouseMember(stage);
}
