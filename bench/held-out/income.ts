import { fixed } from './amounts.ts';
import { AS_OF, nextWeekday } from './calendar.ts';
import type { Day } from './calendar.ts';
import { category } from './categories.ts';
import { latestVisibleEnd } from './contract.ts';
import { extraMoney, findJob, hourly, pay, salary } from './employment.ts';
import { benefit, gig } from './other-income.ts';
import { everyDays, monthly } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { longAgo, sign } from './stage.ts';
import type { Stage } from './stage.ts';

const THURSDAY = 4;
const FRIDAY = 5;
const HALVES: Schedule = { rule: 'twice_a_month', days: [15, 31] };
const SHIFT = 'paid earlier on closed days';

/** The payday of every second week, in one of its two phases. */
const payday = (stage: Stage): Day =>
  nextWeekday(AS_OF - 14 + (stage.index % 4 < 2 ? 0 : 7), stage.index % 3 === 0 ? THURSDAY : FRIDAY);

function biweekly(stage: Stage, traps: readonly string[]): ReturnType<typeof findJob> {
  const job = findJob(stage, 1);
  const amount = salary(stage.random.integer(150_000, 330_000), job);
  sign(
    stage,
    pay(stage, 'pay', job, { schedule: everyDays(14, payday(stage)), amount, traps: ['biweekly', SHIFT, ...traps] }),
  );
  return job;
}

function semiMonthly(stage: Stage, schedule: Schedule, traps: readonly string[]): void {
  const job = findJob(stage, 1);
  const amount = salary(stage.random.integer(170_000, 350_000), job);
  sign(stage, pay(stage, 'pay', job, { schedule, amount, traps: ['semi-monthly', SHIFT, ...traps] }));
}

const VARIANTS: readonly ((stage: Stage) => void)[] = [
  (stage) => void biweekly(stage, []),
  (stage) => semiMonthly(stage, HALVES, []),
  (stage) => {
    const job = findJob(stage, 1);
    const amount = salary(stage.random.integer(380_000, 640_000), job);
    sign(
      stage,
      pay(stage, 'pay', job, { schedule: { rule: 'last_business_day' }, amount, traps: ['last business day'] }),
    );
  },
  (stage) => {
    const job = findJob(stage, 1);
    const terms = {
      schedule: everyDays(7, payday(stage)),
      amount: hourly(78_000, job),
      traps: ['weekly', 'hourly pay', SHIFT],
    };
    sign(stage, pay(stage, 'pay', job, terms));
  },
  (stage) => extraMoney(stage, biweekly(stage, ['bonus payments beside']), 'bonus'),
  (stage) => {
    gig(stage, 'DoorDash', [2, 11]);
    gig(stage, 'Upwork', [6, 48]);
  },
  (stage) => {
    const wednesday: Schedule = { rule: 'nth_weekday', weekday: 3, nth: 2 + (stage.index % 3) };
    benefit(
      stage,
      'SSA Treas 310 XXSOC SEC',
      'INCOME_RETIREMENT_PENSION',
      wednesday,
      187_400,
      'a weekday of the month',
    );
    benefit(stage, 'Teachers Retirement', 'INCOME_RETIREMENT_PENSION', monthly(1), 122_350, SHIFT);
  },
  (stage) => {
    const changed = latestVisibleEnd('BIWEEKLY') - stage.random.integer(60, 200);
    const [old, current] = [findJob(stage, 1), findJob(stage, 2)];
    const before = {
      schedule: everyDays(14, payday(stage)),
      amount: salary(191_000, old),
      traps: ['ended by a new job'],
    };
    sign(stage, { ...pay(stage, 'pay from the old job', old, before), last: changed });
    const after = { schedule: HALVES, amount: salary(236_000, current), traps: ['begun by a new job', 'semi-monthly'] };
    sign(stage, { ...pay(stage, 'pay from the new job', current, after), first: changed + 10 });
  },
  (stage) => {
    const job = biweekly(stage, ['split between two accounts']);
    const { savings } = stage;
    if (savings === null) return;
    const terms = {
      schedule: everyDays(14, payday(stage)),
      amount: fixed(20_000),
      traps: ['split between two accounts'],
    };
    sign(stage, { ...pay(stage, 'pay, part for savings', job, terms), account: () => savings });
  },
  (stage) => {
    semiMonthly(stage, { rule: 'twice_a_month', days: [5, 20] }, ['second job beside']);
    const job = findJob(stage, 2);
    const terms = {
      schedule: everyDays(7, payday(stage)),
      amount: hourly(24_000, job),
      traps: ['second job', 'weekly', SHIFT],
    };
    sign(stage, pay(stage, 'pay from the second job', job, terms));
  },
  (stage) => {
    const job = findJob(stage, 1);
    const terms = {
      schedule: everyDays(28, payday(stage)),
      amount: salary(410_000, job),
      traps: ['four-weekly', SHIFT],
    };
    sign(stage, pay(stage, 'pay', job, terms));
  },
  (stage) => {
    semiMonthly(stage, { rule: 'twice_a_month', days: [1, 16] }, []);
    benefit(stage, 'State Disbursement Unit', 'INCOME_CHILD_SUPPORT', monthly(8), 64_500, 'child support');
  },
  (stage) => extraMoney(stage, biweekly(stage, ['repaid expenses beside']), 'expenses'),
  (stage) => {
    const job = findJob(stage, 1);
    sign(
      stage,
      pay(stage, 'pay', job, { schedule: monthly(25), amount: salary(455_000, job), traps: ['monthly', SHIFT] }),
    );
    const tenant = { name: 'Zelle from J LINDQVIST', merchant_name: null, merchant_entity_id: null };
    const terms = { schedule: monthly(1), amount: fixed(115_000), traps: ['rent received from a person'] };
    sign(stage, {
      ...pay(stage, 'rent received', job, terms),
      settlement: 'check',
      first: longAgo(stage) + 120,
      wording: () => tenant,
      category: category('INCOME_RENTAL'),
    });
  },
];

export function playIncome(stage: Stage): void {
  VARIANTS[stage.index % VARIANTS.length]?.(stage);
  if (stage.index % 7 === 3) gig(stage, 'Lyft', [1, 24]);
}
