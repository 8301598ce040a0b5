import type { ToolResult, ToolSession } from '../../kit/index.ts';
import { addDays, addMonths, daysBetween, endOfMonth, startOfMonth } from '../../kit/ledger/dates.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { monthChart } from '../shared/breakdown.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { monthsIn, yearBack, type Days } from '../shared/period.ts';
import { totalOf, within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';
import type { CalendarAsked } from './calendar-asked.ts';
import { sumOf, type Given, type Told } from './calendar-figures.ts';
import { leftOutOf, onWhat } from './narrowed.ts';
import { ofWeekdays, ofWeekends } from './weekdays.ts';

/** Which month, day or day of the week most or least was spent, or what weekends cost beside other days; null when too little is held. */
export function calendarAnswer(given: Given, session: ToolSession): ToolResult | null {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const days = daysFor(given, session);
  if (days === null) return null;
  const book = factBook(session);
  const held = coveredPeriod(book, session, days);
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const rows = within(given.narrowed.selection.rows, period);
  if (rows.length === 0) return null;
  const { of } = given.calendar;
  const tellers = { month: ofMonths, day: ofDays, weekday: ofWeekdays, weekend: ofWeekends };
  const { sentences, cards } = tellers[of](book, given, period, session);
  const leftOut = leftOutOf(book, given.narrowed, period, session);
  return answer(
    book,
    [...sentences, leftOut, ledger.first_day !== null && ledger.first_day > days.from ? note : null],
    {
      cards: cards ?? [],
      suggestions: [
        say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
        say({ en: 'Am I spending more than usual?', es: '¿Estoy gastando más de lo normal?' }),
      ],
    },
  );
}

/** Days that months and weekdays are told of: whole months, as many of a year as are held, where none are named. */
function daysFor({ asked, calendar }: Given, session: ToolSession): Days | null {
  const { as_of, first_day } = session.ledger;
  const isLong =
    asked !== null && daysBetween(asked.from, asked.to) > { month: 45, day: 3, weekday: 20, weekend: 13 }[calendar.of];
  if (isLong) return asked;
  if (calendar.of === 'day') return yearBack(as_of);
  if (calendar.of !== 'month') return wholeMonthsHeld(session);
  if (first_day === null) return null;
  const wholeFrom = first_day === startOfMonth(first_day) ? first_day : addDays(endOfMonth(first_day), 1);
  const yearFrom = addMonths(startOfMonth(as_of), -12);
  const to = addDays(startOfMonth(as_of), -1);
  const from = wholeFrom > yearFrom ? wholeFrom : yearFrom;
  return from < startOfMonth(to) ? { from, to } : null;
}

/** Both ends are told, the asked one first; a month that runs or is held in part is neither. */
function ofMonths(book: FactBook, given: Given, period: Days, session: ToolSession): Told {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const { narrowed, calendar } = given;
  const months = monthsIn(period).filter(
    ({ from, to }) =>
      from === startOfMonth(from) && to === endOfMonth(to) && ledger.first_day !== null && from >= ledger.first_day,
  );
  const sums = (months.length > 1 ? months : monthsIn(period)).map((days) => sumOf(book, given, days, session));
  const ranked = sums.toSorted((a, b) => book.value(b) - book.value(a));
  const [high = '', low = ''] = [ranked[0], ranked.at(-1)];
  const what = onWhat(narrowed, high, language);
  const sentence = (fact: string, end: CalendarAsked['end']) =>
    say({
      en: `You spent the ${end}${what} in ${ref(fact, 'period')}: ${ref(fact)}.`,
      es: `Cuando ${end === 'most' ? 'más' : 'menos'} gastaste${what} fue en ${ref(fact, 'period')}: ${ref(fact)}.`,
    });
  const both = [sentence(high, 'most'), sentence(low, 'least')];
  return {
    sentences: calendar.end === 'most' ? both : both.reverse(),
    cards: [
      monthChart(book, {
        ledger,
        language,
        topic: narrowed.topic,
        title: say({ en: 'Month by month', es: 'Mes a mes' }),
        label: narrowed.label,
        rows: narrowed.selection.rows,
        filter: narrowed.selection.filter,
        accounts: narrowed.selection.accounts,
        days: period,
      }),
    ],
  };
}

/** The days with payments, the largest or the smallest total of them. */
function ofDays(book: FactBook, given: Given, period: Days, session: ToolSession): Told {
  const { language, say } = wordingOf(session);
  const { narrowed, calendar } = given;
  const rows = within(narrowed.selection.rows, period);
  const totals = [...new Set(rows.map(({ day }) => day))]
    .map((day) => ({ day, total: totalOf(rows.filter((row) => row.day === day)) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || b.day.localeCompare(a.day));
  const found = (calendar.end === 'most' ? totals[0] : totals.at(-1))?.day ?? period.to;
  const fact = sumOf(book, given, { from: found, to: found }, session);
  const [biggest] = within(rows, { from: found, to: found }).toSorted((a, b) => b.amount_cents - a.amount_cents);
  const part =
    biggest === undefined
      ? null
      : book.read({
          id: factId('payment', biggest.transaction_id),
          label: biggest.merchant,
          value: Math.abs(biggest.amount_cents),
          unit: moneyUnit(session.ledger),
          evidence: [{ type: 'transaction', id: biggest.transaction_id }],
        });
  const what = onWhat(narrowed, fact, language);
  const among = calendar.end === 'least' ? say({ en: ' of the days with payments', es: ' de los días con pagos' }) : '';
  return {
    sentences: [
      say({
        en: `The day you spent the ${calendar.end}${what}${among} was ${ref(fact, 'period')}: ${ref(fact)}.`,
        es: `El día que ${calendar.end === 'most' ? 'más' : 'menos'} gastaste${what}${among} fue el ${ref(fact, 'period')}: ${ref(fact)}.`,
      }),
      ...(part === null
        ? []
        : [
            say({
              en: `The largest payment of it was ${ref(part)} to ${ref(part, 'label')}.`,
              es: `El pago mayor de ese día fue de ${ref(part)} a ${ref(part, 'label')}.`,
            }),
          ]),
    ],
  };
}
