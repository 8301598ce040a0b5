/** What a plugin author's tests import, as `spendsense/plugin-kit/testing`: builders of ledgers whose every row is ordinary. */
export { account, cardLiability, ledgerRows, transaction } from '../../plugins/kit/ledger/testing.ts';
