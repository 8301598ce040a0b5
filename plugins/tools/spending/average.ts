import { foldAccents } from '../../kit/fold-accents.ts';
import type { ToolResult, ToolSession } from '../../kit/index.ts';
import { addDays, daysBetween, endOfMonth, startOfMonth } from '../../kit/ledger/dates.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { beforePeriod, periodKey, wholeMonths, yearBack, type Days } from '../shared/period.ts';
import { asksFor, lastLine } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';
import { leftOutOf, onWhat, type Narrowed } from './narrowed.ts';

/** What a total is divided by. */
type Per = 'payment' | 'day' | 'week' | 'month';

const averages =
  /\b(?:average|averages|averaged|avg|on average|mean price|promedi\w*|(?:gasto|precio|importe) medio|(?:de|una|la) media)\b/;
/** "Higher than average" holds a sum against it. */
const heldAgainst =
  /\b(?:than|above|below|over|under|to|with|that|que|(?:encima|debajo|cerca|lejos) del?|con|al)\s+(?:my |the |your |an? |mi |el |la |lo )?(?:average|avg|promedio|media)\b/;
const pers: readonly (readonly [Per, RegExp])[] = [
  ['day', /\b(?:daily|(?:per|a|each|every) day|al dia|(?:por|cada) dia|diari[oa]s?)\b/],
  ['week', /\b(?:weekly|(?:per|a|each|every) week|(?:por|a la|cada) semana|semanal(?:es)?)\b/],
  ['month', /\b(?:monthly|(?:per|a|each|every) month|average month|al mes|(?:por|cada) mes|mensual(?:es)?)\b/],
  [
    'payment',
    /\b(?:trips?|price|payments?|purchases?|transactions?|orders?|meals?|visits?|rides?|drinks?|cups?|each|one|ones|apiece|per time|(?:cost|price) of an?|cada un[oa]|por (?:compra|pago|visita|vez|viaje)|compras?|pagos?|precio|ticket|visitas?|viajes?|cada vez|cada compra)\b/,
  ],
];

/** "How much do I spend on gas a week?", and after a sum "and per week?": a rhythm is asked for, which is an average. */
const rhythm =
  /\b(?:how much|cuanto)\b.*\b(?:a|per|each|every|al|por|a la|cada) (?:day|week|month|dia|semana|mes)\b(?! (?:ago|before|from|pasad[oa]|anterior|pasado))|^\P{L}*(?:(?:and|so|ok|then|y|o sea|entonces|pero) )*(?:(?:how much|what) is (?:that|it) )?(?:a|per|each|every|al|por|a la|cada) (?:day|week|month|dia|semana|mes)(?: cuanto(?: (?:es|seria|viene siendo))?)?\P{L}*$/u;

/** What an average is asked of; null where none is. `any` leaves it to the days. */
export function averageAsked(question: string): Per | 'any' | null {
  const words = asksFor(question, averages) ?? rhythmIn(question);
  if (words === null || heldAgainst.test(words)) return null;
  return pers.find(([, pattern]) => pattern.test(words))?.[0] ?? 'any';
}

function rhythmIn(question: string): string | null {
  const last = foldAccents(lastLine(question)).trim();
  return rhythm.test(last) ? last : null;
}

const units: Readonly<Record<Exclude<Per, 'payment'>, { each: Wording; counted: Wording }>> = {
  day: { each: { en: 'a day', es: 'al día' }, counted: { en: 'days', es: 'días' } },
  week: { each: { en: 'a week', es: 'a la semana' }, counted: { en: 'days', es: 'días' } },
  month: { each: { en: 'a month', es: 'al mes' }, counted: { en: 'whole months', es: 'meses completos' } },
};

/**
 * What a payment, day, week or month comes to on average. Months are whole ones; where none are named, the last six held count.
 * @returns null where there is nothing to divide
 */
