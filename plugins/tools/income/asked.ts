import { foldAccents } from '../../kit/fold-accents.ts';
import { isYesNo, lastLine, wordsAsked } from '../shared/question.ts';

const yearly = /\b(?:annual\w*|yearly|(?:a|per|each|every) year|anual\w*|(?:al|por|cada) ano)\b/;
const monthly = /\b(?:monthly|(?:a|per|each|every) month|mensual\w*|(?:al|por|cada) mes)\b/;

/** The stretch that income is meant for by name, whatever its days: "how much do I earn per year". */
export function rhythmAsked(question: string): 'year' | 'month' | null {
  const words = foldAccents(lastLine(question));
  if (yearly.test(words)) return 'year';
  return monthly.test(words) ? 'month' : null;
}

const lowest = /\b(?:worst|lowest|leanest|slowest|peor|mas bajo|mas flojo|menor)\b/;
const highest = /\b(?:best|highest|fattest|peak|mejor|mas alto|mayor)\b/;

/** Which month is asked for: "worst month?"; null for neither, and for both. */
export function extremeAsked(question: string): 'lowest' | 'highest' | null {
  const words = foldAccents(lastLine(question));
  if (lowest.test(words) === highest.test(words)) return null;
  return lowest.test(words) ? 'lowest' : 'highest';
}

const up =
  /\b(?:(?:go(?:ing|es|ne)?|went|trending|moving) up|increas\w+|ris(?:e|es|en|ing)|grow\w*|grew|subiendo|sub(?:e|io|ido)|aument\w+|crec\w+|gano mas|(?:making|earning) more)\b/;
const down =
  /\b(?:(?:go(?:ing|es|ne)?|went|trending|moving) down|decreas\w+|drop\w*|fall(?:s|ing|en)?|fell|shrink\w*|bajando|baj(?:a|o|ado)|disminu\w+|gano menos|(?:making|earning) less)\b/;

/** The way that income is asked to have gone, where yes or no answers that. */
export function trendAsked(question: string): 'up' | 'down' | null {
  const words = wordsAsked(question);
  if (!isYesNo(question) || up.test(words) === down.test(words)) return null;
  return up.test(words) ? 'up' : 'down';
}

const even =
  /\b(?:steady|stable|regular|same|even|consistent|reliable|count on|rely|predictable|estable|fij[oa]|igual|parej[oa]|constante|mism[oa])\b/;
const uneven =
  /\b(?:var(?:y|ies|iable|ied)|chang\w+|jump\w*|swing\w*|bumpy|volatile|irregular|unstable|unsteady|varia\w*|cambia\w*)\b/;

/** What yes would say of pay: that it is even, or that it varies; null where yes or no is no answer. */
export function steadinessAsked(question: string): 'even' | 'uneven' | null {
  const words = wordsAsked(question);
  if (!isYesNo(question) || /\b(?:or|o)\b/.test(words) || even.test(words) === uneven.test(words)) return null;
  return even.test(words) ? 'even' : 'uneven';
}
