import { expect, test } from 'vitest';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { buildLedger, type Ledger } from '../kit/index.ts';
import { forecast, type Horizon } from './index.ts';

/** What was forecast from a day of the past, and what came of it. */
interface Trial {
  readonly customer: string;
  readonly cut: string;
  readonly isInside: boolean;
  readonly error: number;
  /** The error of saying that the balance stays. */
  readonly naive: number;
}

const end = '2026-11-25';
const cuts = ['2026-04-11', '2026-05-08', '2026-06-19', '2026-07-15', '2026-08-20', '2026-09-26'];
const seeds = [20_261_125, 7];

/** Forecasts from what a bank would have handed over on each of the days; the balance that came is the whole history's. */
function trialsOf(horizon: Horizon, days: readonly string[]): Trial[] {
  return seeds.flatMap((seed) =>
    demoCustomers.flatMap(({ id }) => {
      const whole = buildLedger(generateCustomer(id, { seed, to: end }), end);
      return days.flatMap((cut) =>
        trialOf(id, whole, buildLedger(generateCustomer(id, { seed, to: cut }), cut), horizon),
      );
    }),
  );
}

function trialOf(customer: string, whole: Ledger, then: Ledger, horizon: Horizon): Trial[] {
  const made = forecast(then, horizon);
  if (made.unknown !== null || made.points.length === 0) return [];
  const real = made.account_ids.reduce((sum, id) => sum + (whole.balanceOn(id, made.to) ?? Number.NaN), 0);
  return [
    {
      customer,
      cut: then.as_of,
      isInside: made.low_cents <= real && real <= made.high_cents,
      error: Math.abs(real - made.expected_cents),
      naive: Math.abs(real - made.start_cents),
    },
  ];
}

const shareOf = (trials: readonly Trial[]) => trials.filter(({ isInside }) => isInside).length / trials.length;
const meanOf = (trials: readonly Trial[], what: 'error' | 'naive') =>
  trials.reduce((sum, trial) => sum + trial[what], 0) / trials.length;
const groups = (trials: readonly Trial[], by: 'customer' | 'cut') => [...Map.groupBy(trials, (trial) => trial[by])];

function reportOf(trials: readonly Trial[]): string {
  const percent = (part: number) => `${Math.round(100 * part)} %`;
  const line = (name: string, some: readonly Trial[]) =>
    `${name}: ${percent(shareOf(some))} of ${some.length} inside, off by ${Math.round(meanOf(some, 'error') / 100)}, staying by ${Math.round(meanOf(some, 'naive') / 100)}`;
  return [
    line('all', trials),
    ...groups(trials, 'customer').map(([name, some]) => line(name, some)),
    ...groups(trials, 'cut').map(([name, some]) => line(name, some)),
  ].join('\n');
}

/** Floors a little below what was measured; the ceiling keeps the range from being right by being wide. */
test.each([
  { name: '30 days', horizon: { days: 30 }, days: cuts, inside: 0.78, perCut: 0.6, error: 0.45 },
  { name: '90 days', horizon: { days: 90 }, days: cuts.slice(0, -1), inside: 0.7, perCut: 0.6, error: 0.72 },
  { name: 'the eve of payday', horizon: { until: 'next_payday' }, days: cuts, inside: 0.74, perCut: 0.6, error: 0.15 },
] as const)('$name ahead, about as many balances lie in the range as it says', { timeout: 120_000 }, (floor) => {
  const trials = trialsOf(floor.horizon, floor.days);
  const report = reportOf(trials);
  expect(trials.length).toBeGreaterThanOrEqual(90);
  expect(shareOf(trials), report).toBeGreaterThanOrEqual(floor.inside);
  expect(shareOf(trials), report).toBeLessThanOrEqual(0.95);
  for (const [, some] of groups(trials, 'cut')) expect(shareOf(some), report).toBeGreaterThanOrEqual(floor.perCut);
  expect(meanOf(trials, 'error') / meanOf(trials, 'naive'), report).toBeLessThanOrEqual(floor.error);
});
