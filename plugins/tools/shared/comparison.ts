import type { Ledger, LedgerTransaction, Period } from '../../kit/index.ts';
import { factId, ref, searchOf, type FactBook, moneyUnit } from './facts.ts';
import type { Language } from './language.ts';
import { beforePeriod, labelled, periodKey, type Days } from './period.ts';
import { within } from './selection.ts';

/**
 * A sentence that compares a total with the same rows of other days; null when those days are not wholly held, or, with `isPartial`, not at all.
 * Adds the other total and the difference as facts.
 */
export function comparison(
  book: FactBook,
  input: {
    ledger: Ledger;
    language: Language;
    /** The total that is compared, and the id that facts of the comparison start with. */
    total: string;
    topic: string;
    label: string;
    rows: readonly LedgerTransaction[];
    filter: Record<string, string>;
    accounts: readonly string[];
    days: Days;
    direction?: 'in' | 'out';
    /** The days were asked for: what is held of them counts, and whoever calls says that some are missing. */
    isPartial?: boolean;
  },
): string | null {
  const { ledger, language, days, direction = 'out' } = input;
  const earliest = input.isPartial === true ? days.to : days.from;
  if (ledger.first_day === null || earliest < ledger.first_day || days.from > ledger.as_of) return null;
  const period: Period = labelled(days, ledger.as_of, language);
  const earlier = book.sum({
    id: factId(input.topic, periodKey(days)),
    label: input.label,
    rows: within(input.rows, days),
    search: searchOf(ledger, days, input.filter, input.accounts),
    period,
    direction,
  });
  const now = book.value(input.total);
  const before = book.value(earlier);
  const when = `${beforePeriod(days, ledger.as_of, language)} ${ref(earlier, 'period')} (${ref(earlier)})`;
  if (now === before) {
    return { en: `That is the same as ${when}.`, es: `Es lo mismo que ${when}.` }[language];
  }
  const more = now > before;
  const difference = book.derive({
    id: factId(input.total, 'difference', periodKey(days)),
    label: { en: 'Difference', es: 'Diferencia' }[language],
    value: Math.abs(now - before),
    unit: moneyUnit(ledger),
    formula: more ? `${input.total} - ${earlier}` : `${earlier} - ${input.total}`,
    from: [input.total, earlier],
  });
  return {
    en: `That is ${ref(difference)} ${more ? 'more' : 'less'} than ${when}.`,
    es: `Son ${ref(difference)} ${more ? 'más' : 'menos'} que ${when}.`,
  }[language];
}
