import { addDays, addMonths, startOfMonth } from '../../../plugins/kit/ledger/dates.ts';
import type { Days } from '../../../plugins/tools/shared/period.ts';
import { holidayPattern, nextHoliday } from './holidays.ts';
import { numberOf, numberPattern } from './numbers.ts';
import { endOfUnit, nextOf, season, seasonPattern, unitOf } from './period-days.ts';
import type { PeriodAtom } from './period-atoms.ts';

const english = 'week|month|quarter|year';
const spanish = 'semana|mes|trimestre|ano';
/** Up to the end of what runs: "what is left of the month", "pa terminar el mes". "Fin de semana" is another thing. */
const rest = new RegExp(
  [
    `\\b(?:end|rest|remainder|left|out|out of|through) (?:of )?(?:the |this |my )?(?<whole>${english})\\b`,
    `\\b(?<short>month|year)[ -]?end\\b`,
    `\\b(?:until|till|before) (?:the |this )?(?<ending>${english})(?:'?s)? (?:is over|is out|ends|end|runs out)\\b`,
    `\\b(?:fin(?:al(?:es)?)?|cierre) (?:del?|d) (?:la |este |esta )?(?<fin>(?<!fin de )semana|mes|trimestre|ano)\\b`,
    `\\b(?:resto|(?:lo|cuanto|que) (?:me |nos |le )?(?:queda|falta|resta)) del? (?:la |este |esta )?(?<resto>${spanish})\\b`,
    `\\b(?:(?:pa|para|hasta) )?(?:(?:que )?(?:se )?(?:terminar|acabar|cerrar|acabe|termine|cierre|completar)) (?:el |la |este |esta )?(?<acabe>${spanish})\\b`,
  ].join('|'),
);
const holiday = new RegExp(
  `(?<!\\b(?:since|desde|last|spent|gaste)(?: (?:the|on|at|la|el|en|las))? )\\b(?<name>${holidayPattern})\\b(?! (?:pasad|last year|del ano pasado))`,
);
const tomorrow = /\btomorrow\b|(?<!\b(?:la|esta|por la) )\bmanana\b/;
const stretch = new RegExp(
  `\\b(?:in|within|over|for|during|en|dentro de|durante|por) (?:the |los |las )?(?:next |coming |proxim[oa]s )?(?<count>${numberPattern}) (?<unit>days?|weeks?|months?|dias?|semanas?|mes(?:es)?)\\b|\\b(?:the |my |los |las )?(?:next|coming|proxim[oa]s) (?<more>${numberPattern}) (?<units>days?|weeks?|months?|dias?|semanas?|mes(?:es)?)\\b`,
);
/** Behind these words alone: elsewhere "fall" and "spring" are verbs, or the season that has been. */
const seasonAhead = new RegExp(
  `\\b(?:(?<by>by|before|until|till|para|pa|antes de|hasta)|next|coming|proxim[oa]) (?:the |el |la )?(?:next |proxim[oa] )?(?<season>${seasonPattern})\\b`,
);
const deadline = /\b(?:by|before|until|till|para|pa|antes de|hasta)\s+(?:the\s+|el\s+|la\s+)?$/;
const end = /\b(?:end of|fin(?:al(?:es)?)? de)\s+$/;
const middle = /\b(?:middle of|mid|mediados de)\s+$/;

/**
 * The days to come that a folded text speaks of, for a question about what will be: "until Christmas", "in January", "what is left of the
 * month". The same words may mean days that have been, which is for the tool that is called to say. Null when there are none.
 */
export function comingDays(text: string, atoms: readonly PeriodAtom[], asOf: string): Days | null {
  return (
    restOf(text, asOf) ??
    holidayAhead(text, asOf) ??
    nextSeason(text, asOf) ??
    atomAhead(text, atoms, asOf) ??
    stretchAhead(text, asOf)
  );
}

function restOf(text: string, asOf: string): Days | null {
  const unit = Object.values(rest.exec(text)?.groups ?? {}).find((word) => word !== undefined);
  return unit === undefined ? null : one(endOfUnit(unitOf(unit), asOf));
}

function holidayAhead(text: string, asOf: string): Days | null {
  const name = holiday.exec(text)?.groups?.['name'];
  const date = name === undefined ? null : nextHoliday(name, asOf);
  return date === null ? null : one(date);
}

function nextSeason(text: string, asOf: string): Days | null {
  const { by, season: name } = seasonAhead.exec(text)?.groups ?? {};
  if (name === undefined) return null;
  const latest = season(name, undefined, asOf);
  const next = nextOf(latest, latest.to, asOf);
  return by === undefined ? next : one(next.from);
}

function atomAhead(text: string, atoms: readonly PeriodAtom[], asOf: string): Days | null {
  const atom = atoms.at(-1);
  if (!atom || /^(?:since|desde)\b/.test(text.slice(atom.start))) return null;
  const days = atom.ahead ?? (atom.days.to > asOf ? atom.days : null);
  if (days === null) return null;
  const before = text.slice(0, atom.start);
  if (end.test(before)) return one(days.to);
  if (middle.test(before)) return one(addDays(startOfMonth(days.from), 14));
  return days.from > asOf && deadline.test(before) ? one(days.from) : days;
}

/** Counted from now: "in two weeks". */
function stretchAhead(text: string, asOf: string): Days | null {
  const groups = stretch.exec(text)?.groups;
  const date = tomorrow.test(text) ? addDays(asOf, 1) : null;
  if (!groups) return date === null ? null : one(date);
  const count = numberOf(groups['count'] ?? groups['more']);
  if (count === null || count < 1) return null;
  const unit = unitOf(groups['unit'] ?? groups['units']);
  return one(unit === 'month' ? addMonths(asOf, count) : addDays(asOf, count * (unit === 'week' ? 7 : 1)));
}

function one(date: string): Days {
  return { from: date, to: date };
}
