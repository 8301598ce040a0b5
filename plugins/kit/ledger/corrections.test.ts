import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import type { Correction } from './corrections.ts';
import type { Transaction } from './schema.ts';
import { every, monthly, music, rows } from './streams/testing.ts';
import { account, ledgerRows, transaction } from './testing.ts';

const asOf = '2026-11-25';
const accounts = [account(), account({ account_id: 'saved', subtype: 'savings' })];
const ledgerOf = (transactions: Transaction[], ...corrections: Correction[]) =>
  buildLedger(ledgerRows({ accounts, transactions }), asOf, corrections);
const flowsOf = (transactions: Transaction[], ...corrections: Correction[]) =>
  ledgerOf(transactions, ...corrections).transactions.map(({ flow, paired_with }) => [flow, paired_with]);
const toGroceries = (transaction_id: string): Correction => ({
  kind: 'category',
  transaction_id,
  category: { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_GROCERIES', source: 'customer' },
});

describe('a category', () => {
  const shop = transaction('2026-11-03', 5_000, 'GENERAL_MERCHANDISE_SUPERSTORES', { transaction_id: 'shop' });

  test('wins over the reported one, and the last of two counts', () => {
    const other: Correction = {
      kind: 'category',
      transaction_id: 'shop',
      category: { primary: 'MEDICAL', detailed: 'MEDICAL_EYE_CARE', source: 'customer' },
    };
    const [row] = ledgerOf([shop], other, toGroceries('shop')).transactions;
    expect(row).toMatchObject({
      category: { detailed: 'FOOD_AND_DRINK_GROCERIES', source: 'customer' },
      flow: 'spend',
    });
    expect(row?.is_essential).toBe(true);
  });

  test('of what looked like a transfer makes it a purchase again', () => {
    const out = transaction('2026-11-03', 5_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', { transaction_id: 'out' });
    const inn = transaction('2026-11-03', -5_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', {
      transaction_id: 'in',
      account_id: 'saved',
    });
    expect(flowsOf([out, inn])).toEqual([
      ['transfer', 'out'],
      ['transfer', 'in'],
    ]);
    expect(flowsOf([out, inn], toGroceries('out'))).toEqual([
      ['unclassified_inflow', null],
      ['spend', null],
    ]);
  });

  test('given to a pending row is kept by the posted one, linked or not', () => {
    const pending = { ...shop, transaction_id: 'P', pending: true };
    const linked = { ...shop, transaction_id: 'S', pending_transaction_id: 'P' };
    const unlinked = { ...shop, transaction_id: 'S' };
    for (const posted of [linked, unlinked]) {
      const { transactions } = ledgerOf([pending, posted], toGroceries('P'));
      expect(transactions.map(({ transaction_id, category }) => [transaction_id, category.source])).toEqual([
        ['S', 'customer'],
      ]);
    }
    expect(ledgerOf([pending], toGroceries('P')).pending[0]?.category.source).toBe('customer');
    expect(ledgerOf([linked], toGroceries('P')).transactions[0]?.category.source).toBe('customer');
  });

  test('of a row that is not there says nothing', () => {
    expect(ledgerOf([shop], toGroceries('elsewhere')).transactions[0]?.category.source).toBe('reported');
  });
});

describe('a transfer', () => {
  const out = transaction('2026-11-03', 5_000, 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES', {
    transaction_id: 'out',
    name: 'Desk',
  });
  const inn = transaction('2026-11-04', -5_000, 'UNCATEGORIZED', { transaction_id: 'in', account_id: 'saved' });
  const said = (transaction_id: string, is_transfer: boolean): Correction => ({
    kind: 'transfer',
    transaction_id,
    is_transfer,
  });

  test('is no spend, and finds its other leg', () => {
    expect(flowsOf([out, inn])).toEqual([
      ['spend', null],
      ['unclassified_inflow', null],
    ]);
    expect(flowsOf([out, inn], said('out', true))).toEqual([
      ['transfer', 'in'],
      ['transfer', 'out'],
    ]);
    expect(flowsOf([out], said('out', true))).toEqual([['transfer', null]]);
  });

  test('said to be none is spend and inflow', () => {
    const words = [
      {
        ...out,
        name: 'Transfer to savings',
        category: { ...out.category, primary: 'TRANSFER_OUT', detailed: 'TRANSFER_OUT_SAVINGS' },
      },
      { ...inn, name: 'Transfer' },
    ];
    expect(flowsOf(words)).toEqual([
      ['transfer', 'in'],
      ['transfer', 'out'],
    ]);
    expect(flowsOf(words, said('out', false), said('in', false))).toEqual([
      ['spend', null],
      ['unclassified_inflow', null],
    ]);
  });
});

describe('a stream', () => {
  const songs = rows('Songs', music, monthly('08', [7, 8, 9, 10, 11], 10.99));
  const not: Correction = { kind: 'not_recurring', transaction_id: songs[2]?.transaction_id ?? '' };

  test('that is none is gone, also when older and newer rows come', () => {
    expect(ledgerOf(songs).streams).toHaveLength(1);
    expect(ledgerOf(songs, not).streams).toEqual([]);
    expect(ledgerOf(rows('Songs', music, monthly('08', [1, 2, 3, 4, 5, 6], 10.99)).concat(songs), not).streams).toEqual(
      [],
    );
  });

  test('taken back by pointing it out', () => {
    const found: Correction = {
      kind: 'recurring',
      transaction_ids: songs.slice(0, 3).map((row) => row.transaction_id),
    };
    expect(ledgerOf(songs, not, found).streams).toHaveLength(1);
    expect(ledgerOf(songs, found, not).streams).toEqual([]);
  });

  test('that was missed is found with its rhythm, and goes on', () => {
    const lunch = rows('Lunch Bar', 'FOOD_AND_DRINK_RESTAURANT', every(7, '2026-10-02', 7, 12.5), {
      payment_channel: 'in store',
    });
    const said: Correction = { kind: 'recurring', transaction_ids: lunch.slice(0, 4).map((row) => row.transaction_id) };
    expect(ledgerOf(lunch).streams).toEqual([]);
    expect(ledgerOf(lunch, said).streams).toMatchObject([
      { frequency: 'WEEKLY', last_date: '2026-11-13', predicted_next_date: '2026-11-20' },
    ]);
  });

  test('that was missed and keeps no rhythm has no date and no cost', () => {
    const taxi = rows('Taxi', 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES', [
      ['2026-09-02', 20],
      ['2026-09-03', 31],
      ['2026-10-29', 9],
    ]);
    const said: Correction = { kind: 'recurring', transaction_ids: taxi.map((row) => row.transaction_id) };
    expect(ledgerOf(taxi, said).streams).toMatchObject([
      { frequency: 'UNKNOWN', predicted_next_date: null, monthly_cost_cents: null },
    ]);
  });
});
