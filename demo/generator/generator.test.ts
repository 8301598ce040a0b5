import { describe, expect, test } from 'vitest';
import { buildLedger, ledgerRowsSchema, type LedgerRows, type PersonaPlugin } from '../../plugins/kit/index.ts';
import { personaPlugins } from '../../plugins/personas/index.ts';
import { signalsOf, stillContext } from '../../plugins/signals/shared/testing.ts';
import { demoCustomers, generateCustomer } from './index.ts';

const to = '2026-11-25';
const seed = 20_261_125;
const all = demoCustomers.map(({ id }) => ({ id, rows: generateCustomer(id, { seed, to }) }));

function personaOf(rows: LedgerRows): string | undefined {
  const signals = signalsOf(buildLedger(rows, to), 30);
  const matches = (plugin: PersonaPlugin) =>
    plugin.create(stillContext, plugin.config.parse({})).assign(signals).match === true;
  return personaPlugins.find(matches)?.persona;
}

describe.each(all)('$id', ({ id, rows }) => {
  test('is rows as a connector would hand them over', () => {
    expect(ledgerRowsSchema.parse(rows)).toEqual(rows);
    const accounts = new Set(rows.accounts.map(({ account_id }) => account_id));
    expect(rows.transactions.every(({ account_id }) => accounts.has(account_id))).toBe(true);
    expect(new Set(rows.transactions.map(({ transaction_id }) => transaction_id)).size).toBe(rows.transactions.length);
  });

  test('is the same every time, and another with another seed', () => {
    expect(generateCustomer(id, { seed, to })).toEqual(rows);
    expect(generateCustomer(id, { seed: seed + 1, to }).transactions).not.toEqual(rows.transactions);
  });

  test('holds nothing after its last day, and 18 months at most', () => {
    const days = rows.transactions.map(({ date }) => date).sort();
    expect(days[0]?.localeCompare('2025-05-25')).toBeGreaterThanOrEqual(0);
    expect(days.at(-1)?.localeCompare(to)).toBeLessThanOrEqual(0);
    for (const { date, authorized_date } of rows.transactions) {
      if (authorized_date !== null) expect(authorized_date.localeCompare(date)).toBeLessThanOrEqual(0);
    }
  });

  test('has balances that change by exactly the rows between two days', () => {
    const earlier = generateCustomer(id, { seed, to: '2026-10-31' });
    for (const account of rows.accounts) {
      const before = earlier.accounts.find(({ account_id }) => account_id === account.account_id);
      const between = rows.transactions.filter(
        ({ account_id, date, pending }) => account_id === account.account_id && !pending && date > '2026-10-31',
      );
      const sum = between.reduce((total, { amount_cents }) => total + amount_cents, 0);
      const isOwed = account.type === 'credit' || account.type === 'loan';
      const change = (account.balances.current_cents ?? 0) - (before?.balances.current_cents ?? 0);
      // A customer who only just joined shows fewer rows than were played.
      if (id !== 'ellie-novak') expect(change).toBe(isOwed ? sum : 0 - sum);
    }
  });

  test('goes on living without changing what was', () => {
    const later = new Map(
      generateCustomer(id, { seed, to: '2026-12-05' }).transactions.map((row) => [row.transaction_id, row]),
    );
    const posted = rows.transactions.filter(({ pending, date }) => !pending && date > '2026-11-16');
    for (const row of posted) expect(later.get(row.transaction_id)).toEqual(row);
  });

  test('is read by the ledger without a warning', () => {
    expect(buildLedger(rows, to).warnings).toEqual([]);
  });
});

test('the twelve show every persona', () => {
  const personas = Object.fromEntries(all.map(({ id, rows }) => [id, personaOf(rows)]));
  expect(personas).toMatchObject({
    'maya-torres': 'high_utilization',
    'daniel-kim': 'variable_income',
    'priya-shah': 'subscription_heavy',
    'tom-becker': 'savings_builder',
    'rosa-alvarez': 'cash_flow_stretched',
    'grace-lin': 'general',
  });
});

test('their histories hold what real ones do', () => {
  const rows = all.flatMap((customer) => customer.rows.transactions);
  const ledgers = all.map((customer) => buildLedger(customer.rows, to));
  const flows = ledgers.flatMap(({ transactions }) => transactions.map(({ flow }) => flow));
  expect(rows.filter(({ pending }) => pending).length).toBeGreaterThan(5);
  expect(flows.filter((flow) => flow === 'refund').length).toBeGreaterThan(20);
  expect(flows.filter((flow) => flow === 'card_payment').length).toBeGreaterThan(100);
  expect(flows.filter((flow) => flow === 'transfer').length).toBeGreaterThan(50);
  expect(
    ledgers.flatMap(({ streams }) => streams).filter(({ price_changes }) => price_changes.length > 0).length,
  ).toBeGreaterThan(5);
  for (const category of [
    'BANK_FEES_OVERDRAFT_FEES',
    'BANK_FEES_INTEREST_CHARGE',
    'INCOME_GIG_ECONOMY',
    'INCOME_TAX_REFUND',
    'TRANSFER_OUT_WITHDRAWAL',
  ]) {
    expect(
      rows.some((row) => row.category.detailed === category),
      category,
    ).toBe(true);
  }
  const aprs = all.flatMap((customer) => customer.rows.liabilities).filter(({ type }) => type === 'credit');
  expect(aprs.length).toBeGreaterThan(8);
});

test('somebody who is not there is refused', () => {
  expect(() => generateCustomer('nobody', { seed, to })).toThrow(
    expect.objectContaining({ code: 'DEMO_CUSTOMER_UNKNOWN' }),
  );
});
