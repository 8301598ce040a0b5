import type { Category, Transaction } from '../../plugins/kit/ledger/schema.ts';
import type { AmountModel } from './amounts.ts';
import { AS_OF, HORIZON, iso } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Direction, Frequency, StreamKind } from './label.ts';
import type { LedgerBuilder } from './ledger-builder.ts';
import type { Random } from './random.ts';
import { dueDays, frequencyOf } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { settle } from './settlement.ts';
import type { Settlement } from './settlement.ts';
import type { WordingModel } from './wording.ts';

interface Interval {
  from: Day;
  to: Day;
}

/** One agreement that moves money on a schedule: one labelled stream. */
export interface Contract {
  name: string;
  direction: Direction;
  kind: StreamKind;
  schedule: Schedule;
  settlement: Settlement;
  /** The first day on which it may fall due; may lie before the observed history. */
  first: Day;
  /** The last day on which it may fall due. */
  last?: Day;
  /** Stretches without a charge: a cancellation before a restart, a school holiday. */
  pauses?: readonly Interval[];
  /** Due days are skipped when they are the nth last before the as-of date, counted from 1. */
  skippedFromEnd?: readonly number[];
  /** The charge falls up to this many days before or after the due day (meter readings). */
  jitterDays?: number;
  account: (due: Day) => string;
  amount: AmountModel;
  wording: WordingModel;
  category: Category;
  channel?: Transaction['payment_channel'];
  /** The charges that are refunded some days later, counted as `skippedFromEnd`. */
  refundedFromEnd?: readonly number[];
  traps: readonly string[];
  /** Why the definitions support either answer. */
  ambiguous?: string;
}

const INTERVAL_DAYS: Record<Frequency, number> = {
  WEEKLY: 7,
  BIWEEKLY: 14,
  FOUR_WEEKLY: 28,
  SEMI_MONTHLY: 16,
  MONTHLY: 31,
  BIMONTHLY: 62,
  QUARTERLY: 92,
  SEMI_ANNUALLY: 184,
  ANNUALLY: 366,
};

/** The latest day on which a contract may end so that the definition of `is_active` can see it. */
export function latestVisibleEnd(frequency: Frequency): Day {
  const interval = INTERVAL_DAYS[frequency];
  return AS_OF - interval - Math.max(5, Math.min(30, Math.ceil(interval / 4))) - 8;
}

function chargeDays(contract: Contract, random: Random): Day[] {
  const due = dueDays(contract.schedule, contract.first, Math.min(contract.last ?? HORIZON, HORIZON));
  const past = due.filter((value) => value <= AS_OF).length;
  const skipped = new Set((contract.skippedFromEnd ?? []).map((nth) => past - nth));
  const paused = (value: Day): boolean =>
    (contract.pauses ?? []).some((pause) => value >= pause.from && value <= pause.to);
  const jitter = contract.jitterDays ?? 0;
  return due
    .filter((value, index) => !skipped.has(index) && !paused(value))
    .map((value) => (jitter === 0 ? value : value + random.fork(`jitter/${value}`).integer(-jitter, jitter)));
}

function noteOf(contract: Contract, frequency: Frequency, occurrences: number): string | null {
  const minimum = frequency === 'ANNUALLY' || frequency === 'SEMI_ANNUALLY' ? 2 : 3;
  if (occurrences >= minimum) return contract.ambiguous ?? null;
  return `${occurrences} posted of the ${minimum} occurrences that MATURE asks for`;
}

/** Plays a contract past the as-of date, adds its visible rows and its label. */
export function play(ledger: LedgerBuilder, contract: Contract, random: Random): void {
  const own = random.fork(`contract/${contract.name}`);
  const frequency = frequencyOf(contract.schedule);
  if (contract.last !== undefined && contract.last > latestVisibleEnd(frequency)) {
    throw new Error(`${contract.name} ends too late for the definitions to tell`);
  }
  const sign = contract.direction === 'outflow' ? 1 : -1;
  const charges = chargeDays(contract, own);
  const past = charges.filter((value) => value <= AS_OF).length;
  const refunded = new Set((contract.refundedFromEnd ?? []).map((nth) => past - nth));
  const posted: string[] = [];
  const pending: string[] = [];
  const accounts = new Set<string>();
  let isOpen = false;
  let next: Day | null = null;
  for (const [occurrence, due] of charges.entries()) {
    const dates = settle(contract.settlement, due, own.fork(`settlement/${due}`));
    if (dates.charged > AS_OF) next ??= ledger.ledgerDay(dates);
    const movement = {
      ...dates,
      account_id: contract.account(due),
      amount_cents: sign * contract.amount(occurrence, due),
      wording: contract.wording(due, occurrence),
      category: contract.category,
      channel: contract.channel ?? (contract.settlement === 'card' ? ('online' as const) : ('other' as const)),
    };
    const added = ledger.add(movement);
    if (added.posted_id !== null) {
      posted.push(added.posted_id);
      accounts.add(movement.account_id);
    }
    if (added.pending_id !== null) pending.push(added.pending_id);
    isOpen ||= added.pending_id !== null && added.posted_id === null;
    if (!refunded.has(occurrence)) continue;
    const back = settle('card', due + own.integer(3, 9), own);
    ledger.addNoise('refund of a charge', { ...movement, ...back, amount_cents: -movement.amount_cents });
  }
  if (posted.length + pending.length === 0) return;
  const traps = [...contract.traps];
  if (accounts.size > 1) traps.push('charged to more than one account');
  if (isOpen) traps.push('a charge is pending on the as-of date');
  if (contract.settlement === 'card' && !ledger.options.reportsAuthorizedDates) traps.push('posted dates only');
  const note = noteOf(contract, frequency, posted.length);
  ledger.streams.push({
    stream_id: contract.name,
    direction: contract.direction,
    frequency,
    kind: contract.kind,
    transaction_ids: posted,
    pending_transaction_ids: pending,
    ended: contract.last !== undefined,
    next_date: next === null ? null : iso(next),
    detectable: posted.length >= (frequency === 'ANNUALLY' || frequency === 'SEMI_ANNUALLY' ? 2 : 3),
    ambiguous: contract.ambiguous !== undefined,
    note,
    traps,
  });
}
