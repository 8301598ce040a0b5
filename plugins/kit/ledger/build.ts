import { averageMonthly } from './averages.ts';
import { Balances, liabilityAt } from './balances.ts';
import { isEssential, UNCATEGORIZED } from './categories.ts';
import { flowOf, isPayRow } from './classify.ts';
import { rulingsOf, type Correction, type Rulings } from './corrections.ts';
import { addDays, dayNumber, daysBetween } from './dates.ts';
import { doubted } from './doubts.ts';
import { frozen, frozenCopy } from './frozen.ts';
import { nameMerchants } from './merchant-names.ts';
import { roundHalfAway } from './money.ts';
import { pairTransfers } from './pairing.ts';
import { openPending, type ReadRow } from './pending.ts';
import { findReturns } from './refunds.ts';
import type { Account, Category, LedgerRows, Transaction } from './schema.ts';
import { selectRows, Warnings } from './select.ts';
import { recogniseSiblings } from './siblings.ts';
import { detectStreams } from './streams/index.ts';
import type { Ledger, LedgerTransaction, Window } from './types.ts';

/** Authorised and posted dates further apart than this are an error of the bank: the posted one is used. */
const longestPostingDays = 30;

/**
 * One customer's ledger as of a date: rows of one or more files merged, personal accounts in one currency, each row once,
 * transfers paired, flows decided, streams found. Depends on the rows and the date alone, not on the order of the rows.
 * @param corrections what the customer said about rows, oldest first; wins over everything else
 * @param asOf the last day that counts; the newest posted date of the files when absent
 * @throws InputError `AS_OF_UNKNOWN` when there is no date to be had
 */
export function buildLedger(
  rows: LedgerRows | readonly LedgerRows[],
  asOf?: string,
  corrections: readonly Correction[] = [],
): Ledger {
  const selection = selectRows('accounts' in rows ? [rows] : rows, asOf);
  const { accounts, as_of } = selection;
  const warnings = new Warnings(selection.warnings);
  const posted = selection.posted.filter((row) => row.date <= as_of);
  const waiting = selection.pending.filter((row) => row.date <= as_of);
  const read = readRows([...posted, ...waiting], warnings);
  const readPosted = read.slice(0, posted.length);
  const pendingRows = openPending(read.slice(posted.length), readPosted);
  warnings.add(
    'PENDING_MATCHED_BY_INFERENCE',
    [...pendingRows.inferred.keys()],
    'pending row taken for a posted one that does not name it',
  );
  const isAnyPending = pendingRows.open.length > 0;
  const rulings = rulingsOf(corrections, readPosted, pendingRows.inferred);
  const inOrder = (isAnyPending ? [...readPosted, ...pendingRows.open] : readPosted).sort(byDay);
  const believed = rulings.categories.size === 0 ? inOrder : inOrder.map((read) => corrected(read, rulings));
  const classified = classify(recogniseSiblings(believed), accounts, rulings);
  const transactions = isAnyPending ? classified.filter((row) => !row.pending) : classified;
  const pending = isAnyPending ? classified.filter((row) => row.pending) : [];

  const first_day = firstDate(posted);
  const covered = first_day === null ? 0 : Math.max(0, daysBetween(first_day, as_of) + 1);
  const averages = averageMonthly(transactions, as_of, covered);
  const balances = new Balances([...accounts.values()], selection.posted);
  const lastDay = dayNumber(as_of);
  const firstKnown = first_day === null ? lastDay : dayNumber(first_day) - 1;
  const heldAccounts = new Map(
    Array.from(accounts, ([id, account]) => [id, frozenCopy(balances.accountAt(account, lastDay))]),
  );
  const byId = new Map<string, LedgerTransaction>();
  for (const row of classified) byId.set(row.transaction_id, row);
  return Object.freeze({
    as_of,
    currency: selection.currency,
    accounts: freeze([...heldAccounts.values()].sort(byAccountId)),
    liabilities: frozenCopy(selection.liabilities.map((liability) => liabilityAt(liability, as_of))),
    transactions: freeze(transactions),
    pending: freeze(pending),
    streams: frozen(
      detectStreams({ rows: transactions, pending, reported: selection.reported }, accounts, as_of, rulings),
    ),
    average_monthly_spend_cents: averages.spend === null ? null : roundHalfAway(averages.spend),
    average_monthly_essential_cents: averages.essential === null ? null : roundHalfAway(averages.essential),
    first_day,
    windows: freeze({
      '30': windowOf(30, as_of, covered),
      '90': windowOf(90, as_of, covered),
      '180': windowOf(180, as_of, covered),
    }),
    warnings: frozenCopy(warnings.list),
    account: (account_id) => heldAccounts.get(account_id),
    transaction: (transaction_id) => byId.get(transaction_id),
    balanceOn: (account_id, date) => {
      const day = dayNumber(date);
      return day > lastDay || day < firstKnown ? null : balances.at(account_id, day);
    },
  } satisfies Ledger);
}

/** The first posted date: from there on the history is complete, however long before a row was authorised. */
function firstDate(posted: readonly Transaction[]): string | null {
  let first: string | null = null;
  for (const { date } of posted) if (first === null || date < first) first = date;
  return first;
}