export function averageAnswer(
  given: { readonly per: Per | 'any'; readonly asked: Days | null; readonly narrowed: Narrowed },
  session: ToolSession,
): ToolResult | null {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const { narrowed, asked } = given;
  const per = given.per === 'any' ? fitting(asked, narrowed, ledger.as_of) : given.per;
  const days = daysFor(per, asked, session);
  if (days === null) return null;
  const book = factBook(session);
  const held = coveredPeriod(book, session, days);
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const all = within(narrowed.selection.rows, period);
  // What came back makes no purchase cheaper.
  const rows = per === 'payment' ? all.filter(({ flow }) => flow === 'spend') : all;
  if (rows.length === 0) return null;
  const search = searchOf(ledger, period, narrowed.selection.filter, narrowed.selection.accounts);
  const id = factId(narrowed.topic, per === 'payment' ? 'paid' : '', periodKey(period));
  const total = book.sum({ id, label: narrowed.label, rows, search, period });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  const what = onWhat(narrowed, total, language);
  const average = (count: string, times: number, formula: string) =>
    book.derive({
      id: factId(total, 'average', per),
      label: say({ en: 'Average', es: 'Promedio' }),
      value: Math.round((book.value(total) * times) / book.value(count)),
      unit: moneyUnit(ledger),
      formula,
      from: [total, count],
    });
  const suggestions = [
    say({ en: 'How did you get that?', es: '¿Cómo lo calculaste?' }),
    say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
  ];
  if (per === 'payment') {
    const label = say({ en: 'Payments', es: 'Pagos' });
    const count = book.count({ id: factId(total, 'payments'), label, rows, search, period });
    const each = average(count, 1, `round(${total} / ${count})`);
    const told =
      rows.length === 1
        ? say({ en: `${ref(count)} payment`, es: `${ref(count)} pago` })
        : say({ en: `${ref(count)} payments`, es: `${ref(count)} pagos` });
    return answer(
      book,
      [
        say({
          en: `On average a payment${what} was ${ref(each)} ${when}: ${told}, ${ref(total)} in all.`,
          es: `En promedio un pago${what} fue de ${ref(each)} ${when}: ${told}, ${ref(total)} en total.`,
        }),
        leftOutOf(book, narrowed, period, session),
        note,
      ],
      { suggestions },
    );
  }
  const count = counted(book, { per, total, period, session });
  const each = average(
    count,
    per === 'week' ? 7 : 1,
    per === 'week' ? `round(7 x ${total} / ${count})` : `round(${total} / ${count})`,
  );
  const { each: pace, counted: name } = units[per];
  return answer(
    book,
    [
      say({
        en: `On average you spent ${ref(each)} ${pace.en}${what}: ${ref(total)} in the ${ref(count)} ${name.en} ${when}.`,
        es: `En promedio gastaste ${ref(each)} ${pace.es}${what}: ${ref(total)} en los ${ref(count)} ${name.es} ${when}.`,
      }),
      leftOutOf(book, narrowed, period, session),
      note,
    ],
    { suggestions },
  );
}

/** Where only "average" was said: of a month for days that hold several, else of a payment for a topic and of a day for all. */
function fitting(asked: Days | null, { category, merchant }: Narrowed, asOf: string): Per {
  if (asked === null) return merchant === null ? 'month' : 'payment';
  if (wholeMonths(asked, asOf) > 2) return 'month';
  return category === null && merchant === null ? 'day' : 'payment';
}

/** The days that are divided: of months the whole ones, and enough of them. Null when too little is held. */
function daysFor(per: Per, asked: Days | null, session: ToolSession): Days | null {
  const { as_of, first_day } = session.ledger;
  if (per === 'payment') return asked ?? sinceHeld(yearBack(as_of), first_day);
  if (per === 'month') {
    const whole = asked && wholeMonths(asked, as_of) > 0 ? withoutRunning(asked, first_day) : null;
    return whole !== null && wholeMonths(whole, as_of) > 1 ? whole : wholeMonthsHeld(session);
  }
  const least = per === 'week' ? 7 : 1;
  return asked && daysBetween(asked.from, asked.to) >= least
    ? sinceHeld(asked, first_day)
    : (wholeMonthsHeld(session) ?? sinceHeld(yearBack(as_of), first_day));
}

/** Cut to what is held; as it is where that is nothing. */
function sinceHeld(days: Days, first: string | null): Days {
  return first !== null && first > days.from && first <= days.to ? { from: first, to: days.to } : days;
}

/** The months of the days that are over and wholly held. */
function withoutRunning(days: Days, first: string | null): Days | null {
  const { from: start, to } = sinceHeld(days, first);
  const from = start === startOfMonth(start) ? start : addDays(endOfMonth(start), 1);
  const end = to === endOfMonth(to) ? to : addDays(startOfMonth(to), -1);
  return from < end ? { from, to: end } : null;
}

function counted(
  book: FactBook,
  given: { per: Exclude<Per, 'payment'>; total: string; period: Days & { label: string }; session: ToolSession },
): string {
  const { per, total, period, session } = given;
  const { say } = wordingOf(session);
  const isMonth = per === 'month';
  return book.read({
    id: factId(total, isMonth ? 'months' : 'days'),
    label: isMonth
      ? say({ en: 'Whole months counted', es: 'Meses completos contados' })
      : say({ en: 'Days counted', es: 'Días contados' }),
    value: isMonth ? wholeMonths(period, session.ledger.as_of) : daysBetween(period.from, period.to) + 1,
    unit: 'count',
    formula: isMonth
      ? say({ en: 'calendar months in the period', es: 'meses naturales del periodo' })
      : say({ en: 'days in the period', es: 'días del periodo' }),
    evidence: [{ type: 'fact', id: total }],
    period,
  });
}
