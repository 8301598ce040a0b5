import type { LedgerTransaction, ToolSession } from '../../kit/index.ts';
import { matchMerchant, merchantsOf } from '../shared/match.ts';
import { plainWords } from '../shared/words.ts';

/** What a customer says of the payment they mean. */
export interface Asked {
  readonly merchant: string | null;
  readonly amount_cents: number | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Their whole question: a line copied from a statement is in it somewhere. */
  readonly question: string;
}

/** Letters that a word of a statement must have to be looked for by itself. */
const leastLetters = 4;

/** Posted and pending rows that it may be, the newest first. */
export function rowsMeant(asked: Asked, { ledger }: ToolSession): LedgerTransaction[] {
  const all = [...ledger.pending, ...ledger.transactions.toReversed()];
  const { period } = asked;
  const narrowed = all.filter(
    (row) =>
      (asked.amount_cents === null || Math.abs(row.amount_cents) === asked.amount_cents) &&
      (period === null || isWithin(row, period)),
  );
  if (asked.merchant !== null) {
    const { merchant } = matchMerchant(asked.merchant, merchantsOf(all));
    const named = narrowed.filter((row) => row.merchant === merchant);
    return named.length > 0 ? named : byStatement(asked.merchant, narrowed);
  }
  if (asked.amount_cents !== null || period !== null) return narrowed;
  return byStatement(asked.question, all);
}

/** Purchase day and booking day both count: a customer may mean either. */
function isWithin({ day, date }: LedgerTransaction, { from, to }: { from: string; to: string }): boolean {
  return (day >= from && day <= to) || (date >= from && date <= to);
}

/** Rows whose statement line shares most of the words that are not everyday ones; none when nothing is shared. */
function byStatement(text: string, rows: readonly LedgerTransaction[]): LedgerTransaction[] {
  const wanted = new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word.length >= leastLetters),
  );
  let best = 0;
  let found: LedgerTransaction[] = [];
  for (const row of rows) {
    const words = new Set(plainWords(row.name).split(' '));
    const shared = [...wanted].filter((word) => words.has(word) && !everyday.has(word)).length;
    if (shared > best) {
      best = shared;
      found = [];
    }
    if (shared === best && shared > 0) found.push(row);
  }
  return found;
}

const everyday = new Set(
  'what this that charge payment from have with card account bank money transaction purchase for your mine dated bought when posted date statement line pending does mean cargo pago compra cuenta tarjeta banco fecha'.split(
    ' ',
  ),
);
