import * as z from 'zod';
import { share } from '../kit/ledger/money.ts';
import { bandOf, type Band } from '../signals/credit/card.ts';
import { amount, areDistinct, identifier, readInput, signedAmount, unknownOf, type Unknown } from './input.ts';

const cardSchema = z.strictObject({
  account_id: identifier,
  /** Owed; negative when the lender owes the customer, null when not reported. */
  balance_cents: signedAmount.nullable(),
  limit_cents: signedAmount.nullable(),
});

export const utilizationAfterPaymentInputSchema = z
  .strictObject({
    cards: z
      .array(cardSchema, { error: 'write a list of cards' })
      .min(1, { error: 'at least one card is needed' })
      .max(50, { error: 'at most 50 cards' })
      .refine((cards) => areDistinct(cards.map(({ account_id }) => account_id)), {
        error: 'each account_id comes once',
      }),
    payment: z.strictObject({ account_id: identifier, amount_cents: amount }),
  })
  .refine(({ cards, payment }) => cards.some(({ account_id }) => account_id === payment.account_id), {
    error: 'is the account_id of one of the cards',
    path: ['payment', 'account_id'],
  });
export type UtilizationAfterPaymentInput = z.input<typeof utilizationAfterPaymentInputSchema>;

export type UtilizationReason = 'no_limit' | 'no_balance';

/**
 * `payment_posted`: the balance falls at once. `no_new_purchases`, `limits_unchanged`: as they say. `credit_counts_as_zero`: a
 * balance in the customer's favour is 0. `cards_without_limit_left_out`: of the overall figures.
 */
export type UtilizationAssumption =
  | 'payment_posted'
  | 'no_new_purchases'
  | 'limits_unchanged'
  | 'credit_counts_as_zero'
  | 'cards_without_limit_left_out';

interface UtilizationFields {
  /** Balance / limit, a fraction, not rounded. */
  readonly utilization: number | null;
  readonly utilization_band: Band | null;
  /** The smallest payment after which utilization is below 30 %, below 50 %; 0 when it is. */
  readonly payment_to_under_30_cents: number | null;
  readonly payment_to_under_50_cents: number | null;
}

export interface Utilization extends UtilizationFields {
  readonly balance_cents: number | null;
  readonly unknown: Unknown<keyof UtilizationFields | 'balance_cents', UtilizationReason>;
}

export interface UtilizationChange {
  readonly before: Utilization;
  readonly after: Utilization;
}

export interface UtilizationAfterPaymentResult {
  readonly cards: readonly (UtilizationChange & { readonly account_id: string })[];
  /** Over the cards with a limit: unknown without one, or when the balance of one of them is. */
  readonly overall: UtilizationChange;
  readonly assumptions: readonly UtilizationAssumption[];
}

/**
 * How full credit cards are before and after a payment to one of them, and which payment brings a card, or all of them, below
 * 30 % and 50 %. Money in cents, utilization as a fraction; what cannot be computed is null with a {@link UtilizationReason}.
 * Utilization and bands are those of the signal `credit`, whose thresholds compare whole cents: exactly 30 % is not below.
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 */
export function utilizationAfterPayment(input: UtilizationAfterPaymentInput): UtilizationAfterPaymentResult {
  const { cards, payment } = readInput(utilizationAfterPaymentInputSchema, input);
  const paid = cards.map((card) =>
    card.account_id === payment.account_id && card.balance_cents !== null
      ? { ...card, balance_cents: card.balance_cents - payment.amount_cents }
      : card,
  );
  return {
    cards: cards.map((card, index) => ({
      account_id: card.account_id,
      before: utilizationOf(card.balance_cents, card.limit_cents),
      after: utilizationOf(paid[index]?.balance_cents ?? null, card.limit_cents),
    })),
    overall: { before: overallOf(cards), after: overallOf(paid) },
    assumptions: [
      'payment_posted',
      'no_new_purchases',
      'limits_unchanged',
      'credit_counts_as_zero',
      'cards_without_limit_left_out',
    ],
  };
}

function overallOf(cards: readonly z.infer<typeof cardSchema>[]): Utilization {
  let balance: number | null = 0;
  let limit = 0;
  for (const { balance_cents, limit_cents } of cards) {
    if (limit_cents === null || limit_cents <= 0) continue;
    limit += limit_cents;
    // One card's credit does not pay another card.
    balance = balance === null || balance_cents === null ? null : balance + Math.max(0, balance_cents);
  }
  return limit === 0 ? utilizationOf(null, null, 'no_limit') : utilizationOf(balance, limit);
}

function utilizationOf(
  balance: number | null,
  limit: number | null,
  balanceReason: UtilizationReason = 'no_balance',
): Utilization {
  const reason = limit === null || limit <= 0 ? 'no_limit' : balance === null ? 'no_balance' : null;
  const known = limit === null || limit <= 0 || balance === null ? null : { owed: Math.max(0, balance), limit };
  return {
    balance_cents: balance,
    utilization: known && share(known.owed, known.limit),
    utilization_band: known && bandOf(known.owed, known.limit),
    payment_to_under_30_cents: known && paymentToUnder(30, known.owed, known.limit),
    payment_to_under_50_cents: known && paymentToUnder(50, known.owed, known.limit),
    unknown: unknownOf<keyof UtilizationFields | 'balance_cents', UtilizationReason>({
      balance_cents: balance === null ? balanceReason : null,
      utilization: reason,
      utilization_band: reason,
      payment_to_under_30_cents: reason,
      payment_to_under_50_cents: reason,
    }),
  };
}

/** The largest balance with balance x 100 < limit x percent is floor((limit x percent - 1) / 100). */
function paymentToUnder(percent: number, owed: number, limit: number): number {
  return Math.max(0, owed - Math.floor((limit * percent - 1) / 100));
}