function freeze<T>(value: T): T {
  return Object.freeze(value);
}

/** A row with what is read off it: who was paid, and on which day it counts. */
function readRows(rows: readonly Transaction[], warnings: Warnings): ReadRow[] {
  const doubts: string[] = [];
  const farApart: string[] = [];
  const believed = rows.map((row) => {
    const corrected = doubted(row);
    if (corrected !== null) doubts.push(row.transaction_id);
    return corrected ?? row;
  });
  const names = nameMerchants(believed);
  const read = believed.map((row, index): ReadRow => {
    const day = dayOf(row);
    if (day === null) farApart.push(row.transaction_id);
    const named = names[index];
    if (named === undefined) throw new RangeError('every row is named');
    return { row, day: day ?? row.date, number: dayNumber(day ?? row.date), merchant: named.name, words: named.words };
  });
  warnings.add('MERCHANT_DOUBTED', doubts, 'payment to a person that was reported as a shop of a similar name');
  warnings.add(
    'DATES_FAR_APART',
    farApart,
    'row authorised and posted more than 30 days apart: its posted date is used',
  );
  return read;
}

/** The authorised date, else the posted one; null when the two are too far apart to believe. */
function dayOf({ authorized_date, date }: Transaction): string | null {
  if (authorized_date === null || authorized_date === date) return date;
  return Math.abs(daysBetween(authorized_date, date)) <= longestPostingDays ? authorized_date : null;
}

function byDay(one: ReadRow, other: ReadRow): number {
  if (one.number !== other.number) return one.number - other.number;
  return one.row.transaction_id < other.row.transaction_id ? -1 : 1;
}

function byAccountId(one: Account, other: Account): number {
  return one.account_id < other.account_id ? -1 : 1;
}

function classify(
  read: readonly ReadRow[],
  accounts: ReadonlyMap<string, Account>,
  rulings: Rulings,
): LedgerTransaction[] {
  const partners = pairTransfers(read, accounts, rulings);
  const returns = findReturns(read);
  const kept = categoryStore();
  const result: LedgerTransaction[] = [];
  for (const [index, { row, day, merchant, words }] of read.entries()) {
    const account = accounts.get(row.account_id);
    if (account === undefined) continue;
    const other = read[partners[index] ?? -1]?.row;
    const partner = (other && accounts.get(other.account_id)) ?? null;
    const returned = returns[index] ?? false;
    const ruling = rulings.transfers.get(row.transaction_id);
    const flow = flowOf({ row, words, account, partner, returned, ruling });
    const category = flow === 'spend' && partner?.type === 'loan' ? loanCategory(row.category, partner) : row.category;
    result.push(
      // Field by field: copying rows by spreading them takes a third of the time of a whole ledger.
      freeze({
        transaction_id: row.transaction_id,
        account_id: row.account_id,
        amount_cents: row.amount_cents,
        currency: row.currency,
        date: row.date,
        authorized_date: row.authorized_date,
        name: row.name,
        merchant_name: row.merchant_name,
        merchant_entity_id: row.merchant_entity_id,
        payment_channel: row.payment_channel,
        pending: row.pending,
        pending_transaction_id: row.pending_transaction_id,
        category: kept(category),
        day,
        flow,
        is_pay: isPayRow(row, words, flow),
        is_essential: (flow === 'spend' || flow === 'refund') && isEssential(category),
        paired_with: other?.transaction_id ?? null,
        merchant,
      }),
    );
  }
  return result;
}

function corrected(read: ReadRow, { categories }: Rulings): ReadRow {
  const category = categories.get(read.row.transaction_id);
  return category === undefined ? read : { ...read, row: { ...read.row, category } };
}

/** One frozen copy of each category: the rows handed over stay as they are. */
function categoryStore(): (category: Category) => Category {
  const known = new Map<string, Category[]>();
  return (category) => {
    const alike = known.get(category.detailed);
    const found = alike?.find(({ primary, source }) => primary === category.primary && source === category.source);
    if (found !== undefined) return found;
    const copy = freeze({ ...category });
    if (alike === undefined) known.set(category.detailed, [copy]);
    else alike.push(copy);
    return copy;
  };
}

/** A payment that nothing is known of but that arrived on an own loan is a payment on that kind of loan. */
function loanCategory(category: Category, loan: Account): Category {
  if (category.primary !== UNCATEGORIZED) return category;
  const kinds: Record<string, string> = {
    mortgage: 'MORTGAGE_PAYMENT',
    student: 'STUDENT_LOAN_PAYMENT',
    auto: 'CAR_PAYMENT',
  };
  const detailed = `LOAN_PAYMENTS_${kinds[loan.subtype ?? ''] ?? 'OTHER_PAYMENT'}`;
  return { primary: 'LOAN_PAYMENTS', detailed, source: 'inferred' };
}

function windowOf(days: 30 | 90 | 180, asOf: string, covered: number): Window {
  return freeze({ days, from: addDays(asOf, 1 - days), to: asOf, days_covered: Math.min(days, covered) });
}
