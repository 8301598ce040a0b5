import { addDays, addMonths, endOfMonth, partsOfDate } from '../../../plugins/kit/ledger/dates.ts';
import { beginning, monthOf, yearOf } from '../../../plugins/tools/shared/period.ts';
import { holidayPattern, pastHoliday } from './holidays.ts';
import { numberPattern } from './numbers.ts';
import {
  ago,
  calendarBack,
  calendarUnit,
  counted,
  day,
  dayOfMonth,
  dayRange,
  endOfUnit,
  lastUnits,
  monthNumber,
  monthPattern,
  namedDay,
  namedMonth,
  nextOf,
  ordinals,
  other,
  partByOrdinal,
  partOfYear,
  season,
  seasonPattern,
  today,
  unitOf,
  type NamedDays,
  type PeriodRule,
} from './period-days.ts';
import { isDate, startOfDate } from './date-words.ts';
import { relativeRules } from './relative-words.ts';
import { dayWithWeekday, latestWeekday, latestWeekend, weekdays, weekendBefore, weekdaysAgo } from './weekdays.ts';

/** Words for days, found in a text. */
export interface PeriodAtom extends NamedDays {
  readonly start: number;
  readonly end: number;
}

const n = numberPattern;
const year = '(?<year>(?:19|20)\\d\\d)';
/** Stretches of the calendar that run. */
const running = 'week|month|quarter|year|semana|mes|trimestre|ano';
const ordinal = `(?<ordinal>${Object.keys(ordinals).join('|')})`;
const units = 'days?|weeks?|months?|quarters?|years?|dias?|semanas?|mes(?:es)?|trimestres?|anos?';

