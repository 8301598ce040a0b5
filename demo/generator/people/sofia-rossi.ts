import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { habit, monthly, payCard, range, savingsInterest, spendDown, trip } from '../rules.ts';

/** Retired: a pension and benefits, savings that earn interest, medical bills. */
export const sofiaRossi: Person = {
  id: 'sofia-rossi',
  name: 'Sofia Rossi',
  summary: 'Retired, with a pension, savings and more pharmacy visits than she likes.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Senior Checking',
      mask: '1948',
      opening: 380_000,
    },
    {
      id: 'market',
      type: 'depository',
      subtype: 'money market',
      name: 'Money Market',
      mask: '1955',
      opening: 4_200_000,
    },
    {
      id: 'card',
      type: 'credit',
      subtype: 'credit card',
      name: 'Everyday Card',
      mask: '6006',
      opening: 25_000,
      limit: 700_000,
      card: { apr: 0.1799, statement_day: 10 },
    },
  ],
  rules: [
    monthly('checking', 3, -184_000, employer('SSA TREAS 310 XXSOC SEC', 'INCOME_RETIREMENT_PENSION')),
    monthly('checking', 28, -121_000, employer('STATE TEACHERS RETIREMENT', 'INCOME_RETIREMENT_PENSION')),
    savingsInterest('market', 0.032),
    monthly('checking', 1, 98_000, m.rent),
    monthly('checking', 6, range(5_900, 12_100), m.power),
    monthly('checking', 11, 5_200, m.internet),
    monthly('checking', 14, 23_400, m.insurance),
    monthly('checking', 21, 2_500, m.charity),
    habit('card', 1.9, range(2_100, 6_900), [m.market, m.grocer]),
    habit('card', 0.9, range(900, 5_900), [m.pharmacy]),
    habit('card', 0.2, range(2_500, 6_000), [m.clinic]),
    habit('card', 0.8, range(1_400, 4_400), [m.noodles, m.bakery]),
    habit('card', 0.3, range(1_800, 6_200), [m.garden]),
    trip('card', 5, 12, range(70_000, 95_000), m.airline),
    payCard('card', 'checking', 4, 'statement'),
    spendDown('checking', 18, 420_000),
  ],
};
