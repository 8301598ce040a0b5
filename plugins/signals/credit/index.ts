import * as z from 'zod';
import { definePlugin, type CreditLiability, type Ledger, type Signals } from '../../kit/index.ts';
import { isCard } from '../../kit/ledger/categories.ts';
import { accountEvidence, rowEvidence } from '../shared/rows.ts';
import { cardOf } from './card.ts';
import { overallOf } from './overall.ts';
import { creditPoints } from './points.ts';

/**
 * How cards are used and paid, each by itself and all together. A card is an account of Plaid's type `credit`; a
 * checking account with an overdraft limit is none. Only interest depends on the window: balances and what lenders
 * report are those of the as-of date, and a statement that is newer is unknown.
 *
 * @source SpendSense definitions; balances, limits and statements as in Plaid's `/accounts/get` and
 * `/liabilities/get`.
 * @example
 * As of 2026-11-25, 30-day window:
 *
 * | account_id | type | current_cents | limit_cents |
 * |---|---|---|---|
 * | blue | credit | 340000 | 500000 |
 * | green | credit | 10000 | 50000 |
 *
 * | account_id | last_statement_issue_date | last_statement_balance_cents | minimum_payment_cents |
 * |---|---|---|---|
 * | blue | 2026-10-28 | 330000 | 6600 |
 * | green | | | 2500 |
 *
 * | account_id | last_payment_cents | is_overdue | interest_charge_cents |
 * |---|---|---|---|
 * | blue | | false | 5200 |
 * | green | 20000 | false | |
 *
 * | date | amount_cents | detailed | name | account_id |
 * |---|---|---|---|---|
 * | 2026-10-28 | 5100 | BANK_FEES_INTEREST_CHARGE | Interest | blue |
 * | 2026-11-02 | 9500 | BANK_FEES_OTHER_BANK_FEES | Annual fee | blue |
 * | 2026-11-15 | -6700 | LOAN_PAYMENTS_CREDIT_CARD_PAYMENT | Payment | blue |
 *
 * @field cards
 * One object for every card, in the order of the account ids.
 * @formula one for each account of the type `credit`
 * @unknown never: without a card it is empty.
 * @example `cards.length = 2`, blue before green.
 *
 * @field account_id
 * The account of the card.
 * @formula as in the ledger
 * @unknown never.
 * @example `cards[0].account_id = "blue"`.
 *
 * @field balance_cents
 * What is owed on the card at the end of the as-of date. Negative when the bank owes its customer.
 * @formula reported current balance, less what was posted after the as-of date
 * @unknown when no balance is reported.
 * @example `cards[0].balance_cents = 340000`.
 *
 * @field limit_cents
 * The card's limit as reported.
 * @formula as reported
 * @unknown when no limit is reported.
 * @example `cards[1].limit_cents = 50000`.
 *
 * @field utilization
 * The part of the limit that is in use. Together it is that of all cards with a limit, as if they were one.
 * @formula max(0, balance) / limit; together: sum of max(0, balance) / sum of limits, over the cards with a limit
 * @threshold a limit above 0.
 * @unknown when the limit is not reported or 0, or the balance is not reported; together when no card has a limit or
 * one that has a limit has no balance.
 * @source SpendSense definitions; the ratio that credit scores call utilization.
 * @example `cards[0].utilization = 340000 / 500000 = 0.68`, `cards[1].utilization = 10000 / 50000 = 0.2`,
 * `overall.utilization = (340000 + 10000) / (500000 + 50000) = 0.6364`.
 *
 * @field utilization_band
 * Where utilization stands. Whole cents are compared, so that exactly half of a limit is in `50_to_80`.
 * @formula the highest edge with balance * 100 >= limit * edge
 * @threshold edges at 30, 50 and 80 percent, each belonging to the band above it.
 * @unknown when utilization is.
 * @source SpendSense definitions. The edge at 30 percent is the use that the CFPB's advice on keeping a good credit
 * score ("How do I get and keep a good credit score?") names as the most.
 * @example `cards[0].utilization_band = "50_to_80"`, `cards[1].utilization_band = "under_30"`,
 * `overall.utilization_band = "50_to_80"`.
 *
 * @field minimum_payment_only
 * Whether the last statement was paid with its minimum and little more, though more was owed. The payment is
 * everything paid onto the card after the statement was issued; without such a row, the last payment that the lender
 * reports. Together: true when it is true of a card, false when it is false of every card.
 * @formula 0 < payment <= minimum + t and statement balance > minimum + t, with t = max({@config tolerance_cents}
 * cents, {@config tolerance_share} * minimum)
 * @threshold t: {@config tolerance_cents} cents or {@config tolerance_share} of the minimum, whichever is more.
 * @unknown when minimum or payment is not known, or the statement balance is not and the payment is no more than
 * minimum + t. A larger payment makes it false without a statement.
 * @source SpendSense definitions; `minimum_payment_amount`, `last_payment_amount` and `last_statement_balance` are
 * Plaid's.
 * @example Blue: t is max({@config tolerance_cents}, {@config tolerance_share} * 6600) = 132, 6700 is no more than
 * 6732 and 330000 is more. Green: t is max({@config tolerance_cents}, {@config tolerance_share} * 2500) = 100 and
 * 20000 is more than 2600. `cards[0].minimum_payment_only = true`, `cards[1].minimum_payment_only = false`,
 * `overall.minimum_payment_only = true`.
 *
 * @field minimum_payment_approximate
 * True when `minimum_payment_only` rests on the last payment that the lender reports, which may belong to an earlier
 * statement. Together: true when that holds for a card that decided.
 * @formula no payment is posted after the statement's issue, and the value is known
 * @unknown never: false when `minimum_payment_only` is unknown.
 * @example `cards[0].minimum_payment_approximate = false`, `cards[1].minimum_payment_approximate = true`; blue
 * decided: `overall.minimum_payment_approximate = false`.
 *
 * @field interest_charges_cents
 * Interest posted on the card in the window, less interest given back. A rate is no charge, an annual or late fee no
 * interest.
 * @formula sum of the card's rows with the category `BANK_FEES_INTEREST_CHARGE`
 * @unknown without a posted row, and together without a card.
 * @source SpendSense definitions; the category is of Plaid's personal finance category taxonomy.
 * @example `cards[0].interest_charges_cents = 5100`, `cards[1].interest_charges_cents = 0`,
 * `overall.interest_charges_cents = 5100 + 0 = 5100`.
 *
 * @field reported_interest_cents
 * Interest that the lender reports for the last statement, kept apart from posted charges so that none counts twice.
 * @formula sum of `interest_charge_amount` over the card's rates; together over the cards that report one
 * @unknown when the lender reports none.
 * @source `aprs` of Plaid's `/liabilities/get`.
 * @example `cards[0].reported_interest_cents = 5200`, `cards[1].reported_interest_cents = null`,
 * `overall.reported_interest_cents = 5200`.
 *
 * @field is_overdue
 * Whether a payment is overdue, as the lender reports it. Together: true when a card is overdue, false when every card
 * is not.
 * @formula as reported
 * @unknown when the lender does not report it: never false instead.
 * @source `is_overdue` of Plaid's `/liabilities/get`.
 * @example `cards[0].is_overdue = false`, `overall.is_overdue = false`.
 *
 * @field overall
 * All cards together, with the fields that a card has except account, balance and limit.
 * @formula each field says how it is put together
 * @unknown never; without a card every field that can be is unknown.
 * @example `overall.utilization = 350000 / 550000 = 0.6364`, of both cards.
 */
