import { foldAccents } from '../../kit/fold-accents.ts';
import { wordsAsked } from '../shared/question.ts';

/** How a sum is meant: "charges over 100" are those of more, "the 100 one" is one of that amount. */
export type Bound = 'exact' | 'above' | 'from' | 'below' | 'up_to';

const bounds: readonly (readonly [Exclude<Bound, 'exact'>, string])[] = [
  [
    'above',
    'more than|over|above|bigger than|larger than|greater than|higher than|exceeding|mas de|mas que|mayor(?:es)? (?:a|de|que)|superior(?:es)? a|arriba de|por encima de|pasan de|pasen de',
  ],
  ['from', 'at least|from|upwards of|al menos|por lo menos|desde'],
  [
    'below',
    'less than|under|below|smaller than|lower than|cheaper than|menos de|menos que|menor(?:es)? (?:a|de|que)|inferior(?:es)? a|debajo de',
  ],
  ['up_to', 'up to|at most|hasta|como mucho'],
];
const patterns = bounds.map(
  ([bound, words]) => [bound, new RegExp(`\\b(?:${words})\\s+(?:los |las )?[$\\d]`)] as const,
);

export function boundOf(question: string): Bound {
  const words = wordsAsked(question);
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? 'exact';
}

/** @param cents of a payment @param asked in cents */
export function isWithin(cents: number, asked: number, bound: Bound): boolean {
  if (bound === 'above') return cents > asked;
  if (bound === 'from') return cents >= asked;
  if (bound === 'below') return cents < asked;
  return bound === 'up_to' ? cents <= asked : cents === asked;
}

const howMany =
  /\bhow (?:many|often)\b|\bnumber of\b|\bcuant[oa]s (?:veces|compras|pagos|cargos|cobros|movimientos|transacciones|gastos|retiros|pedidos|viajes)\b|\bnumero de (?:veces|compras|pagos)\b/;

/** True when the number of payments is asked for, before any of them. */
export function isCountAsked(question: string): boolean {
  return howMany.test(foldAccents(question.split('\n').at(-1) ?? ''));
}

const purchases = /\b(?:purchases?|bought|buy|buys|shopping|compras?|compre|comprado)\b/;
/** Kinds of spending that buy nothing. */
const noPurchase = /^(?:BANK_FEES|TRANSFER_OUT|LOAN_PAYMENTS|GOVERNMENT_AND_NON_PROFIT_TAX|RENT_AND_UTILITIES_RENT)/;

/** True where purchases are asked for: fees, rent and money sent are none. */
export function isPurchaseAsked(question: string): boolean {
  return purchases.test(wordsAsked(question));
}

const moneyIn =
  /\b(?:deposits?|income|pay ?checks?|received|came in|come in|coming in|money in|incoming|credits|depositos?|ingres\w+|recib\w+|entr(?:o|aron|adas?)|abonos?|nominas?)\b/;

/** True where money that came in is asked for. */
export function isMoneyInAsked(question: string): boolean {
  return moneyIn.test(wordsAsked(question));
}

/** @param detailed category */
export function isPurchase(detailed: string): boolean {
  return !noPurchase.test(detailed);
}

const sent =
  /\b(?:sen[dt]|sends|sending|transfer\w*|wired?|zelled?|venmo\w*|gave|give|mand\w+|envi\w+|transfer\w*|pas(?:e|ado)|di|doy|dado)\b/;
const people =
  /\b(?:family|mom|mum|mother|dad|father|parents|brother|sister|son|daughter|kids?|friends?|wife|husband|boyfriend|girlfriend|cousin|people|someone|somebody|persons?|familia\w*|mama|madre|papa|padres?|herman[oa]s?|hij[oa]s?|amig[oa]s?|espos[oa]|marido|novi[oa]|prim[oa]s?|gente|personas?|alguien|abuel[oa]s?|ti[oa])\b/;

/** True where money sent to people is asked for. */
export function isSentAsked(question: string): boolean {
  const words = wordsAsked(question);
  return sent.test(words) && people.test(words);
}
