import type { Account } from '../../plugins/kit/ledger/schema.ts';
import { AS_OF, iso } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { LedgerBuilder } from './ledger-builder.ts';
import { digits, hexadecimal } from './random.ts';
import type { Random } from './random.ts';

type Description = Pick<Account, 'type' | 'subtype' | 'name'> & {
  current_cents: number;
  limit_cents?: number;
  currency?: string;
  holder_category?: Account['holder_category'];
};

export function openAccount(ledger: LedgerBuilder, description: Description, random: Random): string {
  const { type, subtype, name, current_cents, limit_cents, currency, holder_category } = description;
  const available =
    type === 'depository' ? current_cents : limit_cents === undefined ? null : limit_cents - current_cents;
  return ledger.addAccount({
    account_id: `account-${hexadecimal(random, 12)}`,
    type,
    subtype,
    name,
    mask: digits(random, 4),
    currency: currency ?? 'USD',
    balances: { available_cents: available, current_cents, limit_cents: limit_cents ?? null },
    holder_category: holder_category ?? 'personal',
  });
}

export function openChecking(ledger: LedgerBuilder, random: Random): string {
  const description = { type: 'depository', subtype: 'checking', name: 'Everyday Checking' } as const;
  return openAccount(ledger, { ...description, current_cents: random.integer(20_000, 900_000) }, random);
}

export function openSavings(ledger: LedgerBuilder, random: Random): string {
  const description = { type: 'depository', subtype: 'savings', name: 'Savings' } as const;
  return openAccount(ledger, { ...description, current_cents: random.integer(50_000, 3_000_000) }, random);
}

function openCard(ledger: LedgerBuilder, random: Random): string {
  const limit_cents = random.integer(10, 150) * 10_000;
  const current_cents = Math.round(limit_cents * random.unit() * 0.7);
  const description = { type: 'credit', subtype: 'credit card', name: 'Rewards Visa' } as const;
  const account_id = openAccount(ledger, { ...description, current_cents, limit_cents }, random);
  ledger.liabilities.push({
    type: 'credit',
    account_id,
    aprs: [
      {
        apr_type: 'purchase_apr',
        apr: 0.2249,
        balance_subject_to_apr_cents: current_cents,
        interest_charge_cents: null,
      },
    ],
    is_overdue: false,
    last_payment_cents: null,
    last_payment_date: null,
    last_statement_issue_date: iso(AS_OF - 19),
    last_statement_balance_cents: current_cents,
    minimum_payment_cents: 3_500,
    next_payment_due_date: iso(AS_OF + 6),
  });
  return account_id;
}

/** A card, and for some customers the number that replaces it on a day of the last year. */
export function openCards(ledger: LedgerBuilder, isReplaced: boolean, random: Random): (due: Day) => string {
  const first = openCard(ledger, random);
  if (!isReplaced) return () => first;
  const second = openCard(ledger, random);
  const replacedOn = AS_OF - random.integer(130, 330);
  return (due) => (due < replacedOn ? first : second);
}
