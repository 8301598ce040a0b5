import type { Account, LedgerRows, Transaction } from '../../kit/ledger/schema.ts';
import { inferCategory } from '../categorize/index.ts';
import { DerivedIds } from '../input/derived-id.ts';
import type { InputFile } from '../input/json.ts';
import { amountWords, isCurrency } from '../input/money.ts';
import { inputError } from '../input/problem.ts';
import { Reading } from '../input/reading.ts';
import { decodeText } from '../input/text.ts';
import { findColumns, fold, type Columns } from './columns.ts';
import { dateOf, dateOrderOf, type DateOrder } from './dates.ts';
import { decimalMark, rowAmount, typeDecides, type MoneyOut } from './money.ts';
import { tableOf, type TableRow } from './table.ts';

/** What a person may have to say, because the file does not. */
export interface CsvChoices {
  readonly date_order: DateOrder | null;
  readonly money_out: MoneyOut | null;
  readonly currency: string | null;
}

const right = 'a bank’s export with a row of headings: a date, a description, and an amount or debit and credit';
const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  R$: 'BRL',
  $: 'USD',
};
const pendingWords = /^(?:pending|pendiente|vorgemerkt|authori[sz]ed|in progress)$/i;

/**
 * A bank's export in columns. What cannot be decided from the whole file (day or month first, which sign is money out) is asked for,
 * never guessed.
 * @throws InputError CSV_DATE_ORDER_UNKNOWN and CSV_SIGN_UNKNOWN name the option that says it; others when nothing is usable
 */
export function readCsv(file: InputFile, choices: CsvChoices): LedgerRows {
  const { text } = decodeText(file, null);
  const table = tableOf(text, file.name);
  const found = findColumns(table);
  if (!found)
    throw inputError('INPUT_UNSUPPORTED', file.name, {
      place: '',
      wrong: 'has no row of headings that is understood',
      right,
    });
  const { columns } = found;
  const rows = table.slice(found.header + 1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) {
    throw inputError('INPUT_NOTHING_USABLE', file.name, { place: '', wrong: 'holds headings and no row', right });
  }
  const column = (index: number | undefined) =>
    index === undefined ? [] : rows.map(({ cells }) => cells[index] ?? '');
  const dates = column(columns.date ?? columns.posted);
  const order = choices.date_order ?? dateOrderOf(dates);
  if (order === null) {
    throw inputError('CSV_DATE_ORDER_UNKNOWN', file.name, {
      place: `column ${(columns.date ?? columns.posted ?? 0) + 1}`,
      wrong: 'has dates that could be read day first or month first',
      right: 'the order from you: --date-order dmy or --date-order mdy',
    });
  }
  const amounts = [...column(columns.amount), ...column(columns.debit), ...column(columns.credit)];
  const reading = new Reading();
  const context: Context = {
    columns,
    reading,
    ids: new DerivedIds(),
    order: order === 'any' ? 'mdy' : order,
    mark: decimalMark(amounts),
    currency: fileCurrency(choices.currency, amounts, column(columns.currency), reading),
    out: directionOf(column(columns.amount), column(columns.type), columns, choices.money_out, file.name),
    accounts: new Map(),
    layout: table[found.header]?.cells.map(fold).join('|') ?? '',
  };
  const transactions = rows.flatMap((row) => toTransaction(row, context) ?? []);
  if (transactions.length === 0) {
    throw inputError(
      'INPUT_NOTHING_USABLE',
      file.name,
      reading.firstProblem ?? { place: '', wrong: 'holds no row', right },
    );
  }
  const balances = lastBalances(rows, context);
  return {
    accounts: Array.from(context.accounts.values(), (account) => ({
      ...account,
      balances: { ...account.balances, current_cents: balances.get(account.account_id) ?? null },
    })),
    transactions,
    liabilities: [],
    removed: [],
    warnings: reading.warnings,
  };
}

interface Context {
  readonly columns: Columns;
  readonly reading: Reading;
  readonly ids: DerivedIds;
  readonly order: DateOrder;
  readonly mark: '.' | ',' | null;
  readonly currency: string;
  readonly out: MoneyOut | 'type';
  readonly accounts: Map<string, Account>;
  /** The headings: two exports of one account share them. */
  readonly layout: string;
}

