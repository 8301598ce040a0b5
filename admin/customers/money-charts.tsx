import type { UserData } from '../../server/protocol/index.ts';
import { formatMoney } from '../../server/protocol/format.ts';
import { words } from '../format/words.ts';
import { ChartFigure } from '../parts/chart.tsx';

type Signals = NonNullable<UserData['signals']>;

/** Categories that a chart holds apart; the others stand in the table of signals. */
const most = 8;

/** What comes in, goes out and stays in a month, and what it goes out for: the windows side by side. */
export function MoneyCharts({ signals, currency }: { signals: Signals; currency: string }) {
  const windows = Object.entries(signals);
  const labels = windows.map(([days]) => `${days} days`);
  const money = (cents: number) => formatMoney(Math.round(cents), currency);
  const categories = categoriesOf(signals);
  return (
    <div class="grid items-start gap-4 lg:grid-cols-2">
      <section class="card grid gap-3 p-4" aria-labelledby="month-heading">
        <h3 id="month-heading" class="font-semibold">
          Money in a month, by window
        </h3>
        <ChartFigure
          kind="bar"
          label="Income, spending and net saving in a month, by window"
          labels={labels}
          format={money}
          series={[
            { name: 'Income', values: windows.map(([, { income }]) => income?.monthly_income_cents ?? null) },
            { name: 'Spending', values: windows.map(([, { spending }]) => spending?.average_monthly_cents ?? null) },
            {
              name: 'Into savings',
              values: windows.map(([, { savings }]) => savings?.monthly_net_inflow_cents ?? null),
            },
          ]}
        />
      </section>
      {categories.length > 0 && (
        <section class="card grid gap-3 p-4" aria-labelledby="categories-heading">
          <h3 id="categories-heading" class="font-semibold">
            Spending by category, in 30 days
          </h3>
          <ChartFigure
            kind="bar"
            lying
            label="Spending by category in 30 days, by window"
            labels={categories.map(words)}
            format={money}
            series={windows.map(([days, { days_covered, spending }]) => ({
              name: `of ${days} days`,
              values: categories.map((category) => {
                const covered = Math.min(Number(days), days_covered);
                if (!spending?.by_category || covered === 0) return null;
                return Math.round(((spending.by_category[category]?.total_cents ?? 0) * 30) / covered);
              }),
            }))}
          />
        </section>
      )}
    </div>
  );
}

/** The largest of the longest window first. */
function categoriesOf(signals: Signals): string[] {
  const longest = Object.values(signals).at(-1)?.spending?.by_category ?? {};
  return Object.entries(longest)
    .toSorted(([, one], [, other]) => other.total_cents - one.total_cents)
    .slice(0, most)
    .map(([category]) => category);
}
