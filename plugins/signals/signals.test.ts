import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import {
  factSchema,
  fillReferences,
  familySchemas,
  hasEvidence,
  type LedgerRows,
  type Transaction,
  windowSignalsSchema,
} from '../kit/index.ts';
import { buildLedger } from '../kit/ledger/build.ts';
import { addDays } from '../kit/ledger/dates.ts';
import { account, cardLiability, ledgerRows, transaction } from '../kit/ledger/testing.ts';
import { signalPlugins } from './index.ts';
import { pointsOf, signalsOf } from './shared/testing.ts';

const asOf = '2026-11-25';
const accounts = [
  account({ mask: '1111' }),
  account({ account_id: 'Savings', subtype: 'savings', current: 400_000 }),
  account({ account_id: 'card', type: 'credit', name: 'Blue Card', mask: '4523', current: 340_000, limit: 500_000 }),
  account({ account_id: 'nolimit', type: 'credit', current: -2_000 }),
];
const detailed = [
  'FOOD_AND_DRINK_GROCERIES',
  'TRAVEL_FLIGHTS',
  'RENT_AND_UTILITIES_RENT',
  'BANK_FEES_INTEREST_CHARGE',
  'BANK_FEES_OVERDRAFT_FEES',
  'TRANSFER_OUT_SAVINGS',
  'TRANSFER_IN_SAVINGS',
  'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT',
  'INCOME_SALARY',
  'ENTERTAINMENT_TV_AND_MOVIES',
  'UNCATEGORIZED',
  'NEW_CODE',
];

const row = fc
  .record({
    day: fc.integer({ min: 0, max: 400 }),
    amount: fc.oneof(
      fc.constantFrom(1_549, 2_000, -2_000, 100_000, -100_000),
      fc.integer({ min: -200_000, max: 200_000 }),
    ),
    category: fc.constantFrom(...detailed),
    account_id: fc.constantFrom('checking', 'Savings', 'card', 'nolimit'),
    name: fc.constantFrom(
      'Netflix',
      'NETFLIX.COM 866-579-7172',
      'Grocer',
      'Employer',
      'Transfer to savings',
      'Payment',
    ),
    pending: fc.boolean(),
    authorized: fc.option(fc.integer({ min: -40, max: 3 }), { nil: null }),
  })
  .map((given) => {
    const date = addDays(asOf, -given.day);
    const pending = given.pending && given.day < 10;
    return transaction(date, given.amount, given.category, {
      account_id: given.account_id,
      name: given.name,
      pending,
      authorized_date: given.authorized === null ? null : addDays(date, given.authorized),
    });
  });
const someRows = fc
  .array(row, { maxLength: 80 })
  .map((rows) => rows.map((one, index): Transaction => ({ ...one, transaction_id: `t${index}` })));

function ledgerRowsOf(transactions: Transaction[]): LedgerRows {
  const liability = cardLiability({
    account_id: 'card',
    is_overdue: true,
    minimum_payment_cents: 2_000,
    last_payment_cents: 2_000,
    last_statement_balance_cents: 90_000,
    last_statement_issue_date: '2026-11-01',
  });
  return ledgerRows({ accounts, transactions, liabilities: [liability] });
}

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 1_000 }), (rows, seed) => {
      const shuffled = [...rows].sort(
        (one, other) =>
          ((Number(one.transaction_id.slice(1)) * seed) % 97) - ((Number(other.transaction_id.slice(1)) * seed) % 97),
      );
      const [first, second] = [rows, shuffled].map((given) =>
        buildLedger({ ...ledgerRowsOf(given), accounts: given === rows ? accounts : [...accounts].reverse() }, asOf),
      );
      if (first === undefined || second === undefined) throw new Error('unreachable');
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      for (const days of [30, 90, 180] as const)
        expect(JSON.stringify(signalsOf(second, days))).toBe(JSON.stringify(signalsOf(first, days)));
    }),
    { numRuns: 60 },
  );
});

test('a file read twice changes nothing', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const given = ledgerRowsOf(rows);
      expect(JSON.stringify(buildLedger([given, given], asOf))).toBe(JSON.stringify(buildLedger(given, asOf)));
    }),
    { numRuns: 30 },
  );
});

