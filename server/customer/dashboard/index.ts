import type { Fact } from '../../../plugins/kit/index.ts';
import { factBook } from '../../../plugins/tools/shared/facts.ts';
import type { DashboardData } from '../../protocol/index.ts';
import { balancesOf, forecastOf } from './ahead.ts';
import { categoriesOf, monthsOf, summaryOf } from './cash-flow.ts';
import { figureOf } from './figure.ts';
import { cardsOf, savingsOf } from './holdings.ts';
import { recurringOf } from './recurring.ts';
import { sectionInput, type DashboardInput } from './view.ts';

/**
 * A customer's money at a glance: what came in and went out, what comes back, cards, savings, what lies ahead. Every figure
 * is a fact of `facts` with what proves it; the data refers to facts by their ids. Pure.
 */
export function dashboardOf(given: DashboardInput): { data: DashboardData; facts: readonly Fact[] } {
  const book = factBook(given);
  const input = sectionInput(given, book);
  const { ledger, window, granted, locale } = given;
  const debts = granted.includes('debts');
  const ahead = debts ? forecastOf(input) : { forecast: null, unknown: 'consent_required' as const };
  const sections = {
    summary: summaryOf(input),
    categories: categoriesOf(input),
    months: monthsOf(input),
    recurring: recurringOf(input),
    cards: debts ? cardsOf(input) : null,
    savings: savingsOf(input),
    balances: balancesOf(input),
    forecast: ahead.forecast,
    forecast_unknown: ahead.unknown,
  };
  const { facts } = book;
  return {
    facts,
    data: {
      as_of: ledger.as_of,
      currency: ledger.currency,
      from: window.from,
      to: window.to,
      days_covered: window.days_covered,
      figures: facts.map((fact) => figureOf(fact, locale)),
      ...sections,
    },
  };
}
