import { monthOf } from '../../../plugins/tools/shared/period.ts';
import { movedBy, weekdayStep, type Relative, type Step } from './moved-days.ts';
import { unitOf, yearEarlier, type NamedDays, type Parts, type PeriodRule } from './period-days.ts';
import { weekdays } from './weekdays.ts';

const names = weekdays.join('|');
const english = `month|week|weekend|year|quarter|day|${names}`;
const spanish = `mes|semana|finde|fin de semana|ano|dia|trimestre|${names}`;

function stepOf(word: string | undefined): Step | null {
  if (word === undefined) return null;
  if (/^(?:weekend|finde|fin de semana)$/.test(word)) return 'weekend';
  return weekdayStep(word) ?? unitOf(word);
}

/** Days that hang on those asked about before; where none were, on today. */
function hangingBefore(step: Step | null, asOf: string, isWhole = false): NamedDays {
  const relative: Relative = { direction: 'before', step, isWhole };
  const days = step === null ? monthOf(asOf, 1) : movedBy(relative, { from: asOf, to: asOf }, asOf);
  return { days, kind: 'other', relative };
}

const before = (g: Parts, asOf: string): NamedDays => hangingBefore(stepOf(g['unit'] ?? g['unidad']), asOf);

/** Words for days that mean others beside those asked about: "the week before", "el sábado anterior". */
export const relativeRules: readonly PeriodRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:(?<unit>${english})|one|period) (?:before|prior)(?: (?:that|this|it))?\\b(?! last| yesterday)|\\b(?:el |la |del |al )?(?<unidad>${spanish}) (?:anterior|previo|previa|de antes)(?: (?:a|de) es[aeo])?\\b`,
      'g',
    ),
    days: before,
  },
  {
    pattern:
      /\bbefore that\b|\b(?:el|la) (?:anterior|previ[oa]|de antes)(?: (?:a|de) es[aeo])?\b|\bantes de es[aeo]\b|\bthe (?:previous|prior) (?:one|period)\b/g,
    days: before,
  },
  {
    // Alone: "el pasado lunes" is a day.
    pattern: /\b(?:y|e) (?:el|la) pasad[oa]\b(?! \p{L})/gu,
    days: (_, asOf) => hangingBefore(null, asOf, true),
  },
  {
    // The same days a year earlier, of those asked about before.
    pattern:
      /\b(?:(?:the )?same (?:time|period|days?|dates?|month|week|stretch|point|quarter|time of (?:the )?year)|this time)(?: of| in)? (?:last year|a year ago|the year before)\b|\b(?:el |la |las |los |a )?(?:mism[oa]s? (?:periodo|epoca|fechas?|dias?|mes|semana|tramo|momento)|estas (?:alturas|fechas)) (?:del|de|el) (?:el |hace un )?ano(?: pasado| anterior)?\b/g,
    days: (_, asOf) => ({
      days: yearEarlier(monthOf(asOf)),
      kind: 'other',
      relative: { direction: 'year', step: null },
    }),
  },
  {
    pattern:
      /\b(?:the )?(?<unit>month|week|year|quarter|day|one) after(?: (?:that|this))?\b|\b(?:el|la) (?<unidad>mes|semana|ano|dia|trimestre) siguiente\b/g,
    days: (g, asOf) => ({
      days: monthOf(asOf),
      kind: 'other',
      relative: { direction: 'after', step: stepOf(g['unit'] ?? g['unidad']) },
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?<unit>weekend|${names}) before last\\b|\\b(?:el |la )?(?<unidad>${spanish}) antepasad[oa]\\b`,
      'g',
    ),
    days: (g, asOf) => {
      const relative: Relative = { direction: 'before', step: stepOf(g['unit'] ?? g['unidad']) };
      const latest = movedBy(relative, { from: asOf, to: asOf }, asOf);
      return { days: movedBy(relative, latest, asOf), kind: 'other' };
    },
  },
];
