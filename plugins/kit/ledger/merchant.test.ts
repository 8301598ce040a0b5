import { describe, expect, test } from 'vitest';
import { cleanMerchant } from './merchant.ts';
import { nameMerchants } from './merchant-names.ts';
import { transaction } from './testing.ts';

const named = (...rows: { name: string; merchant_name?: string; merchant_entity_id?: string }[]) =>
  nameMerchants(rows.map((row) => transaction('2026-11-01', 100, 'UNCATEGORIZED', row))).map(({ name }) => name);

describe('one merchant, many spellings', () => {
  test.each([
    [
      'netflix',
      [
        'NETFLIX.COM 866-579-7172 CA',
        'Netflix.com',
        'NETFLIX COM LOS GATOS',
        'PAYPAL *NETFLIX',
        'Netflix Inc.',
        'NETFLIX P432629721',
      ],
    ],
    ['joespizza', ["TST* JOE'S PIZZA - BROOKLYN NY", "Joe's Pizza", 'SQ *JOES PIZZA']],
    ['mcdonalds', ["McDonald's #3322", "MCDONALD'S F01234 BRONX NY", 'McDonalds']],
    [
      'starbucks',
      ['STARBUCKS #1234 BOTHELL WA', 'Starbucks', 'PAYPAL           INST XFER  STARBUCKS       WEB ID: PAYPALSI01'],
    ],
    ['ranchmarket', ['CHECKCARD 0123 RANCH MARKET 10234', 'Ranch Market']],
    ['hulu', ['HLU*HULU 012345 HULU.COM/BILL CA USA', 'Hulu']],
    ['uber', ['Uber 072515 SF**POOL**', 'UBER *TRIP HELP.UBER.COM', 'POS DEBIT UBER * 012-012-0123 CA']],
    ['7eleven', ['7-ELEVEN 34567 DALLAS TX', '7-Eleven']],
    ['amazon', ['AMZN Mktp US*2K4RT0', 'Amazon.com', 'AMAZON MARKETPLACE']],
    ['papajohns', ["PURCHASE AUTHORIZED ON  PAPA JOHN'S #0123 012-012-0123 TX S012345678901234 CARD 0123"]],
  ])('%s', (key, spellings) => {
    expect(spellings.map((spelling) => cleanMerchant(spelling).key)).toEqual(spellings.map(() => key));
  });

  test('pay is named by who pays it', () => {
    const names = ['Direct Deposit - Excelsior Welding Company', 'EXCELSIOR WELDING COMPANY PAYROLL'];
    expect(names.map((name) => cleanMerchant(name).key)).toEqual([
      'excelsiorweldingcompany',
      'excelsiorweldingcompany',
    ]);
    expect(cleanMerchant('DIRECT DEPOSIT').label).toBe('Direct Deposit');
  });

  test('different merchants of one brand stay apart', () => {
    expect(cleanMerchant('UBER   *EATS').key).not.toBe(cleanMerchant('UBER *TRIP').key);
    expect(new Set(named({ name: 'Uber' }, { name: 'Uber Eats' })).size).toBe(2);
  });

  test('a person is not a restaurant', () => {
    expect(cleanMerchant('TO MCDONALD ROSS').key).toBe('tomcdonaldross');
  });

  test('what a bank says of a bill payment is no name', () => {
    const spellings = [
      'CEDAR WATER CO',
      'CEDAR WATER CO BILL PMT Q5K6PZUJ6 118',
      'CEDAR WATER CO ONLINE BILL PAYMENT JP1ZPZWDD',
    ];
    expect(new Set(spellings.map((text) => cleanMerchant(text).key)).size).toBe(1);
    expect(cleanMerchant('PAPER TIGER*YDEFZV8CV').label).toBe('Paper Tiger');
  });

  test('odd descriptions keep a name', () => {
    expect(cleanMerchant('株式会社').label).toBe('株式会社');
    expect(cleanMerchant('   ').label).toBe('Unknown');
    expect(cleanMerchant('12345').label).toBe('12345');
    expect(cleanMerchant('DoorDash').label).toBe('DoorDash');
  });
});

describe('names of a whole ledger', () => {
  test('an entity id joins spellings that nothing else would', () => {
    const names = named(
      { name: 'X1', merchant_name: 'Blue Bottle', merchant_entity_id: 'e1' },
      { name: 'X2', merchant_name: 'BBC Oakland Kiosk', merchant_entity_id: 'e1' },
      { name: 'X3', merchant_name: 'Blue Bottle', merchant_entity_id: 'e1' },
    );
    expect(names).toEqual(['Blue Bottle', 'Blue Bottle', 'Blue Bottle']);
  });

  test('a description seen with a reported merchant names the merchant where none is reported', () => {
    const names = named(
      { name: 'WHOLESUM MKT 10234', merchant_name: 'Wholesome Market' },
      { name: 'WHOLESUM MKT 20001' },
    );
    expect(names).toEqual(['Wholesome Market', 'Wholesome Market']);
  });

  test('a description that says nothing lends its merchant to nobody', () => {
    const names = named({ name: 'CARD SERVICE', merchant_name: 'Zara' }, { name: 'CARD SERVICE' });
    expect(new Set(names).size).toBe(2);
  });

  test('a reported name that repeats the description gives way to a real one', () => {
    const names = named(
      { name: 'NORTHPRESS NEWS 0417', merchant_name: 'The North Press' },
      { name: 'NORTHPRESS NEWS 0518', merchant_name: 'NORTHPRESS NEWS' },
      { name: 'NORTHPRESS NEWS 0619' },
    );
    expect(names).toEqual(['The North Press', 'The North Press', 'The North Press']);
  });

  test('a description that two merchants share lends neither name', () => {
    const names = named(
      { name: 'WALLET TRANSFER 1', merchant_name: 'Films' },
      { name: 'WALLET TRANSFER 2', merchant_name: 'Songs' },
      { name: 'WALLET TRANSFER 3' },
    );
    expect(new Set(names).size).toBe(3);
  });

  test('a description cut off inside a city is the one without it', () => {
    expect(new Set(named({ name: 'MARIGOLD TEA' }, { name: 'MARIGOLD TEA PORTL' })).size).toBe(1);
    expect(new Set(named({ name: 'MARIGOLD TEA' }, { name: 'MARIGOLD TEA HOUSE' })).size).toBe(2);
  });

  test('a name cut off inside its last word is the longer one', () => {
    expect(new Set(named({ name: 'SERVICENAME' }, { name: 'SERVICENAM' }, { name: 'SERVICENAME' })).size).toBe(1);
    expect(new Set(named({ name: 'Shell' }, { name: 'Shells' })).size).toBe(2);
  });

  test('two ledgers share nothing that was read', () => {
    const read = () => nameMerchants([transaction('2026-11-01', 100, 'UNCATEGORIZED', { name: 'MARIGOLD TEA' })])[0];
    expect(read()).toEqual(read());
    expect(read()?.words).not.toBe(read()?.words);
  });
});
