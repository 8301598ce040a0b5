import {
  dateOf,
  dayNumber,
  occurrencesPerYear,
  roundHalfAway,
  type Ledger,
  type RecurringStream,
} from '../kit/index.ts';
import { streamDays } from './dates.ts';
import { seriesOf, type Amount, type Series } from './series.ts';

/** How many of the newest payments show between which ends the next one lies. */
const recentCount = 6;
/** Amounts so close are one price, so that even what never varied may do so much. */
const samePrice = 0.02;
/** Pay that is further off says nothing of the next payday. */
const furthestPayday = 92;

/** A stream that moves money into or out of checking accounts. */
export interface CheckingStream {
  readonly stream: RecurringStream;
  /** 1 when it raises what checking accounts hold together, -1 when it lowers it. */
  readonly sign: 1 | -1;
  /** The card that it pays, when that is held here. */
  readonly card: string | null;
  /** Its last payment was pay. */
  readonly isPay: boolean;
}

/**
 * The active streams with a next date that change what checking accounts hold together. One between two of them does not, and
 * what is charged to a card does when the card is paid; one from savings into them does, though savings is its account.
 */
export function checkingStreams(ledger: Ledger, accounts: ReadonlySet<string>): CheckingStream[] {
  return ledger.streams.flatMap((stream) => {
    if (!stream.is_active || stream.predicted_next_date === null) return [];
    const last = ledger.transaction(stream.transaction_ids.at(-1) ?? '');
    const partner = ledger.transaction(last?.paired_with ?? '');
    const isOwn = accounts.has(stream.account_id);
    if (isOwn === (partner !== undefined && accounts.has(partner.account_id))) return [];
    const sign = (stream.direction === 'inflow') === isOwn ? (1 as const) : (-1 as const);
    const card = last?.flow === 'card_payment' && sign === -1 ? (partner?.account_id ?? null) : null;
    return [{ stream, sign, card, isPay: sign === 1 && last?.is_pay === true }];
  });
}

/**
 * The stream's current amount, as its cost is counted: the last one where that is steady, else the mean of the last six. Its ends
 * are the smallest and the largest of the last six since the last change of price, and at least 2 % off.
 */
export function amountOf({ stream }: CheckingStream, ledger: Ledger): Amount {
  const since = stream.price_changes.at(-1)?.date ?? stream.first_date;
  const recent = stream.transaction_ids
    .flatMap((id) => ledger.transaction(id) ?? [])
    .filter(({ day }) => day >= since)
    .slice(-recentCount)
    .map(({ amount_cents }) => Math.abs(amount_cents));
  const { frequency, annual_cost_cents } = stream;
  const cents =
    frequency === 'UNKNOWN' || annual_cost_cents === null
      ? stream.last_amount_cents
      : roundHalfAway(annual_cost_cents / occurrencesPerYear[frequency]);
  return {
    cents,
    least: Math.min(cents * (1 - samePrice), ...recent),
    most: Math.max(cents * (1 + samePrice), ...recent),
    sample: recent.length,
  };
}

/**
 * A stream's payments in the horizon; `next` replaces the amount of the first, where more is known of it. What is late may come
 * tomorrow or never.
 */
export function streamSeries(
  moving: CheckingStream,
  ledger: Ledger,
  until: number,
  next: Amount | null = null,
): { readonly series: Series; readonly days: readonly number[]; readonly isLate: boolean } {
  const usual = amountOf(moving, ledger);
  const { days, isLate } = streamDays(moving.stream, ledger, until);
  const first = next ?? usual;
  const series = seriesOf(days, moving.sign, usual, isLate ? { ...first, least: 0 } : first);
  return { series, days, isLate };
}

/** The first day after the as-of date on which pay is expected, late pay aside; null when no pay comes on regular days. */
export function nextPayday(streams: readonly CheckingStream[], ledger: Ledger): string | null {
  const until = dayNumber(ledger.as_of) + furthestPayday;
  const days = streams.flatMap(({ stream, isPay }) => {
    if (!isPay) return [];
    const expected = streamDays(stream, ledger, until);
    return expected.days[expected.isLate ? 1 : 0] ?? [];
  });
  return days.length === 0 ? null : dateOf(Math.min(...days));
}
