import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { every, habit, monthly, payCard, range, savingsInterest, spendDown, transfer, yearly } from '../rules.ts';

/** A family with a mortgage: many bills, two cards paid in full, some money put aside. */
export const omarHaddad: Person = {
  id: 'omar-haddad',
  name: 'Omar Haddad',
  summary: 'A family of four with a mortgage, daycare and two cards.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Family Checking',
      mask: '5150',
      opening: 640_000,
    },
    { id: 'savings', type: 'depository', subtype: 'savings', name: 'House Fund', mask: '5168', opening: 900_000 },
    {
      id: 'groceries',
      type: 'credit',
      subtype: 'credit card',
      name: 'Grocery Card',
      mask: '1212',
      opening: 70_000,
      limit: 1_500_000,
      card: { apr: 0.1949, statement_day: 5 },
    },
    {
      id: 'travel',
      type: 'credit',
      subtype: 'credit card',
      name: 'Travel Card',
      mask: '8181',
      opening: 30_000,
      limit: 1_200_000,
      card: { apr: 0.2149, statement_day: 21 },
    },
    {
      id: 'mortgage',
      type: 'loan',
      subtype: 'mortgage',
      name: 'Home Mortgage',
      mask: '9090',
      opening: 31_500_000,
      loan: { kind: 'mortgage', rate: 0.0425, payment: 218_000, due_day: 3 },
    },
  ],
  rules: [
    every('checking', 14, 2, -298_000, employer('ATLAS ENGINEERING PAYROLL')),
    monthly('checking', 24, -186_000, employer('DR L HADDAD DENTAL SALARY')),
    (day) =>
      day.day === 3
        ? [
            {
              account: 'checking',
              cents: 218_000,
              merchant: {
                name: 'Meridian Mortgage',
                raw: 'MERIDIAN MTG AUTOPAY',
                category: 'LOAN_PAYMENTS_MORTGAGE_PAYMENT',
              },
            },
            {
              account: 'mortgage',
              cents: -104_000,
              merchant: {
                name: 'Meridian Mortgage',
                raw: 'PRINCIPAL PAYMENT',
                category: 'LOAN_PAYMENTS_MORTGAGE_PAYMENT',
              },
            },
          ]
        : [],
    transfer('checking', 'savings', ({ day }) => day === 25, 40_000),
    savingsInterest('savings', 0.018),
    monthly('checking', 5, range(11_000, 24_000), m.power),
    every('checking', 91, 20, range(9_000, 14_000), m.water),
    monthly('checking', 10, 8_500, m.internet),
    monthly('checking', 12, 12_400, m.phone),
    monthly('checking', 15, 115_000, m.childcare, { rises: { month: 9, by: 0.05 } }),
    monthly('checking', 19, 19_800, m.insurance),
    monthly('groceries', 7, 1_799, m.films, { lag: 1 }),
    monthly('groceries', 17, 999, m.cloud, { lag: 1 }),
    habit('groceries', 2.6, range(5_200, 18_500), [m.bulk, m.market]),
    habit('groceries', 1.4, range(3_200, 6_100), [m.fuel]),
    habit('travel', 1, range(3_200, 9_800), [m.tacos, m.noodles], { weekend: true }),
    habit('groceries', 0.5, range(1_500, 9_000), [m.toys, m.clothes, m.shopping], { refunds: 0.15 }),
    habit('groceries', 0.3, range(1_200, 6_500), [m.pharmacy, m.clinic]),
    habit('groceries', 0.4, range(1_900, 12_000), [m.hardware, m.garden]),
    yearly('travel', 7, 2, range(120_000, 160_000), m.airline),
    yearly('travel', 7, 11, range(90_000, 140_000), m.hotel),
    payCard('groceries', 'checking', 27, 'statement'),
    payCard('travel', 'checking', 13, 'statement'),
    spendDown('checking', 28, 700_000),
  ],
};