test('every field is a value with evidence or null with a reason, and fits the contract', () => {
  fc.assert(
    fc.property(someRows, fc.constantFrom(30 as const, 90 as const, 180 as const), (rows, days) => {
      const signals = signalsOf(buildLedger(ledgerRowsOf(rows), asOf), days);
      windowSignalsSchema.parse(signals);
      const { credit, days_covered: _, ...others } = signals;
      for (const family of [...Object.values(others), credit.overall, ...credit.cards]) {
        const { unknown, evidence, ...fields } = family;
        for (const [name, value] of Object.entries(fields)) {
          if (name === 'account_id' || name === 'minimum_payment_approximate') continue;
          if (value === null) expect(unknown[name], name).toMatch(/\w/);
          else expect(evidence[name], name).not.toHaveLength(0);
          expect(Object.hasOwn(unknown, name)).toBe(value === null);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('totals add up, and can be added up from their evidence', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const ledger = buildLedger(ledgerRowsOf(rows), asOf);
      const { spending, income } = signalsOf(ledger, 90);
      const proved = (evidence: readonly { id: string }[] | undefined) =>
        (evidence ?? []).reduce((sum, { id }) => sum + (ledger.transaction(id)?.amount_cents ?? 0), 0);
      if (spending.total_cents === null) return;
      expect(proved(spending.evidence['total_cents'])).toBe(spending.total_cents);
      expect(proved(spending.evidence['fees_cents'])).toBe(spending.fees_cents);
      expect(0 - proved(income.evidence['income_cents'])).toBe(income.income_cents);
      expect((spending.essential_cents ?? 0) + (spending.discretionary_cents ?? 0)).toBe(spending.total_cents);
      const categories = Object.values(spending.by_category ?? {});
      expect(categories.reduce((sum, { total_cents }) => sum + total_cents, 0)).toBe(spending.total_cents);
    }),
    { numRuns: 60 },
  );
});

describe('data points', () => {
  test('continue a sentence, and hold no figure or name outside their facts', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const ledger = buildLedger(ledgerRowsOf(rows), asOf);
        for (const days of [30, 90, 180] as const) {
          for (const { text, es, facts, signal, weight } of pointsOf(ledger, days)) {
            const [family = '', field = ''] = signal.split('.');
            const known: Record<string, unknown> = familySchemas;
            expect(known).toHaveProperty(family);
            expect(field).toMatch(/^[a-z_]+$/);
            expect(weight).toBeGreaterThanOrEqual(0);
            expect(weight).toBeLessThanOrEqual(1);
            for (const said of [text, es?.text ?? '']) {
              const words = said.replaceAll(/\{fact:[^}]*\}/g, '');
              expect(words).not.toMatch(/[\d.]|Netflix|Grocer|Card|\b(?:two|three|half|twice|dos|tres|mitad|doble)\b/);
              expect(said.charAt(0)).toBe(said.charAt(0).toLowerCase());
              expect(fillReferences(said, facts)).not.toMatch(/\{fact:/);
            }
            // Both say the same figures, and name the same things.
            const references = (said: string) => (said.match(/\{fact:[^}]*\}/g) ?? []).toSorted();
            expect(references(es?.text ?? '')).toEqual(references(text));
            expect(Object.keys(es?.facts ?? {})).toEqual(facts.map(({ id }) => id));
            for (const fact of facts) {
              factSchema.parse(fact);
              expect(hasEvidence(fact)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('read as a person would say them', () => {
    const ledger = buildLedger(
      ledgerRowsOf([
        transaction('2026-05-01', 4_500, 'TRAVEL_FLIGHTS'),
        transaction('2026-11-10', 8_700, 'BANK_FEES_INTEREST_CHARGE', { account_id: 'card' }),
      ]),
      asOf,
    );
    const points = pointsOf(ledger, 30).filter(({ signal }) => signal.startsWith('credit'));
    const texts = points.map(({ text, facts }) => fillReferences(text, facts));
    expect(texts).toEqual([
      'your Blue Card ending 4523 is using 68% of its limit ($3,400.00 of $5,000.00)',
      'your Blue Card ending 4523 was charged $87.00 in interest in the last 30 days',
      'the last payment on your Blue Card ending 4523 was about its minimum of $20.00',
      'a payment on your Blue Card ending 4523 is reported as overdue, with a balance of $3,400.00',
    ]);
    expect(points.map(({ es }) => es?.facts)).toMatchObject([
      {
        'credit.utilization.card': { label: 'Blue Card terminada en 4523', formula: 'saldo / límite' },
        'credit.balance.card': { label: 'Saldo de Blue Card terminada en 4523' },
        'credit.limit.card': { label: 'Límite de Blue Card terminada en 4523' },
      },
      { 'credit.interest.card.30': { label: 'Blue Card terminada en 4523', period: 'los últimos 30 días' } },
      { 'credit.minimum.card': { label: 'Blue Card terminada en 4523' } },
      { 'credit.overdue.card': { label: 'Blue Card terminada en 4523' } },
    ]);
    expect(points.map(({ es }) => es?.text.replaceAll(/\{fact:[^}]*\}/g, '…'))).toEqual([
      'tu … usa el … de su límite (… de …)',
      'tu … te costó … en intereses en …',
      'el último pago de tu … fue más o menos el mínimo, de …',
      'un pago de tu … consta como vencido, con un saldo de …',
    ]);
  });
});

test('there is one plugin for each family', () => {
  expect(signalPlugins.map(({ family }) => family)).toEqual([
    'subscriptions',
    'savings',
    'credit',
    'income',
    'spending',
    'cash_flow',
  ]);
});
