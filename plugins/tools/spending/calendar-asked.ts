import { foldAccents } from '../../kit/fold-accents.ts';
import { isYesNo, wordsAsked } from '../shared/question.ts';

/** What of the calendar is ranked, and from which end. */
export interface CalendarAsked {
  readonly of: 'month' | 'day' | 'weekday' | 'weekend';
  readonly end: 'most' | 'least';
}

const least = /\b(?:least|lowest|less|cheapest|smallest|best|menos|menor|barat[oa]|mejor|baj[oa])\b/;
const most =
  /\b(?:most|highest|more|biggest|largest|worst|priciest|(?:most )?expensive|mas|mayor|car[oa]|peor|alt[oa])\b/;
const month =
  /\b(?:which|what|wich) months?\b|(?<!\b(?:mas|menos|igual) )\b(?:que|cual(?:es)?) (?:fue |es |son )?(?:el |los )?mes(?:es)?\b|\bmes (?:en )?(?:el )?que\b(?! (?:el |la |los )?(?:pasad|anterior|ultim|antepasad|viene|entra|sigue))|\bmes mas\b|\bmes con (?:mas|menos)\b|\bmonth with the\b|\b(?:biggest|worst|cheapest|priciest) month\b|\b(?:mi )?(?:peor|mejor) mes\b/;
const day =
  /\b(?:which|what|wich) (?:week)?days?\b|\bdays? of the week\b|\b(?:que|cual(?:es)?) (?:fue |es |son )?(?:el |los )?dias?\b|\bdia de la semana\b|\bdia (?:en )?(?:el )?que\b|\bdia con (?:mas|menos)\b/;
const isOfWeek =
  /\b(?:weekdays?|of the week|days|de la semana|dias)\b|\b(?:do|does|am) (?:i|we)\b|\b(?:gasto|gastamos|suelo|compro)\b/;
const weekends =
  /\bweekends\b|\bweekend (?:spend\w*|expenses|purchases|costs?)\b|\b(?:spend\w*|spent) (?:more |less )?(?:on|at|over|during) (?:the )?weekend\b|\bfines de semana\b|\bfindes\b|\b(?:gasto|gastos) (?:de|del|en|los) (?:fin de semana|finde)\b/;

/** What of the calendar is asked about; null when nothing is. */
export function calendarAsked(question: string): CalendarAsked | null {
  const lines = question.split('\n').filter((line) => line.trim() !== '');
  const [first = '', last = ''] = [lines[0] ?? '', lines.at(-1) ?? ''].map((line) =>
    foldAccents(line).replaceAll(/['’`]/g, ''),
  );
  const own = kindOf(wordsAsked(question));
  // "And the least?", "which was the lowest one?"
  const isOther = last !== first && last.split(' ').length <= 7 && (least.test(last) || most.test(last));
  const of = own ?? (isOther ? kindOf(first) : null);
  if (of === null) return null;
  const end = endOf(last) ?? endOf(first);
  return of === 'weekend' ? { of, end: end ?? 'most' } : end && { of, end };
}

function kindOf(words: string): CalendarAsked['of'] | null {
  if (weekends.test(words)) return 'weekend';
  if (month.test(words)) return 'month';
  if (!day.test(words)) return null;
  return isOfWeek.test(words) ? 'weekday' : 'day';
}

function endOf(words: string): CalendarAsked['end'] | null {
  return least.test(words) ? 'least' : most.test(words) ? 'most' : null;
}

/** Which way a yes or no is asked of them: "do I spend more on weekends?"; null where it is not. */
export function endAsked(question: string): CalendarAsked['end'] | null {
  return isYesNo(question) ? endOf(wordsAsked(question)) : null;
}
