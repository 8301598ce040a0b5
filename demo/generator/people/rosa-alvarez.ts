import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { every, habit, monthly, range, spendDown } from '../rules.ts';

/** Shift work in a warehouse, a child in daycare, no card: the last days before pay are thin. */
export const rosaAlvarez: Person = {
  id: 'rosa-alvarez',
  name: 'Rosa Alvarez',
  summary: 'A warehouse worker whose account runs thin before payday. No cards.',
  accounts: [
    { id: 'checking', type: 'depository', subtype: 'checking', name: 'Basic Checking', mask: '2275', opening: 60_000 },
  ],
  rules: [
    every('checking', 14, 9, range(-146_000, -134_000), employer('RIDGELINE LOGISTICS PAYROLL')),
    monthly('checking', 1, 118_000, m.rent),
    monthly('checking', 4, range(6_200, 12_400), m.power),
    monthly('checking', 10, 3_500, m.phone),
    monthly('checking', 15, 66_000, m.childcare),
    monthly('checking', 20, 8_800, m.insurance),
    monthly('checking', 28, 1_200, m.maintenance),
    habit('checking', 2, range(2_400, 6_600), [m.market, m.grocer]),
    habit('checking', 0.9, range(2_300, 4_000), [m.fuel]),
    habit('checking', 1.2, range(700, 2_100), [m.burgers, m.bakery]),
    habit('checking', 0.35, range(2_000, 6_000), [m.cash]),
    habit('checking', 0.2, 300, [m.machine]),
    habit('checking', 0.2, range(1_200, 4_500), [m.toys, m.clothes], { refunds: 0.2 }),
    spendDown('checking', 12, 34_000),
  ],
};
