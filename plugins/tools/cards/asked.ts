import { foldAccents } from '../../kit/fold-accents.ts';
import { isYesNo, lastLine, wordsAsked } from '../shared/question.ts';

/** What is asked of cards by words beside an aspect. */
export type CardsAsked = 'list' | 'limit' | 'available' | 'paid' | 'monthly_interest' | 'rates' | 'judged';

/** As people write it, too: "intrest", "interst". */
const interestWord = /\binte?r?e?s+t?e?s?\b/;
const patterns: readonly (readonly [Exclude<CardsAsked, 'judged' | 'rates'>, RegExp])[] = [
  [
    'list',
    /\b(?:which|what|how many) (?:credit )?cards? (?:do i|i) (?:have|got|own)\b|\blist (?:of )?(?:all )?(?:my )?(?:credit )?cards\b|\b(?:que|cuales|cuantas) (?:son mis )?tarjetas(?: de credito)?(?: tengo)?$/,
  ],
  [
    'available',
    /\bavailable\b|\b(?:room|credit) (?:is )?left\b|\bcredit do i have left\b|\bremaining credit\b|\bis free\b|\bcan i (?:still )?(?:charge|spend|use|put)\b|\bdisponible\b|\blibre\b|\bcupo me queda\b|\bme queda (?:de |en )?(?:credito|cupo|la tarjeta|eso)\b|\bhow much is left\b|^\P{L}*(?:y )?cuanto (?:me )?queda\P{L}*$/u,
  ],
  [
    'limit',
    /^(?!.*\b(?:using|used|use|uso|usando|over|under|above|percent|share|near|close|hit|raise|increase|higher|subir|aument\w*|cerca|porcentaje)\b).*\b(?:(?:credit |card )?limits?|credit line|limites?|linea de credito|cupo)\b/,
  ],
  [
    'paid',
    /\b(?:did|have|ve) i (?:already |even )?(?:pay|paid|make a payment)\b|\bi paid\b|\b(?:pague|abone)\b|\bhe (?:pagado|abonado)\b|\bpayments? (?:i )?(?:made|have made)\b/,
  ],
  [
    'monthly_interest',
    /(?=.*(?:interest|interes|cost))(?:.*\b(?:(?:a|per|each|every) month|monthly|(?:al|por|cada) mes|mensual\w*)\b)/,
  ],
];
const rateWords = /\bapr\b|\brates?\b|\btasas?\b|\btae\b|\btipo (?:anual|de interes)\b/;

/** What the words ask for; null where the aspect alone says it. */
export function cardsAsked(question: string): CardsAsked | null {
  const words = foldAccents(lastLine(question))
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[?!.¿¡]+/g, '')
    .trim();
  const found = patterns.find(
    ([asked, words_]) => words_.test(words) && !(asked === 'paid' && interestWord.test(words)),
  );
  if (found) return found[0];
  if (rateWords.test(words) || (mine.test(words) && rateWords.test(foldAccents(question)))) return 'rates';
  return isBadAsked(question) === null ? null : 'judged';
}

const mine = /\b(?:mine|the one i have|mia|mio)\b/;
const bad = /\b(?:bad|too (?:much|high|full)|a lot|high|mal[oa]?|mucho|alt[oa]|demasiado)\b/;
const good = /\b(?:good|ok|okay|fine|healthy|normal|bien|buen[oa]?|san[oa])\b/;

/** Whether a share of the limit is asked to be bad (true) or good (false), where yes or no answers that; null for neither. */
export function isBadAsked(question: string): boolean | null {
  const words = wordsAsked(question);
  if (!(isYesNo(question) || /^\P{L}*(?:es|esta) /u.test(words)) || bad.test(words) === good.test(words)) return null;
  return bad.test(words);
}
