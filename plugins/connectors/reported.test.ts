import { describe, expect, test } from 'vitest';
import { buildLedger, type LedgerRows } from '../kit/index.ts';
import { readFiles } from './index.ts';

/** What went wrong in public finance tools, as the smallest file that shows it; the same in every time zone. */

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const read = (name: string, text: string | Uint8Array, config: object = {}): LedgerRows => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [rows] = readFiles([{ name, bytes }], context, { 'connector.csv': config });
  if (rows === undefined) throw new Error('One file gives one set of rows.');
  return rows;
};
const csv = (text: string | Uint8Array, config?: object) => read('export.csv', text, config);
const centsOf = (text: string, config?: object) =>
  csv(text, config).transactions.map(({ amount_cents }) => amount_cents);
const datesOf = (rows: LedgerRows) => rows.transactions.map(({ date }) => date);

const statement = (...rows: { day: string; amount?: string; id?: string; name?: string }[]) =>
  `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>1<ACCTID>777<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>${rows
    .map(
      ({ day, amount = '-4.50', id = '', name = 'CORNER CAFE' }, index) =>
        `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${day}<TRNAMT>${amount}${id === '-' ? '' : `<FITID>${id || index}`}<NAME>${name}</STMTTRN>`,
    )
    .join(
      '',
    )}</BANKTRANLIST><LEDGERBAL><BALAMT>10.00<DTASOF>20261101</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

describe('a day is what the bank wrote', () => {
  test.each([
    ['20190102', '2019-01-02'],
    ['20180312120000[-3:BRT]', '2018-03-12'],
    ['20170905173000.000', '2017-09-05'],
    ['20170301', '2017-03-01'],
    ['20170313', '2017-03-13'],
    ['20190213120000[0:GMT]', '2019-02-13'],
    ['200510291120', '2005-10-29'],
    ['20221028120000.000 GMT', '2022-10-28'],
    ['20260803', '2026-08-03'],
  ])('OFX %s', (day, expected) => {
    expect(datesOf(read('bank.ofx', statement({ day })))).toEqual([expected]);
  });

  test.each([
    ['2016-12-01', '2016-12-01'],
    ['2020-02-13T00:00+02:00', '2020-02-13'],
    ['2026-03-02', '2026-03-02'],
    ['2026-08-03', '2026-08-03'],
  ])('CSV %s', (day, expected) => {
    expect(datesOf(csv(`Date,Description,Amount\n${day},A,-1.00\n`))).toEqual([expected]);
  });

  test('the first of a month counts in that month', () => {
    const ledger = buildLedger(csv('Date,Description,Amount\n2016-12-01,CORNER CAFE,-4.50\n'), '2016-12-31');
    expect(ledger.transactions[0]?.day).toBe('2016-12-01');
  });
});

describe('amounts', () => {
  test.each([
    ['"4.711,98 €"', -471_198],
    ['"10,00 €"', -1_000],
    ["1'000.00", -100_000],
    ['−100.00', 10_000],
    ['($900.23)', 90_023],
    ['$+1500', -150_000],
    ['-9.95', 995],
    ['-17.85', 1_785],
  ])('%s', (amount, expected) => {
    // A money-out row beside it settles which sign means what; a comma inside needs a European file.
    const european = amount.includes('€');
    const other = european ? '"-1,00 €"' : '-1.00';
    expect(centsOf(`Date,Description,Amount\n2026-10-03,A,${amount}\n2026-10-04,B,${other}\n`)).toEqual([
      expected,
      100,
    ]);
  });

  test('apostrophes between thousands, commas before cents', () => {
    expect(centsOf("Date;Description;Amount\n2026-10-03;A;1'000,00\n2026-10-04;B;-1,00\n")).toEqual([-100_000, 100]);
  });

  test('a hundred times -9.95 is 995.00', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `2026-10-03,SHOP ${index},-9.95`).join('\n');
    expect(centsOf(`Date,Description,Amount\n${lines}\n`).reduce((sum, cents) => sum + cents, 0)).toBe(99_500);
  });

  test('debit and credit columns that carry signs of their own', () => {
    expect(
      centsOf('Date,Description,Debit,Credit\n2026-10-03,A,-100.0000,\n2026-10-04,B,,-50\n2026-10-05,C,5.00,\n'),
    ).toEqual([10_000, -5_000, 500]);
  });
});

describe('text', () => {
  test('a byte order mark is no part of the first heading', () => {
    expect(datesOf(csv('\uFEFFDate,Description,Amount\n2026-10-03,A,-1.00\n'))).toEqual(['2026-10-03']);
  });

  test('umlauts of Windows', () => {
    const bytes = Uint8Array.from(Buffer.from('Date,Description,Amount\n2026-10-03,M\xFCller,-1.00\n', 'latin1'));
    expect(csv(bytes).transactions[0]?.name).toBe('Müller');
  });
});

describe('which rows are one', () => {
  const once = [{ day: '20261003' }, { day: '20261003' }];

  test.each([
    ['blank ids', ' '],
    ['no ids', '-'],
    ['one id for all', '9998'],
  ])('%s lose no row', (_, id) => {
    const days = ['20261003', '20261004', '20261011'];
    const text = statement(...days.map((day, index) => ({ day, id, name: `SHOP ${index}` })));
    expect(buildLedger(read('bank.ofx', text)).transactions).toHaveLength(3);
  });

  test('two equal purchases, and the file again', () => {
    const file = read('bank.ofx', statement(...once));
    expect(buildLedger([file, file]).transactions).toHaveLength(2);
    const table = 'Date,Description,Amount\n2026-10-03,CORNER CAFE,-4.50\n2026-10-03,CORNER CAFE,-4.50\n';
    expect(buildLedger([csv(table), csv(table)]).transactions).toHaveLength(2);
  });

  test('an export made at noon, and one of the whole day', () => {
    const noon = 'Date,Description,Amount\n2026-10-03,CORNER CAFE,-4.50\n';
    const evening = `${noon}2026-10-03,CORNER CAFE,-4.50\n2026-10-03,GROCER,-20.00\n`;
    expect(buildLedger([csv(noon), csv(evening)]).transactions).toHaveLength(3);
    expect(buildLedger([csv(evening), csv(noon)]).transactions).toHaveLength(3);
  });

  test('the same amount in two monthly files', () => {
    const [august, september] = [
      'Date,Description,Amount\n20230830,CORNER CAFE,-1.50\n',
      'Date,Description,Amount\n20230901,CORNER CAFE,-1.50\n20230901,CORNER CAFE,-1.50\n',
    ].map((text) => csv(text));
    const rows = [august, september].filter((file) => file !== undefined);
    expect(buildLedger(rows).transactions.map(({ day }) => day)).toEqual(['2023-08-30', '2023-09-01', '2023-09-01']);
  });
});

describe('pages of a sync', () => {
  const account = {
    account_id: 'c',
    type: 'depository',
    subtype: 'checking',
    name: 'Checking',
    mask: '0001',
    balances: { available: 100, current: 100, limit: null, iso_currency_code: 'USD' },
  };
  const row = (given: object) => ({
    transaction_id: 'P',
    account_id: 'c',
    amount: 50,
    iso_currency_code: 'USD',
    date: '2026-10-03',
    name: 'Trattoria',
    pending: true,
    ...given,
  });
  const page = (added: object[], removed: string[]) =>
    read(
      'page.json',
      JSON.stringify({
        accounts: [account],
        added,
        modified: [],
        removed: removed.map((transaction_id) => ({ transaction_id })),
        next_cursor: 'x',
        has_more: false,
      }),
    );

  test('posting replaces the pending row, however often the page is read', () => {
    const first = page([row({})], []);
    const second = page([row({ transaction_id: 'S', pending: false, amount: 60, pending_transaction_id: 'P' })], ['P']);
    for (const pages of [
      [first, second],
      [first, second, second],
      [first, first, second],
    ]) {
      const ledger = buildLedger(pages);
      expect([ledger.transactions.map(({ amount_cents }) => amount_cents), ledger.pending]).toEqual([[6_000], []]);
    }
  });
});
