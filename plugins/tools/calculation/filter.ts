import {
  messageEvidence,
  type EarlierAnswer,
  type LedgerTransaction,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { countedTable } from '../shared/counted-table.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { conditionIn, meets, type Condition } from './conditions.ts';
import { isMoney, rootOf, rowsBehind, type Money } from './figure.ts';

/** Sums of one answer that are told apart. */
const mostSums = 3;

/** Of the payments behind the figures of the answer before those that are meant: "only weekends", "just the card ones", "over 50". */
export function filter(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const [last] = earlier;
  const condition = conditionIn(question);
  if (!last || condition === null) return null;
  const book = factBook(session);
  const bases = basesOf(last, session);
  if (bases.length === 0) return null;
  for (const { sum } of bases) if (sum) takeWhole(book, sum, last);
  const which = describe(condition, book, session);
  const kept = bases.flatMap(({ rows }) => rows.filter((row) => meets(row, condition, session.ledger)));
  return answer(
    book,
    bases.map((base) => part(book, base, condition, which, session)),
    { cards: [kept.length > 1 ? countedTable(book, kept, session) : null] },
  );
}

/** A sum with the payments behind it; payments that were listed have none. */
interface Base {
  readonly sum: Money | null;
  readonly rows: readonly LedgerTransaction[];
  readonly key: string;
}

/** The payments that were listed, else those behind each sum that the answer is about. */
function basesOf(last: EarlierAnswer, session: ToolSession): Base[] {
  const main = rootOf(last);
  const listed = last.facts.find(({ unit, evidence }) => unit === 'count' && evidence.some(isPayment));
  const behind = main ? rowsBehind(main, session) : [];
  if (listed && listed.evidence.filter(isPayment).length > behind.length)
    return [{ sum: null, rows: rowsBehind(listed, session), key: listed.id }];
  const beside = last.facts.filter(
    (fact): fact is Money =>
      isMoney(fact) && fact.derived_from === undefined && fact.period?.label === main?.period?.label,
  );
  const seen = new Set<string>();
  const bases: Base[] = [];
  for (const sum of main ? [main, ...beside] : []) {
    const rows = rowsBehind(sum, session);
    // Parts of a sum that is told already, and the table's rows, say the same again.
    if (rows.length === 0 || rows.some(({ transaction_id }) => seen.has(transaction_id))) continue;
    for (const { transaction_id } of rows) seen.add(transaction_id);
    bases.push({ sum, rows, key: sum.id });
  }
  return bases.slice(0, mostSums);
}

function isPayment({ type }: { readonly type: string }): boolean {
  return type === 'transaction';
}

function part(
  book: FactBook,
  { sum, rows, key }: Base,
  condition: Condition,
  which: Wording,
  session: ToolSession,
): string {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const kept = rows.filter((row) => meets(row, condition, ledger));
  const from = rows[0]?.day ?? ledger.as_of;
  const search = searchOf(
    ledger,
    { from, to: rows.at(-1)?.day ?? ledger.as_of },
    { [condition.by]: JSON.stringify(condition) },
  );
  const id = factId('calculation', key, 'filter', condition.by);
  const isIn = rows.reduce((total, { amount_cents }) => total + amount_cents, 0) < 0;
  const label = sum?.label ?? say({ en: 'Those', es: 'Esos' });
  const amount = book.sum({ id, label, rows: kept, search, direction: isIn ? 'in' : 'out' });
  const count = book.count({
    id: factId(id, 'count'),
    label: say({ en: 'Payments', es: 'Pagos' }),
    rows: kept,
    search,
  });
  const all = book.count({
    id: factId(id, 'all'),
    label: say({ en: 'Payments looked at', es: 'Pagos mirados' }),
    rows,
    search,
  });
  if (sum === null) {
    return say({
      en: `${ref(count)} of those ${ref(all)} payments ${which.en}: ${ref(amount)} together.`,
      es: `${ref(count)} de esos ${ref(all)} pagos ${which.es}: ${ref(amount)} en total.`,
    });
  }
  return say({
    en: `Of the ${ref(sum.id)} (${ref(sum.id, 'label')}), ${ref(amount)} ${which.en}: ${ref(count)} of ${ref(all)} payments.`,
    es: `De los ${ref(sum.id)} (${ref(sum.id, 'label')}), ${ref(amount)} ${which.es}: ${ref(count)} de ${ref(all)} pagos.`,
  });
}

/** What the condition says of payments, in the past. */
function describe(condition: Condition, book: FactBook, session: ToolSession): Wording {
  if (condition.by === 'days') {
    return condition.isWeekend
      ? { en: 'fell on weekends', es: 'cayeron en fin de semana' }
      : { en: 'fell on weekdays', es: 'cayeron entre semana' };
  }
  if (condition.by === 'account') {
    return condition.type === 'credit'
      ? { en: 'went on a credit card', es: 'fueron con tarjeta de crédito' }
      : { en: 'came straight from a bank account', es: 'salieron directamente de una cuenta' };
  }
  const sum = book.read({
    id: factId('calculation', 'named', String(condition.cents)),
    label: wordingOf(session).say({ en: 'The sum that you named', es: 'El importe que dijiste' }),
    value: condition.cents,
    unit: moneyUnit(session.ledger),
    evidence: [messageEvidence],
  });
  const words: Readonly<Record<typeof condition.bound, Wording>> = {
    above: { en: `were of more than ${ref(sum)}`, es: `fueron de más de ${ref(sum)}` },
    from: { en: `were of at least ${ref(sum)}`, es: `fueron de al menos ${ref(sum)}` },
    below: { en: `were of less than ${ref(sum)}`, es: `fueron de menos de ${ref(sum)}` },
    up_to: { en: `were of at most ${ref(sum)}`, es: `fueron de ${ref(sum)} como mucho` },
  };
  return words[condition.bound];
}
