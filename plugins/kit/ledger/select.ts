import { InputError } from '../errors.ts';
import type { Account, LedgerRows, Liability, Transaction, Warning } from './schema.ts';

/** What of the rows belongs to the ledger: personal accounts in one currency, every row once. */
export interface Selection {
  readonly as_of: string;
  readonly currency: string;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Posted rows of every date: balances roll back over those after the as-of date. */
  readonly posted: readonly Transaction[];
  readonly pending: readonly Transaction[];
  readonly liabilities: readonly Liability[];
  /** The rows of each stream that a source found itself. */
  readonly reported: readonly ReadonlySet<string>[];
  readonly warnings: readonly Warning[];
}

/** @throws InputError `AS_OF_UNKNOWN` when no date is given and no row has one. */
export function selectRows(files: readonly LedgerRows[], asOf: string | undefined): Selection {
  const warnings = new Warnings(files.flatMap((file) => file.warnings));
  const removed = new Set(files.flatMap((file) => file.removed));
  const byAge = oldestFirst(files);
  const given = byAge.length === 1 ? (byAge[0]?.transactions ?? []) : byAge.flatMap((file) => file.transactions);
  const unique = withUniqueIds(given);
  const all = removed.size === 0 ? unique : unique.filter(({ transaction_id }) => !removed.has(transaction_id));
  const accounts = new Map<string, Account>();
  for (const file of byAge) for (const account of file.accounts) accounts.set(account.account_id, account);
  const business = [...accounts.values()].filter((account) => account.holder_category === 'business');
  for (const account of business) accounts.delete(account.account_id);
  warnings.add(
    'BUSINESS_ACCOUNT_EXCLUDED',
    business.map((account) => account.account_id),
    'business account left out',
  );
  const currency = mainCurrency([...accounts.values()], all);
  const foreign = [...accounts.values()].filter((account) => account.currency !== currency);
  for (const account of foreign) accounts.delete(account.account_id);
  warnings.add(
    'OTHER_CURRENCY_EXCLUDED',
    foreign.map((account) => account.account_id),
    `account not in ${currency} left out`,
  );

  const leftOut = new Set([...business, ...foreign].map((account) => account.account_id));
  const posted: Transaction[] = [];
  const pending: Transaction[] = [];
  const unknownAccount: string[] = [];
  const otherCurrency: string[] = [];
  for (const row of all) {
    if (!accounts.has(row.account_id)) {
      if (!leftOut.has(row.account_id)) unknownAccount.push(row.transaction_id);
    } else if (row.currency !== currency) otherCurrency.push(row.transaction_id);
    else (row.pending ? pending : posted).push(row);
  }
  warnings.add('UNKNOWN_ACCOUNT_EXCLUDED', unknownAccount, 'row of an account that is not in the files left out');
  warnings.add('OTHER_CURRENCY_EXCLUDED', otherCurrency, `row not in ${currency} left out`);
  const liabilities = byAge.flatMap((file) => file.liabilities).filter(({ account_id }) => accounts.has(account_id));
  const latest = new Map(liabilities.map((liability) => [liability.account_id, liability]));
  return {
    as_of: asOf ?? newestDate(all),
    currency,
    accounts,
    posted,
    pending,
    liabilities: [...latest.values()].sort(byAccount),
    reported: files.flatMap(({ reported_streams = [] }) =>
      reported_streams.map(({ transaction_ids }) => new Set(transaction_ids)),
    ),
    warnings: warnings.list,
  };
}

/**
 * Files by their newest row, so that balances are those of the newest one in whichever order the files were given. A file
 * of balances alone is as new as the newest; of two equally old ones the later given is newer.
 */
