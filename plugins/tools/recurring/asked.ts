import { foldAccents } from '../../kit/fold-accents.ts';
import { addDays } from '../../kit/index.ts';
import { endOfMonth } from '../../kit/ledger/dates.ts';
import type { Days } from '../shared/period.ts';
import { isYesNo, lastLine, wordsAsked } from '../shared/question.ts';

const subscriptions = /\bsubscriptions?\b|\bsubs\b|\bmemberships?\b|\bstreaming\b|\bsuscripci\w+|\bmembresias?\b/;
const bills = /\bbills?\b|\brecibos?\b|\bfacturas?\b|\butilities\b/;

/** Whether subscriptions or bills are meant, by the last line that names one of them; null where none does, or one names both. */
export function kindAsked(question: string): 'subscriptions' | 'bills' | null {
  for (const line of foldAccents(question).split('\n').toReversed()) {
    const [areSubscriptions, areBills] = [subscriptions.test(line), bills.test(line)];
    if (areSubscriptions && areBills) return null;
    if (areSubscriptions || areBills) return areSubscriptions ? 'subscriptions' : 'bills';
  }
  return null;
}

/** "Which is the most expensive?" */
export function isDearestAsked(question: string): boolean {
  return /\b(?:most expensive|dearest|priciest|biggest|highest|costs? (?:me )?(?:the )?most|mas car[oa]s?|mas costos[oa]s?|mas alt[oa]|(?:cuesta|pago) mas)\b/.test(
    foldAccents(lastLine(question)),
  );
}

const rise =
  /\b(?:(?:go|goes|gone|going|went) up|rais\w+|increas\w+|more expensive|higher|sub(?:io|ido|ieron|e|en)|aument\w+|encareci\w+|mas car[oa]s?)\b/;
const fall =
  /\b(?:(?:go|goes|gone|going|went) down|cheaper|dropped|lower|baj(?:o|ado|aron|a|an)|abarat\w+|mas barat[oa]s?)\b/;

/** The way that a price is asked to have gone; null where just a change is. */
export function priceWayAsked(question: string): 'up' | 'down' | null {
  const words = wordsAsked(question);
  if (rise.test(words) === fall.test(words)) return null;
  return rise.test(words) ? 'up' : 'down';
}

/** True where yes or no answers whether a price moved, also behind the name of what is paid: "rent, did it go up". */
export function isPriceVerdict(question: string): boolean {
  return isYesNo(question) || /[,;:.]\s*(?:did|has|have|is)\b/i.test(lastLine(question));
}

/** True when what has to be paid is asked for. */
export function isDueAsked(question: string): boolean {
  return /\b(?:due|coming (?:up|out|in)|upcoming|to pay|vence\w*|(?:que|por) pagar|toca\w*|viene\w*|cobr\w+|hit|hits)\b/.test(
    foldAccents(lastLine(question)),
  );
}

/** The days ahead that were asked about; a week or a month that is running is taken to its end. Null for days that are over, and for none. */
export function daysAhead(period: Days | null, question: string, asOf: string): Days | null {
  if (period === null || period.to < asOf) return null;
  const words = foldAccents(question);
  const end = /\b(?:week|semana)\b/.test(words)
    ? addDays(period.from, 6)
    : /\b(?:month|mes)\b/.test(words)
      ? endOfMonth(period.from)
      : period.to;
  const to = period.to === asOf && end > asOf ? end : period.to;
  return { from: period.from < asOf ? asOf : period.from, to };
}
