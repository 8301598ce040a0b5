import type { LedgerTransaction, ToolResult, ToolSession } from '../../kit/index.ts';
import { payStreams } from '../../kit/ledger/pay-streams.ts';
import { addMonths } from '../../kit/ledger/dates.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { monthChart } from '../shared/breakdown.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { beforePeriod, labelled, monthOf, yearBack, type Days } from '../shared/period.ts';
import { withVerdict } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';

/** What came in over the last twelve months; null where the data does not reach so far back. */
export function yearlyIncome(session: ToolSession): ToolResult | null {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const days = yearBack(ledger.as_of);
  if (ledger.first_day === null || ledger.first_day > days.from) return null;
  const book = factBook(session);
  const all = ledger.transactions.filter(({ flow }) => flow === 'income');
  const rows = within(all, days);
  const period = labelled(days, ledger.as_of, language);
  const label = say({ en: 'Income', es: 'Ingresos' });
  const total = book.sum({
    id: 'income.year',
    label,
    rows,
    search: searchOf(ledger, days, { flow: 'income' }),
    period,
    direction: 'in',
  });
  const average = book.derive({
    id: 'income.year.month',
    label: say({ en: 'Average month', es: 'Mes medio' }),
    value: Math.round(book.value(total) / 12),
    unit: moneyUnit(ledger),
    formula: say({ en: `${total} divided by 12`, es: `${total} dividido por 12` }),
    from: [total],
    period,
  });
  const when = `${beforePeriod(days, ledger.as_of, language)} ${ref(total, 'period')}`;
  return answer(
    book,
    [
      say({
        en: `${ref(total)} came in over the last year (${when}).`,
        es: `En el último año entraron ${ref(total)} (${when}).`,
      }),
      say({ en: `That is about ${ref(average)} a month.`, es: `Son unos ${ref(average)} al mes.` }),
    ],
    {
      cards: [
        monthChart(book, {
          ledger,
          language,
          topic: 'income.month',
          title: say({ en: 'Month by month', es: 'Mes a mes' }),
          label,
          rows: all,
          filter: { flow: 'income' },
          accounts: ledger.accounts.map(({ account_id }) => account_id),
          days: { from: addMonths(monthOf(ledger.as_of, 1).from, -11), to: monthOf(ledger.as_of, 1).to },
          direction: 'in',
        }),
      ],
      suggestions: [
        say({ en: 'What do I make in an average month?', es: '¿Cuánto gano en un mes normal?' }),
        say({ en: 'Who pays me?', es: '¿Quién me paga?' }),
      ],
    },
  );
}

/** Shares by which pay must have moved to have gone up or down. */
const moved = 0.03;

/**
 * Whether income went the way that is asked: the later whole months against the earlier ones, by the single pay where one employer pays
 * most of it, as a month with one payday more is no raise. Null where there are too few months.
 */
export function incomeTrend(way: 'up' | 'down', session: ToolSession): ToolResult | null {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const days = wholeMonthsHeld(session);
  if (days === null) return null;
  const book = factBook(session);
  const half = Math.floor(monthsBetween(days) / 2);
  const later: Days = { from: monthOf(ledger.as_of, half).from, to: days.to };
  const earlier: Days = { from: monthOf(ledger.as_of, 2 * half).from, to: monthOf(ledger.as_of, half + 1).to };
  const income = ledger.transactions.filter(({ flow }) => flow === 'income');
  const pay = mainPay(income, days, session);
  const perPay = pay !== null && within(pay, later).length > 0 && within(pay, earlier).length > 0;
  const [after, before] = [later, earlier].map((part) => {
    const period = labelled(part, ledger.as_of, language);
    const rows = within(perPay ? (pay ?? []) : income, part);
    const sum = book.sum({
      id: factId('income', 'part', part.from, part.to),
      label: say({ en: 'Income', es: 'Ingresos' }),
      rows,
      search: searchOf(ledger, part, { flow: 'income' }),
      period,
      direction: 'in',
    });
    return perPay ? eachPay(book, sum, rows, period, session) : sum;
  });
  if (after === undefined || before === undefined) return null;
  const change = book.value(after) - book.value(before);
  const isMoved = Math.abs(change) > moved * Math.abs(book.value(before));
  const isYes = isMoved && (way === 'up' ? change > 0 : change < 0);
  const name = (pay ?? [])[0]?.merchant;
  const sentence =
    perPay && name !== undefined
      ? say({
          en: `each pay from ${ref(after, 'label')} was about ${ref(after)} from ${ref(after, 'period')}, and ${ref(before)} from ${ref(before, 'period')}.`,
          es: `cada cobro de ${ref(after, 'label')} fue de unos ${ref(after)} del ${ref(after, 'period')}, y de ${ref(before)} del ${ref(before, 'period')}.`,
        })
      : say({
          en: `${ref(after)} came in from ${ref(after, 'period')}, and ${ref(before)} from ${ref(before, 'period')}.`,
          es: `entraron ${ref(after)} del ${ref(after, 'period')}, y ${ref(before)} del ${ref(before, 'period')}.`,
        });
  return answer(book, [withVerdict(isYes, sentence, session)], {
    suggestions: [say({ en: 'What do I make in an average month?', es: '¿Cuánto gano en un mes normal?' })],
  });
}

function monthsBetween({ from, to }: Days): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  );
}

/** Pays of the employer who pays most of the income of these days; null without one. */
function mainPay(
  income: readonly LedgerTransaction[],
  days: Days,
  { ledger }: ToolSession,
): LedgerTransaction[] | null {
  const total = sumOf(within(income, days));
  const shares = payStreams(ledger).map(({ merchant }) =>
    income.filter((row) => row.merchant === merchant && row.is_pay),
  );
  return shares.find((rows) => sumOf(within(rows, days)) > 0.6 * total) ?? null;
}

/** Money in, positive. */
function sumOf(rows: readonly LedgerTransaction[]): number {
  return rows.reduce((sum, { amount_cents }) => sum - amount_cents, 0);
}

function eachPay(
  book: FactBook,
  sum: string,
  rows: readonly LedgerTransaction[],
  period: Days & { readonly label: string },
  session: ToolSession,
): string {
  const { say } = wordingOf(session);
  const count = book.count({
    id: factId(sum, 'pays'),
    label: say({ en: 'Pays', es: 'Cobros' }),
    rows,
    search: searchOf(session.ledger, period, { flow: 'income' }),
    period,
  });
  return book.derive({
    id: factId(sum, 'each'),
    label: rows[0]?.merchant ?? '',
    value: Math.round(book.value(sum) / rows.length),
    unit: moneyUnit(session.ledger),
    formula: say({ en: `${sum} divided by ${count}`, es: `${sum} dividido por ${count}` }),
    from: [sum, count],
    period,
  });
}