/** Which sign is money out: said by the type column, by a person, or by both signs standing in the column; else asked for. */
function directionOf(
  amounts: readonly string[],
  types: readonly string[],
  columns: Columns,
  chosen: MoneyOut | null,
  file: string,
): MoneyOut | 'type' {
  if (chosen) return chosen;
  if (typeDecides(types)) return 'type';
  if (columns.amount === undefined || columns.debit !== undefined || columns.credit !== undefined) return 'negative';
  if (amounts.some((cell) => /[-\u2212(]/.test(cell))) return 'negative';
  throw inputError('CSV_SIGN_UNKNOWN', file, {
    place: `column ${columns.amount + 1}`,
    wrong: 'has amounts without a sign, and nothing else says which are money out',
    right: 'a word from you: --money-out positive when they are what was spent, --money-out negative when they came in',
  });
}

function fileCurrency(
  chosen: string | null,
  amounts: readonly string[],
  named: readonly string[],
  reading: Reading,
): string {
  if (chosen) return chosen;
  const code = named.map((cell) => cell.trim().toUpperCase()).find(isCurrency);
  if (code) return code;
  const symbol = Object.keys(symbols).find((mark) => amounts.some((cell) => cell.includes(mark)));
  if (symbol) return symbols[symbol] ?? 'USD';
  reading.warn('CURRENCY_ASSUMED', 'The file names no currency; US dollars are assumed.');
  return 'USD';
}

function toTransaction({ line, cells }: TableRow, context: Context): Transaction | null {
  const { columns, reading, ids, order } = context;
  const place = `line ${line}`;
  const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').trim());
  const made = dateOf(cell(columns.date ?? columns.posted), order);
  if (made === null) {
    return reading.reject('ROW_INVALID', {
      place,
      wrong: 'has no date that can be read',
      right: 'one such as 2026-11-25',
    });
  }
  const posted = columns.posted === undefined ? null : dateOf(cell(columns.posted), order);
  const named = cell(columns.currency).toUpperCase();
  const currency = isCurrency(named) ? named : context.currency;
  const amount_cents = rowAmount(cells, columns, { currency, mark: context.mark, out: context.out });
  if (typeof amount_cents === 'string') {
    return reading.reject('ROW_INVALID', {
      place,
      wrong: `has an amount that ${amount_cents}`,
      right: amountWords(currency),
    });
  }
  const account = accountOf(cell(columns.account), currency, context);
  const name = cell(columns.description);
  const inferred = inferCategory({ description: name, amount_cents, account_type: account.type });
  const given = cell(columns.id);
  return {
    transaction_id: ids.next('tx', [
      account.account_id,
      given === '' ? null : given,
      made,
      amount_cents,
      currency,
      name,
    ]),
    account_id: account.account_id,
    amount_cents,
    currency,
    date: posted ?? made,
    authorized_date: posted === null || posted === made ? null : made,
    name,
    merchant_name: inferred.merchant_name,
    merchant_entity_id: null,
    category: inferred.category,
    payment_channel: 'other',
    pending: pendingWords.test(cell(columns.status)),
    pending_transaction_id: null,
  };
}

function accountOf(named: string, currency: string, { accounts, layout }: Context): Account {
  const known = accounts.get(named);
  if (known) return known;
  const isCard = /card|visa|master|amex|tarjeta|kreditkarte/i.test(named);
  const isSavings = /saving|ahorro|spar/i.test(named);
  const digits = /(\d{4})\D*$/.exec(named)?.[1] ?? null;
  const account: Account = {
    account_id: new DerivedIds().next('acct', ['csv', named === '' ? layout : named]),
    type: isCard ? 'credit' : 'depository',
    subtype: isCard ? 'credit card' : isSavings ? 'savings' : 'checking',
    name: named === '' || /^[\dA-Z\s*-]{8,}$/.test(named) ? 'Imported account' : named,
    mask: digits,
    currency,
    balances: { available_cents: null, current_cents: null, limit_cents: null },
    holder_category: 'personal',
  };
  accounts.set(named, account);
  return account;
}

/** The balance that stands at each account's newest row, whichever way the file is sorted. */
function lastBalances(rows: readonly TableRow[], context: Context): Map<string, number> {
  const { columns, order, currency, mark, accounts } = context;
  const last = new Map<string, { day: string; cents: number }>();
  if (columns.balance === undefined) return new Map();
  const day = (row: TableRow | undefined) =>
    dateOf(row?.cells[columns.date ?? columns.posted ?? -1] ?? '', order) ?? '';
  const isNewestFirst =
    day(rows[0]) === day(rows.at(-1)) ? addsUpBackwards(rows, context) : day(rows[0]) > day(rows.at(-1));
  for (const row of isNewestFirst ? rows.toReversed() : rows) {
    const account = accounts.get((columns.account === undefined ? '' : (row.cells[columns.account] ?? '')).trim());
    const text = row.cells[columns.balance] ?? '';
    const cents = rowAmount([text], { amount: 0 }, { currency, mark, out: 'positive' });
    if (!account || typeof cents === 'string' || text.trim() === '') continue;
    const known = last.get(account.account_id);
    if (!known || day(row) >= known.day) last.set(account.account_id, { day: day(row), cents });
  }
  return new Map(Array.from(last, ([account_id, { cents }]) => [account_id, cents]));
}

/** Of rows of one day only the balances tell which came first: each is the one before it and the row's own amount. */
function addsUpBackwards(rows: readonly TableRow[], { columns, currency, mark, out }: Context): boolean {
  const read = rows.map(({ cells }) => ({
    amount: rowAmount(cells, columns, { currency, mark, out }),
    balance: rowAmount([cells[columns.balance ?? -1] ?? ''], { amount: 0 }, { currency, mark, out: 'positive' }),
  }));
  let backwards = 0;
  for (const [index, { amount, balance }] of read.entries()) {
    const before = read[index - 1];
    if (before === undefined || typeof balance === 'string' || typeof before.balance === 'string') continue;
    if (before.balance - Number(amount) === balance) backwards--;
    if (balance - Number(before.amount) === before.balance) backwards++;
  }
  return backwards > 0;
}
