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
