import { foldAccents } from '../../kit/fold-accents.ts';
import type { LedgerTransaction, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';
import { lastLine, withVerdict } from '../shared/question.ts';

const sameAsBefore =
  /\b(?:same|equal|identical|different|more|less) (?:(?:as|to|from|than) )?(?:the )?(?:last (?:time|one|paycheck|pay)|time before|one before|previous one|before)\b|\b(?:igual|lo mismo|la misma|el mismo|mas|menos) (?:(?:que|q|a) )?(?:la (?:vez )?|el (?:mes )?)?(?:(?:pasad|anterior|ultim)\w*|vez pasada)\b|\b(?:del?|el|la) (?:mes )?(?:pasad|anterior)\w* fue (?:igual|lo mismo|el mismo)\b/;

/** "Is it the same as last time?": of the last pay, beside the one before. */
export function isSameAsked(question: string): boolean {
  return sameAsBefore.test(foldAccents(lastLine(question)));
}

/** The last pay beside the one before it from the same payer; null where there are no two. */
export function lastTwoPays(question: string, session: ToolSession): ToolResult | null {
  const { ledger } = session;
  const pays = ledger.transactions.filter(({ is_pay }) => is_pay);
  const last = pays.at(-1);
  const before = last && pays.findLast((row) => row !== last && row.merchant === last.merchant && row.day < last.day);
  if (!last || !before) return null;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const factsOf = (row: LedgerTransaction) => {
    const id = factId('income', 'pay', row.transaction_id);
    const evidence = [{ type: 'transaction' as const, id: row.transaction_id }];
    return {
      amount: book.read({ id, label: row.merchant, value: 0 - row.amount_cents, unit: moneyUnit(ledger), evidence }),
      day: book.read({ id: factId(id, 'day'), label: row.merchant, value: row.day, unit: 'date', evidence }),
    };
  };
  const [now, then] = [factsOf(last), factsOf(before)];
  const isSame = last.amount_cents === before.amount_cents;
  const difference = book.derive({
    id: factId(now.amount, 'difference'),
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: Math.abs(last.amount_cents - before.amount_cents),
    unit: moneyUnit(ledger),
    formula: `abs(${now.amount} - ${then.amount})`,
    from: [now.amount, then.amount],
  });
  const isMore = last.amount_cents < before.amount_cents;
  const sentence = isSame
    ? say({
        en: `${ref(now.amount)} from ${ref(now.amount, 'label')} came in on ${ref(now.day)}, as much as on ${ref(then.day)}.`,
        es: `${ref(now.amount)} de ${ref(now.amount, 'label')} llegaron el ${ref(now.day)}, lo mismo que el ${ref(then.day)}.`,
      })
    : say({
        en: `${ref(now.amount)} from ${ref(now.amount, 'label')} came in on ${ref(now.day)}, ${ref(difference)} ${isMore ? 'more' : 'less'} than the ${ref(then.amount)} on ${ref(then.day)}.`,
        es: `${ref(now.amount)} de ${ref(now.amount, 'label')} llegaron el ${ref(now.day)}, ${ref(difference)} ${isMore ? 'más' : 'menos'} que los ${ref(then.amount)} del ${ref(then.day)}.`,
      });
  return answer(book, [withVerdict(isYes(question, { isSame, isMore }), sentence, session)], {
    suggestions: [
      say({ en: 'When is my next payday?', es: '¿Cuándo cobro?' }),
      say({ en: 'What do I make in an average month?', es: '¿Cuánto gano en un mes promedio?' }),
    ],
  });
}

function isYes(question: string, { isSame, isMore }: { isSame: boolean; isMore: boolean }): boolean {
  const words = foldAccents(lastLine(question));
  if (/\b(?:more|higher|mas)\b/.test(words)) return isMore;
  if (/\b(?:less|lower|menos)\b/.test(words)) return !isSame && !isMore;
  return /\b(?:different|distint\w+)\b/.test(words) ? !isSame : isSame;
}
