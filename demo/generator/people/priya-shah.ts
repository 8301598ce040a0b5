import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { habit, monthly, payCard, range, semiMonthly, spendDown, trip, yearly } from '../rules.ts';

/** A product manager with more subscriptions than she remembers; everything on one card, paid in full. */
export const priyaShah: Person = {
  id: 'priya-shah',
  name: 'Priya Shah',
  summary: 'A product manager with a drawer full of subscriptions.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Premier Checking',
      mask: '3302',
      opening: 520_000,
    },
    {
      id: 'card',
      type: 'credit',
      subtype: 'credit card',
      name: 'Rewards Card',
      mask: '9004',
      opening: 110_000,
      limit: 1_500_000,
      card: { apr: 0.1849, statement_day: 25 },
    },
  ],
  rules: [
    semiMonthly('checking', [15, 31], -312_000, employer('BRIGHTFIELD INC DIRECT DEP')),
    monthly('checking', 1, 215_000, m.rent, { rises: { month: 6, by: 0.04 } }),
    monthly('checking', 7, range(6_000, 11_000), m.power),
    monthly('checking', 10, 7_000, m.internet),
    monthly('card', 3, 1_799, m.films, { lag: 1, rises: { month: 2, by: 0.11 } }),
    monthly('card', 5, 1_299, m.series, { lag: 1 }),
    monthly('card', 8, 1_199, m.music, { lag: 1 }),
    monthly('card', 12, 1_495, m.books, { lag: 1 }),
    monthly('card', 16, 999, m.cloud, { lag: 1 }),
    monthly('card', 19, 1_700, m.news, { lag: 1, rises: { month: 8, by: 0.15 } }),
    monthly('card', 21, 4_900, m.gym, { lag: 1, skip: 0.08 }),
    monthly('card', 27, 1_499, m.games, { lag: 1, until: '2026-08-01' }),
    yearly('card', 4, 18, 13_900, m.membership),
    habit('card', 2, range(3_000, 8_800), [m.market, m.grocer]),
    habit('card', 2.4, range(1_800, 6_200), [m.noodles, m.delivery, m.tacos]),
    habit('card', 1, range(800, 2_900), [m.rides]),
    habit('card', 0.7, range(1_900, 14_000), [m.shopping, m.clothes], { refunds: 0.15 }),
    trip('card', 9, 2, range(44_000, 61_000), m.airline),
    trip('card', 9, 6, range(50_000, 70_000), m.hotel),
    payCard('card', 'checking', 18, 'statement'),
    spendDown('checking', 20, 600_000),
  ],
};
