import { describe, expect, test } from 'vitest';
import { buildLedger } from '../build.ts';
import { account, ledgerRows, transaction } from '../testing.ts';
import { every, monthly, music, only, pay, rows, streamsOf } from './testing.ts';

const gas = 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY';
const shop = 'GENERAL_MERCHANDISE_SUPERSTORES';

describe('one payee whose names begin alike', () => {
  test('rows that keep one cadence only together are one stream', () => {
    const stream = only([
      ...rows('Brightloan', 'LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT', monthly('06', [3, 5, 6, 9], 210)),
      ...rows('Brightloan Network', 'LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT', monthly('06', [4, 7, 8, 10, 11], 210)),
    ]);
    expect(stream).toMatchObject({ frequency: 'MONTHLY', first_date: '2026-03-06', last_date: '2026-11-06' });
    expect(stream.transaction_ids).toHaveLength(9);
  });

  test('five letters are enough, whatever the money is', () => {
    const earlier = rows('Delta', 'UNCATEGORIZED', monthly('06', [3, 5, 6, 9], -210));
    const later = rows('Delta Partners', 'UNCATEGORIZED', monthly('06', [4, 7, 8, 10, 11], -210));
    expect(only([...earlier, ...later]).transaction_ids).toHaveLength(9);
  });

  test('bills may vary as they like', () => {
    const amounts = [120, 95, 60, 31, 18, 17, 25, 70];
    const bills = amounts.map((amount, index): [string, number] => [`2026-0${index + 1}-11`, amount]);
    expect(
      only(
        [
          ...rows(
            'Vale Gas',
            gas,
            bills.filter((_bill, index) => index % 2 === 0),
          ),
          ...rows(
            'Vale Gas Paid Web',
            gas,
            bills.filter((_bill, index) => index % 2 === 1),
          ),
        ],
        '2026-08-20',
      ).transaction_ids,
    ).toHaveLength(8);
  });

  test('two that are charged side by side stay two', () => {
    expect(
      streamsOf([
        ...rows('Tunebox', music, monthly('03', [6, 7, 8, 9, 10, 11], 9.99)),
        ...rows('Tunebox Family', music, monthly('21', [6, 7, 8, 9, 10, 11], 15.99)),
      ]),
    ).toHaveLength(2);
  });
});

describe('what goes on elsewhere', () => {
  test('interest goes on with the card that replaced another', () => {
    const interest = (card: string, months: readonly number[]) =>
      rows('INTEREST CHARGE ON PURCHASES', 'BANK_FEES_INTEREST_CHARGE', monthly('27', months, 34), {
        account_id: card,
      });
    expect(only([...interest('checking', [2, 3, 4, 5, 6]), ...interest('card', [7, 8, 9, 10])])).toMatchObject({
      first_date: '2026-02-27',
      account_id: 'card',
    });
  });

  test('pay split over two accounts is a stream on each', () => {
    const wages = rows('KESTREL FREIGHT PAYROLL', pay, every(14, '2026-06-05', 12, -1_850));
    const saved = rows('KESTREL FREIGHT PAYROLL', pay, every(14, '2026-06-05', 12, -200), { account_id: 'card' }).map(
      (row) => ({ ...row, transaction_id: `saved ${row.transaction_id}` }),
    );
    const streams = streamsOf([...wages, ...saved]);
    expect(streams.map(({ frequency, last_amount_cents }) => [frequency, last_amount_cents])).toEqual(
      expect.arrayContaining([
        ['BIWEEKLY', 185_000],
        ['BIWEEKLY', 20_000],
      ]),
    );
  });
});

describe('paid by plan', () => {
  const card = 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT';

  test('a card paid in full on its day is a transfer stream, whatever the statement says', () => {
    const amounts = [1_188, 861, 1_287, 304, 298, 1_307, 882];
    const paid = amounts.map((amount, index): [string, number] => [
      `2026-${String(index + 5).padStart(2, '0')}-14`,
      amount,
    ]);
    expect(only(rows('LAKE CARD AUTOPAY', card, paid))).toMatchObject({ kind: 'transfer', frequency: 'MONTHLY' });
  });

  test('a yearly membership is a subscription after its second charge, a rise included; two purchases are not', () => {
    const dues = rows('CLUBHOUSE *ANNUAL RENEWAL', shop, [
      ['2025-10-05', 65],
      ['2026-10-05', 70],
    ]);
    expect(only(dues)).toMatchObject({ kind: 'subscription', frequency: 'ANNUALLY', status: 'MATURE' });
    const purchases = rows('CLUBHOUSE STORE', shop, [
      ['2025-10-05', 65],
      ['2026-10-05', 70],
    ]);
    expect(streamsOf(purchases)).toEqual([]);
  });

  test('overdraft fees on regular days are no stream', () => {
    expect(streamsOf(rows('OVERDRAFT FEE', 'BANK_FEES_OVERDRAFT_FEES', monthly('08', [7, 8, 9, 10, 11], 35)))).toEqual(
      [],
    );
  });

  test('what goes through a payment service is named by whom it pays', () => {
    const given = { merchant_name: 'PayPal' };
    expect(
      only(rows('PAYPAL *TUNEBOX 402-935-7733', music, monthly('03', [7, 8, 9, 10, 11], 9.99), given)).merchant,
    ).toBe('Tunebox');
  });
});

test('two cards that are paid under one description are two streams', () => {
  const cards = [
    account({ account_id: 'red', type: 'credit', subtype: 'credit card' }),
    account({ account_id: 'blue', type: 'credit', subtype: 'credit card' }),
  ];
  const legs = (card: string, day: string, base: number) =>
    [5, 6, 7, 8, 9, 10, 11].flatMap((month) => {
      const date = `2026-${String(month).padStart(2, '0')}-${day}`;
      const given = { name: 'LAKE CARD AUTOPAY', transaction_id: `${card} ${date}` };
      const paid = transaction(date, base + month * 137, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', given);
      return [
        paid,
        { ...paid, transaction_id: `${card} in ${date}`, account_id: card, amount_cents: -paid.amount_cents },
      ];
    });
  const { streams } = buildLedger(
    ledgerRows({
      accounts: [account(), ...cards],
      transactions: [...legs('red', '06', 20_000), ...legs('blue', '19', 90_000)],
    }),
    '2026-11-25',
  );
  expect(streams.map(({ kind, frequency, predicted_next_date }) => [kind, frequency, predicted_next_date])).toEqual([
    ['transfer', 'MONTHLY', '2026-12-06'],
    ['transfer', 'MONTHLY', '2026-12-19'],
  ]);
});
