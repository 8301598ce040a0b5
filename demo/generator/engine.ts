import {
  addDays,
  dateOf,
  dayNumber,
  partsOf,
  weekdayOf,
  type Account,
  type LedgerRows,
  type Liability,
  type Transaction,
} from '../../plugins/kit/index.ts';
import { categoryOf } from './category.ts';
import { Cards } from './cards.ts';
import type { Day, Event, Person } from './person.ts';
import { randomFor } from './random.ts';

const overdraftFee = { name: '', raw: 'OVERDRAFT ITEM FEE', category: 'BANK_FEES_OVERDRAFT_FEES' };
const overdraftCents = 3_500;

/**
 * Plays a person's script day by day and returns what a bank would hand over: the rows of the last stretch, and balances that
 * all rows add up to. The play begins on a fixed day, so that a history that ends later has the same rows before.
 */
export function play(person: Person, { seed, from, to }: { seed: number; from: string; to: string }): LedgerRows {
  const start = dayNumber(`${Number(to.slice(0, 4)) - 2}-01-01`);
  const end = dayNumber(to);
  const balances = new Map(person.accounts.map(({ id, opening }) => [id, opening]));
  const owed = new Set(person.accounts.filter(({ type }) => type === 'credit' || type === 'loan').map(({ id }) => id));
  const cards = new Cards(person.accounts);
  const waiting = new Map<number, Transaction[]>();
  const rows: Transaction[] = [];
  let lastFee = 0;

  const post = (row: Transaction) => {
    // Money out lowers what is held and raises what is owed.
    const change = owed.has(row.account_id) ? row.amount_cents : 0 - row.amount_cents;
    balances.set(row.account_id, (balances.get(row.account_id) ?? 0) + change);
    cards.posted(row);
    rows.push(row);
  };

  for (let number = start; number <= end; number++) {
    for (const row of waiting.get(number) ?? []) post(row);
    const day = dayOf(number, person, seed, balances, cards);
    const events: [Event, string][] = person.rules.flatMap((rule, index) =>
      rule(day).map((event, position): [Event, string] => [event, `${index}.${position}`]),
    );
    for (const [account, cents] of cards.interestOn(day, balances)) {
      const merchant = { name: '', raw: 'INTEREST CHARGED ON PURCHASES', category: 'BANK_FEES_INTEREST_CHARGE' };
      events.push([{ account, cents, merchant }, `interest.${account}`]);
    }
    for (const [event, source] of events) {
      const row = rowOf(person, day, event, source, seed);
      const posts = number + (event.lag ?? 0);
      if (posts === number) post(row);
      else waiting.set(posts, [...(waiting.get(posts) ?? []), row]);
    }
    const short = person.accounts.find(({ id, subtype }) => subtype === 'checking' && (balances.get(id) ?? 0) < 0);
    if (short && number - lastFee >= 7) {
      lastFee = number;
      post(rowOf(person, day, { account: short.id, cents: overdraftCents, merchant: overdraftFee }, 'overdraft', seed));
    }
    cards.close(day, balances);
  }
  const pending = [...waiting].flatMap(([number, late]) => (number > end ? late.map(asPending) : []));
  const first = person.history_days === undefined ? from : addDays(to, 1 - person.history_days);
  return {
    accounts: person.accounts.map((account): Account => {
      const current = balances.get(account.id) ?? 0;
      const held = pending
        .filter(({ account_id }) => account_id === account.id)
        .reduce((sum, row) => sum + row.amount_cents, 0);
      return {
        account_id: `${person.id}.${account.id}`,
        type: account.type,
        subtype: account.subtype,
        name: account.name,
        mask: account.mask,
        currency: 'USD',
        balances: {
          available_cents:
            account.type === 'depository'
              ? current - held
              : account.limit === undefined
                ? null
                : account.limit - current - held,
          current_cents: current,
          limit_cents: account.limit ?? null,
        },
        holder_category: 'personal',
      };
    }),
    transactions: [...rows.filter(({ date }) => date >= first), ...pending].map((row) => ({
      ...row,
      account_id: `${person.id}.${row.account_id}`,
    })),
    liabilities: [...cards.liabilities(person, to), ...loans(person, to)],
    removed: [],
    warnings: [],
  };
}

function dayOf(number: number, person: Person, seed: number, balances: ReadonlyMap<string, number>, cards: Cards): Day {
  const date = dateOf(number);
  return {
    ...partsOf(number),
    date,
    number,
    weekday: weekdayOf(number),
    random: (key) => randomFor(seed, person.id, key, key.startsWith('stretch') ? '' : date),
    balance: (account) => balances.get(account) ?? 0,
    statement: (card) => cards.statement(card),
  };
}

function rowOf(person: Person, day: Day, event: Event, source: string, seed: number): Transaction {
  const { account, cents, merchant, lag = 0 } = event;
  const random = randomFor(seed, person.id, 'row', day.date, source);
  const date = addDays(day.date, lag);
  return {
    transaction_id: `${person.id}-${day.date}-${source}`,
    account_id: account,
    amount_cents: cents,
    currency: 'USD',
    date,
    authorized_date: lag > 0 ? day.date : null,
    name: merchant.raw.replaceAll('#', () => String(random.between(0, 9))),
    merchant_name: merchant.name === '' ? null : merchant.name,
    merchant_entity_id: null,
    category: categoryOf(merchant.category),
    payment_channel: merchant.online ? 'online' : lag > 0 ? 'in store' : 'other',
    pending: false,
    pending_transaction_id: lag > 0 ? `${person.id}-${day.date}-${source}-pending` : null,
  };
}

/** A purchase that has not posted yet, as the bank shows it meanwhile. */
function asPending(row: Transaction): Transaction {
  return {
    ...row,
    transaction_id: `${row.transaction_id}-pending`,
    date: row.authorized_date ?? row.date,
    pending: true,
    pending_transaction_id: null,
  };
}

function loans(person: Person, to: string): Liability[] {
  return person.accounts.flatMap(({ id, name, loan }): Liability[] => {
    if (!loan) return [];
    const account_id = `${person.id}.${id}`;
    const { year, month, day } = partsOf(dayNumber(to));
    const paid =
      day >= loan.due_day
        ? { year, month }
        : { year: month === 1 ? year - 1 : year, month: month === 1 ? 12 : month - 1 };
    const last_payment_date = `${paid.year}-${String(paid.month).padStart(2, '0')}-${String(loan.due_day).padStart(2, '0')}`;
    const next = { year: paid.month === 12 ? paid.year + 1 : paid.year, month: paid.month === 12 ? 1 : paid.month + 1 };
    const next_payment_due_date = `${next.year}-${String(next.month).padStart(2, '0')}-${String(loan.due_day).padStart(2, '0')}`;
    const shared = {
      account_id,
      interest_rate: loan.rate,
      last_payment_cents: loan.payment,
      last_payment_date,
      next_payment_due_date,
    };
    if (loan.kind === 'mortgage') {
      return [{ ...shared, type: 'mortgage', next_payment_cents: loan.payment, past_due_cents: 0 }];
    }
    return [
      {
        ...shared,
        type: 'student',
        loan_name: name,
        is_overdue: false,
        minimum_payment_cents: loan.payment,
        expected_payoff_date: null,
      },
    ];
  });
}
