import type { AmountModel } from './amounts.ts';
import { rising, varying } from './amounts.ts';
import { category } from './categories.ts';
import type { Contract } from './contract.ts';
import type { Random } from './random.ts';
import type { Schedule } from './schedule.ts';
import { live, longAgo } from './stage.ts';
import type { Stage } from './stage.ts';
import { worded } from './wording.ts';
import type { Merchant, Recognition } from './wording.ts';

const EMPLOYERS: readonly Merchant[] = [
  { brand: 'Acme Logistics', descriptor: 'ACME LOGISTICS LLC' },
  { brand: 'Bayfront Medical', descriptor: 'BAYFRONT MEDICAL CTR' },
  { brand: 'Unified School District', descriptor: 'UNIFIED SCH DIST 12' },
  { brand: 'Orchard Software', descriptor: 'ORCHARD SOFTWARE INC' },
  { brand: 'Larkspur Retail', descriptor: 'LARKSPUR RETAIL GRP' },
  { brand: 'Gusto', descriptor: 'GUSTO PAY 123456' },
];
const RECOGNITIONS: readonly Recognition[] = ['clean', 'absent', 'absent', 'patchy'];

interface Job {
  employer: Merchant;
  recognition: Recognition;
  random: Random;
}

export function findJob(stage: Stage, number: number): Job {
  const random = stage.random.fork(`job/${number}`);
  const employer = EMPLOYERS[(stage.index + number * 2) % EMPLOYERS.length];
  if (employer === undefined) throw new Error('no employer');
  return { employer, recognition: random.pick(RECOGNITIONS), random };
}

/** Pay that differs a little, as salaries do, with a rise; or a lot, as hourly pay does. */
export function salary(cents: number, job: Job): AmountModel {
  return job.random.chance(0.5) ? rising(cents, 1, 4, job.random) : varying(cents, 0.012, job.random);
}

export const hourly = (cents: number, job: Job): AmountModel => varying(cents, 0.22, job.random);

export function pay(
  stage: Stage,
  name: string,
  job: Job,
  terms: { schedule: Schedule; amount: AmountModel; traps: readonly string[] },
): Contract {
  return {
    name,
    direction: 'inflow',
    kind: 'income',
    settlement: 'payroll',
    first: longAgo(stage),
    account: () => stage.checking,
    wording: worded(job.employer, ['payroll'], job.recognition, job.random),
    category: category('INCOME_SALARY'),
    ...terms,
  };
}

/** Money from the employer outside the pay contract: bonuses once in a while, or repaid expenses. */
export function extraMoney(stage: Stage, job: Job, what: 'bonus' | 'expenses'): void {
  const isBonus = what === 'bonus';
  const random = job.random.fork(what);
  live(stage, {
    behaviour: isBonus ? 'bonus payments' : 'repaid expenses',
    gapDays: isBonus ? [110, 260] : [9, 70],
    account: () => stage.checking,
    amount: () => -(isBonus ? random.integer(80_000, 450_000) : random.integer(2_100, 68_000)),
    wording: worded(job.employer, [isBonus ? 'payroll' : 'direct_debit'], job.recognition, random),
    category: category(isBonus ? 'INCOME_SALARY' : 'INCOME_OTHER'),
    settlement: 'payroll',
    channel: 'other',
  });
}
