/** How far to look: to the eve of the next payday, or a number of days. */
export type Horizon = { readonly until: 'next_payday' } | { readonly days: 30 } | { readonly days: 90 };

/**
 * Why there is no forecast:
 * - `no_checking_account`: no account that money is spent from
 * - `no_balance`: the bank did not report the balance of one of them
 * - `short_history`: fewer than 30 covered days
 * - `no_pay_stream`: no pay on regular days, so that nobody knows the next payday
 */
export type UnknownReason = 'no_checking_account' | 'no_balance' | 'short_history' | 'no_pay_stream';

/**
 * What a forecast takes for granted; those that play a part in it:
 * - `streams_continue`: active streams come on their predicted dates with their current amounts
 * - `late_comes_tomorrow`: what was due and has not come yet comes tomorrow; at the ends of the range it does not come
 * - `sweeps_continue`: a transfer that left about the same balance each time does so again
 * - `card_payments_continue`: cards are paid on the usual days, else when due; those without interest in full
 * - `ordinary_spending_continues`: everything else is spent as over the days looked at
 * - `pending_is_spent`: what waits to be posted is gone
 * - `irregular_income_continues`: pay that comes on no regular days comes as over the last half year, spread over the days
 * - `irregular_income_left_out`: other money that came in on no regular days is not counted on
 * - `irregular_transfers_left_out`: transfers on no regular days are not expected; they widen the low end
 */
export type Assumption =
  | 'streams_continue'
  | 'late_comes_tomorrow'
  | 'sweeps_continue'
  | 'card_payments_continue'
  | 'ordinary_spending_continues'
  | 'pending_is_spent'
  | 'irregular_income_continues'
  | 'irregular_income_left_out'
  | 'irregular_transfers_left_out';

/** Checking accounts together at the end of a day, in cents; between low and high it lies in about 80 % of cases. */
export interface ForecastPoint {
  readonly date: string;
  readonly expected_cents: number;
  readonly low_cents: number;
  readonly high_cents: number;
}

/** A day and the balance at its end. */
export interface DayBalance {
  readonly date: string;
  readonly cents: number;
}

/** A stream that has payments in the horizon. Amounts are positive; `direction` is that of checking accounts. */
export interface ForecastStream {
  readonly stream_id: string;
  readonly merchant: string;
  readonly direction: 'inflow' | 'outflow';
  readonly dates: readonly string[];
  /** What a payment usually is. The next payment of a card follows its statement, a sweep the balance. */
  readonly amount_cents: number;
  /** All in the horizon. */
  readonly total_cents: number;
}

/** Payments of a card in the horizon that no stream stands for; positive. */
export interface ForecastCard {
  readonly account_id: string;
  readonly dates: readonly string[];
  readonly total_cents: number;
}

/** What checking accounts are expected to hold, day by day, and what that rests on. */
export interface KnownForecast {
  readonly unknown: null;
  readonly horizon: Horizon;
  readonly as_of: string;
  /** The last day looked at; the as-of date when payday is tomorrow. */
  readonly to: string;
  /** The next payday; null when it is not known. */
  readonly payday: string | null;
  readonly account_ids: readonly string[];
  /** What the accounts hold on the as-of date, less what waits to be posted. */
  readonly start_cents: number;
  readonly expected_cents: number;
  readonly low_cents: number;
  readonly high_cents: number;
  /** The lowest point of the expected line, and of the low one; the first day on a tie, the start when no day is left. */
  readonly lowest: DayBalance;
  readonly lowest_low: DayBalance;
  /** The first day on which the expected line, or the low one, is below zero. */
  readonly below_zero_date: string | null;
  readonly below_zero_low_date: string | null;
  /** What streams and card payments leave for everything else: the most that could be spent at once and stay above zero. */
  readonly spendable_cents: number;
  readonly points: readonly ForecastPoint[];
  readonly streams: readonly ForecastStream[];
  readonly cards: readonly ForecastCard[];
  /** Ordinary spending a day, the days it was measured over and the rows it was measured on. */
  readonly ordinary_daily_cents: number;
  readonly ordinary_days: number;
  readonly ordinary_transaction_ids: readonly string[];
  readonly assumptions: readonly Assumption[];
}

export interface UnknownForecast {
  readonly unknown: UnknownReason;
  readonly horizon: Horizon;
  readonly as_of: string;
}

export type Forecast = KnownForecast | UnknownForecast;
