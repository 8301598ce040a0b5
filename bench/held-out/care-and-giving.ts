import { fixed } from './amounts.ts';
import { AS_OF, addMonths, day } from './calendar.ts';
import type { Obligation } from './obligation.ts';
import { everyDays, monthly } from './schedule.ts';
import type { Stage } from './stage.ts';

const SCHOOL_HOLIDAYS = [2024, 2025, 2026, 2027].map((year) => ({ from: day(year, 6, 1), to: day(year, 8, 31) }));

/** What is agreed for children, the home and good causes, and how one gets to work. */
export function careAndGiving(stage: Stage): Obligation[] {
  const random = stage.random.fork('care and giving');
  const checking = { settlement: 'direct_debit', account: () => stage.checking } as const;
  return [
    {
      brand: 'Little Acorns',
      descriptor: 'LITTLE ACORNS DAYCARE',
      detailed: 'GENERAL_SERVICES_CHILDCARE',
      schedule: everyDays(7, AS_OF - random.integer(0, 6)),
      amount: fixed(27_500),
      traps: ['weekly', 'holiday shift'],
      changes: checking,
    },
    {
      brand: 'St Brendan School',
      descriptor: 'FACTS TUITION ST BRENDAN',
      detailed: 'GENERAL_SERVICES_EDUCATION',
      schedule: monthly(20),
      amount: fixed(61_000),
      traps: ['pause in the school holidays'],
      changes: { ...checking, pauses: SCHOOL_HOLIDAYS },
    },
    {
      brand: 'Rivertown Music School',
      descriptor: 'RIVERTOWN MUSIC',
      detailed: 'GENERAL_SERVICES_EDUCATION',
      schedule: everyDays(7, AS_OF - random.integer(0, 6)),
      amount: fixed(4_000),
      traps: ['weekly', 'skipped weeks'],
      changes: { kind: 'other', skippedFromEnd: [6, 21] },
    },
    {
      brand: 'Sparkle Home Cleaning',
      descriptor: 'SPARKLE HOME CLEANING',
      detailed: 'HOME_IMPROVEMENT_REPAIR_AND_MAINTENANCE',
      schedule: everyDays(14, AS_OF - random.integer(0, 13)),
      amount: fixed(12_000),
      traps: ['biweekly'],
      changes: { kind: 'other' },
    },
    {
      brand: 'Doctors Without Borders',
      descriptor: 'DOCTORS W/O BORDERS',
      detailed: 'GOVERNMENT_AND_NON_PROFIT_DONATIONS',
      schedule: monthly(15),
      amount: fixed(2_500),
      traps: ['donation'],
      changes: { kind: 'other' },
    },
    {
      brand: 'Metro Transit Pass',
      descriptor: 'METRO TRANSIT MONTHLY PASS',
      detailed: 'TRANSPORTATION_PUBLIC_TRANSIT',
      schedule: monthly(1),
      amount: fixed(9_900),
      traps: ['pass beside single tickets'],
      changes: { kind: 'other', last: addMonths(AS_OF, -random.integer(3, 7)) },
    },
  ];
}
