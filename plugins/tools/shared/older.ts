import { foldAccents } from '../../kit/fold-accents.ts';

/** Which of the payments behind those told are asked for. */
export interface OlderAsked {
  /** One alone, or as many as before. */
  readonly isOne: boolean;
  /** Its place, counted from 1, where the words say so: "the second". */
  readonly place: number | null;
}

const unitOfTime = /\b(?:days?|weeks?|months?|quarters?|years?|dias?|semanas?|mes(?:es)?|anos?)\b/;
const begins = String.raw`^\P{L}*(?:(?:and|ok|okay|so|then|y|entonces|what about|whats|cual (?:es|fue)) )*(?:(?:the|my|el|la|los|las|mi) )?`;
const ends = String.raw`(?: (?:purchase|payment|one|ones|compra|pago|gasto|was it|por favor|please))*\P{L}*$`;
const ordinals = new RegExp(
  `${begins}(?<place>second|2nd|third|3rd|segund[oa]|tercer[oa]?)(?: (?:biggest|largest|highest|latest|most expensive|mas (?:grande|car[oa]|alt[oa])|mayor))?${ends}`,
  'u',
);
const one = new RegExp(
  `${begins}(?:(?:one|time|purchase|payment) before(?: (?:that|it|this))?|previous|anterior|vez anterior|next (?:biggest|largest)|siguiente)${ends}`,
  'u',
);
const several = new RegExp(
  `${begins}(?:before (?:that|those|them|these)|(?:\\d+ |\\p{L}+ )?(?:ones |payments )?before (?:that|those|them)|previous (?:\\d+|ones|\\p{L}+)|(?:\\d+ |\\p{L}+ )?(?:previous|older)|(?:\\d+ |\\p{L}+ )?anteriores(?: \\d+)?|antes de es[oea]s?|next (?:\\d+|ones))${ends}`,
  'u',
);

/** Asks for the payments that come behind those told: "and the time before?", "y el segundo?", "y los 5 anteriores". */
export function olderAsked(message: string): OlderAsked | null {
  const words = foldAccents(message).replaceAll(/['’`]/g, '').trim();
  if (unitOfTime.test(words)) return null;
  const place = ordinals.exec(words)?.groups?.['place'];
  if (place !== undefined) return { isOne: true, place: /^(?:third|3rd|tercer)/.test(place) ? 3 : 2 };
  if (one.test(words)) return { isOne: true, place: null };
  return several.test(words) ? { isOne: false, place: null } : null;
}
