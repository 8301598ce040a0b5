import { fixed } from './amounts.ts';
import { AS_OF } from './calendar.ts';
import { latestVisibleEnd } from './contract.ts';
import { everyDays, everyMonths, monthly } from './schedule.ts';
import { longAgo, sign, within } from './stage.ts';
import { subscription } from './subscription-base.ts';
import { CLUB, MEAL_KIT, YOGA } from './subscription-merchants.ts';
import type { Recipe } from './subscription-prices.ts';
import { renamed, worded } from './wording.ts';

/** Subscriptions whose difficulty is what happens to them: gaps, ends, restarts, moves and names. */
export const LIFE_RECIPES: readonly Recipe[] = [
  (stage, offer) =>
    sign(stage, { ...subscription(stage, offer, ['one skipped month']), skippedFromEnd: [stage.random.integer(4, 9)] }),
  (stage, offer) =>
    sign(stage, {
      ...subscription(stage, offer, ['a refunded charge']),
      refundedFromEnd: [stage.random.fork(offer.brand).integer(2, 10)],
    }),
  (stage, offer) => {
    const random = stage.random.fork(`recipe/${offer.brand}`);
    const from = within(stage, 0.3, 0.45, random);
    const to = from + random.integer(95, 190);
    sign(stage, { ...subscription(stage, offer, ['cancelled and restarted']), pauses: [{ from, to }] });
  },
  (stage, offer) => {
    const last = latestVisibleEnd('MONTHLY') - stage.random.fork(`recipe/${offer.brand}`).integer(0, 250);
    sign(stage, { ...subscription(stage, offer, ['cancelled']), last });
  },
  (stage, offer) => {
    const first = AS_OF - stage.random.fork(`recipe/${offer.brand}`).integer(5, 55);
    sign(stage, { ...subscription(stage, offer, ['young']), first });
  },
  (stage, offer) => {
    const first = within(stage, 0.3, 0.6, stage.random.fork(`recipe/${offer.brand}`));
    sign(stage, { ...subscription(stage, offer, ['cancelled after a month or two']), first, last: first + 45 });
  },
  (stage, offer) => {
    const moved = within(stage, 0.4, 0.8, stage.random.fork(`recipe/${offer.brand}`));
    const account = (due: number): string => (due < moved ? stage.checking : stage.card(due));
    sign(stage, { ...subscription(stage, offer, ['moved to another account']), account });
  },
  (stage, offer) =>
    sign(stage, {
      ...subscription(stage, offer, ['paid through PayPal']),
      wording: worded(offer, ['paypal'], stage.random.pick(['clean', 'processor', 'absent']), stage.random),
      traps: ['paid through PayPal'],
    }),
  (stage) =>
    sign(stage, {
      ...subscription(stage, YOGA, []),
      wording: worded(YOGA, ['square'], stage.random.pick(['clean', 'absent', 'noisy']), stage.random),
      traps: ['paid through Square'],
    }),
  (stage) => {
    const after = { brand: 'Arcadia Athletic', descriptor: 'ARCADIA ATHLETIC CLUB' };
    const before = worded(CLUB, ['plain'], 'clean', stage.random);
    const from = within(stage, 0.4, 0.75, stage.random.fork('club rename'));
    const wording = renamed(before, worded(after, ['store'], 'clean', stage.random), from);
    sign(stage, { ...subscription(stage, CLUB, []), wording, traps: ['merchant renamed: nothing in common'] });
  },
  (stage, offer) => {
    const after = { brand: `${offer.brand} Plus`, descriptor: `${offer.descriptor.slice(0, 9).trim()} PLUS` };
    const from = within(stage, 0.4, 0.75, stage.random.fork('brand rename'));
    const before = worded(offer, ['plain'], 'clean', stage.random);
    const wording = renamed(before, worded(after, ['phone'], 'clean', stage.random), from);
    sign(stage, { ...subscription(stage, offer, []), wording, traps: ['merchant renamed: name kept in part'] });
  },
  (stage) =>
    sign(stage, {
      ...subscription(stage, MEAL_KIT, ['weekly with skipped weeks']),
      schedule: everyDays(7, AS_OF - stage.random.integer(0, 6)),
      skippedFromEnd: [5, 14, 15, 31],
    }),
  (stage, offer) => {
    const changed = within(stage, 0.5, 0.8, stage.random.fork(`recipe/${offer.brand}`));
    const plan = subscription(stage, offer, ['changed from monthly to annual']);
    sign(stage, { ...plan, name: `${offer.brand} monthly plan`, schedule: monthly(12), last: changed });
    sign(stage, {
      ...plan,
      name: `${offer.brand} annual plan`,
      schedule: everyMonths(12, changed + 20, 12),
      first: changed + 1,
      amount: fixed(offer.cents * 10),
    });
  },
  (stage, offer) =>
    sign(stage, {
      ...subscription(stage, offer, ['began inside the history']),
      first: longAgo(stage) + 200,
    }),
];
