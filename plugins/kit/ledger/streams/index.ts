import { noRulings, type Rulings } from '../corrections.ts';
import { dayNumber } from '../dates.ts';
import { namesInterest } from '../descriptions.ts';
import type { Account } from '../schema.ts';
import type { RecurringStream } from '../stream.ts';
import type { LedgerTransaction } from '../types.ts';
import { isHopeless, isStream } from './accept.ts';
import { describeIrregular, describeSeries } from './describe.ts';
import { natureOfAll } from './kind.ts';
import { seriesByText } from './by-text.ts';
import type { Series } from './fit.ts';
import { joinKin } from './kin.ts';
import type { Occurrence } from './occurrence.ts';
import { applyRulings, fromReported } from './pointed-out.ts';
import { readPrices } from './prices.ts';
import { splitSeries } from './split.ts';
import { joinRenamed, type Candidate } from './succession.ts';

export interface StreamSources {
  readonly rows: readonly LedgerTransaction[];
  /** Rows that are not posted yet: no occurrences, but the one expected next may be among them. */
  readonly pending: readonly LedgerTransaction[];
  /** The rows of streams that a source found itself. */
  readonly reported: readonly ReadonlySet<string>[];
}

/**
 * The recurring streams among rows in the order of their days: who is paid or pays again and again, how often, how much, and
 * when next. Cash and what is bought by habit are none. Only depository and credit accounts are looked at; refunds and the
 * receiving legs of transfers are no occurrences. Ordered by merchant, then first date.
 */
export function detectStreams(
  { rows, pending, reported }: StreamSources,
  accounts: ReadonlyMap<string, Account>,
  asOf: string,
  rulings: Rulings = noRulings,
): RecurringStream[] {
  const lastDay = dayNumber(asOf);
  const groups = joinKin(groupRows(rows, accounts));
  const waiting = groupRows(pending, accounts);
  const candidates: Candidate[] = [];
  const streams: RecurringStream[] = [];
  for (const occurrences of groups.values()) {
    const found = occurrences.length > 1 ? findSeries(occurrences) : [];
    candidates.push(...found);
    const irregular = found.length === 0 ? irregularPay(occurrences, lastDay) : null;
    if (irregular !== null) streams.push(irregular);
  }
  for (const candidate of joinRenamed(candidates)) {
    const newest = candidate.series.occurrences.at(-1)?.row;
    const expected = waiting.get((newest && groupOf(newest)) ?? '') ?? [];
    streams.push(describeSeries(candidate, expected, lastDay));
  }
  streams.push(...fromReported(reported, streams, groups, lastDay));
  return applyRulings(streams, groups, rulings, lastDay).sort(byMerchant);
}

function byMerchant(one: RecurringStream, other: RecurringStream): number {
  const [first, second] = [one, other].map((stream) => `${stream.merchant}\n${stream.first_date}\n${stream.stream_id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Rows that may form streams, by what the money is for and who is at the other end. */
function groupRows(
  rows: readonly LedgerTransaction[],
  accounts: ReadonlyMap<string, Account>,
): Map<string, Occurrence[]> {
  const purposes = new Map<string, Map<string, Occurrence[]>>();
  const paired = new Map<string, string>();
  for (const row of rows) if (row.paired_with !== null) paired.set(row.transaction_id, row.account_id);
  for (const row of rows) {
    const type = accounts.get(row.account_id)?.type;
    const purpose = type === 'depository' || type === 'credit' ? purposeOf(row) : null;
    if (purpose === null) continue;
    let groups = purposes.get(purpose);
    if (groups === undefined) purposes.set(purpose, (groups = new Map()));
    const counterparty = counterpartyOf(row);
    const place = (row.paired_with === null ? undefined : paired.get(row.paired_with)) ?? row.account_id;
    const occurrence = { day: dayNumber(row.day), amount: Math.abs(row.amount_cents), place, row };
    const group = groups.get(counterparty);
    if (group === undefined) groups.set(counterparty, [occurrence]);
    else group.push(occurrence);
  }
  const all = new Map<string, Occurrence[]>();
  for (const [purpose, groups] of purposes) {
    for (const [counterparty, group] of groups) all.set(`${purpose} ${counterparty}`, group);
  }
  return all;
}

/** Cash is taken when it is needed, fees come with a mishap; tax refunds come once a year, but nobody owes the next one. */
const neverRecurring = new Set([
  'TRANSFER_OUT_WITHDRAWAL',
  'INCOME_TAX_REFUND',
  'BANK_FEES_OVERDRAFT_FEES',
  'BANK_FEES_INSUFFICIENT_FUNDS',
  'BANK_FEES_LATE_FEES',
  'BANK_FEES_ATM_FEES',
]);

/** Each account has its own. */
const interest = new Set(['BANK_FEES_INTEREST_CHARGE', 'INCOME_INTEREST_EARNED']);

function purposeOf(row: LedgerTransaction): string | null {
  const { amount_cents, category, flow } = row;
  if (amount_cents === 0 || flow === 'refund' || neverRecurring.has(category.detailed)) return null;
  if (flow === 'transfer' || flow === 'card_payment') return amount_cents > 0 ? 'moved' : null;
  return amount_cents > 0 ? 'spent' : row.is_pay ? 'pay' : flow;
}

/** Who is at the other end: the merchant, and for interest the account that is charged or paid it. */
function counterpartyOf({ account_id, category, flow, merchant }: LedgerTransaction): string {
  if (flow === 'transfer' || flow === 'card_payment') return merchant;
  return interest.has(category.detailed) || namesInterest(merchant) ? `${merchant} ${account_id}` : merchant;
}

function groupOf(row: LedgerTransaction): string | null {
  const purpose = purposeOf(row);
  return purpose === null ? null : `${purpose} ${counterpartyOf(row)}`;
}

/** The series of one merchant that are streams. */
function findSeries(occurrences: readonly Occurrence[]): Candidate[] {
  const last = occurrences.at(-1);
  if (last === undefined) return [];
  const nature = natureOfAll(occurrences);
  if (isHopeless(occurrences, nature)) return [];
  const found = splitSeries(occurrences, nature).flatMap((series) => accepted(series));
  const taken = new Set(found.flatMap(({ series }) => series.occurrences));
  if (taken.size === occurrences.length) return found;
  const byText = seriesByText(
    occurrences.filter((occurrence) => !taken.has(occurrence)),
    occurrences,
  );
  return [...found, ...byText.flatMap((series) => accepted(series, true))];
}

/** @param hasOwnText the bank describes these rows otherwise than the merchant's others */
function accepted(series: Series, hasOwnText = false): Candidate[] {
  const newest = series.occurrences.at(-1);
  if (newest === undefined) return [];
  const expected = natureOfAll(series.occurrences);
  const nature = hasOwnText && expected.trust === 'habit' ? { ...expected, trust: 'unknown' as const } : expected;
  const prices = readPrices(series.occurrences, nature.kind === 'subscription');
  return isStream(series, prices, nature) ? [{ series, prices, nature }] : [];
}

/** Pay that comes again and again on no regular days. */
function irregularPay(occurrences: readonly Occurrence[], asOf: number): RecurringStream | null {
  const last = occurrences.at(-1);
  if (last === undefined || !last.row.is_pay || occurrences.length < 3) return null;
  return describeIrregular(occurrences, natureOfAll(occurrences), asOf);
}
