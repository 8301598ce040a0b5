import { averageMonthly } from './averages.ts';
import { Balances, liabilityAt } from './balances.ts';
import { isEssential, UNCATEGORIZED } from './categories.ts';
import { flowOf, isPayRow } from './classify.ts';
import { addDays, dayNumber, daysBetween } from './dates.ts';
import { nameMerchants } from './merchant-names.ts';
import { roundHalfAway } from './money.ts';
import { pairTransfers } from './pairing.ts';
import { openPending } from './pending.ts';
import { Returns } from './refunds.ts';
import type { Account, Category, LedgerRows, Transaction } from './schema.ts';
import { selectRows, Warnings } from './select.ts';
import { detectStreams } from './streams/index.ts';
import type { Ledger, LedgerTransaction, Window } from './types.ts';

/** Authorised and posted dates further apart than this are an error of the bank: the posted one is used. */
const longestPostingDays = 30;

/**
 * One customer's ledger as of a date: rows of one or more files merged, personal accounts in one currency, each row once,
 * transfers paired, flows decided, streams found. Depends on the rows and the date alone, not on the order of the rows.
 * @param asOf the last day that counts; the newest posted date of the files when absent
 * @throws InputError `AS_OF_UNKNOWN` when there is no date to be had
 */
export function buildLedger(rows: LedgerRows | readonly LedgerRows[], asOf?: string): Ledger {
  const selection = selectRows('accounts' in rows ? [rows] : rows, asOf);
  const { accounts, as_of } = selection;
  const warnings = new Warnings(selection.warnings);
  const known = selection.posted.filter((row) => row.date <= as_of);
  const waiting = selection.pending.filter((row) => row.date <= as_of);

  const names = nameMerchants([...known, ...waiting]);
  const merchants = new Map<Transaction, string>();
  for (const [index, row] of [...known, ...waiting].entries()) merchants.set(row, names[index] ?? row.name);
  const merchantOf = (row: Transaction) => merchants.get(row) ?? row.name;
  const pendingRows = openPending(waiting, known, merchantOf);
  warnings.add(
    'PENDING_MATCHED_BY_INFERENCE',
    pendingRows.inferred,
    'pending row taken for a posted one that does not name it',
  );

  const farApart: string[] = [];
  const dated = [...known, ...pendingRows.open].map((row) => dateRow(row, farApart));
  warnings.add(
    'DATES_FAR_APART',
    farApart,
    'row authorised and posted more than 30 days apart: its posted date is used',
  );
  const classified = classify(dated.sort(byDay), accounts, merchantOf);
  const transactions = classified.filter((row) => !row.pending);
  const pending = classified.filter((row) => row.pending);

  const first_day = transactions[0]?.day ?? null;
  const covered = first_day === null ? 0 : Math.max(0, daysBetween(first_day, as_of) + 1);
  const averages = averageMonthly(transactions, as_of, covered);
  const balances = new Balances([...accounts.values()], selection.posted);
  const lastDay = dayNumber(as_of);
  const firstKnown = first_day === null ? lastDay : dayNumber(first_day) - 1;
  const heldAccounts = new Map(
    Array.from(accounts, ([id, account]) => [id, freeze(balances.accountAt(account, lastDay))]),
  );
  const byId = new Map(classified.map((row) => [row.transaction_id, row]));
  return Object.freeze({
    as_of,
    currency: selection.currency,
    accounts: freeze([...heldAccounts.values()].sort(byAccountId)),
    liabilities: freeze(selection.liabilities.map((liability) => freeze(liabilityAt(liability, as_of)))),
    transactions: freeze(transactions),
    pending: freeze(pending),
    streams: freeze(detectStreams(transactions, accounts, as_of)),
    average_monthly_spend_cents: averages.spend === null ? null : roundHalfAway(averages.spend),
    average_monthly_essential_cents: averages.essential === null ? null : roundHalfAway(averages.essential),
    first_day,
    windows: freeze({
      '30': windowOf(30, as_of, covered),
      '90': windowOf(90, as_of, covered),
      '180': windowOf(180, as_of, covered),
    }),
    warnings: freeze(warnings.list),
    account: (account_id) => heldAccounts.get(account_id),
    transaction: (transaction_id) => byId.get(transaction_id),
    balanceOn: (account_id, date) => {
      const day = dayNumber(date);
      return day > lastDay || day < firstKnown ? null : balances.at(account_id, day);
    },
  } satisfies Ledger);
}

function freeze<T>(value: T): T {
  return Object.freeze(value);
}

interface Dated {
  readonly row: Transaction;
  readonly day: string;
}

function dateRow(row: Transaction, farApart: string[]): Dated {
  if (row.authorized_date === null || row.authorized_date === row.date) return { row, day: row.date };
  if (Math.abs(daysBetween(row.authorized_date, row.date)) <= longestPostingDays)
    return { row, day: row.authorized_date };
  farApart.push(row.transaction_id);
  return { row, day: row.date };
}

function byDay(one: Dated, other: Dated): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.row.transaction_id < other.row.transaction_id ? -1 : 1;
}

function byAccountId(one: Account, other: Account): number {
  return one.account_id < other.account_id ? -1 : 1;
}

function classify(
  dated: readonly Dated[],
  accounts: ReadonlyMap<string, Account>,
  merchantOf: (row: Transaction) => string,
): LedgerTransaction[] {
  const partners = pairTransfers(
    dated.map(({ row }) => row),
    accounts,
  );
  const returns = new Returns();
  const categories = new Map<string, Category>();
  const frozen = (category: Category): Category => {
    const key = `${category.detailed} ${category.primary} ${category.source}`;
    const known = categories.get(key) ?? freeze({ ...category });
    categories.set(key, known);
    return known;
  };
  const result: LedgerTransaction[] = [];
  for (const [index, { row, day }] of dated.entries()) {
    const account = accounts.get(row.account_id);
    if (account === undefined) continue;
    const merchant = merchantOf(row);
    const other = dated[partners[index] ?? -1]?.row;
    const partner = (other && accounts.get(other.account_id)) ?? null;
    const returned = returns.see(row, merchant, dayNumber(day));
    const flow = flowOf({ row, account, partner, returned });
    const category = flow === 'spend' && partner?.type === 'loan' ? loanCategory(row.category, partner) : row.category;
    result.push(
      freeze({
        ...row,
        category: frozen(category),
        day,
        flow,
        is_pay: isPayRow(row, flow),
        is_essential: (flow === 'spend' || flow === 'refund') && isEssential(category),
        paired_with: other?.transaction_id ?? null,
        merchant,
      }),
    );
  }
  return result;
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
