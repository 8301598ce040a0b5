import { employer, merchants as m } from '../merchants.ts';
import type { Person } from '../person.ts';
import { habit, monthly } from '../rules.ts';

/** A student with one account that is hardly used. */
export const benCarter: Person = {
  id: 'ben-carter',
  name: 'Ben Carter',
  summary: 'A student with one account that is hardly used.',
  accounts: [
    {
      id: 'checking',
      type: 'depository',
      subtype: 'checking',
      name: 'Student Checking',
      mask: '3141',
      opening: 24_000,
    },
  ],
  rules: [
    monthly('checking', 5, -6_000, employer('PEERPAY FROM MOM', 'TRANSFER_IN_ACCOUNT_TRANSFER')),
    habit('checking', 0.5, (random) => random.between(900, 2_400), [m.grocer]),
    habit('checking', 0.3, (random) => random.between(400, 900), [m.coffee]),
  ],
};
