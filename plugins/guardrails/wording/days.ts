import type { Reference } from './clauses.ts';
import type { WordingContext } from './context.ts';
import { namesOtherDays, namesOtherMonth } from './periods.ts';

const present = /(?<!\p{L})(?:now|right now|currently|at the moment|today|ahora|actualmente|hoy)(?!\p{L})/iu;

/** Days: those of the figure, whether a reference, a month or words such as "last month" name them. */
export function checkDays(
  own: string,
  references: readonly Reference[],
  context: WordingContext,
  reasons: Set<string>,
): void {
  const periods = references.flatMap(({ part, fact }) => (part === 'value' && fact.period ? [fact.period] : []));
  const words = own.replaceAll(/\{[^}]*\}/g, ' ');
  if (namesOtherDays(words, { ...context, periods }) || namesOtherMonth(words, periods)) {
    reasons.add('PERIOD_DIFFERS');
  }
  // What added up over days is not what is there now.
  if (periods.length > 0 && present.test(words) && !references.some(({ part }) => part === 'period')) {
    reasons.add('PERIOD_DIFFERS');
  }
}
