/**
 * The signals that an offer may declare: amounts, rates and counts of the customer's own money. Reviewed against 12 CFR 1002
 * (Regulation B): none holds or stands for age, sex, race, colour, religion, national origin, marital status or public assistance. Left
 * out on purpose is whatever names a merchant or a kind of spending (`spending.by_category`, `income.pay_streams`), for what somebody
 * buys and where can tell their faith, health or origin.
 */
export const reviewedOfferSignals = [
  'credit.utilization',
  'credit.interest_charges_cents',
  'credit.minimum_payment_only',
  'income.pay_variability',
  'income.median_pay_gap_days',
  'income.cash_flow_buffer_months',
  'cash_flow.lowest_balance_cents',
  'savings.net_inflow_cents',
  'savings.monthly_net_inflow_cents',
  'savings.growth_rate',
  'savings.savings_rate',
  'savings.emergency_fund_months',
  'spending.fees_cents',
  'subscriptions.recurring_merchants',
  'subscriptions.monthly_recurring_cents',
  'subscriptions.subscription_share',
] as const;

/** A signal that stands out, without its words and rows: those may name a shop. Weight 0..1. */
export interface OfferPoint {
  readonly signal: string;
  readonly weight: number;
}

/**
 * All that an offer may decide on: reviewed, and no protected class or proxy among it. Amounts in cents, shares as fractions; null is
 * unknown, which must count against, never for.
 */
export interface OfferView {
  readonly monthly_income_cents: number | null;
  /** Plaid's type and subtype of each account, sorted: which products there are, not at whose bank. */
  readonly account_kinds: readonly { type: string; subtype: string | null }[];
  readonly utilization: number | null;
  /** Days since the first posted transaction. */
  readonly relationship_days: number | null;
  readonly persona: string;
  /** Those of the offer's declared signals that stand out. */
  readonly points: readonly OfferPoint[];
}
