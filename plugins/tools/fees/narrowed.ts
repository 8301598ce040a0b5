import { messageEvidence, type LedgerTransaction, type Period, type ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { capitalized } from '../shared/breakdown.ts';
import { categoryName } from '../shared/category.ts';
import { factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { beforePeriod, periodKey } from '../shared/period.ts';
import { isLatestAsked, isYesNo, withVerdict } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { isCountAsked } from '../transactions/asked.ts';
import type { FeeKind } from './asked.ts';

/** Which of the fees are asked for. */
export interface AskedFees {
  readonly kind: FeeKind | null;
  /** Fees of that kind in the period, the latest last. */
  readonly rows: readonly LedgerTransaction[];
  readonly period: Period;
  readonly question: string;
}

/** True for a fee of that kind. */
export function isOf({ category }: LedgerTransaction, { code }: FeeKind): boolean {
  return category.detailed === code;
}

const anyFee = {
  one: { en: 'bank fee', es: 'comisión del banco' },
  many: { en: 'bank fees', es: 'comisiones del banco' },
};

/** What was asked of fees beside their sum: a kind of them, how many they were, the last one; null for the sum of all. */
export function feesAsked(
  book: FactBook,
  { kind, rows, period, question }: AskedFees,
  session: ToolSession,
): string | null {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const isCount = isCountAsked(question);
  const isLatest = isLatestAsked(question) && !isCount;
  const last = rows.at(-1);
  if (kind === null && ((!isCount && !isLatest) || last === undefined)) return null;
  const names = kind ?? anyFee;
  if (isLatest && last) {
    const { amount, day } = feeFacts(book, last, session);
    return say({
      en: `The last ${say(names.one)} was ${ref(amount)} on ${ref(day)}.`,
      es: `La última ${say(names.one)} fue de ${ref(amount)} el ${ref(day)}.`,
    });
  }
  const search = searchOf(ledger, period, { category: kind?.code ?? 'BANK_FEES' });
  const shared = { label: capitalized(say(names.many)), rows, search, period };
  const sum = book.sum({ ...shared, id: factId('fees', kind?.code, 'asked', periodKey(period)) });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(sum, 'period')}`;
  if (isCount && rows.length > 0) {
    const count = book.count({ ...shared, id: factId('fees', kind?.code, 'count', periodKey(period)) });
    return rows.length === 1
      ? say({
          en: `There was ${ref(count)} ${say(names.one)} ${when}: ${ref(sum)}.`,
          es: `Fue ${ref(count)} ${say(names.one)} ${when}: ${ref(sum)}.`,
        })
      : say({
          en: `There were ${ref(count)} ${say(names.many)} ${when}: ${ref(sum)} in all.`,
          es: `Fueron ${ref(count)} ${say(names.many)} ${when}: ${ref(sum)} en total.`,
        });
  }
  const none = rows.length === 0 ? say({ en: ': I found none', es: ': no encontré ninguna' }) : '';
  const sentence = say({
    en: `You paid ${ref(sum)} in ${say(names.many)} ${when}${none}.`,
    es: `Pagaste ${ref(sum)} en ${say(names.many)} ${when}${none}.`,
  });
  return isYesNo(question) ? withVerdict(rows.length > 0, sentence, session) : sentence;
}

/** The fee of an amount; where none is, the payment of that amount. */
export function ofAmount(
  book: FactBook,
  asked: AskedFees & { readonly amount_cents: number },
  session: ToolSession,
): string {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const { amount_cents, period } = asked;
  const meant = asked.rows.findLast((row) => row.amount_cents === amount_cents);
  if (meant) {
    const { amount, day } = feeFacts(book, meant, session);
    return say({
      en: `${ref(amount)} was charged on ${ref(day)}: ${categoryName(meant.category.detailed, language)}.`,
      es: `Se cobraron ${ref(amount)} el ${ref(day)}: ${categoryName(meant.category.detailed, language)}.`,
    });
  }
  const wanted = book.read({
    id: factId('asked', String(amount_cents)),
    label: say({ en: 'Amount asked for', es: 'Importe buscado' }),
    value: amount_cents,
    unit: moneyUnit(ledger),
    evidence: [messageEvidence],
  });
  const none = book.count({
    id: factId('fees', 'of', String(amount_cents), periodKey(period)),
    label: say({ en: 'Fees of that amount', es: 'Comisiones de ese importe' }),
    rows: [],
    search: searchOf(ledger, period, { category: 'BANK_FEES', amount_cents: String(amount_cents) }),
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(none, 'period')}`;
  const payment = within(ledger.transactions, period).findLast((row) => row.amount_cents === amount_cents);
  const sentence = say({
    en: `I found no fee of ${ref(wanted)} ${when}.`,
    es: `No encontré ninguna comisión de ${ref(wanted)} ${when}.`,
  });
  if (!payment) return sentence;
  const { amount, day } = feeFacts(book, payment, session);
  return `${sentence} ${say({
    en: `On ${ref(day)} there is a payment of ${ref(amount)} to ${ref(amount, 'label')}.`,
    es: `El ${ref(day)} hay un pago de ${ref(amount)} a ${ref(amount, 'label')}.`,
  })}`;
}

function feeFacts(book: FactBook, row: LedgerTransaction, { ledger }: ToolSession): { amount: string; day: string } {
  const shared = { label: row.merchant, evidence: [{ type: 'transaction' as const, id: row.transaction_id }] };
  const id = factId('fees', row.transaction_id);
  return {
    amount: book.read({ ...shared, id, value: row.amount_cents, unit: moneyUnit(ledger) }),
    day: book.read({ ...shared, id: factId(id, 'day'), value: row.day, unit: 'date' }),
  };
}
