import type { EarlierAnswer, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { listedRows } from '../listed/rows.ts';
import { unitAsked } from './asked.ts';
import { isMoney, mainOf, rootOf, rowsBehind, type Money } from './figure.ts';

/** Sums that stand in a row each: what each is called, in the order shown. */
interface Sums {
  readonly book: FactBook;
  readonly sums: readonly { readonly name: string; readonly fact: Money }[];
}

/** Of the table shown last, the first column of money; else the sums of the last answer that are no difference and no total of others. */
function sumsOf(earlier: readonly EarlierAnswer[], session: ToolSession): Sums | null {
  const book = factBook(session);
  const table = listedRows(earlier);
  if (table && isStillSpokenOf(table.answer, earlier)) {
    const sums = table.rows.flatMap((row) => {
      const fact = row.figures.map(({ fact }) => fact).find(isMoney);
      return fact ? [{ name: row.name, fact }] : [];
    });
    for (const { fact } of sums) takeWhole(book, fact, table.answer);
    return sums.length < 2 ? null : { book, sums };
  }
  const [last] = earlier;
  if (!last) return null;
  const sums = last.facts
    .filter(isMoney)
    .filter(({ derived_from }) => derived_from === undefined)
    .map((fact) => ({ name: fact.label, fact }));
  for (const { fact } of sums) takeWhole(book, fact, last);
  return sums.length < 2 ? null : { book, sums };
}

/** True while nothing was said since but what was worked out of the table, or picked from it. */
function isStillSpokenOf(shown: EarlierAnswer, earlier: readonly EarlierAnswer[]): boolean {
  const ids = new Set(shown.facts.map(({ id }) => id));
  return earlier
    .slice(0, earlier.indexOf(shown))
    .every(({ facts }) => facts.filter(isMoney).every(({ id }) => id.startsWith('calculation.') || ids.has(id)));
}

/** What all that was listed comes to. */
export function total(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const found = sumsOf(earlier, session);
  if (!found) return null;
  const { book, sums } = found;
  const { say } = wordingOf(session);
  const whole = wholeOf(sums, earlier, session);
  if (whole) {
    takeWhole(book, whole.fact, whole.shown);
    return answer(book, [`${ref(whole.fact.id, 'label')}: ${ref(whole.fact.id)}.`]);
  }
  const all = addedUp(found, session);
  const count = counted(found, session);
  const told =
    unitAsked(question) === 'year' ? earlier.slice(0, 2).find((shown) => shown.facts.some(isYearly)) : undefined;
  const yearly = told?.facts.filter(isMoney).find(isYearly);
  if (told && yearly) {
    takeWhole(book, yearly, told);
    return answer(book, [`${ref(yearly.id, 'label')}: ${ref(yearly.id)}.`]);
  }
  return answer(book, [
    say({
      en: `The ${ref(count)} of them come to ${ref(all)} together.`,
      es: `Los ${ref(count)} juntos suman ${ref(all)}.`,
    }),
    sums.length > 4 ? null : `${sums.map(({ fact }) => `${ref(fact.id, 'label')} ${ref(fact.id)}`).join(', ')}.`,
  ]);
}

/** The sum that was told of payments of which only some were listed. */
function wholeOf(
  sums: Sums['sums'],
  [shown]: readonly EarlierAnswer[],
  session: ToolSession,
): { readonly fact: Money; readonly shown: EarlierAnswer } | null {
  const idsOf = (fact: Money) => rowsBehind(fact, session).map(({ transaction_id }) => transaction_id);
  const listed = sums.flatMap(({ fact }) => idsOf(fact));
  const fact = shown?.facts.filter(isMoney).find((one) => {
    const behind = new Set(idsOf(one));
    return listed.length > 0 && behind.size > listed.length && listed.every((id) => behind.has(id));
  });
  return shown && fact ? { fact, shown } : null;
}

/** What comes regularly, told for a year. */
function isYearly({ id }: { readonly id: string }): boolean {
  return /\btotal\.yearly\b/.test(id);
}

/** How many were listed, or how many transactions the figure rests on. */
export function count(_question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const { say } = wordingOf(session);
  const found = sumsOf(earlier, session);
  const [last] = earlier;
  const main = last && rootOf(last);
  const rows = main ? rowsBehind(main, session) : [];
  // Of a list the number that was said, where it shows only the first of them.
  const all = last?.facts.find(
    ({ unit, value, evidence }) =>
      unit === 'count' &&
      typeof value === 'number' &&
      value > Math.max(rows.length, found?.sums.length ?? 0) &&
      // Of payments, and not of months.
      evidence.filter(({ type }) => type === 'transaction').length === value,
  );
  if (last && all) {
    const book = factBook(session);
    takeWhole(book, all, last);
    return answer(book, [say({ en: `There are ${ref(all.id)} of them.`, es: `Son ${ref(all.id)}.` })]);
  }
  if (last && main && rows.length > 0 && (!found || rows.length > found.sums.length)) {
    const book = factBook(session);
    takeWhole(book, main, last);
    const number = book.read({
      id: factId('calculation', main.id, 'rows'),
      label: say({ en: 'Transactions', es: 'Movimientos' }),
      value: rows.length,
      unit: 'count',
      evidence: rows.map(({ transaction_id }) => ({ type: 'transaction', id: transaction_id })),
    });
    return answer(book, [
      say({
        en: `${ref(number)} transactions make up the ${ref(main.id)}.`,
        es: `${ref(number)} movimientos forman los ${ref(main.id)}.`,
      }),
    ]);
  }
  if (!found) return null;
  const number = counted(found, session);
  return answer(found.book, [say({ en: `There are ${ref(number)} of them.`, es: `Son ${ref(number)}.` })]);
}

/** What one of them is on average: of the rows listed, else of the transactions behind the figure. */
export function average(_question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const { say } = wordingOf(session);
  const found = sumsOf(earlier, session);
  const [last] = earlier;
  const main = last && rootOf(last);
  const rows = main ? rowsBehind(main, session) : [];
  const isOfRows = last && main && rows.length > 1 && (!found || rows.length > found.sums.length);
  if (!isOfRows && !found) return null;
  const book = isOfRows || !found ? factBook(session) : found.book;
  if (isOfRows) takeWhole(book, main, last);
  const sum = isOfRows ? main.id : found && addedUp(found, session);
  if (sum === null) return null;
  const number = isOfRows
    ? book.read({
        id: factId('calculation', sum, 'rows'),
        label: say({ en: 'Transactions', es: 'Movimientos' }),
        value: rows.length,
        unit: 'count',
        evidence: rows.map(({ transaction_id }) => ({ type: 'transaction', id: transaction_id })),
      })
    : found && counted(found, session);
  if (number === null) return null;
  const unit = book.facts.find(({ id }) => id === sum)?.unit;
  if (unit === undefined) return null;
  const one = book.derive({
    id: factId('calculation', sum, 'average'),
    label: say({ en: 'Average of one', es: 'Promedio de uno' }),
    value: Math.round(book.value(sum) / book.value(number)),
    unit,
    formula: `${sum} / ${number}`,
    from: [sum, number],
  });
  return answer(book, [
    say({
      en: `${ref(one)} each on average: ${ref(sum)} over ${ref(number)}.`,
      es: `${ref(one)} cada uno en promedio: ${ref(sum)} entre ${ref(number)}.`,
    }),
  ]);
}

/** How far apart two of them are: the first two named, the larger first. */
export function difference(
  _question: string,
  earlier: readonly EarlierAnswer[],
  session: ToolSession,
): ToolResult | null {
  const pair = pairOf(earlier, session);
  if (!pair) return null;
  const { book, more, less } = pair;
  const { say } = wordingOf(session);
  const apart = book.derive({
    id: factId('calculation', more.id, 'difference'),
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: more.value - less.value,
    unit: more.unit,
    formula: `${more.id} - ${less.id}`,
    from: [more.id, less.id],
  });
  return answer(book, [
    more.value === less.value
      ? say({
          en: `They are the same: ${ref(more.id)} and ${ref(less.id)}, ${ref(apart)} apart.`,
          es: `Son iguales: ${ref(more.id)} y ${ref(less.id)}, ${ref(apart)} de diferencia.`,
        })
      : say({
          en: `By ${ref(apart)}: ${ref(more.id, 'label')} ${ref(more.id)}, ${ref(less.id, 'label')} ${ref(less.id)}.`,
          es: `Por ${ref(apart)}: ${ref(more.id, 'label')} ${ref(more.id)}, ${ref(less.id, 'label')} ${ref(less.id)}.`,
        }),
  ]);
}

/** Which of them is the most, or the least: of two, or of all that was listed. */
export function which(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const found = sumsOf(earlier, session) ?? lastTwo(earlier, session);
  const { say } = wordingOf(session);
  const isLeast =
    /\b(?:less|least|lower|lowest|smaller|smallest|cheaper|cheapest|menos|menor|barat\w+|baj[oa])\b/i.test(question);
  const sums = (found?.sums ?? []).map(({ fact }) => fact);
  // What is owed is no account that has the most.
  const held = sums.filter(({ evidence: [first] }) =>
    first?.type === 'account' ? session.ledger.account(first.id)?.type === 'depository' : false,
  );
  const ranked = (held.length > 0 ? held : sums).toSorted((a, b) => (isLeast ? a.value - b.value : b.value - a.value));
  const [first, second] = ranked;
  if (found && first && !second && held.length === 1) {
    return answer(found.book, [`${ref(first.id, 'label')}: ${ref(first.id)}.`]);
  }
  // One thing by two measures, a month and a year of it, are no two things.
  if (!found || !first || !second || first.label === second.label) return null;
  const { book } = found;
  if (first.value === second.value) {
    return answer(book, [
      say({
        en: `Neither is more: both are ${ref(first.id)}.`,
        es: `Ninguno es más: ambos son de ${ref(first.id)}.`,
      }),
    ]);
  }
  const [one, next] = [`${ref(first.id, 'label')}, ${ref(first.id)}`, `${ref(second.id, 'label')}, ${ref(second.id)}`];
  return answer(book, [
    isLeast
      ? say({ en: `The least is ${one}; next comes ${next}.`, es: `Lo menor es ${one}; después ${next}.` })
      : say({ en: `The most is ${one}; next comes ${next}.`, es: `Lo mayor es ${one}; después ${next}.` }),
  ]);
}

/** The first two sums of the last answer, else what the last two answers were about; the larger first. */
function pairOf(
  earlier: readonly EarlierAnswer[],
  session: ToolSession,
): { book: FactBook; more: Money; less: Money } | null {
  const found = sumsOf(earlier, session) ?? lastTwo(earlier, session);
  const [one, other] = (found?.sums ?? []).map(({ fact }) => fact);
  if (!found || !one || !other || one.unit !== other.unit) return null;
  // What is in an account and what was put aside are apart by no sum that means anything.
  if (kindOf(one) !== kindOf(other)) return null;
  const [more, less] = one.value >= other.value ? [one, other] : [other, one];
  return { book: found.book, more, less };
}

/** What a figure is a sum of, by the first part of its id. */
function kindOf({ id }: Money): string {
  return id.split('.', 1)[0] ?? '';
}

function lastTwo([last, before]: readonly EarlierAnswer[], session: ToolSession): Sums | null {
  if (!last || !before) return null;
  const book = factBook(session);
  const sums = [before, last].flatMap((answered) => {
    const fact = mainOf(answered);
    if (!fact) return [];
    takeWhole(book, fact, answered);
    return [{ name: fact.label, fact }];
  });
  const [one, other] = sums;
  return one && other && one.fact.id !== other.fact.id ? { book, sums } : null;
}

function addedUp({ book, sums }: Sums, session: ToolSession): string {
  const from = sums.map(({ fact }) => fact.id);
  return book.derive({
    id: factId('calculation', 'total', String(sums.length)),
    label: wordingOf(session).say({ en: 'Together', es: 'Juntos' }),
    value: sums.reduce((sum, { fact }) => sum + fact.value, 0),
    unit: moneyUnit(session.ledger),
    formula: from.join(' + '),
    from,
  });
}

function counted({ book, sums }: Sums, session: ToolSession): string {
  return book.read({
    id: factId('calculation', 'count', String(sums.length)),
    label: wordingOf(session).say({ en: 'How many', es: 'Cuántos' }),
    value: sums.length,
    unit: 'count',
    evidence: sums.map(({ fact }) => ({ type: 'fact', id: fact.id })),
  });
}
