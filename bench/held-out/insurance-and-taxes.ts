import { fixed, rising } from './amounts.ts';
import { AS_OF } from './calendar.ts';
import type { Obligation } from './obligation.ts';
import { everyMonths, monthly } from './schedule.ts';
import type { Stage } from './stage.ts';

const INSURANCE = 'GENERAL_SERVICES_INSURANCE';
const TAXES = 'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT';

/** What is owed to insurers, the state and the owners of buildings. */
export function insuranceAndTaxes(stage: Stage): Obligation[] {
  const random = stage.random.fork('insurance and taxes');
  const anchor = (days: number): number => AS_OF - random.integer(8, days);
  const checking = { settlement: 'direct_debit', account: () => stage.checking } as const;
  return [
    {
      brand: 'Progressive',
      descriptor: 'PROGRESSIVE INS',
      detailed: INSURANCE,
      schedule: everyMonths(6, anchor(170), random.integer(1, 28)),
      amount: rising(64_200, 1, 6, random.fork('auto')),
      traps: ['semi-annual', 'price rise'],
    },
    {
      brand: 'Northstar Life',
      descriptor: 'NORTHSTAR LIFE ASSUR',
      detailed: INSURANCE,
      schedule: monthly(31),
      amount: fixed(4_185),
      traps: ['month end: 31st'],
    },
    {
      brand: 'Lemonade',
      descriptor: 'LEMONADE INSURANCE',
      detailed: INSURANCE,
      schedule: everyMonths(12, anchor(170), random.integer(1, 28)),
      amount: fixed(18_000),
      traps: ['annual'],
    },
    {
      brand: 'IRS',
      descriptor: 'IRS USATAXPYMT',
      detailed: TAXES,
      schedule: { rule: 'estimated_tax' },
      amount: fixed(125_000),
      traps: ['quarterly at unequal distances'],
      changes: checking,
    },
    {
      brand: 'County Treasurer',
      descriptor: 'MILLBROOK COUNTY TREAS TAX',
      detailed: TAXES,
      schedule: everyMonths(6, anchor(170), 31),
      amount: rising(183_450, 1, 3, random.fork('property')),
      traps: ['semi-annual', 'month end: 31st'],
      changes: checking,
    },
    {
      brand: 'Maple Court HOA',
      descriptor: 'MAPLE COURT OWNERS ASSN',
      detailed: 'RENT_AND_UTILITIES_OTHER_UTILITIES',
      schedule: { rule: 'last_business_day' },
      amount: fixed(21_500),
      traps: ['last business day'],
      changes: checking,
    },
    {
      brand: 'Keystone Health',
      descriptor: 'KEYSTONE HEALTH PREM',
      detailed: INSURANCE,
      schedule: monthly(1),
      amount: rising(31_284, 1, 9, random.fork('health')),
      traps: ['price rise', 'holiday shift'],
      changes: checking,
    },
    {
      brand: 'SafeKeep Storage',
      descriptor: 'SAFEKEEP STORAGE',
      detailed: 'GENERAL_SERVICES_STORAGE',
      schedule: monthly(30),
      amount: rising(11_900, 2, 12, random.fork('storage')),
      traps: ['month end: 30th', 'price rise'],
    },
  ];
}