const rules: readonly PeriodRule[] = [
  {
    pattern: /\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\b/g,
    days: (g, asOf) => namedDay(Number(g['month']), g['day'], g['year'], asOf),
  },
  {
    pattern: /\b(?<a>\d{1,2})\/(?<b>\d{1,2})(?:\/(?<year>\d{4}|\d\d))?\b/g,
    days: (g, asOf, dayFirst) => {
      const swap = dayFirst ? Number(g['b']) <= 12 : Number(g['a']) > 12;
      return swap
        ? namedDay(Number(g['b']), g['a'], g['year'], asOf)
        : namedDay(Number(g['a']), g['b'], g['year'], asOf);
    },
  },
  {
    pattern: new RegExp(
      `\\b(?<a>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:to|and|through|-|–|y|al?)\\s*(?:the |el )?(?<b>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of |de )?(?<month>${monthPattern})\\b(?:,? (?:of |de |del )?${year})?`,
      'g',
    ),
    days: (g, asOf) => dayRange(g, asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?<month>${monthPattern})\\s+(?:the )?(?<a>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:to|and|through|-|–)\\s*(?:the )?(?<b>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ${year})?`,
      'g',
    ),
    days: (g, asOf) => dayRange(g, asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?<month>${monthPattern})\\.?\\s+(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?:of )?${year})?`,
      'g',
    ),
    days: (g, asOf) => namedDay(monthNumber(g['month']), g['day'], g['year'], asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?:the |el (?:dia )?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of |de )?(?<month>${monthPattern})\\b(?:,? (?:of |de |del )?${year})?`,
      'g',
    ),
    days: (g, asOf) => namedDay(monthNumber(g['month']), g['day'], g['year'], asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<before>this|last|past|previous|este|el pasado|pasado|el) )?(?:month of |mes de )?(?<month>${monthPattern})\\b\\.?(?<behind> pasado\\b)?(?:,? (?:of |de |del )?(?:${year}|(?<which>this year|last year|este ano|ano pasado)))?`,
      'g',
    ),
    days: (g, asOf) => {
      const which = g['which'];
      const now = partsOfDate(asOf).year;
      const isLast = /last|past|previous|pasado/.test(`${g['before'] ?? ''}${g['behind'] ?? ''}`);
      // "Last November", said in November, is the year before's.
      const isRunning = isLast && monthNumber(g['month']) === partsOfDate(asOf).month;
      const named = g['year'] ?? (isRunning ? String(now - 1) : undefined);
      const spoken = which === undefined ? named : String(/this|este/.test(which) ? now : now - 1);
      const days = namedMonth(monthNumber(g['month']), spoken, asOf);
      const isOpen = spoken === undefined && !isLast;
      return { days, kind: 'month', ...(isOpen && { ahead: nextOf(days, endOfMonth(days.from), asOf) }) };
    },
  },
  {
    // "Fall" and "spring" are verbs as well, and for the summer one saves: only behind a word that makes past days of them.
    pattern: new RegExp(
      `\\b(?:this|last|past|in|during|over|all|since|este|esta|el|en|del|durante|desde|todo el) (?:the |el |la )?(?:last |past )?(?<season>${seasonPattern})(?: pasad[oa])?(?: (?:of |de |del )?${year})?\\b`,
      'g',
    ),
    days: (g, asOf) => {
      const days = season(g['season'] ?? '', g['year'], asOf);
      const isOpen = g['year'] === undefined;
      return { days, kind: 'other', ...(isOpen && { ahead: nextOf(days, endOfMonth(addMonths(days.from, 2)), asOf) }) };
    },
  },
  {
    // Its month, since what is spent on it is spent before it.
    pattern: new RegExp(
      `\\blast (?:christmas|xmas)\\b|\\b(?:la )?navidad pasada\\b|\\b(?:at |en |la )?(?:christmas|xmas|navidad(?:es)?) (?:(?:of |de |del |de la )?(?:${year}|last year|ano pasado))\\b`,
      'g',
    ),
    days: (g, asOf) => other(namedMonth(12, g['year'], asOf)),
  },
  {
    pattern: new RegExp(
      `\\b(?:on|over|during|from|this|last|el|en el|del|durante el) (?:the )?(?<name>black friday|cyber monday|thanksgiving|viernes negro)\\b(?: (?:of |in |de |del )?(?:${year}|(?<which>last year|this year|ano pasado|este ano)))?`,
      'g',
    ),
    days: (g, asOf) => pastHoliday(g['name'], asOf, g['year'] ?? g['which']),
  },
  {
    pattern: new RegExp(`\\b(?:since|desde) (?:the |last |la |el |las )?(?<name>${holidayPattern})\\b`, 'g'),
    days: (g, asOf) => pastHoliday(g['name'], asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?:since|from) (?:the )?(?:(?:very )?(?:start|beginning) of (?:the |this )?(?<unit>${running})|(?<started>${running}) (?:started|began))\\b|\\bdesde (?:(?:el |los )?(?:principios?|inicios?|comienzos?|primeros?) del? (?:este |esta |la )?|que (?:empezo|comenzo|inicio) (?:el |la |este |esta )?)(?<unidad>${running})\\b(?! pasad| anterior)`,
      'g',
    ),
    days: (g, asOf) => other(calendarUnit(unitOf(g['unit'] ?? g['started'] ?? g['unidad']), 0, asOf)),
  },
  {
    pattern: new RegExp(`\\bq(?<quarter>[1-4])(?: (?:of |de )?${year})?\\b`, 'g'),
    days: (g, asOf) => other(partOfYear(3, Number(g['quarter']), g['year'], asOf)),
  },
  {
    pattern: new RegExp(`\\b${ordinal} (?<what>quarter|trimestre|half|semestre)(?: (?:of |de |del )?${year})?\\b`, 'g'),
    days: (g, asOf) => partByOrdinal(g, asOf),
  },
  ...relativeRules,
  {
    pattern: /\b(?:the )?(?<unit>month|week|year|quarter) before last\b|\bhace dos (?<unidad>meses|semanas|anos)\b/g,
    days: (g, asOf) => other(calendarUnit(unitOf(g['unit'] ?? g['unidad']), 2, asOf)),
  },
  { pattern: /\b(?:the )?day before yesterday\b|\banteayer\b|\bantier\b/g, days: (_, asOf) => day(addDays(asOf, -2)) },
  { pattern: /\byesterday\b|\blast night\b|\bayer\b|\banoche\b/g, days: (_, asOf) => day(addDays(asOf, -1)) },
  { pattern: /\btoday\b|\btonight\b|\bthis morning\b|\bhoy\b/g, days: (_, asOf) => today(asOf) },
  {
    pattern:
      /\byear to date\b|\bytd\b|\b(?:(?:over|in|for|during) )?(?:the |this )?(?:whole|entire|full) year\b|\ball year(?: long)?\b|\b(?:(?:en|por|durante) )?todo el ano\b|\bel ano (?:entero|completo)\b|\b(?:so far )?this (?:calendar )?year(?: so far)?\b|\ben lo que va (?:de|del) (?:este )?ano\b|\beste ano\b/g,
    days: (_, asOf) => ({ days: yearOf(asOf), kind: 'other', ahead: { from: asOf, to: endOfUnit('year', asOf) } }),
  },
  {
    pattern:
      /\bmonth to date\b|\bmtd\b|\b(?:so far )?(?:this|current) month(?: so far)?\b|\ben lo que va (?:de|del) (?:este )?mes\b|\beste mes\b|\b(?:all|the (?:whole|entire)) month\b|\b(?:todo el mes|el mes entero)\b(?! pasado| anterior)/g,
    days: (_, asOf) => ({ days: monthOf(asOf), kind: 'month', ahead: { from: asOf, to: endOfUnit('month', asOf) } }),
  },
  {
    pattern:
      /\b(?:so far )?(?:this|current) (?<unit>week|quarter)(?: so far)?\b|\best[ae] (?<unidad>semana|trimestre)\b/g,
    days: (g, asOf) => {
      const unit = unitOf(g['unit'] ?? g['unidad']);
      return { days: calendarUnit(unit, 0, asOf), kind: 'other', ahead: { from: asOf, to: endOfUnit(unit, asOf) } };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:in |over |for |during )?(?:the |my )?(?:last|past|previous|recent) (?<count>${n}) (?<unit>${units})\\b`,
      'g',
    ),
    days: (g, asOf) => counted(g, asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?:l[oa]s |mis )?ultim[oa]s (?<count>${n}) (?<unit>${units})\\b|\\bl[oa]s (?<cuenta>${n}) ultim[oa]s (?<unidad>${units})\\b`,
      'g',
    ),
    days: (g, asOf) => counted({ count: g['count'] ?? g['cuenta'], unit: g['unit'] ?? g['unidad'] }, asOf),
  },
  {
    pattern: new RegExp(`\\b(?:over|for|during|durante) (?:the )?(?<count>${n}) (?<unit>${units})\\b`, 'g'),
    days: (g, asOf) => counted(g, asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?<count>${n}) (?<unit>${units}) ago\\b|\\bhace (?<cuenta>${n}) (?<unidad>${units})\\b`,
      'g',
    ),
    days: (g, asOf) => ago({ count: g['count'] ?? g['cuenta'], unit: g['unit'] ?? g['unidad'] }, asOf),
  },
  {
    pattern: /\b(?:the |this )?past (?<unit>week|month|year)\b/g,
    days: (g, asOf) =>
      unitOf(g['unit']) === 'month' ? other(lastUnits(30, 'day', asOf)) : other(lastUnits(1, unitOf(g['unit']), asOf)),
  },
  {
    pattern:
      /\b(?:last|previous) weekend\b|\b(?:el )?(?:fin de semana pasado|finde pasado|pasado fin de semana|ultimo fin de semana)\b/g,
    days: (_, asOf) => other(weekendBefore(asOf)),
  },
  {
    pattern: /\b(?:this |the )?weekend\b(?! (?:spend|expens|purchas|cost))|\b(?:este |el )?(?:fin de semana|finde)\b/g,
    days: (_, asOf) => ({
      days: latestWeekend(asOf),
      kind: 'other',
      ahead: { from: asOf, to: endOfUnit('week', asOf) },
    }),
  },
  {
    pattern:
      /\b(?:last|previous) (?<unit>week|month|quarter|year)\b|\b(?:el |la )?(?<unidad>semana|mes|trimestre|ano) pasad[oa]\b|\b(?:el |la )?(?:pasad[oa]|ultim[oa]) (?<otra>semana|mes|trimestre|ano)\b/g,
    days: (g, asOf) => calendarBack(unitOf(g['unit'] ?? g['unidad'] ?? g['otra']), asOf),
  },
  {
    pattern:
      /\b(?:the )?next (?<unit>week|month|quarter|year)\b|\b(?:el |la )?proxim[oa] (?<unidad>semana|mes|ano)\b|\b(?:el |la )?(?<otra>semana|mes|ano) que viene\b/g,
    days: (g, asOf) => other(calendarUnit(unitOf(g['unit'] ?? g['unidad'] ?? g['otra']), -1, asOf)),
  },
  {
    pattern: new RegExp(
      `\\b(?<count>${n}) (?<name>${weekdays.join('|')})s ago\\b|\\bhace (?<cuenta>${n}) (?<dia>${weekdays.join('|')})s?\\b`,
      'g',
    ),
    days: (g, asOf) => weekdaysAgo(g['name'] ?? g['dia'], g['count'] ?? g['cuenta'], asOf),
  },
  {
    // "El sábado 14"; "el sábado 14 euros" is a sum.
    pattern: new RegExp(
      `\\b(?:on |el )?(?<name>${weekdays.join('|')}),? (?:the |el |dia )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,:/]\\d| ?(?:am|pm|%|dollars?|bucks|usd|eur|pesos|dolares))`,
      'g',
    ),
    days: (g, asOf) => dayWithWeekday(g['name'], g['day'], asOf),
  },
  {
    pattern: new RegExp(
      `\\b(?<!black )(?<last>last |el pasado )?(?:on |el )?(?<name>${weekdays.join('|')})(?: pasado)?\\b`,
      'g',
    ),
    days: (g, asOf) => {
      const date = latestWeekday(g['name'], g['last'] !== undefined, asOf);
      const next = addDays(date, 7);
      const isOpen = g['last'] === undefined && date < asOf;
      return { days: { from: date, to: date }, kind: 'day', ...(isOpen && { ahead: { from: next, to: next } }) };
    },
  },
  {
    pattern: /\b(?:on|by|until|before) the first\b(?! \p{L})|\bel (?:dia )?primero\b(?! \p{L})/gu,
    days: (_, asOf) => dayOfMonth('1', asOf),
  },
  {
    pattern:
      /\b(?:on )?(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)\b|\b(?:el )?dia (?<dia>\d{1,2})\b|\bel (?<numero>\d{1,2})\b(?! de| por| ultim| mayor)/g,
    days: (g, asOf) => dayOfMonth(g['day'] ?? g['dia'] ?? g['numero'], asOf),
  },
  {
    pattern: /\b(?:in |during |for |of |en |de |durante )?(?<year>20\d\d)\b(?![.,]\d)/g,
    days: (g, asOf) => other(yearOf(asOf, partsOfDate(asOf).year - Number(g['year']))),
  },
  {
    pattern:
      /\b(?:ever|all time|since the (?:beginning|start)(?! of)|of all time|desde siempre|desde el principio|en toda mi historia)\b/g,
    days: (_, asOf) => other({ from: beginning, to: asOf }),
  },
];

/** All period words of a folded text, none overlapping, in order. `dayFirst` reads 3/8 as 3 August. */
export function periodAtoms(text: string, asOf: string, dayFirst: boolean): PeriodAtom[] {
  const atoms: PeriodAtom[] = [];
  for (const { pattern, days } of rules) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const start = startOfDate(text, match.index, match[0]);
      if (atoms.some((atom) => start < atom.end && end > atom.start)) continue;
      if (!isDate(text, start, end)) continue;
      const found = days(match.groups ?? {}, asOf, dayFirst);
      if (found && found.days.from <= found.days.to) atoms.push({ ...found, start, end });
    }
  }
  // "Did I ever … this year": the days that are named win over "ever".
  const named = atoms.filter(({ days }) => days.from !== beginning);
  return (named.length > 0 ? named : atoms).sort((a, b) => a.start - b.start);
}
