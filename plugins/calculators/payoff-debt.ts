/** One debt: what it is, what it costs in a month, what its lender asks for. */
import * as z from 'zod';
import { roundHalfAway } from '../kit/ledger/money.ts';
import { amount, identifier, yearlyRate } from './input.ts';

/**
 * How a lender sets the minimum payment: the larger of `floor_cents` and `share` of the balance, to which `plus_interest`
 * adds the month's interest. "1 % plus interest, at least $25" is `{ share: 0.01, floor_cents: 2500, plus_interest: true }`.
 */
export const minimumPaymentSchema = z.strictObject({
  share: z
    .number({ error: 'write the share of the balance as a fraction: 0.02 for 2 %' })
    .min(0, { error: 'a share is 0 or more' })
    .max(1, { error: 'a share is a fraction of at most 1: write 2 % as 0.02' }),
  floor_cents: amount,
  plus_interest: z.boolean({ error: 'say true or false' }),
});

/** A debt as of today: the balance is the statement's, `apr` a fraction of a year. */
export const debtSchema = z.strictObject({
  debt_id: identifier,
  balance_cents: amount,
  apr: yearlyRate,
  minimum: minimumPaymentSchema,
});
export type Debt = z.infer<typeof debtSchema>;

/**
 * Interest of one month: balance x apr / 12, the periodic rate of Regulation Z, appendix M2 (apr / 365 x 365 / 12).
 * It is rounded to cents in every month, not once at the end, because lenders charge whole cents: the next month's interest
 * is on what was charged, and the payments add up to balances and interest to the cent.
 */
export function interestOfMonth(debt: Debt, balance: number): number {
  return roundHalfAway((balance * debt.apr) / 12);
}

/** The minimum payment on a balance, never more than balance and interest: it shrinks as the balance does. */
export function minimumPayment({ minimum }: Debt, balance: number, interest: number): number {
  const asked = roundHalfAway(balance * minimum.share) + (minimum.plus_interest ? interest : 0);
  return Math.min(balance + interest, Math.max(minimum.floor_cents, asked));
}
