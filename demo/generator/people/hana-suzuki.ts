import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { habit, monthly, payCard, range, savingsInterest, spendDown, sweep, yearly } from '../rules.ts';

/** An engineer with high pay, a swept account and a pile of subscriptions whose prices rise. */
export const hanaSuzuki: Person = {
  id: 'hana-suzuki',
  name: 'Hana Suzuki',
  summary: 'An engineer with a yearly bonus, an automatic sweep and rising subscription prices.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Premier Checking',
      mask: '8118',
      opening: 700_000,
    },
    {
      id: 'savings',
      type: 'depository',
      subtype: 'savings',
      name: 'High Tide Savings',
      mask: '8126',
      opening: 2_100_000,
    },
    {
      id: 'card',
      type: 'credit',
      subtype: 'credit card',
      name: 'Signature Card',
      mask: '7373',
      opening: 150_000,
      limit: 2_000_000,
      card: { apr: 0.1699, statement_day: 2 },
    },
  ],
  rules: [
    monthly('checking', 15, -421_000, employer('QUANTA SYSTEMS PAYROLL')),
    monthly('checking', 31, -421_000, employer('QUANTA SYSTEMS PAYROLL')),
    yearly('checking', 3, 14, -1_450_000, employer('QUANTA SYSTEMS BONUS')),
    sweep('checking', 'savings', 19, 650_000, 250_000),
    savingsInterest('savings', 0.036),
    monthly('checking', 1, 289_000, m.rent, { rises: { month: 4, by: 0.05 } }),
    monthly('checking', 8, range(7_000, 14_500), m.power),
    monthly('checking', 11, 8_000, m.internet),
    monthly('card', 4, 1_799, m.films, { lag: 1, rises: { month: 2, by: 0.12 } }),
    monthly('card', 9, 1_199, m.music, { lag: 1, rises: { month: 7, by: 0.08 } }),
    monthly('card', 13, 8_900, m.gym, { lag: 1 }),
    monthly('card', 20, 2_999, m.software, { lag: 1, rises: { month: 10, by: 0.1 } }),
    monthly('card', 26, 1_700, m.news, { lag: 1 }),
    habit('card', 1.8, range(3_600, 10_500), [m.market, m.grocer]),
    habit('card', 2.8, range(2_200, 8_400), [m.noodles, m.delivery]),
    habit('card', 2.5, range(450, 1_100), [m.coffee, m.bakery]),
    habit('card', 0.6, range(3_000, 22_000), [m.clothes, m.shopping], { refunds: 0.2 }),
    yearly('card', 8, 5, range(130_000, 190_000), m.airline),
    yearly('card', 8, 9, range(110_000, 150_000), m.hotel),
    payCard('card', 'checking', 22, 'statement'),
    spendDown('checking', 25, 900_000),
  ],
};
