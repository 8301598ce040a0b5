import { inputError } from '../input/problem.ts';

/** Plaid responses that are no transactions, by a key only they have. */
const others: readonly { key: string; response: string; because: string }[] = [
  {
    key: 'bank_income',
    response: '/credit/bank_income/get',
    because: 'its amounts have the opposite sign and it holds income alone',
  },
  { key: 'enriched_transactions', response: '/transactions/enrich', because: 'its rows have no accounts and no dates' },
  {
    key: 'investment_transactions',
    response: '/investments/transactions/get',
    because: 'it holds trades, not bank transactions',
  },
  { key: 'holdings', response: '/investments/holdings/get', because: 'it holds securities, not bank transactions' },
  { key: 'report', response: '/asset_report/get', because: 'it is a report over several banks' },
  { key: 'error_code', response: 'error', because: 'it says that a request failed' },
];

const right = 'a /transactions/get response with "accounts" and "transactions"';

/** @throws InputError naming the response, when the file is one of Plaid's that a ledger cannot be built from. */
export function refuseOtherResponses(file: string, root: Readonly<Record<string, unknown>>): void {
  if (Array.isArray(root['transactions'])) return;
  const other = others.find(({ key }) => Object.hasOwn(root, key));
  if (!other) return;
  throw inputError('INPUT_UNSUPPORTED', file, {
    place: other.key,
    wrong: `shows that this is a Plaid ${other.response} response, and ${other.because}`,
    right,
  });
}
