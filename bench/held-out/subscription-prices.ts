import { fixed, introductory, rising, varying } from './amounts.ts';
import { AS_OF } from './calendar.ts';
import { everyDays, everyMonths, monthly } from './schedule.ts';
import { sign, within } from './stage.ts';
import type { Stage } from './stage.ts';
import { subscription } from './subscription-base.ts';
import type { Offer } from './subscription-merchants.ts';

export type Recipe = (stage: Stage, offer: Offer) => void;

const own = (stage: Stage, offer: Offer) => stage.random.fork(`recipe/${offer.brand}`);

/** Subscriptions whose difficulty is the price or the day. */
export const PRICE_AND_DAY_RECIPES: readonly Recipe[] = [
  (stage, offer) => sign(stage, subscription(stage, offer, [])),
  (stage, offer) => sign(stage, { ...subscription(stage, offer, ['month end: 31st']), schedule: monthly(31) }),
  (stage, offer) => sign(stage, { ...subscription(stage, offer, ['month end: 30th']), schedule: monthly(30) }),
  (stage, offer) => sign(stage, { ...subscription(stage, offer, ['month end: 29th']), schedule: monthly(29) }),
  (stage, offer) =>
    sign(stage, {
      ...subscription(stage, offer, ['last business day']),
      schedule: { rule: 'last_business_day' },
      settlement: 'direct_debit',
      account: () => stage.checking,
    }),
  (stage, offer) => {
    const random = own(stage, offer);
    const amount = rising(offer.cents, random.integer(1, 2), random.integer(8, 30), random);
    sign(stage, { ...subscription(stage, offer, ['price rise']), amount });
  },
  (stage, offer) => {
    const random = own(stage, offer);
    const first = within(stage, 0.1, 0.6, random);
    const amount = introductory(random.integer(2, 4), Math.round(offer.cents / 3), fixed(offer.cents));
    sign(stage, { ...subscription(stage, offer, ['promotional first price']), first, amount });
  },
  (stage, offer) => {
    const first = within(stage, 0.1, 0.7, own(stage, offer));
    sign(stage, {
      ...subscription(stage, offer, ['trial price of one dollar']),
      first,
      amount: introductory(1, 100, fixed(offer.cents)),
    });
  },
  (stage, offer) =>
    sign(stage, {
      ...subscription(stage, offer, ['priced in another currency']),
      amount: varying(offer.cents, 0.025, own(stage, offer)),
    }),
  (stage, offer) =>
    sign(stage, {
      ...subscription(stage, offer, ['usage based amount']),
      amount: varying(offer.cents, 0.3, own(stage, offer)),
    }),
  (stage, offer) => {
    const anchor = AS_OF - own(stage, offer).integer(0, 27);
    sign(stage, { ...subscription(stage, offer, ['four-weekly']), schedule: everyDays(28, anchor) });
  },
  (stage, offer) => {
    const anchor = AS_OF - own(stage, offer).integer(0, 13);
    sign(stage, { ...subscription(stage, offer, ['biweekly']), schedule: everyDays(14, anchor) });
  },
  (stage, offer) => {
    const random = own(stage, offer);
    const schedule = everyMonths(2, AS_OF - random.integer(0, 60), random.integer(1, 28));
    sign(stage, { ...subscription(stage, offer, ['bimonthly']), schedule });
  },
  (stage, offer) => {
    const random = own(stage, offer);
    const schedule = everyMonths(3, AS_OF - random.integer(0, 90), random.integer(1, 31));
    sign(stage, { ...subscription(stage, offer, ['quarterly']), schedule, amount: fixed(offer.cents * 3) });
  },
  (stage, offer) => {
    const random = own(stage, offer);
    const schedule = everyMonths(6, AS_OF - random.integer(0, 180), random.integer(1, 28));
    sign(stage, { ...subscription(stage, offer, ['semi-annual']), schedule, amount: fixed(offer.cents * 5) });
  },
  (stage, offer) => {
    const random = own(stage, offer);
    const schedule = everyMonths(12, AS_OF - random.integer(10, 170), random.integer(1, 28));
    const amount = random.chance(0.5) ? fixed(offer.cents * 10) : rising(offer.cents * 10, 1, 12, random);
    sign(stage, { ...subscription(stage, offer, ['annual']), schedule, amount });
  },
];