function oldestFirst(files: readonly LedgerRows[]): LedgerRows[] {
  const newest = files.map((file) => newestRow(file) ?? '9999-12-31');
  return [...files.keys()]
    .sort((one, other) => compare(newest[one] ?? '', newest[other] ?? '') || one - other)
    .flatMap((index) => files[index] ?? []);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The newest posted date of a file, null when it has none. */
export function newestRow({ transactions }: Pick<LedgerRows, 'transactions'>): string | null {
  let newest: string | null = null;
  for (const { date, pending } of transactions) if (!pending && (newest === null || date > newest)) newest = date;
  return newest;
}

function byAccount(one: Liability, other: Liability): number {
  return one.account_id < other.account_id ? -1 : 1;
}

/** The newest posted date; without a posted row the newest pending one. */
function newestDate(rows: readonly Transaction[]): string {
  let posted = '';
  let pending = '';
  for (const { date, pending: isPending } of rows) {
    if (isPending ? date > pending : date > posted) {
      if (isPending) pending = date;
      else posted = date;
    }
  }
  const newest = posted || pending;
  if (newest === '') {
    throw new InputError(
      'AS_OF_UNKNOWN',
      'There is no transaction to take the date from: say as of which date (YYYY-MM-DD).',
    );
  }
  return newest;
}

/** The currency of most accounts; of most rows on a tie, then the first by name. */
function mainCurrency(accounts: readonly Account[], rows: readonly Transaction[]): string {
  const votes = new Map<string, number>();
  for (const { currency } of accounts) votes.set(currency, (votes.get(currency) ?? 0) + 1);
  const most = Math.max(...votes.values());
  const leaders = [...votes.keys()].filter((currency) => votes.get(currency) === most).sort();
  if (leaders.length <= 1) return leaders[0] ?? rows[0]?.currency ?? 'USD';
  const counts = new Map(leaders.map((currency) => [currency, 0]));
  for (const { currency } of rows) {
    const count = counts.get(currency);
    if (count !== undefined) counts.set(currency, count + 1);
  }
  return leaders.reduce((best, currency) => ((counts.get(currency) ?? 0) > (counts.get(best) ?? 0) ? currency : best));
}

/**
 * One row per transaction. The same id on the same account is the same row, and the later one replaces it (a file read
 * twice, a row modified since), unless two of date, amount and description differ: some banks use an id again. Those, and
 * equal ids on two accounts, keep their row and get an id of their own.
 */
function withUniqueIds(rows: readonly Transaction[]): readonly Transaction[] {
  const byId = new Map<string, Transaction>();
  // Nearly every id stands for one row: lists are kept for the others alone.
  const several = new Map<string, Transaction[]>();
  for (const row of rows) {
    const first = byId.get(row.transaction_id);
    if (first === undefined) byId.set(row.transaction_id, row);
    else {
      const known = several.get(row.transaction_id);
      if (known === undefined) several.set(row.transaction_id, [first, row]);
      else known.push(row);
    }
  }
  if (several.size === 0) return rows;
  return [...byId].flatMap(([id, row]) => {
    const versions = several.get(id);
    if (versions === undefined) return row;
    return distinctRows(versions)
      .sort(byContent)
      .map((one, index) => (index === 0 ? one : { ...one, transaction_id: `${one.transaction_id}#${index + 1}` }));
  });
}

/**
 * The rows that an id stands for: versions that resemble each other, directly or through a third, are one, whichever was read
 * first. Of them the last posted one counts, else the last.
 */
function distinctRows(versions: readonly Transaction[]): Transaction[] {
  let groups: Transaction[][] = [];
  for (const row of versions) {
    // An id used very often is none: only the newest groups are compared, so that bad ids cannot make reading slow.
    const compared = groups.slice(-mostCompared);
    const alike = compared.filter((group) => group.some((other) => isSameRow(other, row)));
    const [first] = alike;
    if (first === undefined) groups.push([row]);
    else {
      if (alike.length > 1) groups = groups.filter((group) => group === first || !alike.includes(group));
      for (const group of alike.slice(1)) first.push(...group);
      const again = first.findIndex((other) => isEqual(other, row));
      if (again >= 0) first.splice(again, 1);
      first.push(row);
    }
  }
  return groups.flatMap((group) => group.findLast(({ pending }) => !pending) ?? group.at(-1) ?? []);
}

/** Groups of versions of one id that a row is compared with. */
const mostCompared = 50;

function isEqual(one: Transaction, other: Transaction): boolean {
  return (
    one.date === other.date &&
    one.amount_cents === other.amount_cents &&
    one.name === other.name &&
    one.pending === other.pending
  );
}

function isSameRow(one: Transaction, other: Transaction): boolean {
  if (one.account_id !== other.account_id) return false;
  const same =
    Number(one.date === other.date) + Number(one.amount_cents === other.amount_cents) + Number(one.name === other.name);
  return same >= 2 || one.pending !== other.pending;
}

function byContent(one: Transaction, other: Transaction): number {
  const [first, second] = [one, other].map((row) => `${row.account_id} ${row.date} ${row.amount_cents} ${row.name}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Collects warnings, one per kind of finding, with the first few places it was found at. */
export class Warnings {
  readonly list: Warning[];

  constructor(reported: readonly Warning[]) {
    this.list = [...reported];
  }

  /** Adds nothing when there are no places. `what` speaks of one: "row left out". */
  add(code: string, ids: readonly string[], what: string): void {
    if (ids.length === 0) return;
    const places = [...ids].sort();
    const more = places.length > 5 ? ` and ${places.length - 5} more` : '';
    this.list.push({ code, message: `${ids.length} × ${what}.`, place: places.slice(0, 5).join(', ') + more });
  }
}
