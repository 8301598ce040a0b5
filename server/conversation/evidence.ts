import {
  buildLedger,
  formatFact,
  formatMoney,
  isSumOfRows,
  type Fact,
  type Ledger,
  type LedgerTransaction,
} from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { Bank } from '../database/entities/index.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import type { EvidenceRow, EvidenceView, ShownFact } from '../protocol/index.ts';

export interface EvidenceRequest {
  readonly fact: Fact;
  /** The facts of the same answer, among which those are that this one is derived from. */
  readonly facts: readonly Fact[];
  /** The day the answer was given for; null for today. */
  readonly as_of: string | null;
  readonly locale: string;
}

/** Everything that proves a figure, read again from the customer's rows as they are stored. */
export async function evidenceOf(
  { database, engines, ledgers, now }: Pick<Application, 'database' | 'engines' | 'ledgers' | 'now'>,
  scope: Scope,
  request: EvidenceRequest,
): Promise<EvidenceView> {
  const manager = database.scoped(scope);
  const bank = await manager.findOneOrFail(Bank, { bank_id: scope.bank_id });
  const current = today(bank.time_zone, now());
  const as_of = request.as_of ?? current;
  const ledger =
    as_of === current ? (await ledgers.of(manager, scope, as_of)).ledger : await ledgerAsOf(manager, scope, as_of);
  const { knowledge } = await engines.of(scope.bank_id);
  return evidenceView(ledger, request, (id) => knowledge.article(id)?.title);
}

/** As an earlier answer saw it. */
async function ledgerAsOf(manager: SqlEntityManager, scope: Scope, as_of: string): Promise<Ledger> {
  const { rows, corrections } = await loadLedgerRows(manager, scope);
  return buildLedger(rows, as_of, corrections);
}

/** The view of a figure over a ledger. Pure. */
export function evidenceView(
  ledger: Ledger,
  { fact, facts, as_of, locale }: EvidenceRequest,
  titleOf: (article_id: string) => string | undefined,
): EvidenceView {
  const ids = (type: string) => fact.evidence.flatMap((evidence) => (evidence.type === type ? [evidence.id] : []));
  const streams = ledger.streams.filter(({ stream_id }) => ids('stream').includes(stream_id));
  const transactions = ids('transaction').flatMap((id) => ledger.transaction(id) ?? []);
  const out = transactions.reduce((total, row) => total + row.amount_cents, 0);
  // Money in is negative in a ledger and positive in an answer about income.
  const sign = fact.value === 0 - out && out !== 0 ? -1 : 1;
  const isWhole = transactions.length === ids('transaction').length;
  const sources = new Set([...(fact.derived_from ?? []), ...ids('fact')]);
  return {
    fact: shown(withReadableFormula(fact, facts), locale),
    rows: transactions
      .toSorted((a, b) => b.day.localeCompare(a.day) || a.transaction_id.localeCompare(b.transaction_id))
      .map((row) => rowOf(row, ledger, sign, locale)),
    sum: isSumOfRows(fact) && transactions.length > 0 ? sumOf(fact, sign * out, isWhole, locale) : null,
    accounts: ids('account').flatMap((id) => {
      const account = ledger.account(id);
      if (!account) return [];
      const balance = as_of === null ? account.balances.current_cents : ledger.balanceOn(id, ledger.as_of);
      return [
        {
          account_id: id,
          name: accountName(account),
          balance: balance === null ? null : formatMoney(balance, account.currency, locale),
        },
      ];
    }),
    streams: streams.map((stream) => ({
      stream_id: stream.stream_id,
      merchant: stream.merchant,
      frequency: stream.frequency,
      amount: formatMoney(stream.last_amount_cents, ledger.currency, locale),
      last_date: stream.last_date,
    })),
    articles: ids('article').flatMap((id) => {
      const title = titleOf(id);
      return title === undefined ? [] : [{ article_id: id, title }];
    }),
    searches: ids('search').map((query) => searchOf(query, ledger)),
    derived_from: facts.filter(({ id }) => sources.has(id) && id !== fact.id).map((source) => shown(source, locale)),
  };
}

function shown(fact: Fact, locale: string): ShownFact {
  return { fact, text: formatFact(fact, locale) };
}

/** A formula over facts as a person reads it: by what they are called, not by their ids. */
function withReadableFormula(fact: Fact, facts: readonly Fact[]): Fact {
  if (fact.formula === undefined || fact.derived_from === undefined) return fact;
  const labels = new Map(facts.map(({ id, label }) => [id, label]));
  const formula = fact.formula
    .split(' ')
    .map((word) => labels.get(word) ?? word)
    .join(' ');
  return { ...fact, formula };
}

function sumOf({ value, unit }: Fact, cents: number, isWhole: boolean, locale: string): EvidenceView['sum'] {
  return { cents, text: formatMoney(cents, unit.slice(0, 3), locale), matches: cents === value && isWhole };
}

function rowOf(row: LedgerTransaction, ledger: Ledger, sign: 1 | -1, locale: string): EvidenceRow {
  const account = ledger.account(row.account_id);
  const contribution_cents = sign * row.amount_cents;
  return {
    transaction_id: row.transaction_id,
    date: row.day,
    merchant: row.merchant,
    name: row.name,
    account: account ? accountName(account) : row.account_id,
    category: row.category.detailed,
    contribution_cents,
    text: formatMoney(contribution_cents, row.currency, locale),
  };
}

function accountName({ name, mask }: { name: string; mask: string | null }): string {
  return mask === null || name.includes(mask) ? name : `${name} ··${mask}`;
}

function searchOf(query: string, ledger: Ledger): EvidenceView['searches'][number] {
  const {
    from = ledger.as_of,
    to = ledger.as_of,
    accounts = '',
    ...filter
  } = Object.fromEntries(new URLSearchParams(query));
  return {
    from,
    to,
    accounts: accounts.split(',').flatMap((id) => {
      const account = ledger.account(id);
      return account ? [accountName(account)] : [];
    }),
    filter,
  };
}
