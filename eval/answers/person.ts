import { addDays, addMonths, type Account, type LedgerRows, type Transaction } from '../../plugins/kit/index.ts';
import { randomFor } from '../../demo/generator/random.ts';
import { services, shops } from './merchants.ts';

/** What a row really is, known because it was made so. */
export type TrueKind = 'spend' | 'refund' | 'pay' | 'own' | 'card_payment';

export interface TrueRow {
  readonly row: Transaction;
  readonly kind: TrueKind;
  /** The merchant's name as people say it. */
  readonly merchant: string;
  /** The day of the purchase, which counts. */
  readonly day: string;
}

/** A made-up customer: what a bank would report, and what is true of it. */
export interface Person {
  readonly id: string;
  readonly as_of: string;
  readonly rows: LedgerRows;
  /** Posted rows on or before the as-of date. */
  readonly truth: readonly TrueRow[];
  readonly subscriptions: readonly { name: string; cents: number; next: string }[];
  /** The one whose price rose, and what it costs since. */
  readonly dearer: { readonly name: string; readonly cents: number };
  readonly next_payday: string;
}

/** Cents that the first service costs more from some month on. */
const rise = 200;

/** The same person for the same number, whoever asks: fourteen months that end on the as-of date. */
export function personOf(number: number, as_of = '2026-11-25'): Person {
  const random = randomFor('answers', number);
  const start = `${addMonths(as_of, -14).slice(0, 7)}-01`;
  const made: TrueRow[] = [];
  const add = (
    kind: TrueKind,
    account_id: string,
    day: string,
    cents: number,
    merchant: string,
    category: string,
    lag = 0,
  ) => {
    const isNamed = kind === 'spend' || kind === 'refund';
    made.push({
      kind,
      merchant,
      day,
      row: {
        transaction_id: `p${number}-${made.length}`,
        account_id,
        amount_cents: cents,
        currency: 'USD',
        date: addDays(day, lag),
        authorized_date: lag > 0 ? day : null,
        name: isNamed ? `POS ${merchant.toUpperCase()} ${1_000 + made.length}` : merchant.toUpperCase(),
        merchant_name: isNamed ? merchant : null,
        merchant_entity_id: null,
        category: { primary: primaryOf(category), detailed: category, source: 'reported' },
        payment_channel: 'other',
        pending: false,
        pending_transaction_id: null,
      },
    });
  };

  const rent = random.between(90, 180) * 1_000;
  const wage = random.between(140, 260) * 1_000;
  const dearerFrom = addMonths(start, random.between(4, 9));
  for (let month = start; month <= as_of; month = addMonths(month, 1)) {
    const on = (day: number) => addDays(month, day - 1);
    add('spend', 'checking', on(1), rent, 'Harbor View Rentals', 'RENT_AND_UTILITIES_RENT');
    for (const [place, { name, category, cents, day }] of services.entries())
      add('spend', 'card', on(day), cents + (place === 0 && month >= dearerFrom ? rise : 0), name, category, 1);
    for (const { name, category, least, most, visits } of shops) {
      const times = Math.floor(visits) + (random.chance(visits % 1) ? 1 : 0);
      for (let time = 0; time < times; time++) {
        const cents = random.between(least, most);
        const day = on(random.between(1, 28));
        const lag = random.between(0, 2);
        add('spend', random.chance(0.6) ? 'card' : 'checking', day, cents, name, category, lag);
        if (cents > 8_000 && random.chance(0.12)) add('refund', 'card', addDays(day, 6), 0 - cents, name, category);
      }
    }
    const moved = random.between(5, 30) * 1_000;
    add('own', 'checking', on(8), moved, 'Transfer to savings', 'TRANSFER_OUT_SAVINGS');
    add('own', 'savings', on(8), 0 - moved, 'Transfer from checking', 'TRANSFER_IN_SAVINGS');
    const paid = random.between(20, 60) * 1_000;
    add('card_payment', 'checking', on(18), paid, 'Card payment', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT');
    add('card_payment', 'card', on(19), 0 - paid, 'Payment received', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT');
    if (random.chance(0.5))
      add(
        'spend',
        'checking',
        on(random.between(2, 27)),
        random.between(1, 10) * 2_000,
        'Cash machine',
        'TRANSFER_OUT_WITHDRAWAL',
      );
    if (random.chance(0.2))
      add('spend', 'checking', on(random.between(2, 27)), 3_500, 'Overdraft fee', 'BANK_FEES_OVERDRAFT_FEES');
    add('spend', 'card', on(20), random.between(9, 60) * 100 + 7, 'Interest charge', 'BANK_FEES_INTEREST_CHARGE');
  }
  // Every other Friday.
  let payday = addDays(start, (5 - new Date(`${start}T00:00:00Z`).getUTCDay() + 7) % 7);
  for (; payday <= as_of; payday = addDays(payday, 14))
    add('pay', 'checking', payday, 0 - wage, 'Summit Works payroll', 'INCOME_WAGES');

  const posted = made.filter(({ row, day }) => row.date <= as_of && day <= as_of);
  const waiting = made.filter(({ row, day, kind }) => row.date > as_of && day <= as_of && kind === 'spend');
  const nextOf = (day: number) => {
    const here = `${as_of.slice(0, 8)}${String(day).padStart(2, '0')}`;
    return here > as_of ? here : addMonths(here, 1);
  };
  const owed = random.between(10, 3_000) * 100;
  return {
    id: `person ${number}`,
    as_of,
    truth: posted,
    next_payday: payday,
    dearer: { name: services[0].name, cents: services[0].cents + rise },
    subscriptions: services.map(({ name, cents, day }, place) => ({
      name,
      cents: place === 0 ? cents + rise : cents,
      next: nextOf(day),
    })),
    rows: {
      accounts: [
        account('checking', 'Daily Checking', 'checking', random.between(300, 6_000) * 100, null),
        account('savings', 'Nest Egg', 'savings', random.between(1, 9_000) * 100, null),
        account('card', 'Slate Card', 'credit card', owed, random.between(4, 9) * 100_000),
      ],
      transactions: [
        ...posted.map(({ row }) => row),
        ...waiting.map(({ row, day }) => ({ ...row, pending: true, date: day, authorized_date: null })),
      ],
      liabilities: [
        {
          type: 'credit',
          account_id: 'card',
          aprs: [
            { apr_type: 'purchase_apr', apr: 0.2199, balance_subject_to_apr_cents: null, interest_charge_cents: null },
          ],
          is_overdue: false,
          last_payment_cents: null,
          last_payment_date: null,
          last_statement_issue_date: null,
          last_statement_balance_cents: owed,
          minimum_payment_cents: 2_500 + (number % 7) * 300,
          next_payment_due_date: '2026-12-14',
        },
      ],
      removed: [],
      warnings: [],
    },
  };
}

function account(
  account_id: string,
  name: string,
  subtype: string,
  cents: number,
  limit_cents: number | null,
): Account {
  const isCard = subtype === 'credit card';
  return {
    account_id,
    type: isCard ? 'credit' : 'depository',
    subtype,
    name,
    mask: null,
    currency: 'USD',
    balances: { available_cents: isCard ? null : cents, current_cents: cents, limit_cents },
    holder_category: 'personal',
  };
}

/** The taxonomy's first level is a prefix of the second. */
function primaryOf(detailed: string): string {
  const primaries = ['RENT_AND_UTILITIES', 'FOOD_AND_DRINK', 'TRANSPORTATION', 'MEDICAL', 'GENERAL_MERCHANDISE', 'ENTERTAINMENT', 'PERSONAL_CARE', 'TRANSFER_OUT', 'TRANSFER_IN', 'LOAN_PAYMENTS', 'BANK_FEES', 'INCOME']; // prettier-ignore
  return primaries.find((primary) => detailed.startsWith(`${primary}_`)) ?? detailed;
}
