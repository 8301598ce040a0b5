import { foldAccents } from '../../kit/fold-accents.ts';
import type { LedgerTransaction, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from './answer.ts';
import { factBook, factId, moneyUnit, ref } from './facts.ts';
import { lastLine, withVerdict } from './question.ts';

const sameAsBefore =
  /\b(?:same|equal|identical|different|more|less|higher|lower) (?:(?:as|to|from|than) )?(?:the )?(?:last (?:time|one|paycheck|pay)|time before|one before|previous one|before)\b|\b(?:igual|lo mismo|la misma|el mismo|mas|menos) (?:(?:que|q|a) )?(?:la (?:vez )?|el (?:mes )?)?(?:(?:pasad|anterior|ultim)\w*|vez pasada)\b|\b(?:del?|el|la) (?:mes )?(?:pasad|anterior)\w* fue (?:igual|lo mismo|el mismo)\b/;

/** "Is it the same as last time?", "was it higher than last time?": of the last one, beside the one before. */
export function isSameAsked(question: string): boolean {
  return sameAsBefore.test(foldAccents(lastLine(question)));
}

/**
 * The last of the payments beside the one before it at the same place; null where there are no two.
 * @param rows oldest first, of money in or of money out
 */
export function lastTwo(question: string, rows: readonly LedgerTransaction[], session: ToolSession): ToolResult | null {
  const { ledger } = session;
  const last = rows.at(-1);
  const before = last && rows.findLast((row) => row !== last && row.merchant === last.merchant && row.day < last.day);
  if (!last || !before) return null;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const factsOf = (row: LedgerTransaction) => {
    const id = factId('payment', row.transaction_id);
    const evidence = [{ type: 'transaction' as const, id: row.transaction_id }];
    const value = Math.abs(row.amount_cents);
    return {
      amount: book.read({ id, label: row.merchant, value, unit: moneyUnit(ledger), evidence }),
      day: book.read({ id: factId(id, 'day'), label: row.merchant, value: row.day, unit: 'date', evidence }),
    };
  };
  const [now, then] = [factsOf(last), factsOf(before)];
  const difference = book.derive({
    id: factId(now.amount, 'difference'),
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: Math.abs(book.value(now.amount) - book.value(then.amount)),
    unit: moneyUnit(ledger),
    formula: `abs(${now.amount} - ${then.amount})`,
    from: [now.amount, then.amount],
  });
  const isSame = book.value(difference) === 0;
  const isMore = book.value(now.amount) > book.value(then.amount);
  const who = ref(now.amount, 'label');
  const came =
    last.amount_cents < 0
      ? {
          en: `${ref(now.amount)} from ${who} came in on ${ref(now.day)}`,
          es: `${ref(now.amount)} de ${who} llegaron el ${ref(now.day)}`,
        }
      : {
          en: `${ref(now.amount)} went to ${who} on ${ref(now.day)}`,
          es: `${ref(now.amount)} fueron a ${who} el ${ref(now.day)}`,
        };
  const sentence = isSame
    ? say({
        en: `${came.en}, as much as on ${ref(then.day)}.`,
        es: `${came.es}, lo mismo que el ${ref(then.day)}.`,
      })
    : say({
        en: `${came.en}, ${ref(difference)} ${isMore ? 'more' : 'less'} than the ${ref(then.amount)} on ${ref(then.day)}.`,
        es: `${came.es}, ${ref(difference)} ${isMore ? 'más' : 'menos'} que los ${ref(then.amount)} del ${ref(then.day)}.`,
      });
  const words = foldAccents(lastLine(question));
  const isOpen = /\b(?:how much|cuant[oa])\b| (?:or|o) /.test(words) || further.test(words);
  return answer(book, [isOpen ? sentence : withVerdict(isYes(question, { isSame, isMore }), sentence, session)]);
}

/** Asks for the one before, and for no comparison. */
const further =
  /^\P{L}*(?:(?:and|y|ok|so) )*(?:the )?(?:time|one|pay|paycheck|payment) before\b|\b(?:la|el) (?:vez |pago |cobro )?(?:de antes|anterior a)\b/u;

function isYes(question: string, { isSame, isMore }: { isSame: boolean; isMore: boolean }): boolean {
  const words = foldAccents(lastLine(question));
  if (/\b(?:more|higher|mas|went up|gone up|go up|rose|risen|increased?|subi\w*|aument\w+)\b/.test(words))
    return isMore;
  if (/\b(?:less|lower|menos|went down|gone down|go down|fell|dropped|baj\w+)\b/.test(words)) return !isSame && !isMore;
  return /\b(?:different|distint\w+)\b/.test(words) ? !isSame : isSame;
}
