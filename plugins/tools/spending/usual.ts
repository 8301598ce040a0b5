import type { Ledger, LedgerTransaction, Period } from '../../kit/index.ts';
import { addMonths, endOfMonth } from '../../kit/ledger/dates.ts';
import { roundHalfAway } from '../../kit/ledger/money.ts';
import { factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import type { Language } from '../shared/language.ts';
import { labelled, periodKey, wholeMonths, type Days } from '../shared/period.ts';
import { within } from '../shared/selection.ts';

/** Most earlier months whose middle is called usual, and fewest. */
const monthsCompared = { most: 6, fewest: 3 };

/**
 * Compares a month's total with the median of the same days of the earlier months.
 * @returns null when fewer than three earlier months are held, or when the days are not one month
 */
export function usualSentence(
  book: FactBook,
  input: {
    ledger: Ledger;
    language: Language;
    total: string;
    topic: string;
    label: string;
    rows: readonly LedgerTransaction[];
    filter: Record<string, string>;
    accounts: readonly string[];
    period: Period;
  },
): string | null {
  const { ledger, language, period } = input;
  const earlier = wholeMonths(period, ledger.as_of) === 1 ? earlierMonths(period, ledger) : [];
  if (earlier.length < monthsCompared.fewest) return null;
  const totals = earlier.map((days) =>
    book.sum({
      id: factId(input.topic, periodKey(days)),
      label: input.label,
      rows: within(input.rows, days),
      search: searchOf(ledger, days, input.filter, input.accounts),
      period: labelled(days, ledger.as_of, language),
    }),
  );
  const usual = book.derive({
    id: factId(input.total, 'usual'),
    label: { en: 'Usual for the same days', es: 'Lo habitual en los mismos días' }[language],
    value: median(totals.map((id) => book.value(id))),
    unit: moneyUnit(ledger),
    formula: `median(${totals.join(', ')})`,
    from: totals,
  });
  const difference = book.derive({
    id: factId(input.total, 'above_usual'),
    label: { en: 'Difference from usual', es: 'Diferencia con lo habitual' }[language],
    value: Math.abs(book.value(input.total) - book.value(usual)),
    unit: moneyUnit(ledger),
    formula: `abs(${input.total} - ${usual})`,
    from: [input.total, usual],
  });
  const now = book.value(input.total);
  if (now === book.value(usual)) {
    return { en: `That is as usual (${ref(usual)}).`, es: `Es lo habitual (${ref(usual)}).` }[language];
  }
  const more = now > book.value(usual);
  return {
    en: `That is ${ref(difference)} ${more ? 'more' : 'less'} than usual: ${ref(usual)} is the middle of the same days in earlier months.`,
    es: `Son ${ref(difference)} ${more ? 'más' : 'menos'} de lo habitual: ${ref(usual)} es el valor central de los mismos días en meses anteriores.`,
  }[language];
}

/** The same days of the earlier months that are wholly held, newest first. */
function earlierMonths(period: Days, ledger: Ledger): Days[] {
  const months: Days[] = [];
  const whole = period.to === endOfMonth(period.to);
  for (let back = 1; back <= monthsCompared.most; back++) {
    const from = addMonths(period.from, -back);
    if (ledger.first_day === null || from < ledger.first_day) break;
    const to = addMonths(period.to, -back);
    months.push({ from, to: whole ? endOfMonth(to) : to });
  }
  return months;
}

/** Middle value; the mean of the middle two, rounded half away from zero, for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  if (sorted.length % 2 === 1) return high;
  return roundHalfAway(((sorted[middle - 1] ?? 0) + high) / 2);
}
