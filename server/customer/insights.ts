import {
  addMonths,
  dateOf,
  dayNumber,
  isChecking,
  monthOf,
  type Ledger,
  type WindowSignals,
} from '../../plugins/kit/index.ts';
import type { InsightsData } from '../protocol/index.ts';

/** Months of income and spending that are drawn, the current one included. */
const months = 6;

/**
 * What a page draws of a customer's money: spending by category, income and spending by month, checking balances by day, and
 * the figures beside them. A figure that cannot be known is null with its reason, as in the signals.
 */
export function insightsOf(ledger: Ledger, signals: WindowSignals, days: 30 | 90): InsightsData {
  const window = ledger.windows[days === 30 ? '30' : '90'];
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
  const totals = new Map<string, { income_cents: number; spend_cents: number }>();
  for (let back = months - 1; back >= 0; back--) {
    const month = monthOf(addMonths(ledger.as_of, 0 - back));
    if (ledger.first_day !== null && month >= monthOf(ledger.first_day))
      totals.set(month, { income_cents: 0, spend_cents: 0 });
  }
  for (const { day, flow, amount_cents } of ledger.transactions) {
    const total = totals.get(monthOf(day));
    if (total === undefined) continue;
    if (flow === 'income') total.income_cents -= amount_cents;
    else if (flow === 'spend' || flow === 'refund') total.spend_cents += amount_cents;
  }
  return Array.from(totals, ([month, total]) => ({ month, ...total }));
}

/** The sum of checking accounts at the end of each covered day; empty as soon as one of them is unknown. */
function dailyBalance(ledger: Ledger, days: number): InsightsData['charts']['checking_balance'] {
  const accounts = ledger.accounts.filter(isChecking);
  const last = dayNumber(ledger.as_of);
  const points: { date: string; balance_cents: number }[] = [];
  for (let day = last - days + 1; accounts.length > 0 && day <= last; day++) {
    const date = dateOf(day);
    let balance_cents = 0;
    for (const { account_id } of accounts) {
      const balance = ledger.balanceOn(account_id, date);
      if (balance === null) return [];
      balance_cents += balance;
    }
    points.push({ date, balance_cents });
  }
  return points;
}
