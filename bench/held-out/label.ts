import type { LedgerRows } from '../../plugins/kit/ledger/schema.ts';

export type Frequency =
  | 'WEEKLY'
  | 'BIWEEKLY'
  | 'FOUR_WEEKLY'
  | 'SEMI_MONTHLY'
  | 'MONTHLY'
  | 'BIMONTHLY'
  | 'QUARTERLY'
  | 'SEMI_ANNUALLY'
  | 'ANNUALLY';

export type StreamKind = 'subscription' | 'bill' | 'income' | 'loan_payment' | 'transfer' | 'other';
export type Direction = 'inflow' | 'outflow';

/** One contract as it was simulated: what a perfect detector would report. */
export interface StreamLabel {
  stream_id: string;
  direction: Direction;
  frequency: Frequency;
  kind: StreamKind;
  /** Posted rows in date order. They may lie on more than one account when a card was replaced. */
  transaction_ids: string[];
  /** Pending rows of the stream: twins of posted rows, and charges not posted yet on the as-of date. */
  pending_transaction_ids: string[];
  /** The contract ended; always long enough before the as-of date for `is_active` to be false by definition. */
  ended: boolean;
  /** Ledger date (`authorized_date`, else `date`) of the next charge made after the as-of date; null when ended. */
  next_date: string | null;
  /** False when the posted rows are fewer than the definition of MATURE asks for. */
  detectable: boolean;
  /** True when the definitions support either answer: neither a miss nor a false report. */
  ambiguous: boolean;
  /** Why the stream is not detectable or is ambiguous. */
  note: string | null;
  /** What is difficult about this stream. */
  traps: string[];
}

/** Posted rows which belong to no stream, grouped by the behaviour that made them. */
export interface NoiseLabel {
  behaviour: string;
  transaction_ids: string[];
}

export interface HeldOutCustomer {
  customer_id: string;
  as_of: string;
  rows: LedgerRows;
  streams: StreamLabel[];
  noise: NoiseLabel[];
}
