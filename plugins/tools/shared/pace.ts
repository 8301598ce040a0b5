import { foldAccents } from '../../kit/fold-accents.ts';

/** How often a sum is meant that the customer names beside it. */
export interface Pace {
  readonly unit: 'day' | 'week' | 'fortnight' | 'year';
  readonly timesAYear: number;
}

const paces: readonly (readonly [Pace['unit'], timesAYear: number, RegExp])[] = [
  [
    'fortnight',
    26,
    /\b(?:every (?:two|2|other) weeks?|biweekly|fortnight\w*|cada (?:dos|2) semanas|(?:por|cada|a la) quincena|quincenal\w*)\b/,
  ],
  ['week', 52, /\b(?:(?:a|per|every|each|por|cada|a la) (?:week|semana)|weekly|semanal\w*)\b/],
  ['day', 365, /\b(?:(?:a|per|every|each|por|cada|al) (?:day|dia)|daily|diari[oa]s?)\b/],
  ['year', 1, /\b(?:(?:a|per|every|each|por|cada|al) (?:year|ano)|yearly|annually|anual\w*)\b/],
];

/** "25 a week", "10 diarios"; null for a sum a month, or one that is named without a rhythm. */
export function paceOf(question: string): Pace | null {
  const words = foldAccents(question);
  const found = paces.find(([, , pattern]) => pattern.test(words));
  return found ? { unit: found[0], timesAYear: found[1] } : null;
}

/** "25 a week" and the like, behind the sum. */
export const paceWords: Readonly<Record<Pace['unit'], { en: string; es: string }>> = {
  day: { en: 'a day', es: 'al día' },
  week: { en: 'a week', es: 'a la semana' },
  fortnight: { en: 'every other week', es: 'cada quincena' },
  year: { en: 'a year', es: 'al año' },
};
