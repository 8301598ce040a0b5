/** Makes what a plugin is given out of an example's tables. */
import * as z from 'zod';
import { windowSignalsSchema, type Ledger, type Window, type WindowSignals } from '../../plugins/kit/index.ts';
import { buildLedger } from '../../plugins/kit/ledger/build.ts';
import { account, cardLiability, ledgerRows, transaction } from '../../plugins/kit/ledger/testing.ts';
import { partsOf, readValue, tablesOf, type Row } from './example.ts';
import { nothingKnown } from './fields.ts';

const columns = {
  transaction: ['date', 'amount_cents', 'detailed', 'name', 'account_id'],
  account: ['account_id', 'type', 'subtype', 'current_cents', 'available_cents', 'limit_cents'],
};

/** The ledger of a family's example, and the window it speaks of. */
export function ledgerOf(text: string): { ledger: Ledger; window: Window } {
  const rows = tablesOf(text).flat();
  const is = (names: readonly string[]) => (row: Row) => Object.keys(row).every((name) => names.includes(name));
  const isTransaction = (row: Row) => 'date' in row && is(columns.transaction)(row);
  const isAccount = (row: Row) => 'account_id' in row && is(columns.account)(row);
  const accounts = rows.filter(isAccount).map(accountOf);
  const liabilities = new Map<string, Row>();
  for (const row of rows.filter((row) => !isTransaction(row) && !isAccount(row))) {
    const id = row['account_id'] ?? '';
    liabilities.set(id, { ...liabilities.get(id), ...row });
  }
  const [, asOf, days] = /^As of (\d{4}-\d\d-\d\d), (30|90|180)-day window/.exec(text) ?? [];
  if (asOf === undefined || days === undefined) throw new TypeError('an example begins "As of <date>, <N>-day window"');
  const ledger = buildLedger(
    ledgerRows({
      accounts: accounts.some(({ type }) => type === 'depository') ? accounts : [account(), ...accounts],
      transactions: rows.filter(isTransaction).flatMap(transactionsOf),
      liabilities: [...liabilities.values()].map(liabilityOf),
    }),
    asOf,
  );
  return { ledger, window: ledger.windows[days as '30' | '90' | '180'] };
}

function accountOf(row: Row) {
  const given = Object.entries(row).map(([name, cell]) => [name.replace(/_cents$/, ''), readValue(cell)]);
  return account(Object.fromEntries(given) as Parameters<typeof account>[0]);
}

/** One row for each date that the line lists. */
function transactionsOf({ date = '', amount_cents, detailed, ...given }: Row) {
  return date.split(', ').map((day) => transaction(day, Number(amount_cents), detailed, given));
}

/** What a lender reports; an interest charge stands with a rate. */
function liabilityOf({ account_id = '', interest_charge_cents, ...row }: Row) {
  const rate = { apr_type: 'purchase_apr', apr: 0.2, balance_subject_to_apr_cents: null };
  const aprs =
    interest_charge_cents === undefined ? [] : [{ ...rate, interest_charge_cents: Number(interest_charge_cents) }];
  const given = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, readValue(cell)]));
  return cardLiability({ account_id, aprs, ...given });
}

/** Signals in which nothing is known but the lines of a persona's example. The history is long unless they say otherwise. */
export function signalsOf(rows: readonly Row[]): WindowSignals {
  const { properties = {} } = z.toJSONSchema(windowSignalsSchema);
  const families = Object.entries(properties).map(([name, json]) => {
    const options = (json as z.core.JSONSchema.BaseSchema).anyOf;
    return [name, options === undefined ? 180 : nothingKnown(options[0] as z.core.JSONSchema.BaseSchema)];
  });
  const signals = Object.fromEntries(families) as Record<string, unknown>;
  for (const { signal = '', value = '' } of rows) place(signals, partsOf(signal), readValue(value));
  return windowSignalsSchema.parse(signals);
}

/** Puts a value where a path leads; a card that is not there yet is made, with nothing known of it. */
function place(target: Record<string, unknown>, [part = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) target[part] = value;
  else {
    if (Array.isArray(target)) target[part] ??= unknownCard(part);
    place(target[part] as Record<string, unknown>, rest, value);
  }
}

function unknownCard(index: string): unknown {
  const item = windowSignalsSchema.shape.credit.unwrap().shape.cards.element;
  return { ...(nothingKnown(z.toJSONSchema(item)) as object), account_id: `card-${index}` };
}
