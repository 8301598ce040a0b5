import { dayNumber, weekdayOf } from '../../kit/ledger/dates.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import type { Ledger, LedgerTransaction } from '../../kit/index.ts';
import { lastLine } from '../shared/question.ts';
import { boundOf, isWithin, type Bound } from '../transactions/asked.ts';
import { sumAsked } from './asked.ts';

/** Which of the payments behind a figure are meant: those of some days, from some accounts, of some size. */
export type Condition =
  | { readonly by: 'days'; readonly isWeekend: boolean }
  | { readonly by: 'account'; readonly type: 'credit' | 'depository' }
  | { readonly by: 'sum'; readonly cents: number; readonly bound: Exclude<Bound, 'exact'> };

const weekend =
  /\b(?:weekends?|wknds?|finde?s?(?: de semana)?|fin(?:es)? de semana|sabados? y domingos?|saturdays? and sundays?)\b/;
const weekday =
  /\b(?:weekdays?|work(?:ing)? ?days?|entre semana|dias? (?:de semana|laborables?|habiles)|de lunes a viernes|monday to friday)\b/;
const credit = /\b(?:(?:credit )?cards?|credit|plastic|tarjetas?|credito|plastico)\b/;
const debit = /\b(?:debit|checking|bank account|debito|corriente|cuenta de cheques)\b/;
/** Keeps what is not so: "skip anything under 10". */
const dropping =
  /\b(?:skip|drop|ignore|hide|leave out|take out|forget|not|without|except|quit\w*|sin|menos las|menos los|deja fuera|fuera|saca\w*)\b/;
const opposite = { above: 'up_to', from: 'below', below: 'from', up_to: 'above' } as const;

/** What a message narrows the payments to: "only weekends", "just the card ones", "los de más de 50". Null where it is none of these. */
export function conditionIn(message: string): Condition | null {
  const words = foldAccents(lastLine(message));
  const isDropped = dropping.test(words);
  // "More than on weekdays?" holds the one against the other.
  if (
    /\b(?:more|less|mas|menos|vs|versus|than|compared)\b.*\b(?:than|que|vs|on|en|to)\b/.test(words) &&
    sumAsked(words) === null
  )
    return null;
  if (weekend.test(words)) return { by: 'days', isWeekend: !isDropped };
  if (weekday.test(words)) return { by: 'days', isWeekend: isDropped };
  const bound = boundOf(words);
  const cents = sumAsked(words);
  if (bound !== 'exact' && cents !== null) return { by: 'sum', cents, bound: isDropped ? opposite[bound] : bound };
  if (debit.test(words)) return { by: 'account', type: isDropped ? 'credit' : 'depository' };
  return credit.test(words) ? { by: 'account', type: isDropped ? 'depository' : 'credit' } : null;
}

/** Whether a payment is one of those. */
export function meets(
  { day, account_id, amount_cents }: Pick<LedgerTransaction, 'day' | 'account_id' | 'amount_cents'>,
  condition: Condition,
  { accounts }: Pick<Ledger, 'accounts'>,
): boolean {
  if (condition.by === 'days') return weekdayOf(dayNumber(day)) >= 5 === condition.isWeekend;
  if (condition.by === 'sum') return isWithin(Math.abs(amount_cents), condition.cents, condition.bound);
  return accounts.some((account) => account.account_id === account_id && account.type === condition.type);
}
