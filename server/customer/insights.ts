import { addMonths, monthOf, type Ledger, type Window, type WindowSignals } from '../../plugins/kit/index.ts';
import { dailyBalances } from '../../plugins/signals/cash-flow/daily-balances.ts';
import { rowsBetween, totalsOf } from '../../plugins/signals/shared/rows.ts';
import type { InsightsData } from '../protocol/index.ts';

/** Months of income and spending that are drawn, the current one included. */
const months = 6;

/**
 * What a page draws of a customer's money: spending by category, income and spending by month, checking balances by day, and
 * the figures beside them. A figure that cannot be known is null with its reason, as in the signals.
 */
export function insightsOf(ledger: Ledger, signals: WindowSignals, window: Window): InsightsData {
  const { spending, income, savings, subscriptions } = signals;
  return {
    charts: {
      spending_by_category: categoriesOf(spending?.by_category ?? null, spending?.total_cents ?? null),
      income_and_spending: monthly(ledger),
      checking_balance: dailyBalance(ledger, window.days_covered),
    },
    summary: {
      from: window.from,
      to: window.to,
      days_covered: window.days_covered,
      currency: ledger.currency,
      income_cents: income?.income_cents ?? null,
      spend_cents: spending?.total_cents ?? null,
      savings_rate: savings?.savings_rate ?? null,
      monthly_recurring_cents: subscriptions?.monthly_recurring_cents ?? null,
      unknown: {
        ...reason('income_cents', income?.unknown['income_cents']),
        ...reason('spend_cents', spending?.unknown['total_cents']),
        ...reason('savings_rate', savings?.unknown['savings_rate']),
        ...reason('monthly_recurring_cents', subscriptions?.unknown['monthly_recurring_cents']),
      },
    },
  };
}

function reason(field: string, text: string | undefined): Record<string, string> {
  return text === undefined ? {} : { [field]: text };
}

type Categories = InsightsData['charts']['spending_by_category'];

function categoriesOf(
  byCategory: Readonly<Record<string, { readonly total_cents: number }>> | null,
  total: number | null,
): Categories {
  return Object.entries(byCategory ?? {})
    .map(([category, { total_cents }]) => ({
      category,
      amount_cents: total_cents,
      share: total === null || total <= 0 ? null : total_cents / total,
    }))
    .sort((one, other) => other.amount_cents - one.amount_cents);
}

/** Calendar months; the first and the current one may be cut short. */
function monthly(ledger: Ledger): InsightsData['charts']['income_and_spending'] {
  const { as_of, first_day } = ledger;
  if (first_day === null) return [];
  const drawn = Array.from({ length: months }, (_, index) => monthOf(addMonths(as_of, index - months + 1)));
  const rows = Map.groupBy(rowsBetween(ledger, `${drawn[0]}-01`, as_of), ({ day }) => monthOf(day));
  return drawn
    .filter((month) => month >= monthOf(first_day))
    .map((month) => {
      const { income_cents, spend_cents } = totalsOf(rows.get(month) ?? []);
      return { month, income_cents, spend_cents };
    });
}

/** The sum of checking accounts at the end of each covered day; empty as soon as one of them is unknown. */
function dailyBalance(ledger: Ledger, days: number): InsightsData['charts']['checking_balance'] {
  const covered = days === 0 ? [] : (dailyBalances(ledger)?.slice(-days) ?? []);
  return covered.map(({ date, total }) => ({ date, balance_cents: total }));
}
