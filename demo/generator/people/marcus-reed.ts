import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { every, habit, monthly, payCard, range, spendDown } from '../rules.ts';

/** A driver paid every week, more or less; a card near its limit with a payment that was missed. */
export const marcusReed: Person = {
  id: 'marcus-reed',
  name: 'Marcus Reed',
  summary: 'A driver paid weekly, with a card near its limit and a missed payment.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Everyday Checking',
      mask: '9933',
      opening: 90_000,
    },
    {
      id: 'card',
      type: 'credit',
      subtype: 'credit card',
      name: 'Platinum Card',
      mask: '5005',
      opening: 150_000,
      limit: 320_000,
      card: { apr: 0.2749, statement_day: 17, overdue: true },
    },
  ],
  rules: [
    every('checking', 7, 2, range(-92_000, -38_000), employer('HOPCAB DRIVER PAYOUT', 'INCOME_GIG_ECONOMY')),
    monthly('checking', 2, 110_000, m.rent),
    monthly('checking', 8, range(4_800, 9_100), m.power),
    monthly('checking', 12, 4_900, m.phone),
    monthly('checking', 23, 16_400, m.insurance),
    habit('checking', 3, range(2_600, 5_600), [m.fuel]),
    habit('checking', 1.6, range(1_900, 6_100), [m.grocer, m.market]),
    habit('card', 1, range(800, 2_600), [m.burgers, m.tacos]),
    monthly('card', 6, 1_599, m.films, { lag: 1 }),
    habit('card', 0.05, range(9_000, 26_000), [m.hardware]),
    payCard('card', 'checking', 12, 20_000, 0.1),
    spendDown('checking', 26, 110_000),
  ],
};
