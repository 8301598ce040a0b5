import {
  daysBetween,
  messageEvidence,
  type EarlierAnswer,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { nextPay } from '../../kit/ledger/pay-streams.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { beforePeriod, labelled, monthOf, periodKey } from '../shared/period.ts';
import { isSpending, within } from '../shared/selection.ts';
import { aYear, isTakenOff, numberAsked, sumAsked, unitAsked, type Unit } from './asked.ts';
import { isAtHand, isMoney, mainOf, rhythmOf, rootOf, rowsBehind, type Money } from './figure.ts';

const unitWords: Readonly<Record<Unit, Wording>> = {
  day: { en: 'a day', es: 'al día' },
  week: { en: 'a week', es: 'a la semana' },
  fortnight: { en: 'every other week', es: 'a la quincena' },
  month: { en: 'a month', es: 'al mes' },
  year: { en: 'a year', es: 'al año' },
};

/** What is worked on: the sum said last, and the answer that it stands in. */
interface Basis {
  readonly book: FactBook;
  readonly main: Money;
  readonly session: ToolSession;
}

/** Starts an answer from the sum that the last one is about; of one that was worked out so itself, from what that was worked out of. */
function basisOf(earlier: readonly EarlierAnswer[], session: ToolSession, isAnew: boolean): Basis | null {
  const [last] = earlier;
  const said = last && mainOf(last);
  if (!last || !said) return null;
  const main = isAnew ? ofDays(rootOf(last) ?? said, last) : said;
  const book = factBook(session);
  takeWhole(book, main, last);
  return { book, main, session };
}

/** An average is worked with by the sum of some days that it is the average of. */
function ofDays(said: Money, { facts }: EarlierAnswer): Money {
  if (said.period || !said.derived_from) return said;
  const sources = new Set(said.derived_from);
  return (
    facts.find((fact): fact is Money => sources.has(fact.id) && isMoney(fact) && fact.period !== undefined) ?? said
  );
}

/** The sum as so much a day, a week, a month or a year; one that comes once is taken to come every month, and so it is said. */
export function per(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const basis = basisOf(earlier, session, true);
  const unit = unitAsked(question);
  if (!basis || unit === null) return null;
  const { book, main } = basis;
  if (isAtHand(main, book.facts, session)) return untilPayday(basis, unit);
  const { say, language } = wordingOf(session);
  const rhythm = rhythmOf(main, unit, session);
  const times = (rhythm?.timesAYear ?? aYear.month) / aYear[unit];
  const result = scaled(basis, times, unit, {
    en: `Comes to ${unitWords[unit].en}`,
    es: `Equivale ${unitWords[unit].es}`,
  });
  const much = `${ref(result)} ${say(unitWords[unit])}`;
  if (rhythm === null) {
    // What is owed does not come anew, and what comes once is so much a month by no reckoning.
    const isOwed = book.facts.some(({ evidence }) => evidence.some(({ type }) => type === 'account'));
    if (isOwed || unit === 'month') return null;
    return answer(book, [
      say({
        en: `If ${ref(main.id)} came every month, it would be about ${much}.`,
        es: `Si ${ref(main.id)} se repitiera cada mes, serían unos ${much}.`,
      }),
    ]);
  }
  if (rhythm.from === 'payments' || !main.period) {
    return answer(book, [
      say({
        en: `That comes to about ${much}, at ${ref(main.id)} each time.`,
        es: `Son unos ${much}, a ${ref(main.id)} cada vez.`,
      }),
    ]);
  }
  const when = `${beforePeriod(main.period, session.ledger.as_of, language)} ${ref(main.id, 'period')}`;
  return answer(book, [
    say({
      en: `That comes to about ${much}, going by the ${ref(main.id)} ${when}.`,
      es: `Son unos ${much}, según los ${ref(main.id)} ${when}.`,
    }),
  ]);
}

/** Money at hand is so much a day or a week until there is more; null without a known payday. */
function untilPayday({ book, main, session }: Basis, unit: Unit): ToolResult | null {
  const { ledger } = session;
  const pay = nextPay(ledger);
  if (!pay || pay.predicted_next_date <= ledger.as_of || (unit !== 'day' && unit !== 'week')) return null;
  const { say } = wordingOf(session);
  const shared = { evidence: [{ type: 'stream' as const, id: pay.stream_id }] };
  const day = book.read({
    ...shared,
    id: 'calculation.payday',
    label: say({ en: 'Next payday', es: 'Próximo día de cobro' }),
    value: pay.predicted_next_date,
    unit: 'date',
  });
  const days = book.read({
    ...shared,
    id: 'calculation.payday.days',
    label: say({ en: 'Days until then', es: 'Días hasta entonces' }),
    value: daysBetween(ledger.as_of, pay.predicted_next_date),
    unit: 'days',
    formula: say({ en: 'next payday - today', es: 'próximo día de cobro - hoy' }),
  });
  const inUnit = unit === 'week' ? 7 : 1;
  const each = book.derive({
    id: factId('calculation', main.id, 'until_payday', unit),
    label: say({ en: `Comes to ${unitWords[unit].en}`, es: `Equivale ${unitWords[unit].es}` }),
    value: Math.round((main.value * inUnit) / book.value(days)),
    unit: main.unit,
    formula: `${main.id} ${inUnit === 1 ? '' : `x ${inUnit} `}/ ${days}`,
    from: [main.id, days],
  });
  return answer(book, [
    say({
      en: `Until your next pay on ${ref(day)}, ${ref(days)} from now, ${ref(main.id)} is about ${ref(each)} ${unitWords[unit].en}.`,
      es: `Hasta tu próximo cobro el ${ref(day)}, dentro de ${ref(days)}, ${ref(main.id)} son unos ${ref(each)} ${unitWords[unit].es}.`,
    }),
  ]);
}

/** The sum several times over: "for six months", "twice". */
export function times(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const basis = basisOf(earlier, session, true);
  const number = numberAsked(question);
  if (!basis) return null;
  const unit = unitAsked(question);
  if (number === null) return unit === null ? null : per(question, earlier, session);
  const { book, main } = basis;
  const { say } = wordingOf(session);
  const rhythm = unit === null ? null : rhythmOf(main, unit, session);
  if (rhythm === null || unit === null) {
    const result = scaled(basis, number, `x${number}`, { en: 'That many times', es: 'Tantas veces' });
    const count = numberFact(basis, number);
    return answer(book, [
      say({
        en: `${ref(main.id)} taken ${ref(count)} times is ${ref(result)}.`,
        es: `${ref(main.id)} por ${ref(count)} son ${ref(result)}.`,
      }),
    ]);
  }
  const label = { en: 'Over that time', es: 'En ese tiempo' };
  const result = scaled(basis, (rhythm.timesAYear * number) / aYear[unit], `${number}_${unit}`, label);
  return answer(book, [
    say({
      en: `Over that time it comes to about ${ref(result)}, going by the ${ref(main.id)}.`,
      es: `En ese tiempo son unos ${ref(result)}, según los ${ref(main.id)}.`,
    }),
  ]);
}

/** The sum in equal parts; in two where no number is named. */
export function split(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const basis = basisOf(earlier, session, true);
  if (!basis) return null;
  const number = numberAsked(question) ?? 2;
  const { book, main } = basis;
  const part = scaled(basis, 1 / number, `part_${number}`, { en: 'Each part', es: 'Cada parte' });
  const count = numberFact(basis, number);
  return answer(book, [
    wordingOf(session).say({
      en: `${ref(main.id)} in ${ref(count)} equal parts is ${ref(part)} each.`,
      es: `${ref(main.id)} en ${ref(count)} partes iguales son ${ref(part)} cada una.`,
    }),
  ]);
}

/** The sum with another put on it or taken off. */
export function plus(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const basis = basisOf(earlier, session, false);
  const cents = sumAsked(question);
  if (!basis || cents === null) return null;
  const { book, main } = basis;
  const { say } = wordingOf(session);
  const isOff = isTakenOff(question);
  const other = book.read({
    id: factId('calculation', 'named', String(cents)),
    label: say({ en: 'The sum that you named', es: 'El importe que dijiste' }),
    value: cents,
    unit: moneyUnit(session.ledger),
    evidence: [messageEvidence],
  });
  const result = book.derive({
    id: factId('calculation', main.id, isOff ? 'less' : 'plus', String(cents)),
    label: isOff ? say({ en: 'Less that', es: 'Menos eso' }) : say({ en: 'With that', es: 'Con eso' }),
    value: main.value + (isOff ? -cents : cents),
    unit: main.unit,
    formula: `${main.id} ${isOff ? '-' : '+'} ${other}`,
    from: [main.id, other],
  });
  return answer(book, [
    isOff
      ? say({
          en: `${ref(main.id)} less ${ref(other)} is ${ref(result)}.`,
          es: `${ref(main.id)} menos ${ref(other)} son ${ref(result)}.`,
        })
      : say({
          en: `${ref(main.id)} plus ${ref(other)} is ${ref(result)}.`,
          es: `${ref(main.id)} más ${ref(other)} son ${ref(result)}.`,
        }),
  ]);
}

/** Which part of all spending of its days the sum is; of the last whole month's where it has no days of its own. */
export function share(_question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const basis = basisOf(earlier, session, false);
  if (!basis || !session.granted.includes('spending')) return null;
  const { book, main } = basis;
  const { ledger } = session;
  const { say, language } = wordingOf(session);
  const rows = rowsBehind(main, session);
  if (rows.length > 0 && !rows.every(isSpending)) return null;
  const days = main.period && main.period.to <= ledger.as_of ? main.period : monthOf(ledger.as_of, 1);
  const period = labelled(days, ledger.as_of, language);
  const all = book.sum({
    id: factId('spending', 'all', periodKey(period)),
    label: say({ en: 'Total spending', es: 'Gasto total' }),
    rows: within(ledger.transactions.filter(isSpending), period),
    search: searchOf(ledger, period, { flow: 'spend' }),
    period,
  });
  if (book.value(all) <= 0) return null;
  const part = book.derive({
    id: factId('calculation', main.id, 'share'),
    label: say({ en: 'Share of all spending', es: 'Parte de todo el gasto' }),
    value: main.value / book.value(all),
    unit: 'fraction',
    formula: `${main.id} / ${all}`,
    from: [main.id, all],
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(all, 'period')}`;
  return answer(book, [
    say({
      en: `${ref(main.id)} is ${ref(part)} of the ${ref(all)} that you spent ${when}.`,
      es: `${ref(main.id)} es el ${ref(part)} de los ${ref(all)} que gastaste ${when}.`,
    }),
  ]);
}

function scaled({ book, main, session }: Basis, factor: number, name: string, label: Wording): string {
  return book.derive({
    id: factId('calculation', main.id, name),
    label: wordingOf(session).say(label),
    value: Math.round(main.value * factor),
    unit: main.unit,
    formula: `${main.id} x ${Number(factor.toFixed(4))}`,
    from: [main.id],
  });
}

function numberFact({ book, session }: Basis, number: number): string {
  return book.read({
    id: factId('calculation', 'number', String(number)),
    label: wordingOf(session).say({ en: 'The number that you named', es: 'El número que dijiste' }),
    value: number,
    unit: 'count',
    formula: wordingOf(session).say({ en: 'as you wrote it', es: 'como lo escribiste' }),
    evidence: [messageEvidence],
  });
}
