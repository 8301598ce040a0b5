import type { EarlierAnswer, ToolResult, ToolSession } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { answer } from '../shared/answer.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, ref } from '../shared/facts.ts';
import { lastLine } from '../shared/question.ts';
import { isMoney, type Money } from './figure.ts';
import { difference } from './figures.ts';

const apart = /^\P{L}*(?:(?:and|so|ok|y|pero) )*(?:by|por|x) /u;
const past = /\b(?:was|fue|era|did)\b/;

/** The one figure that is meant, alone: "by how much?" the difference that was told, "how much was it?" the payment. */
export function amount(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const [last] = earlier;
  if (!last) return null;
  const words = foldAccents(lastLine(question));
  const sums = last.facts.filter(isMoney);
  const payments = sums.filter(isOnePayment);
  const [payment] = payments;
  const meant = apart.test(words)
    ? sums.find(isDifference)
    : past.test(words) && payments.length === 1 && payment
      ? payment
      : sums[0];
  if (!meant) {
    // What comes in and what is planned for rent are apart by no sum that means anything.
    const isBeside = sums.every(({ id }) => /^(?:spending|payment|calculation|balance)/.test(id));
    return apart.test(words) && isBeside ? difference(question, earlier, session) : null;
  }
  const book = factBook(session);
  takeWhole(book, meant, last);
  return answer(book, [`${ref(meant.id, 'label')}: ${ref(meant.id)}.`]);
}

function isDifference({ derived_from, formula = '' }: Money): boolean {
  return derived_from?.length === 2 && formula.includes(' - ');
}

function isOnePayment({ evidence, derived_from }: Money): boolean {
  return derived_from === undefined && evidence.length === 1 && evidence[0]?.type === 'transaction';
}
