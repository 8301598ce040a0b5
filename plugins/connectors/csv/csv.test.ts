import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError, ledgerRowsSchema } from '../../kit/index.ts';
import { readFiles } from '../index.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const read = (text: string | Uint8Array, config: object = {}, name = 'export.csv') => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [rows] = readFiles([{ name, bytes }], context, { 'connector.csv': config });
  if (!rows) throw new Error('One file gives one set of rows.');
  return rows;
};
const moves = (text: string, config?: object) =>
  read(text, config).transactions.map(({ date, amount_cents }) => [date, amount_cents]);
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return null;
};

describe('dialects', () => {
  test('a plain export: negative is money out', () => {
    const rows = read(
      'Date,Description,Amount\n2026-10-03,GREEN VALLEY SUPERMARKET,-41.50\n2026-10-15,ACME PAYROLL,"1,500.00"\n',
    );
    expect(ledgerRowsSchema.parse(rows)).toEqual(rows);
    expect(rows.transactions.map(({ amount_cents, category }) => [amount_cents, category.primary])).toEqual([
      [4_150, 'FOOD_AND_DRINK'],
      [-150_000, 'INCOME'],
    ]);
  });

  test('semicolons, decimal commas, dots in dates', () => {
    expect(
      moves(
        'Buchungstag;Verwendungszweck;Betrag;Währung\n26.06.2026;Miete;-1.050,00;EUR\n01.07.2026;Gehalt;2.500,10;EUR\n',
      ),
    ).toEqual([
      ['2026-06-26', 105_000],
      ['2026-07-01', -250_010],
    ]);
  });

  test('debit and credit columns, whatever sign stands in them', () => {
    expect(
      moves('Date,Details,Debit,Credit\n2026-10-01,A,-100.0000,\n2026-10-02,B,,-50\n2026-10-03,C,7.25,\n'),
    ).toEqual([
      ['2026-10-01', 10_000],
      ['2026-10-02', -5_000],
      ['2026-10-03', 725],
    ]);
  });

  test('a type column that says debit or credit, with and without signs', () => {
    expect(
      moves('Date,Description,Amount,Transaction Type\n10/13/2026,A,12.00,debit\n10/14/2026,B,30.00,credit\n'),
    ).toEqual([
      ['2026-10-13', 1_200],
      ['2026-10-14', -3_000],
    ]);
    expect(moves('Date,Description,Amount,Type\n2026-10-13,A,-12.00,debit\n2026-10-14,B,-30.00,credit\n')).toEqual([
      ['2026-10-13', 1_200],
      ['2026-10-14', -3_000],
    ]);
  });

  test('a title and an address before the headings, signs apart from the number', () => {
    expect(
      moves(
        'Account Statement - (@maya)\nAccount Activity\n,ID,Datetime,Type,Note,Amount (total)\n,1,2026-09-01T10:00:00,Payment,Rent,- $12.01\n,2,2026-09-02T10:00:00,Charge,Back,+ $73.01\n',
      ),
    ).toEqual([
      ['2026-09-01', 1_201],
      ['2026-09-02', -7_301],
    ]);
  });

  test('a byte order mark, Windows-1252, UTF-16', () => {
    const text = 'Date,Description,Amount\n2026-10-03,M\u00fcller \u20ac,-1.00\n';
    const cp1252 = Uint8Array.from(text, (character) =>
      character === '\u20ac' ? 0x80 : (character.codePointAt(0) ?? 0),
    );
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let index = 0; index < text.length; index++)
      new DataView(utf16.buffer).setUint16(2 + index * 2, text.charCodeAt(index), true);
    for (const bytes of [new TextEncoder().encode(`\uFEFF${text}`), cp1252, utf16]) {
      expect(read(bytes).transactions[0]?.name).toBe('Müller €');
    }
  });

  test('the posting date beside the day of the purchase', () => {
    expect(
      read('Transaction Date,Post Date,Description,Amount\n2026-10-01,2026-10-03,SHOP,-5.00\n').transactions[0],
    ).toMatchObject({ date: '2026-10-03', authorized_date: '2026-10-01' });
  });

  test('several accounts, each with the balance of its newest row', () => {
    const rows = read(
      'Date,Account,Description,Amount,Balance\n2026-10-03,Savings 4444,A,10.00,110.00\n2026-10-02,Savings 4444,B,100.00,100.00\n2026-10-01,Visa Card 9999,C,-5.00,-5.00\n',
    );
    expect(
      rows.accounts.map(({ type, subtype, mask, balances }) => [type, subtype, mask, balances.current_cents]),
    ).toEqual([
      ['depository', 'savings', '4444', 11_000],
      ['credit', 'credit card', '9999', -500],
    ]);
  });
});

