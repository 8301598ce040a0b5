import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { every, habit, monthly, payCard, range, spendDown, trip, yearly } from '../rules.ts';

/** A nurse whose two cards have crept up: interest every month, the minimum on one of them. */
export const mayaTorres: Person = {
  id: 'maya-torres',
  name: 'Maya Torres',
  summary: 'A nurse with steady pay and two cards that have crept up.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Everyday Checking',
      mask: '4417',
      opening: 180_000,
    },
    { id: 'savings', type: 'depository', subtype: 'savings', name: 'Rainy Day Savings', mask: '8890', opening: 60_000 },
    {
      id: 'visa',
      type: 'credit',
      subtype: 'credit card',
      name: 'Cashback Card',
      mask: '2043',
      opening: 270_000,
      limit: 500_000,
      card: { apr: 0.2399, statement_day: 8 },
    },
    {
      id: 'store',
      type: 'credit',
      subtype: 'credit card',
      name: 'Travel Card',
      mask: '7716',
      opening: 90_000,
      limit: 300_000,
      card: { apr: 0.1999, statement_day: 20 },
    },
  ],
  rules: [
    every('checking', 14, 3, -214_500, employer('ST ANNE HOSPITAL PAYROLL PPD')),
    yearly('checking', 12, 15, -90_000, employer('ST ANNE HOSPITAL BONUS')),
    monthly('checking', 1, 172_000, m.rent, { rises: { month: 9, by: 0.03 } }),
    monthly('checking', 5, range(7_200, 13_800), m.power),
    monthly('checking', 9, 6_500, m.internet),
    monthly('checking', 12, 5_800, m.phone),
    monthly('checking', 17, 11_900, m.insurance),
    habit('checking', 2.2, range(3_100, 9_800), [m.market, m.grocer]),
    habit('checking', 2, range(1_400, 4_600), [m.noodles, m.delivery, m.tacos]),
    habit('visa', 1.2, range(420, 880), [m.coffee, m.bakery]),
    habit('checking', 1, range(2_800, 5_200), [m.fuel]),
    habit('store', 0.4, range(2_500, 11_000), [m.clothes, m.shopping], { refunds: 0.12 }),
    habit('visa', 0.25, range(1_100, 4_200), [m.pharmacy]),
    monthly('visa', 14, 1_599, m.films, { rises: { month: 3, by: 0.09 }, lag: 1 }),
    monthly('visa', 22, 1_099, m.music, { lag: 1 }),
    trip('store', 7, 9, range(38_000, 52_000), m.airline),
    payCard('visa', 'checking', 28, 'minimum'),
    payCard('store', 'checking', 10, 25_000),
    monthly('checking', 26, 65_000, m.friend),
    habit('checking', 0.3, range(4_000, 10_000), [m.cash]),
    spendDown('checking', 20, 210_000),
  ],
};
