import type { Account, Liability } from '../../kit/ledger/schema.ts';
import { percentToFraction } from '../input/money.ts';
import type { Reading } from '../input/reading.ts';
import { overrideLiability } from './user.ts';

const aprKeys = {
  purchase_apr: 'purchase_apr',
  cash_apr: 'cash_apr',
  balance_transfer_apr: 'balance_transfer_apr',
  special_apr: 'special',
} as const;

/**
 * The flat `liability` of an override account. Plaid's `principal` is what was first lent, not what is owed, so it is no
 * balance. A template's nulls make no liability.
 */
export function readLiability(value: unknown, account: Account, place: string, reading: Reading): Liability | null {
  if (value === null) return null;
  const row = reading.check(overrideLiability, value, place, 'LIABILITY_INVALID', 'The liability is left out.');
  if (!row || Object.values(row).every((field) => field === null)) return null;
  const { account_id, currency } = account;
  const cents = (key: 'last_payment_amount' | 'minimum_payment_amount') =>
    reading.optionalCents(row[key], currency, `${place}.${key}`);
  const payments = {
    last_payment_cents: cents('last_payment_amount'),
    last_payment_date: null,
    minimum_payment_cents: cents('minimum_payment_amount'),
    next_payment_due_date: null,
  };
  const interest_rate = row.nominal_apr === null ? null : percentToFraction(row.nominal_apr);
  if (account.type === 'credit') {
    return {
      type: 'credit',
      account_id,
      aprs: (['purchase_apr', 'cash_apr', 'balance_transfer_apr', 'special_apr'] as const).flatMap((key) => {
        const percent = row[key];
        if (percent === null) return [];
        const apr = { apr_type: aprKeys[key], apr: percentToFraction(percent) };
        return [{ ...apr, balance_subject_to_apr_cents: null, interest_charge_cents: null }];
      }),
      is_overdue: row.is_overdue,
      ...payments,
      last_statement_issue_date: null,
      last_statement_balance_cents: null,
    };
  }
  if (account.type === 'loan' && account.subtype === 'student') {
    if (account.balances.current_cents === null) {
      const message = `${place}.principal is what was first lent; without starting_balance what is owed is not known.`;
      reading.warn('BALANCE_UNKNOWN', message, place);
    }
    const { loan_name, is_overdue, expected_payoff_date } = row;
    return { type: 'student', account_id, loan_name, interest_rate, is_overdue, ...payments, expected_payoff_date };
  }
  reading.warn(
    'LIABILITY_UNSUPPORTED',
    `${place} is on an account that is no card and no student loan; it is ignored.`,
    place,
  );
  return null;
}
