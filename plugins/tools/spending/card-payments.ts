import { CARD_PAYMENT, isCard, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { paidToCards } from '../cards/narrowed.ts';
import { answer } from '../shared/answer.ts';
import { factBook } from '../shared/facts.ts';
import { matchAccounts } from '../shared/match.ts';
import type { Days } from '../shared/period.ts';
import { asksFor } from '../shared/question.ts';

const toCards =
  /\b(?:pay|paid|pays|paying|payments?|pague|pago|pagos|pagado|abon\w+)\b.*\b(?:to|on|off|toward|towards|into|a|de|en)\b (?:my |the |all |mi |mis |la |las |el )*(?:credit )?(?:cards?|visa|mastercard|amex|tarjetas?)\b(?! (?:fee|interest|bill due))/;

interface Asked {
  readonly category: string | null;
  readonly merchant: string | null;
  readonly account: string | null;
  readonly period: Days | null;
  readonly question: string;
}

/** What was paid to cards, which is no spending: "credit card payments since August". Null when something else is asked, or there is no card. */
export function paidToCardsAnswer(asked: Asked, session: ToolSession): ToolResult | null {
  const isMeant =
    asked.category === CARD_PAYMENT ||
    (asked.category === null && asked.merchant === null && asksFor(asked.question, toCards) !== null);
  const { accounts } = session.ledger;
  const cards = (asked.account === null ? accounts : matchAccounts(asked.account, session.ledger)).filter(isCard);
  if (!isMeant || cards.length === 0) return null;
  const book = factBook(session);
  return answer(book, paidToCards(book, cards, { asked: asked.period, question: asked.question }, session));
}
