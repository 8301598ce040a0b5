import { describe, expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import detail from './index.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      transaction('2026-11-03', 1_850, 'FOOD_AND_DRINK_COFFEE', {
        transaction_id: 'blue',
        name: 'SQ *BLUEBIRD 4155551212',
        authorized_date: '2026-11-01',
      }),
      transaction('2026-11-10', 45_000, 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES', {
        transaction_id: 'check',
        name: 'CHECK 1042',
      }),
    ],
  }),
  '2026-11-25',
);
const session = sessionOf(ledger);

test('a line copied from a statement finds its payment, with both its days', async () => {
  const result = await runTool(detail, { question: 'What is SQ *BLUEBIRD 4155551212?' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(result.facts.map(({ value }) => value)).toEqual([1_850, '2026-11-01', '2026-11-03']);
  expect(result.text).toContain('may not be exact');
});

test('an amount finds its payment; one that nobody made finds none, proved by the search', async () => {
  const found = await runTool(detail, { amount_cents: 45_000 }, session);
  expect(found.facts[0]?.evidence).toEqual([{ type: 'transaction', id: 'check' }]);
  const none = await runTool(detail, { amount_cents: 45_001 }, session);
  expect(none.facts).toMatchObject([
    { value: 0, evidence: [{ type: 'search' }] },
    { value: 45_001, evidence: [{ type: 'message' }] },
  ]);
  expect(none.text).toMatch(
    /^I looked for payments of \{fact:asked.45001\}.*tell me the shop, the amount or the day\.$/,
  );
});

test('everyday words of a question are no line of a statement', async () => {
  const result = await runTool(detail, { question: 'what is this charge on my card' }, session);
  expect(result.facts).toEqual([]);
  expect(result.text).toMatch(/^Which payment do you mean\?/);
});

describe('whether money is pending or gone', () => {
  const rows = [
    transaction('2026-11-20', 4_000, 'FOOD_AND_DRINK_GROCERIES', {
      transaction_id: 'posted',
      authorized_date: '2026-11-19',
    }),
    transaction('2026-11-24', 1_200, 'FOOD_AND_DRINK_COFFEE', { transaction_id: 'waits', pending: true }),
    transaction('2026-11-23', 800, 'FOOD_AND_DRINK_COFFEE', { transaction_id: 'waits-too', pending: true }),
  ];
  const told = async (question: string, transactions = rows, locale = 'en-US') => {
    const own = sessionOf(buildLedger(ledgerRows({ accounts: [account({})], transactions }), '2026-11-25'), { locale });
    const result = await runTool(detail, { question }, own);
    expect(problemsOf(result, own)).toEqual([]);
    return fillReferences(result.text, result.facts, locale);
  };

  test('the newest payment and its state come first, then what else is pending', async () => {
    expect(await told('Is the money for my last purchase pending or gone?')).toMatch(
      /^It is still pending: your latest payment, \$12\.00 at .* on Nov 24, 2026, .*\. Another is pending: \$8\.00 at/,
    );
    expect(await told('has my latest payment gone through', rows.slice(0, 1))).toMatch(
      /^It is gone: your latest payment, \$40\.00 at .* on Nov 19, 2026, was taken .* on Nov 20, 2026\.$/,
    );
    expect(await told('¿Mi última compra está pendiente?', rows, 'es-US')).toMatch(
      /^Sigue pendiente: tu último pago, \$12\.00/,
    );
  });

  test('of no payment named all that is pending is said, and which one is meant is asked', async () => {
    expect(await told('Is that money pending or gone?')).toMatch(
      /^2 payments are pending, \$20\.00 in all; .*tell me the shop/,
    );
    expect(await told('is it pending', rows.slice(0, 1))).toMatch(
      /^I see 0 pending payments: all that I see has been taken\./,
    );
  });
});

test('"that charge" is the payment that was told before', async () => {
  const row = transaction('2026-11-12', 4_250, 'FOOD_AND_DRINK_COFFEE', { name: 'Corner Cafe' });
  const other = transaction('2026-11-20', 900, 'FOOD_AND_DRINK_COFFEE', { name: 'Other Cafe' });
  const told = buildLedger(ledgerRows({ transactions: [row, other] }), '2026-11-25');
  const id = `payment.${row.transaction_id}`;
  const shown = {
    id,
    label: 'Corner Cafe',
    value: 4_250,
    unit: 'USD_cents' as const,
    evidence: [{ type: 'transaction' as const, id: row.transaction_id }],
    refreshed_at: '2026-11-25T06:00:00Z',
  };
  const session = sessionOf(told, { earlier: async () => [{ question: 'my biggest payment', facts: [shown] }] });
  const result = await runTool(detail, { question: '¿qué es ese cargo?' }, session);
  expect(fillReferences(result.text, result.facts, 'en-US')).toMatch(
    /^That is \$42\.50 to Corner Cafe on Nov 12, 2026/,
  );
});
