import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { habit, monthly, payCard, projects, range } from '../rules.ts';

const taxes = { name: '', raw: 'IRS USATAXPYMT', category: 'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT' };

/** A designer who is paid when a project ends: long gaps, a thin cushion. */
export const danielKim: Person = {
  id: 'daniel-kim',
  name: 'Daniel Kim',
  summary: 'A freelance designer paid by the project, with long gaps between.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Studio Checking',
      mask: '1180',
      opening: 200_000,
    },
    {
      id: 'card',
      type: 'credit',
      subtype: 'credit card',
      name: 'Everyday Card',
      mask: '5521',
      opening: 40_000,
      limit: 600_000,
      card: { apr: 0.2149, statement_day: 3 },
    },
  ],
  rules: [
    projects('checking', [52, 60], range(-470_000, -410_000), [
      employer('MAPLE & FINCH LLC ACH CR', 'INCOME_OTHER_INCOME'),
      employer('NORTH PIER STUDIOS INVOICE', 'INCOME_OTHER_INCOME'),
      employer('COPPER KITE CO PAYMENT', 'INCOME_OTHER_INCOME'),
    ]),
    monthly('checking', 2, 56_000, m.rent),
    monthly('checking', 6, range(3_100, 6_900), m.power),
    monthly('checking', 13, 4_500, m.phone),
    monthly('card', 18, 2_400, m.software, { lag: 1, rises: { month: 5, by: 0.1 } }),
    habit('card', 1.4, range(2_200, 6_200), [m.grocer, m.market]),
    habit('card', 0.8, range(1_200, 3_400), [m.tacos, m.noodles]),
    habit('card', 2, range(390, 760), [m.coffee]),
    habit('checking', 1.2, range(300, 1_600), [m.transit]),
    habit('card', 0.4, range(900, 2_600), [m.rides]),
    payCard('card', 'checking', 24, 'statement'),
    // A good part of each payment belongs to the tax office, and goes there at once.
    (day) => {
      const extra = day.balance('checking') - 230_000;
      return extra > 50_000 ? [{ account: 'checking', cents: extra, merchant: taxes }] : [];
    },
  ],
};