describe('dates are decided over the whole column', () => {
  const file = (...dates: string[]) =>
    `Date,Description,Amount\n${dates.map((date) => `${date},A,-1.00`).join('\n')}\n`;

  test.each([
    [
      ['03/08/2026', '26/06/2026'],
      ['2026-08-03', '2026-06-26'],
    ],
    [
      ['03/08/2026', '06/26/2026'],
      ['2026-03-08', '2026-06-26'],
    ],
    [
      ['13.03.21', '01.02.21'],
      ['2021-03-13', '2021-02-01'],
    ],
    [
      ['01 NOV 2021', '2 Dec 2021'],
      ['2021-11-01', '2021-12-02'],
    ],
    [
      ['"Nov 3, 2026"', '"December 14, 2026"'],
      ['2026-11-03', '2026-12-14'],
    ],
    [
      ['20230830', '20230901'],
      ['2023-08-30', '2023-09-01'],
    ],
    [['2016-12-01T00:00+02:00'], ['2016-12-01']],
    [['05/05/2026'], ['2026-05-05']],
  ])('%j', (dates, expected) => {
    expect(moves(file(...dates)).map(([day]) => day)).toEqual(expected);
  });

  test('where no row settles it, the person is asked and can say', () => {
    expect(codeOf(() => read(file('03/08/2026', '04/09/2026')))).toBe('CSV_DATE_ORDER_UNKNOWN');
    expect(moves(file('03/08/2026'), { date_order: 'dmy' })[0]?.[0]).toBe('2026-08-03');
    expect(moves(file('03/08/2026'), { date_order: 'mdy' })[0]?.[0]).toBe('2026-03-08');
  });
});

describe('what the file does not say', () => {
  test('amounts without a sign: asked, and can be said', () => {
    const file = 'Date,Description,Amount\n2026-10-03,A,5.00\n';
    expect(codeOf(() => read(file))).toBe('CSV_SIGN_UNKNOWN');
    expect(moves(file, { money_out: 'positive' })).toEqual([['2026-10-03', 500]]);
    expect(moves(file, { money_out: 'negative' })).toEqual([['2026-10-03', -500]]);
  });

  test('a currency: assumed and warned of, or read from a symbol', () => {
    expect(read('Date,Description,Amount\n2026-10-03,A,-5.00\n').warnings.map(({ code }) => code)).toEqual([
      'CURRENCY_ASSUMED',
    ]);
    expect(read('Date,Description,Amount\n2026-10-03,A,-£5.00\n').transactions[0]?.currency).toBe('GBP');
  });
});

describe('rows', () => {
  test('a bad one is named by its line and column, and the good ones stay', () => {
    const rows = read(
      'Date,Description,Amount\n2026-10-03,A,-5.00\nsoon,B,-5.00\n2026-10-04,C,much\n2026-10-05,D,-6.00\n',
    );
    expect(rows.transactions).toHaveLength(2);
    expect(rows.warnings.filter(({ code }) => code === 'ROW_INVALID').map(({ place }) => place)).toEqual([
      'line 3, column 1',
      'line 4, column 3',
    ]);
  });

  test('lines are counted as an editor shows them, past line breaks inside quotes and blank lines', () => {
    const rows = read(
      'Date,Description,Amount\r\n2026-10-03,"two\r\nlines",-5.00\r\n\r\nsoon,"three\nmore\nlines",-5.00\r\n,,\r\n2026-10-04,C,much\r\n',
    );
    expect(rows.warnings.flatMap(({ place }) => place ?? [])).toEqual(['line 5, column 1', 'line 9, column 3']);
  });

  test('a bad debit or credit is named by its own column', () => {
    const rows = read('Date,Details,Debit,Credit\n2026-10-01,A,1,\n2026-10-01,B,,much\n2026-10-01,C,,\n');
    expect(rows.warnings.flatMap(({ place }) => place ?? [])).toEqual(['line 3, column 4', 'line 4, column 3']);
  });

  test('two equal purchases stay two, and a file read twice gives the same ids', () => {
    const file = 'Date,Description,Amount\n2026-10-03,COFFEE,-4.50\n2026-10-03,COFFEE,-4.50\n';
    const ids = read(file).transactions.map(({ transaction_id }) => transaction_id);
    // Ids that customers' rows are stored under: they may never change.
    expect(ids).toEqual(['tx_161ba64ee8dde6894cf0a03a', 'tx_22b8f6c217d7503411985c06']);
    expect(read(file).transactions.map(({ transaction_id }) => transaction_id)).toEqual(ids);
  });

  test('two exports of one account are one account', () => {
    const [first, second] = ['2026-08-30', '2026-09-01'].map(
      (day) => read(`Date,Description,Amount\n${day},A,-1.50\n`).accounts[0]?.account_id,
    );
    expect(first).toBe(second);
  });
});

test.each([
  ['no headings', '1,2,3\n4,5,6\n', 'INPUT_UNSUPPORTED'],
  ['headings alone', 'Date,Description,Amount\n', 'INPUT_NOTHING_USABLE'],
  ['nothing', '', 'INPUT_EMPTY'],
  ['no usable row', 'Date,Description,Amount\nsoon,A,-1\n', 'INPUT_NOTHING_USABLE'],
])('%s is refused', (_, text, code) => {
  expect(codeOf(() => read(text))).toBe(code);
});

test('any text is rows or a refusal', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('2026-10-03', '03/04/2026', '-5.00', '1.234,56', '"', ';', '\t', 'Date', 'Amount'),
  );
  const text = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
    .map((rows) => rows.map((row) => row.join(',')).join('\n'));
  fc.assert(
    fc.property(text, (body) => {
      for (const whole of [body, `Date,Description,Amount\n${body}`]) {
        try {
          ledgerRowsSchema.parse(read(whole));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }
    }),
    { numRuns: 300 },
  );
});
