import type { Period } from '../../kit/index.ts';

const day = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

interface Span {
  readonly from: string;
  readonly to: string;
}

function monthSpan(today: string, back: number): Span {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return { from: iso(Date.UTC(year, month - 1 - back, 1)), to: iso(Date.UTC(year, month - back, 0)) };
}

function yearSpan(today: string, back: number): Span {
  const year = Number(today.slice(0, 4)) - back;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function daysSpan(today: string, from: number, to: number): Span {
  const time = Date.parse(`${today}T00:00:00Z`);
  return { from: iso(time - from * day), to: iso(time - to * day) };
}

function isLong({ from, to }: Span): boolean {
  return Date.parse(to) - Date.parse(from) > 300 * day;
}

/** Days that words name relative to today; null: days that no rule can place, which only a tool may name. */
const named: readonly (readonly [RegExp, ((today: string) => Span) | null])[] = [
  [/\b(?:last|previous|past) month\b|\bel mes pasado\b|\bel último mes\b/iu, (today) => monthSpan(today, 1)],
  [/\b(?:this|current) month\b|\beste mes\b/iu, (today) => monthSpan(today, 0)],
  [/\bthis year\b|\beste año\b/iu, (today) => yearSpan(today, 0)],
  [/\b(?:last|previous) year\b|\bel año pasado\b/iu, (today) => daysSpan(today, 730, 300)],
  [/\byesterday\b|\bayer\b/iu, (today) => daysSpan(today, 1, 1)],
  [
    /\b(?:last|this|next|past|coming) (?:week|weekend|fortnight|quarter|summer|winter|spring|autumn|fall)\b|\bnext (?:month|year)\b|\btomorrow\b|\btonight\b|\bthe (?:day|week|month|year) (?:before|after|ago)\b|\b(?:days?|weeks?|months?|years?) ago\b|\b(?:la semana|el fin de semana|el trimestre|el verano|el invierno) (?:pasad[oa]|que viene|próxim[oa])\b|\besta semana\b|\b(?:el|la) próxim[oa] (?:semana|mes|año)\b|\bmañana\b|\bhace (?:días|semanas|meses|años|un[oa]?s? \p{L}+)\b/iu,
    null,
  ],
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)\b/iu,
    null,
  ],
  [/\b(?:christmas|thanksgiving|easter|halloween|new year's|navidad|semana santa|año nuevo|valentine's)\b/iu, null],
  [
    /\b(?:the )?(?:first|second|third|fourth|fifth|tenth|fifteenth|twentieth|thirtieth|last day) (?:of the month|of (?:every|each|this|next|last))|\b(?:mid|end|start|beginning|middle) of (?:the |this |last |next )?(?:week|month|quarter|year)|\b(?:el )?(?:primero|último día|día primero) (?:del|de) mes\b|\b(?:a )?(?:principios|mediados|finales) de\b/iu,
    null,
  ],
];

/** True when the words name days that are not those of the figures, or that no tool named. */
export function namesOtherDays(
  words: string,
  context: {
    readonly periods: readonly Period[];
    readonly today: string;
    readonly toolTexts: readonly string[];
    readonly message: string;
  },
): boolean {
  return named.some(([pattern, spanOf]) => {
    const found = pattern.exec(words)?.[0].toLowerCase();
    if (found === undefined) return false;
    if (context.toolTexts.some((text) => text.toLowerCase().includes(found))) return false;
    if (spanOf === null || context.periods.length === 0) return !context.message.toLowerCase().includes(found);
    const span = spanOf(context.today);
    // It begins when the words say, and ends no later; a year back may begin on any day of a month.
    return !context.periods.every(
      ({ from, to }) =>
        to <= span.to && (isLong(span) ? isLong({ from, to }) && from >= span.from : from === span.from),
    );
  });
}

const months =
  /(?<!\p{L})(?:(january|enero)|(february|febrero)|(march|marzo)|(april|abril)|(may|mayo)|(june|junio)|(july|julio)|(august|agosto)|(september|septiembre|setiembre)|(october|octubre)|(november|noviembre)|(december|diciembre))(?!\p{L})/giu;

/** True when a month is named that none of the figures' days fall in. */
export function namesOtherMonth(words: string, periods: readonly Period[]): boolean {
  if (periods.length === 0) return false;
  return Array.from(words.matchAll(months)).some((match) => {
    // "may" is a verb far more often.
    if (match[0] === 'may' || match[0] === 'march') return false;
    const month = match.slice(1).findIndex((group) => group !== undefined) + 1;
    return !periods.some(({ from, to }) => spans(from, to, month));
  });
}

function spans(from: string, to: string, month: number): boolean {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7));
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7));
  for (let at = first; at <= last; at++) if ((at - 1) % 12 === month - 1) return true;
  return false;
}
