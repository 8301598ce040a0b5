import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { every, habit, monthly, range, spendDown } from '../rules.ts';

/** Joined three weeks ago: too little to say much. */
export const ellieNovak: Person = {
  id: 'ellie-novak',
  name: 'Ellie Novak',
  summary: 'Joined three weeks ago: too little history to say much.',
  history_days: 21,
  accounts: [
    { id: 'checking', type: 'depository', subtype: 'checking', name: 'New Checking', mask: '0420', opening: 95_000 },
  ],
  rules: [
    every('checking', 14, 11, -97_000, employer('GRAND CINEMA PAYROLL')),
    monthly('checking', 1, 135_000, m.rent),
    habit('checking', 2.5, range(1_400, 5_200), [m.grocer, m.market]),
    habit('checking', 2, range(500, 1_900), [m.coffee, m.burgers]),
    habit('checking', 2, range(250, 700), [m.transit]),
    monthly('checking', 14, 1_099, m.music, { lag: 1 }),
    spendDown('checking', 2, 120_000),
  ],
};
