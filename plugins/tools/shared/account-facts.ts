import type { Account, ToolSession } from '../../kit/index.ts';
import { factId, moneyUnit, searchOf, type FactBook } from './facts.ts';

/** What is owed on a card or loan, or held in another account, as the bank reports it, labelled with the account's name. */
export function balanceFact(
  book: FactBook,
  { account_id, name }: Pick<Account, 'account_id' | 'name'>,
  cents: number,
  { ledger }: Pick<ToolSession, 'ledger'>,
): string {
  return book.read({
    id: factId('balance', account_id),
    label: name,
    value: cents,
    unit: moneyUnit(ledger),
    evidence: [{ type: 'account', id: account_id }],
  });
}

/** That no account of a kind is among those shared: none, proved by where was looked. */
export function noneOf(
  book: FactBook,
  { kind, label }: { kind: string; label: string },
  { ledger }: Pick<ToolSession, 'ledger'>,
): string {
  return book.count({
    id: factId('accounts', kind),
    label,
    rows: [],
    search: searchOf(ledger, { from: ledger.windows['180'].from, to: ledger.as_of }, { account: kind }),
  });
}
