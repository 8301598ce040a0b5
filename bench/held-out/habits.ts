import type { AmountModel } from './amounts.ts';
import { nextWeekday } from './calendar.ts';
import { category } from './categories.ts';
import { live } from './stage.ts';
import type { Habit, Stage } from './stage.ts';
import { worded } from './wording.ts';
import type { Merchant, Style } from './wording.ts';

interface Place extends Merchant {
  styles: readonly Style[];
}

const SATURDAY = 6;
const FRIDAY = 5;

const between =
  (stage: Stage, label: string, low: number, high: number): AmountModel =>
  (time) =>
    stage.random.fork(`${label}/${time}`).integer(low, high);

/** One price most of the time, as for a usual order. */
const usually =
  (stage: Stage, label: string, cents: number): AmountModel =>
  (time) => {
    const random = stage.random.fork(`${label}/${time}`);
    return random.chance(0.65) ? cents : cents + random.integer(-250, 900);
  };

type Terms = Pick<Habit, 'gapDays' | 'amount'> & Partial<Habit> & { detailed: string };

function visit(stage: Stage, behaviour: string, place: Place, terms: Terms): void {
  const random = stage.random.fork(`place/${behaviour}`);
  const { detailed, ...rest } = terms;
  const recognition = random.pick(['clean', 'clean', 'patchy', 'absent', 'noisy'] as const);
  live(stage, {
    behaviour,
    account: random.chance(0.7) ? stage.card : () => stage.checking,
    wording: worded(place, place.styles, recognition, random),
    category: category(detailed),
    settlement: 'card',
    channel: 'in store',
    ...rest,
  });
}

const KROGER: Place = { brand: 'Kroger', descriptor: 'KROGER', styles: ['store', 'truncated'] };
const MARKET: Place = { brand: 'Trader Joes', descriptor: 'TRADER JOE S', styles: ['store'] };
const COFFEE: Place = { brand: 'Copper Kettle Coffee', descriptor: 'COPPER KETTLE', styles: ['square', 'toast'] };
const STARBUCKS: Place = { brand: 'Starbucks', descriptor: 'STARBUCKS', styles: ['store'] };
const DINER: Place = { brand: 'The Oak Table', descriptor: 'OAK TABLE', styles: ['toast'] };
const PIZZA: Place = { brand: 'Luigi Pizza', descriptor: 'LUIGI PIZZA', styles: ['toast', 'square'] };
const FUEL: Place = { brand: 'Shell', descriptor: 'SHELL OIL', styles: ['store', 'truncated'] };
const RIDES: Place = { brand: 'Uber', descriptor: 'UBER *TRIP', styles: ['plain', 'phone', 'reference'] };
const TRANSIT: Place = { brand: 'Metro Transit', descriptor: 'METRO TRANSIT FARE', styles: ['plain'] };
const PARKING: Place = { brand: 'ParkMobile', descriptor: 'PARKMOBILE', styles: ['phone'] };
const VENDING: Place = { brand: 'Canteen Vending', descriptor: 'CTLP*CANTEEN', styles: ['truncated'] };
const BARBER: Place = { brand: 'Fade Room', descriptor: 'FADE ROOM', styles: ['square'] };
const PHARMACY: Place = { brand: 'CVS', descriptor: 'CVS/PHARMACY', styles: ['store'] };
const DELIVERY: Place = { brand: 'DoorDash', descriptor: 'DD *DOORDASH', styles: ['reference', 'phone'] };

const GROCERIES = 'FOOD_AND_DRINK_GROCERIES';
const RESTAURANT = 'FOOD_AND_DRINK_RESTAURANT';

/** What people buy again and again; the gaps and amounts follow no agreement. */
const HABITS: readonly ((stage: Stage) => void)[] = [
  (stage) => {
    const amount = between(stage, 'saturday groceries', 5_200, 19_500);
    const from = nextWeekday(stage.start, SATURDAY);
    visit(stage, 'groceries every Saturday', KROGER, { gapDays: [7, 7], amount, from, detailed: GROCERIES });
  },
  (stage) => {
    const amount = between(stage, 'groceries', 1_800, 14_000);
    visit(stage, 'groceries every few days', MARKET, { gapDays: [3, 9], amount, detailed: GROCERIES });
  },
  (stage) => {
    const amount = usually(stage, 'coffee', 525);
    visit(stage, 'coffee every few days', COFFEE, { gapDays: [1, 5], amount, detailed: 'FOOD_AND_DRINK_COFFEE' });
  },
  (stage) => {
    const amount = between(stage, 'starbucks', 345, 1_480);
    visit(stage, 'coffee now and then', STARBUCKS, { gapDays: [2, 13], amount, detailed: 'FOOD_AND_DRINK_COFFEE' });
  },
  (stage) => {
    const amount = between(stage, 'diner', 2_400, 9_800);
    visit(stage, 'a restaurant about weekly', DINER, { gapDays: [5, 9], amount, tipShare: 0.22, detailed: RESTAURANT });
  },
  (stage) => {
    const amount = between(stage, 'pizza', 1_900, 5_600);
    const from = nextWeekday(stage.start, FRIDAY);
    visit(stage, 'pizza on most Fridays', PIZZA, {
      gapDays: [7, 7],
      omittedShare: 0.2,
      amount,
      from,
      tipShare: 0.2,
      detailed: RESTAURANT,
    });
  },
  (stage) => {
    const amount = between(stage, 'fuel', 2_900, 6_700);
    visit(stage, 'fuel', FUEL, { gapDays: [6, 14], amount, detailed: 'TRANSPORTATION_GAS' });
  },
  (stage) => {
    const amount = between(stage, 'rides', 790, 4_900);
    visit(stage, 'ride hailing', RIDES, { gapDays: [1, 19], amount, detailed: 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES' });
  },
  (stage) => {
    const terms = { gapDays: [1, 6], amount: () => 290, detailed: 'TRANSPORTATION_PUBLIC_TRANSIT' } as const;
    visit(stage, 'single transit fares of one price', TRANSIT, terms);
  },
  (stage) => {
    const amount = between(stage, 'parking', 200, 1_800);
    visit(stage, 'parking', PARKING, { gapDays: [3, 25], amount, detailed: 'TRANSPORTATION_PARKING' });
  },
  (stage) => {
    const terms = { gapDays: [1, 9], amount: () => 225, detailed: 'FOOD_AND_DRINK_VENDING_MACHINES' } as const;
    visit(stage, 'vending machine of one price', VENDING, terms);
  },
  (stage) => {
    const amount = usually(stage, 'barber', 3_500);
    visit(stage, 'barber every four to eight weeks', BARBER, {
      gapDays: [26, 58],
      amount,
      detailed: 'PERSONAL_CARE_HAIR_AND_BEAUTY',
    });
  },
  (stage) => {
    const amount = between(stage, 'pharmacy', 600, 6_500);
    visit(stage, 'pharmacy', PHARMACY, { gapDays: [8, 50], amount, detailed: 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS' });
  },
  (stage) => {
    const amount = between(stage, 'delivery', 1_700, 6_900);
    visit(stage, 'food delivery', DELIVERY, { gapDays: [2, 17], amount, channel: 'online', detailed: RESTAURANT });
  },
];

export function playHabits(stage: Stage): void {
  const numbers = new Set([0, 2, 4, 6, 7, 11].map((offset) => (stage.index * 3 + offset) % HABITS.length));
  for (const number of numbers) HABITS[number]?.(stage);
}
