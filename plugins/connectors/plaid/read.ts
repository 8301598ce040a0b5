import type { LedgerRows } from '../../kit/ledger/schema.ts';
import { readJsonObject, type InputFile } from '../input/json.ts';
import { describe, inputError } from '../input/problem.ts';
import { Reading } from '../input/reading.ts';
import { readAccounts } from './accounts.ts';
import { readLiabilities } from './liabilities.ts';
import { refuseOtherResponses } from './refusals.ts';
import { readStreams } from './streams.ts';
import { applySync } from './sync.ts';
import { readTransactions, type PlacedRow } from './transactions.ts';

const right = 'an object with "accounts" and "transactions", as /transactions/get returns it';

/** What a Plaid response holds: rows, and what is known and not needed. Any other key is named in a warning: it may be a typing error. */
const knownKeys: ReadonlySet<string> = new Set(
  (
    'accounts transactions added modified removed liabilities inflow_streams outflow_streams updated_datetime ' +
    'item request_id total_transactions next_cursor has_more transactions_update_status is_investments_fallback_item'
  ).split(' '),
);

/**
 * A response of /transactions/get, one page of /transactions/sync, /transactions/recurring/get, /liabilities/get or
 * /accounts/balance/get.
 * @throws InputError when nothing usable is in it.
 */
export function readPlaid(file: InputFile): LedgerRows {
  return readPlaidObject(file.name, readJsonObject(file, right));
}

/**
 * The same of a response that is parsed already.
 * @param name what problems name: a file, or where else it came from
 * @throws InputError when nothing usable is in it.
 */
export function readPlaidObject(name: string, root: Readonly<Record<string, unknown>>): LedgerRows {
  refuseOtherResponses(name, root);
  const reading = new Reading();
  for (const key of Object.keys(root)) {
    if (!knownKeys.has(key)) {
      reading.warn('KEY_UNKNOWN', `${key} is not a key of a Plaid response that is read here; it is ignored.`, key);
    }
  }
  const list = (key: string): unknown[] => {
    const value = root[key];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value as unknown[];
    throw inputError('INPUT_INVALID', name, { place: key, wrong: `is ${describe(value)}`, right: 'a list' });
  };
  const streams = readStreams(placed(['inflow_streams', 'outflow_streams'], list), reading);
  if (!Object.hasOwn(root, 'accounts')) {
    // Streams alone name rows of a response that was or will be read beside them.
    if (isStreams(root)) {
      const none = { accounts: [], transactions: [], liabilities: [], removed: [] };
      return { ...none, reported_streams: streams, warnings: reading.warnings };
    }
    throw inputError('INPUT_INVALID', name, { place: 'accounts', wrong: 'is missing', right });
  }
  const accounts = readAccounts(list('accounts'), reading);
  const addedRows = placed(['transactions', 'added'], list);
  const modifiedRows = placed(['modified'], list);
  const added = readTransactions(addedRows, accounts, reading);
  const modified = readTransactions(modifiedRows, accounts, reading);
  const liabilities = readLiabilities(root['liabilities'], accounts, reading);
  const rows = addedRows.length + modifiedRows.length;
  // Rows may be taken back alone: they were read before.
  const takesBackAlone = list('accounts').length + rows === 0 && list('removed').length > 0;
  if ((accounts.size === 0 && !takesBackAlone) || (rows > 0 && added.length + modified.length === 0)) {
    const place = accounts.size === 0 ? 'accounts' : 'transactions';
    throw inputError('INPUT_NOTHING_USABLE', name, reading.firstProblem ?? { place, wrong: 'holds no row', right });
  }
  warnOfMissingRows(root, rows, reading);
  const { transactions, removed } = applySync(added, modified, list('removed'), reading);
  return {
    accounts: [...accounts.values()],
    transactions,
    liabilities,
    removed,
    ...(isStreams(root) && { reported_streams: streams }),
    warnings: reading.warnings,
  };
}

function isStreams(root: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(root, 'inflow_streams') || Object.hasOwn(root, 'outflow_streams');
}

function placed(keys: readonly string[], list: (key: string) => unknown[]): PlacedRow[] {
  return keys.flatMap((key) => list(key).map((value, index) => ({ value, place: `${key}[${index}]` })));
}

function warnOfMissingRows(root: Readonly<Record<string, unknown>>, rows: number, reading: Reading): void {
  const total = root['total_transactions'];
  if (typeof total === 'number' && total > rows) {
    reading.warn(
      'PAGE_INCOMPLETE',
      `The file holds ${rows} of ${total} transactions: figures cover these alone.`,
      'total_transactions',
    );
  }
  if (root['has_more'] === true) {
    reading.warn('PAGE_INCOMPLETE', 'The file is one page of several: figures cover its rows alone.', 'has_more');
  }
}
