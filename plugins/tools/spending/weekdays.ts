import type { ToolSession } from '../../kit/index.ts';
import { dayNumber, daysBetween, weekdayOf } from '../../kit/ledger/dates.ts';
import { wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable } from '../shared/breakdown.ts';
import { factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { beforePeriod, labelled, periodKey, type Days } from '../shared/period.ts';
import { withVerdict } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { endAsked } from './calendar-asked.ts';
import { sumOf, type Given, type Told } from './calendar-figures.ts';
import { onWhat } from './narrowed.ts';

const weekdayNames = {
  en: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'],
} as const;

/** What such days came to, and that divided by how many there are in the period. */
function averageOf(
  book: FactBook,
  given: Given & { readonly key: string; readonly name: string; readonly isOne: (weekday: number) => boolean },
  period: Days,
  session: ToolSession,
): string {
  const { ledger } = session;
  const { narrowed, key, name, isOne } = given;
  const { selection, topic } = narrowed;
  const told = labelled(period, ledger.as_of, wordingOf(session).language);
  const total = book.sum({
    id: factId(topic, key, periodKey(period)),
    label: name,
    rows: within(selection.rows, period).filter((row) => isOne(weekdayOf(dayNumber(row.day)))),
    search: searchOf(ledger, period, { ...selection.filter, days: key }, selection.accounts),
    period: told,
  });
  const first = dayNumber(period.from);
  const all = Array.from({ length: daysBetween(period.from, period.to) + 1 }, (_, index) => weekdayOf(first + index));
  const { say } = wordingOf(session);
  const count = book.read({
    id: factId(total, 'days'),
    label: say({ en: 'Such days', es: 'Días así' }),
    value: all.filter(isOne).length,
    unit: 'count',
    formula: say({ en: 'such days in the period', es: 'días así en el periodo' }),
    evidence: [{ type: 'fact', id: total }],
    period: told,
  });
  return book.derive({
    id: factId(total, 'average'),
    label: name,
    value: Math.round(book.value(total) / Math.max(book.value(count), 1)),
    unit: moneyUnit(ledger),
    formula: `round(${total} / ${count})`,
    from: [total, count],
    period: told,
  });
}

/** What an average one of each weekday comes to; the asked end first. */
export function ofWeekdays(book: FactBook, given: Given, period: Days, session: ToolSession): Told {
  const { language, say } = wordingOf(session);
  const { narrowed, calendar } = given;
  const averages = weekdayNames[language].map((name, index) =>
    averageOf(
      book,
      { ...given, key: weekdayNames.en[index] ?? '', name, isOne: (weekday) => weekday === index },
      period,
      session,
    ),
  );
  const ranked = averages.toSorted((a, b) => book.value(b) - book.value(a));
  const [high = '', low = ''] = [ranked[0], ranked.at(-1)];
  const [first, other] = calendar.end === 'most' ? [high, low] : [low, high];
  const when = `${beforePeriod(period, session.ledger.as_of, language)} ${ref(first, 'period')}`;
  const name = onWhat(narrowed, sumOf(book, given, period, session), language);
  return {
    sentences: [
      say({
        en: `You spend the ${calendar.end}${name} on ${ref(first, 'label')}: ${ref(first)} on average ${when}. It is the ${calendar.end === 'most' ? 'least' : 'most'} on ${ref(other, 'label')}: ${ref(other)}.`,
        es: `Cuando ${calendar.end === 'most' ? 'más' : 'menos'} gastas${name} es los ${ref(first, 'label')}: ${ref(first)} en promedio ${when}. Cuando ${calendar.end === 'most' ? 'menos' : 'más'}, los ${ref(other, 'label')}: ${ref(other)}.`,
      }),
    ],
    cards: [
      figureTable(
        say({ en: 'An average day', es: 'Un día promedio' }),
        [say({ en: 'Day', es: 'Día' }), say({ en: 'Spent', es: 'Gastado' })],
        averages.map((fact, index) => ({ name: { text: capitalized(weekdayNames[language][index] ?? '') }, fact })),
      ),
    ],
  };
}

/** What a day of a weekend comes to beside another day. */
export function ofWeekends(book: FactBook, given: Given, period: Days, session: ToolSession): Told {
  const { language, say } = wordingOf(session);
  const { narrowed } = given;
  const weekend = averageOf(
    book,
    {
      ...given,
      key: 'weekends',
      name: say({ en: 'Saturdays and Sundays', es: 'sábados y domingos' }),
      isOne: (weekday) => weekday >= 5,
    },
    period,
    session,
  );
  const others = averageOf(
    book,
    {
      ...given,
      key: 'weekdays',
      name: say({ en: 'the other days', es: 'los demás días' }),
      isOne: (weekday) => weekday < 5,
    },
    period,
    session,
  );
  const when = `${beforePeriod(period, session.ledger.as_of, language)} ${ref(weekend, 'period')}`;
  const name = onWhat(narrowed, sumOf(book, given, period, session), language);
  const sentence = say({
    en: `You spent ${ref(weekend)} a day${name} on weekends and ${ref(others)} on other days, on average ${when}.`,
    es: `Gastaste ${ref(weekend)} al día${name} los fines de semana y ${ref(others)} los demás días, en promedio ${when}.`,
  });
  const end = endAsked(given.question);
  const ahead = book.value(weekend) - book.value(others);
  return {
    sentences: [end === null ? sentence : withVerdict(end === 'most' ? ahead > 0 : ahead < 0, sentence, session)],
  };
}
