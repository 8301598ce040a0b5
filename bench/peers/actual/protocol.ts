/** What the benchmark and the peer's process say to each other. */
import * as z from 'zod';

export interface PeerLedger {
  readonly id: string;
  readonly as_of: string;
  readonly accounts: readonly { readonly account_id: string; readonly name: string }[];
  readonly transactions: readonly {
    readonly id: string;
    readonly account_id: string;
    readonly date: string;
    /** Positive = money out of the account. */
    readonly amount_cents: number;
    readonly payee_name: string;
  }[];
}

const date = z.iso.date();
const ids = z.array(z.string().min(1));

const peerScheduleSchema = z.strictObject({
  payee_name: z.string(),
  account_id: z.string().min(1).nullable(),
  /** Positive = money out of the account. */
  amount_cents: z.int(),
  frequency: z.enum([
    'WEEKLY',
    'BIWEEKLY',
    'FOUR_WEEKLY',
    'SEMI_MONTHLY',
    'MONTHLY',
    'BIMONTHLY',
    'QUARTERLY',
    'SEMI_ANNUALLY',
    'ANNUALLY',
    'UNKNOWN',
  ]),
  next_date: date.nullable(),
  /** Transactions that meet every condition of the schedule. */
  transaction_ids: ids,
  /** Also those of other amounts, up to two days off the rule, and before the rule's own start. */
  continued_transaction_ids: ids,
  /** All of that payee on that account in that direction. */
  payee_transaction_ids: ids,
});

export const peerResultSchema = z.strictObject({
  id: z.string(),
  schedules: z.array(peerScheduleSchema),
  import_ms: z.number().nonnegative(),
  discover_ms: z.number().nonnegative(),
  /** Processor time of the finder alone. */
  cpu_ms: z.number().nonnegative(),
});
export type PeerResult = z.infer<typeof peerResultSchema>;

export interface PeerSkipped {
  readonly skipped: string;
}
