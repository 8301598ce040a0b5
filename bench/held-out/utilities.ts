import { fixed, introductory, rising, seasonal, varying } from './amounts.ts';
import type { AmountModel } from './amounts.ts';
import { AS_OF } from './calendar.ts';
import { category } from './categories.ts';
import type { Contract } from './contract.ts';
import type { Random } from './random.ts';
import { everyDays, everyMonths, monthly } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { longAgo, sign, within } from './stage.ts';
import type { Stage } from './stage.ts';
import { worded } from './wording.ts';
import type { Merchant, Recognition, Style } from './wording.ts';

const DEBIT_STYLES: readonly (readonly Style[])[] = [
  ['direct_debit'],
  ['bill_payment'],
  ['plain'],
  ['bill_payment', 'phone'],
];
const RECOGNITIONS: readonly Recognition[] = ['clean', 'clean', 'clean', 'patchy', 'absent'];

interface BillTerms {
  merchant: Merchant;
  detailed: string;
  schedule: Schedule;
  amount: AmountModel;
  traps: readonly string[];
}

/** A bill collected from checking on a business day, or charged to a card. */
export function bill(stage: Stage, terms: BillTerms, random: Random): Contract {
  const onCard = random.chance(0.25);
  return {
    name: terms.merchant.brand,
    direction: 'outflow',
    kind: 'bill',
    schedule: terms.schedule,
    settlement: onCard ? 'card' : 'direct_debit',
    first: longAgo(stage),
    account: onCard ? stage.card : () => stage.checking,
    amount: terms.amount,
    wording: worded(terms.merchant, random.pick(DEBIT_STYLES), random.pick(RECOGNITIONS), random),
    category: category(terms.detailed),
    traps: terms.traps,
  };
}

function energy(stage: Stage, random: Random): void {
  const power = { brand: 'Cascade Power', descriptor: 'CASCADE POWER & LIGHT' };
  const detailed = 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY';
  const amount = seasonal(random.integer(8_000, 16_000), 'summer', random.fork('power'));
  const terms = { merchant: power, detailed, schedule: monthly(random.integer(3, 26)), amount };
  sign(stage, {
    ...bill(stage, { ...terms, traps: ['seasonal amount', 'meter reading days'] }, random),
    jitterDays: 2,
  });
  if (stage.index % 2 === 0) return;
  const heat = seasonal(random.integer(5_000, 9_000), 'winter', random.fork('heat'));
  const gas = { brand: 'Spire Gas', descriptor: 'SPIRE GAS CO' };
  const schedule = monthly(random.integer(1, 28));
  sign(stage, bill(stage, { merchant: gas, detailed, schedule, amount: heat, traps: ['seasonal amount'] }, random));
}

function water(stage: Stage, random: Random): void {
  const merchant = { brand: 'City Water Department', descriptor: 'CITY OF MILLBROOK WATER' };
  const isBimonthly = stage.index % 2 === 0;
  const schedule = everyMonths(isBimonthly ? 2 : 3, AS_OF - random.integer(0, 85), random.integer(1, 28));
  const amount = varying(random.integer(6_000, 14_000), 0.2, random.fork('water'));
  const traps = [isBimonthly ? 'bimonthly' : 'quarterly', 'variable amount', 'meter reading days'];
  const terms = { merchant, detailed: 'RENT_AND_UTILITIES_WATER', schedule, amount, traps };
  sign(stage, { ...bill(stage, terms, random), jitterDays: 3 });
}

function internet(stage: Stage, random: Random): void {
  const merchant = random.pick([
    { brand: 'Xfinity', descriptor: 'COMCAST CABLE COMM' },
    { brand: 'Ridgeline Fiber', descriptor: 'RIDGELINE FIBER INTERNET' },
  ]);
  const isPromotion = random.chance(0.5);
  const first = isPromotion ? within(stage, 0.05, 0.2, random) : longAgo(stage);
  const amount = isPromotion ? introductory(12, 4_999, fixed(7_999)) : rising(6_999, 1, 7, random.fork('internet'));
  const traps = [isPromotion ? 'promotional first price' : 'price rise'];
  const detailed = 'RENT_AND_UTILITIES_INTERNET_AND_CABLE';
  sign(stage, {
    ...bill(stage, { merchant, detailed, schedule: monthly(random.integer(1, 31)), amount, traps }, random),
    first,
  });
}

function phone(stage: Stage, random: Random): void {
  const isPrepaid = stage.index % 4 === 1;
  const merchant = isPrepaid
    ? { brand: 'Mint Mobile', descriptor: 'MINT MOBILE' }
    : { brand: 'Verizon', descriptor: 'VZWRLSS*APOCC VISB' };
  const schedule = isPrepaid ? everyDays(28, AS_OF - random.integer(0, 27)) : monthly(random.integer(1, 28));
  const amount = isPrepaid ? fixed(3_500) : varying(9_400, 0.015, random.fork('phone'));
  const traps = isPrepaid ? ['four-weekly'] : ['amount differs by taxes'];
  sign(stage, bill(stage, { merchant, detailed: 'RENT_AND_UTILITIES_TELEPHONE', schedule, amount, traps }, random));
}

function waste(stage: Stage, random: Random): void {
  const merchant = { brand: 'Greenway Disposal', descriptor: 'GREENWAY DISPOSAL SVC' };
  const schedule = everyMonths(3, AS_OF - random.integer(0, 85), random.integer(1, 31));
  const detailed = 'RENT_AND_UTILITIES_SEWAGE_AND_WASTE_MANAGEMENT';
  sign(stage, bill(stage, { merchant, detailed, schedule, amount: fixed(8_775), traps: ['quarterly'] }, random));
}

export function playUtilities(stage: Stage): void {
  const random = stage.random.fork('utilities');
  energy(stage, random);
  internet(stage, random);
  phone(stage, random);
  if (stage.index % 3 !== 1) water(stage, random);
  if (stage.index % 4 === 2) waste(stage, random);
}