export default definePlugin({
  kind: 'signal',
  family: 'credit',
  id: 'signal.credit',
  version: '1.1.0',
  summary: 'Cards: utilization and its band, minimum payments only, interest charged, overdue; per card and overall.',
  config: z.strictObject({
    tolerance_cents: z.int().nonnegative().default(100).describe('What a payment may exceed the minimum by, at least'),
    tolerance_share: z.number().min(0).max(1).default(0.02).describe('The same as a share of the minimum'),
  }),
  create: (context, config) => ({
    detect: (ledger, window): Signals['credit'] => {
      const accounts = ledger.accounts.filter(isCard);
      const cards = accounts.map((account) =>
        cardOf(account, liabilityOf(ledger, account.account_id), ledger, window, config),
      );
      return {
        cards,
        overall: overallOf(cards),
        unknown: {},
        evidence: {
          cards: accounts.length > 0 ? accountEvidence(accounts) : rowEvidence([], ledger, window, { type: 'credit' }),
        },
      };
    },
    points: (signals, ledger, window) => creditPoints(signals, ledger, window, context.now()),
  }),
});

function liabilityOf(ledger: Ledger, account_id: string): CreditLiability | undefined {
  for (const liability of ledger.liabilities) {
    if (liability.type === 'credit' && liability.account_id === account_id) return liability;
  }
  return undefined;
}
