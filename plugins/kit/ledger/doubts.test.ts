import { expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import { ledgerRows, transaction } from './testing.ts';

const at = (cents: number, name: string) => {
  const row = transaction('2026-11-01', cents, 'FOOD_AND_DRINK_FAST_FOOD', { name, merchant_name: "McDonald's" });
  const ledger = buildLedger(ledgerRows({ transactions: [row] }));
  return [
    ledger.transactions[0]?.category.primary,
    ledger.transactions[0]?.merchant,
    ledger.warnings.map(({ code }) => code),
  ];
};

test('rent to a person is no fast food, and the doubt is said', () => {
  expect(at(140_000, 'TO MCDONALD ROSS')).toEqual(['UNCATEGORIZED', 'Mcdonald Ross', ['MERCHANT_DOUBTED']]);
});

test('a meal stays a meal', () => {
  expect(at(1_400, 'TO MCDONALD ROSS')[0]).toBe('FOOD_AND_DRINK');
  expect(at(140_000, "MCDONALD'S #3322")).toEqual(['FOOD_AND_DRINK', "McDonald's", []]);
});
