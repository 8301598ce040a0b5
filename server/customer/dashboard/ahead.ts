import { forecast, type UnknownReason } from '../../../plugins/forecast/index.ts';
import { dailyBalances } from '../../../plugins/signals/cash-flow/daily-balances.ts';
import { balanceChart } from '../../../plugins/tools/forecast/chart.ts';
import { figuresOf } from '../../../plugins/tools/forecast/figures.ts';
import type { DashboardData } from '../../protocol/index.ts';
import type { SectionInput } from './view.ts';

/** Farther ahead than this the figures would say little. */
const mostDays = 90;

/** Checking accounts together at the end of each covered day; empty as soon as one of them is unknown. */
export function balancesOf({ ledger, window }: Pick<SectionInput, 'ledger' | 'window'>): DashboardData['balances'] {
  const covered = window.days_covered === 0 ? [] : (dailyBalances(ledger)?.slice(-window.days_covered) ?? []);
  return covered.map(({ date, total }) => ({ date, balance_cents: total }));
}

/** What checking accounts will hold, with its range; null with the reason when it cannot be told. */
export function forecastOf(
  input: SectionInput,
): { forecast: DashboardData['forecast']; unknown: null } | { forecast: null; unknown: UnknownReason } {
  const { book, ledger, window } = input;
  const made = forecast(ledger, { days: Math.min(window.days, mostDays) });
  if (made.unknown !== null) return { forecast: null, unknown: made.unknown };
  const { start, expected, low, high, share, lowest } = figuresOf(book, made, input);
  const [first, ...others] = balanceChart(book, made, input)?.series ?? [];
  const [second, third] = others;
  const periods = new Map(book.facts.map(({ id, period }) => [id, period?.from]));
  return {
    unknown: null,
    forecast: {
      start,
      expected,
      low,
      high,
      share,
      lowest,
      lowest_date: made.lowest.date,
      through: made.to,
      points: made.points.map((point) => ({ ...point })),
      figures: (first?.points ?? []).flatMap(({ fact }, index) => {
        const date = periods.get(fact);
        const ends = [second?.points[index]?.fact, third?.points[index]?.fact];
        const [lowEnd, highEnd] = ends;
        if (date === undefined || lowEnd === undefined || highEnd === undefined) return [];
        return [{ date, expected: fact, low: lowEnd, high: highEnd }];
      }),
    },
  };
}
