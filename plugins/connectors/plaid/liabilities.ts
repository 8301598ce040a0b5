import type * as z from 'zod';
import type { Account, Liability } from '../../kit/ledger/schema.ts';
import { isRecord } from '../input/json.ts';
import { percentToFraction } from '../input/money.ts';
import { describe } from '../input/problem.ts';
import type { Reading } from '../input/reading.ts';
import { creditRow, mortgageRow, studentRow } from './response.ts';

type Cents = (amount: number | null, key: string) => number | null;

/** Plaid's `liabilities` object; entries that cannot be read, or whose account is not there, leave a warning. */
export function readLiabilities(value: unknown, accounts: ReadonlyMap<string, Account>, reading: Reading): Liability[] {
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) {
    const problem = {
      place: 'liabilities',
      wrong: `is ${describe(value)}`,
      right: 'an object with credit, student, mortgage',
    };
    reading.reject('LIABILITY_INVALID', problem, 'No liability is read.');
    return [];
  }
  const each = <Schema extends z.ZodType<{ account_id: string }>>(
    key: string,
    schema: Schema,
    convert: (row: z.infer<Schema>, cents: Cents, place: string) => Liability,
  ) => readEach(value[key], `liabilities.${key}`, schema, convert, accounts, reading);
  return [
    ...each('credit', creditRow, toCredit),
    ...each('student', studentRow, toStudent),
    ...each('mortgage', mortgageRow, toMortgage),
  ];
}

function readEach<Schema extends z.ZodType<{ account_id: string }>>(
  list: unknown,
  base: string,
  schema: Schema,
  convert: (row: z.infer<Schema>, cents: Cents, place: string) => Liability,
  accounts: ReadonlyMap<string, Account>,
  reading: Reading,
): Liability[] {
  const consequence = 'The liability is left out.';
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    reading.reject('LIABILITY_INVALID', { place: base, wrong: `is ${describe(list)}`, right: 'a list' }, consequence);
    return [];
  }
  return list.flatMap((entry: unknown, index): Liability[] => {
    const place = `${base}[${index}]`;
    const row = reading.check(schema, entry, place, 'LIABILITY_INVALID', consequence);
    if (row === null) return [];
    const account = accounts.get(row.account_id);
    if (!account) {
      const problem = {
        place: `${place}.account_id`,
        wrong: 'names an account that is not in accounts',
        right: 'the id of one of them',
      };
      reading.reject('LIABILITY_INVALID', problem, consequence);
      return [];
    }
    return [convert(row, (amount, key) => reading.optionalCents(amount, account.currency, `${place}.${key}`), place)];
  });
}

function toCredit(row: z.infer<typeof creditRow>, cents: Cents): Liability {
  return {
    type: 'credit',
    account_id: row.account_id,
    aprs: (row.aprs ?? []).map((apr, index) => ({
      apr_type: apr.apr_type,
      apr: percentToFraction(apr.apr_percentage),
      balance_subject_to_apr_cents: cents(apr.balance_subject_to_apr, `aprs[${index}].balance_subject_to_apr`),
      interest_charge_cents: cents(apr.interest_charge_amount, `aprs[${index}].interest_charge_amount`),
    })),
    is_overdue: row.is_overdue,
    last_payment_cents: cents(row.last_payment_amount, 'last_payment_amount'),
    last_payment_date: row.last_payment_date,
    last_statement_issue_date: row.last_statement_issue_date,
    last_statement_balance_cents: cents(row.last_statement_balance, 'last_statement_balance'),
    minimum_payment_cents: cents(row.minimum_payment_amount, 'minimum_payment_amount'),
    next_payment_due_date: row.next_payment_due_date,
  };
}

function toStudent(row: z.infer<typeof studentRow>, cents: Cents): Liability {
  return {
    type: 'student',
    account_id: row.account_id,
    loan_name: row.loan_name,
    interest_rate: row.interest_rate_percentage === null ? null : percentToFraction(row.interest_rate_percentage),
    is_overdue: row.is_overdue,
    last_payment_cents: cents(row.last_payment_amount, 'last_payment_amount'),
    last_payment_date: row.last_payment_date,
    minimum_payment_cents: cents(row.minimum_payment_amount, 'minimum_payment_amount'),
    next_payment_due_date: row.next_payment_due_date,
    expected_payoff_date: row.expected_payoff_date,
  };
}

function toMortgage(row: z.infer<typeof mortgageRow>, cents: Cents): Liability {
  const percentage = row.interest_rate?.percentage ?? null;
  return {
    type: 'mortgage',
    account_id: row.account_id,
    interest_rate: percentage === null ? null : percentToFraction(percentage),
    last_payment_cents: cents(row.last_payment_amount, 'last_payment_amount'),
    last_payment_date: row.last_payment_date,
    next_payment_cents: cents(row.next_monthly_payment, 'next_monthly_payment'),
    next_payment_due_date: row.next_payment_due_date,
    past_due_cents: cents(row.past_due_amount, 'past_due_amount'),
  };
}
