import type { LedgerRows } from '../../../plugins/kit/index.ts';
import type { PeerLedger } from './protocol.ts';

/**
 * What a user of Actual would have imported from the same bank: posted rows under the cleaned name where the bank gives
 * one, on the day the customer paid where it says so, since that is the day labels go by.
 */
export function toPeerLedger(id: string, as_of: string, { accounts, transactions }: LedgerRows): PeerLedger {
  return {
    id,
    as_of,
    accounts: accounts.map(({ account_id, name }) => ({ account_id, name })),
    transactions: transactions
      .filter(({ pending }) => !pending)
      .map((row) => ({
        id: row.transaction_id,
        account_id: row.account_id,
        date: row.authorized_date ?? row.date,
        amount_cents: row.amount_cents,
        payee_name: row.merchant_name ?? row.name,
      })),
  };
}
