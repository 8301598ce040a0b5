import type { Account } from '../../../plugins/kit/index.ts';
import { isSavingsLike } from '../../../plugins/kit/ledger/categories.ts';
import { balanceFact } from '../../../plugins/tools/shared/account-facts.ts';
import { factId, moneyUnit, searchOf } from '../../../plugins/tools/shared/facts.ts';
import { labelled } from '../../../plugins/tools/shared/period.ts';
import { within } from '../../../plugins/tools/shared/selection.ts';
import type { DashboardData } from '../../protocol/index.ts';
import { monthsShownOf } from './cash-flow.ts';
import type { SectionInput } from './view.ts';

/** Credit cards: what is owed, the limit, and the share of it in use. */
export function cardsOf(input: SectionInput): NonNullable<DashboardData['cards']> {
  const { book, ledger, say } = input;
  return ledger.accounts
    .filter(({ type }) => type === 'credit')
    .map((account) => {
      const { account_id, name, balances } = account;
      const { current_cents: owed, limit_cents: limit } = balances;
      const read = { label: name, evidence: [{ type: 'account' as const, id: account_id }] };
      return {
        account_id,
        balance: owed === null ? null : balanceFact(book, account, owed, input),
        limit:
          limit === null
            ? null
            : book.read({ ...read, id: factId('card', account_id, 'limit'), value: limit, unit: moneyUnit(ledger) }),
        utilization:
          owed === null || limit === null || limit <= 0
            ? null
            : book.read({
                ...read,
                id: factId('card', account_id, 'utilization'),
                value: Math.max(0, owed) / limit,
                unit: 'fraction',
                formula: say({ en: 'balance / limit', es: 'saldo / límite' }),
              }),
      };
    });
}

/** Savings accounts: what they hold, what was put aside month by month, how long it would last. */
export function savingsOf(input: SectionInput): DashboardData['savings'] {
  const { book, ledger, language, say } = input;
  const accounts = ledger.accounts.filter(isSavingsLike);
  if (accounts.length === 0) return null;
  const ids = accounts.map(({ account_id }) => account_id);
  const rows = ledger.transactions.filter(({ account_id }) => ids.includes(account_id));
  return {
    balance: balanceOf(accounts, input),
    emergency_fund: emergencyFund(accounts, input),
    months: monthsShownOf(input).map((days) => {
      const period = labelled(days, ledger.as_of, language);
      const amount = book.sum({
        id: factId('savings.net', days.from.slice(0, 7)),
        label: say({ en: 'Put aside', es: 'Ahorrado' }),
        rows: within(rows, days),
        search: searchOf(ledger, days, { account: 'savings' }, ids),
        period,
        direction: 'in',
      });
      return { month: days.from.slice(0, 7), amount };
    }),
  };
}

/** All of them together; null as soon as one is not known. */
function balanceOf(accounts: readonly Account[], input: SectionInput): string | null {
  const { book, ledger, say } = input;
  const parts = accounts.map((account) => {
    const value = account.balances.available_cents ?? account.balances.current_cents;
    return value === null ? null : balanceFact(book, account, value, input);
  });
  const known = parts.filter((part) => part !== null);
  const [only] = known;
  if (only === undefined || known.length < parts.length) return null;
  if (known.length === 1) return only;
  return book.derive({
    id: 'balance.total.savings',
    label: say({ en: 'Savings in all', es: 'Ahorros en total' }),
    value: known.reduce((sum, id) => sum + book.value(id), 0),
    unit: moneyUnit(ledger),
    formula: known.join(' + '),
    from: known,
  });
}

function emergencyFund(accounts: readonly Account[], { book, ledger, signals, say }: SectionInput): string {
  const { from, to } = ledger.windows['180'];
  const fund = {
    id: 'savings.fund.months',
    label: say({ en: 'Emergency fund', es: 'Fondo de emergencia' }),
    unit: 'months' as const,
    period: { from, to, label: say({ en: 'the last half year', es: 'el último medio año' }) },
  };
  const value = signals.savings?.emergency_fund_months ?? null;
  const evidence = signals.savings?.evidence['emergency_fund_months'] ?? [];
  if (value !== null && evidence.length > 0) {
    const formula = say({
      en: 'liquid savings / average monthly spending',
      es: 'ahorro disponible / gasto mensual medio',
    });
    return book.read({ ...fund, value, evidence, formula });
  }
  return book.unknown({
    ...fund,
    reason: say({
      en: 'There is too little history to know your usual spending.',
      es: 'Hay demasiado poco historial para conocer su gasto habitual.',
    }),
    evidence: accounts.map(({ account_id }) => ({ type: 'account', id: account_id })),
  });
}
