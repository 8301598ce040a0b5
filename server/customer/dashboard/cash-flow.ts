import type { Period } from '../../../plugins/kit/index.ts';
import { groupFacts, groupRows } from '../../../plugins/tools/shared/breakdown.ts';
import { factId, moneyUnit, searchOf } from '../../../plugins/tools/shared/facts.ts';
import { labelled, monthOf, periodKey, type Days } from '../../../plugins/tools/shared/period.ts';
import { isSpending, within } from '../../../plugins/tools/shared/selection.ts';
import type { DashboardData } from '../../protocol/index.ts';
import type { SectionInput } from './view.ts';

/** Whole months that are shown beside each window. */
const monthsShown = { 30: 3, 90: 6, 180: 12 } as const;

/** Money in, money out and what is left of some days, as figures. */
function flowOf(input: SectionInput, period: Period): { income: string; spending: string; net: string } {
  const { book, ledger, say } = input;
  const rows = within(ledger.transactions, period);
  const key = periodKey(period);
  const income = book.sum({
    id: factId('income', key),
    label: say({ en: 'Income', es: 'Ingresos' }),
    rows: rows.filter(({ flow }) => flow === 'income'),
    search: searchOf(ledger, period, { flow: 'income' }),
    period,
    direction: 'in',
  });
  const spending = book.sum({
    id: factId('spending', key),
    label: say({ en: 'Spending', es: 'Gastos' }),
    rows: rows.filter(isSpending),
    search: searchOf(ledger, period, { flow: 'spend' }),
    period,
  });
  const net = book.derive({
    id: factId('net', key),
    label: say({ en: 'Left over', es: 'Diferencia' }),
    value: book.value(income) - book.value(spending),
    unit: moneyUnit(ledger),
    formula: `${income} - ${spending}`,
    from: [income, spending],
    period,
  });
  return { income, spending, net };
}

export function periodOf({ ledger, window, language }: SectionInput): Period {
  return labelled({ from: window.from, to: window.to }, ledger.as_of, language);
}

/** What came in, what went out and which share was kept. */
export function summaryOf(input: SectionInput): DashboardData['summary'] {
  const { book, say } = input;
  const period = periodOf(input);
  const { income, spending, net } = flowOf(input, period);
  const rate = { id: 'savings.rate', label: say({ en: 'Savings rate', es: 'Tasa de ahorro' }), period };
  const savings_rate =
    book.value(income) > 0
      ? book.derive({
          ...rate,
          value: book.value(net) / book.value(income),
          unit: 'fraction',
          formula: `${net} / ${income}`,
          from: [net, income],
        })
      : book.unknown({
          ...rate,
          unit: 'fraction',
          reason: say({ en: 'There is no income in these days.', es: 'No hay ingresos en estos días.' }),
          evidence: [{ type: 'fact', id: income }],
        });
  return { income, spending, net, savings_rate };
}

/** Spending by category, the largest first, refunds taken off. */
export function categoriesOf(input: SectionInput): DashboardData['categories'] {
  const { book, ledger, language } = input;
  const period = periodOf(input);
  const rows = within(ledger.transactions.filter(isSpending), period);
  const groups = groupRows(rows, 'category', { language, detailed: false });
  const facts = groupFacts(book, { ledger, topic: 'spending', groups, by: 'category', period, filter: {} });
  return groups.map(({ key }, index) => ({ category: key, amount: facts[index] ?? '' }));
}

/** Income and spending of whole months, oldest first. */
export function monthsOf(input: SectionInput): DashboardData['months'] {
  const { language, ledger } = input;
  return monthsShownOf(input).map((days) => {
    return { month: days.from.slice(0, 7), ...flowOf(input, labelled(days, ledger.as_of, language)) };
  });
}

/** The months that a window is shown with, as far back as there is anything. */
export function monthsShownOf({ ledger, window }: Pick<SectionInput, 'ledger' | 'window'>): Days[] {
  const start = ledger.first_day;
  const count = monthsShown[window.days];
  return Array.from({ length: count }, (_, index) => monthOf(ledger.as_of, count - 1 - index)).filter(
    ({ to }) => start !== null && to >= start,
  );
}
