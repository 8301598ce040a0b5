import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { every, habit, monthly, payCard, payLoan, range, spendDown, yearly } from '../rules.ts';

/** Two jobs and a student loan; nothing that stands out. */
export const graceLin: Person = {
  id: 'grace-lin',
  name: 'Grace Lin',
  summary: 'Two jobs, a student loan, and a year-end bonus.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Everyday Checking',
      mask: '7719',
      opening: 310_000,
    },
    { id: 'savings', type: 'depository', subtype: 'savings', name: 'Savings', mask: '7727', opening: 420_000 },
    {
      id: 'card',
      type: 'credit',
      subtype: 'credit card',
      name: 'Student Card',
      mask: '3098',
      opening: 20_000,
      limit: 250_000,
      card: { apr: 0.2249, statement_day: 15 },
    },
    {
      id: 'loan',
      type: 'loan',
      subtype: 'student',
      name: 'Federal Student Loan',
      mask: '0051',
      opening: 2_400_000,
      loan: { kind: 'student', rate: 0.0499, payment: 27_500, due_day: 18 },
    },
  ],
  rules: [
    every('checking', 14, 6, -168_000, employer('HILLCREST LIBRARY PAYROLL')),
    every('checking', 7, 4, range(-28_000, -14_000), employer('BLUE KETTLE COFFEE WAGES')),
    yearly('checking', 12, 19, -120_000, employer('HILLCREST LIBRARY BONUS')),
    monthly('checking', 1, 118_000, m.rent),
    monthly('checking', 6, range(4_400, 8_800), m.power),
    monthly('checking', 9, 5_900, m.internet),
    monthly('checking', 13, 4_200, m.phone),
    payLoan('checking', 'loan', 18, {
      cents: 27_500,
      principal: 27_500,
      merchant: { name: 'EdServ', raw: 'EDSERV STUDENT LN PMT', category: 'LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT' },
    }),
    monthly('card', 4, 1_099, m.music, { lag: 1 }),
    habit('checking', 2, range(2_500, 7_400), [m.grocer, m.market]),
    habit('card', 1.3, range(1_300, 3_900), [m.noodles, m.tacos]),
    habit('checking', 2, range(250, 900), [m.transit]),
    habit('card', 0.3, range(1_800, 7_500), [m.clothes, m.shopping], { refunds: 0.15 }),
    payCard('card', 'checking', 8, 'statement'),
    spendDown('checking', 22, 340_000),
  ],
};
