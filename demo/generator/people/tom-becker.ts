import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { habit, monthly, payCard, range, savingsInterest, semiMonthly, spendDown, transfer, yearly } from '../rules.ts';

/** A teacher who saves first: a transfer the day after each pay, one card far below its limit. */
export const tomBecker: Person = {
  id: 'tom-becker',
  name: 'Tom Becker',
  summary: 'A teacher who saves the day after every payday.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Simple Checking',
      mask: '6120',
      opening: 260_000,
    },
    { id: 'savings', type: 'depository', subtype: 'savings', name: 'Goal Savings', mask: '6138', opening: 540_000 },
    {
      id: 'card',
      type: 'credit',
      subtype: 'credit card',
      name: 'Everyday Card',
      mask: '4471',
      opening: 30_000,
      limit: 800_000,
      card: { apr: 0.1999, statement_day: 12 },
    },
  ],
  rules: [
    semiMonthly('checking', [1, 16], -228_000, employer('CITY SCHOOLS PAYROLL')),
    transfer('checking', 'savings', ({ day }) => day === 2 || day === 17, 30_000),
    savingsInterest('savings', 0.021),
    yearly('checking', 3, 21, -112_400, m.tax),
    monthly('checking', 3, 132_000, m.rent),
    monthly('checking', 8, range(5_100, 10_200), m.power),
    monthly('checking', 14, 6_000, m.internet),
    monthly('checking', 20, 4_000, m.phone),
    monthly('checking', 22, 9_600, m.insurance),
    monthly('card', 9, 1_199, m.music, { lag: 1 }),
    habit('card', 1.8, range(2_900, 8_100), [m.market, m.bulk]),
    habit('card', 1, range(1_300, 4_200), [m.tacos, m.burgers]),
    habit('card', 0.8, range(2_600, 4_900), [m.fuel]),
    habit('card', 0.3, range(1_500, 9_000), [m.hardware, m.shopping], { refunds: 0.1 }),
    monthly('checking', 25, 5_000, m.charity),
    payCard('card', 'checking', 6, 'statement'),
    spendDown('checking', 27, 320_000),
  ],
};
