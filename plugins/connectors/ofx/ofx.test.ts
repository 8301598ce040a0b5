import { describe, expect, test } from 'vitest';
import { ledgerRowsSchema } from '../../kit/index.ts';
import { readFiles } from '../index.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const read = (bytes: Uint8Array | string, name = 'bank.ofx') => {
  const [rows] = readFiles(
    [{ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }],
    context,
  );
  if (!rows) throw new Error('One file gives one set of rows.');
  return rows;
};

const transaction = (fields: Record<string, string>, closed = false) =>
  `<STMTTRN>${Object.entries(fields)
    .map(([tag, value]) => (closed ? `<${tag}>${value}</${tag}>` : `<${tag}>${value}\n`))
    .join('')}</STMTTRN>\n`;
const groceries = {
  TRNTYPE: 'DEBIT',
  DTPOSTED: '20261003120000[-5:EST]',
  TRNAMT: '-41.50',
  FITID: '1',
  NAME: 'GREEN VALLEY SUPERMARKET',
};
const pay = { TRNTYPE: 'CREDIT', DTPOSTED: '20261015', TRNAMT: '1500.00', FITID: '2', NAME: 'ACME PAYROLL' };
/** OFX 1: values without end tags. */
const sgml = (
  transactions: string,
  {
    header = 'CHARSET:1252',
    account = '<ACCTTYPE>CHECKING\n',
    balance = '<LEDGERBAL><BALAMT>900.10\n<DTASOF>20261101\n</LEDGERBAL>',
  } = {},
) =>
  `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\n${header}\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD\n<BANKACCTFROM><BANKID>123\n<ACCTID>000111222\n${account}</BANKACCTFROM>\n<BANKTRANLIST><DTSTART>20261001\n${transactions}</BANKTRANLIST>${balance}</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
const card = `<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?><OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>USD</CURDEF><CCACCTFROM><ACCTID>4111-XXXX-9876</ACCTID></CCACCTFROM><BANKTRANLIST>${transaction({ ...groceries, NAME: 'CAF&Eacute; &amp;amp; BAR' }, true)}</BANKTRANLIST><LEDGERBAL><BALAMT>-250.75</BALAMT></LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>`;

test('OFX 1 is read with Plaid’s sign, the bank’s own day and an inferred category', () => {
  const rows = read(sgml(transaction(groceries) + transaction(pay)));
  expect(ledgerRowsSchema.parse(rows)).toEqual(rows);
  expect(rows.warnings).toEqual([]);
  expect(rows.accounts).toMatchObject([
    { type: 'depository', subtype: 'checking', mask: '1222', currency: 'USD', balances: { current_cents: 90_010 } },
  ]);
  expect(rows.transactions.map(({ amount_cents, date, category }) => [amount_cents, date, category.primary])).toEqual([
    [4_150, '2026-10-03', 'FOOD_AND_DRINK'],
    [-150_000, '2026-10-15', 'INCOME'],
  ]);
});

test('a card in OFX 2 owes what its negative balance says, and its entities are characters', () => {
  const rows = read(card);
  expect(rows.accounts).toMatchObject([
    { type: 'credit', mask: '9876', balances: { current_cents: 25_075, available_cents: null } },
  ]);
  expect(rows.transactions[0]).toMatchObject({ name: 'CAFÉ & BAR', amount_cents: 4_150 });
});

test.each([
  ['20190102', '2019-01-02'],
  ['20180312120000[-3:BRT]', '2018-03-12'],
  ['20170905173000.000', '2017-09-05'],
  ['20170301', '2017-03-01'],
  ['20190213120000[0:GMT]', '2019-02-13'],
  ['200510291120', '2005-10-29'],
  ['20221028120000.000 GMT', '2022-10-28'],
])('DTPOSTED %s is %s', (posted, day) => {
  expect(read(sgml(transaction({ ...groceries, DTPOSTED: posted }))).transactions[0]?.date).toBe(day);
});

describe('identity', () => {
  test('the same file twice gives the same ids', () => {
    const file = sgml(transaction(groceries) + transaction(pay));
    expect(read(file)).toEqual(read(file));
  });

  test('a FITID that a bank uses twice, or leaves blank, loses no row', () => {
    const rows = sgml(
      transaction({ ...groceries, FITID: '9998' }) +
        transaction({ ...pay, FITID: '9998' }) +
        transaction({ ...groceries, FITID: ' ' }) +
        transaction({ ...groceries, FITID: ' ' }),
    );
    expect(new Set(read(rows).transactions.map(({ transaction_id }) => transaction_id)).size).toBe(4);
  });

  test('one FITID in two accounts is two rows', () => {
    const two = sgml(transaction(groceries)).replace(
      '</STMTRS>',
      `</STMTRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>999<ACCTTYPE>SAVINGS</BANKACCTFROM><BANKTRANLIST>${transaction(groceries)}</BANKTRANLIST></STMTRS>`,
    );
    const rows = read(two);
    expect(rows.accounts.map(({ subtype }) => subtype)).toEqual(['checking', 'savings']);
    expect(new Set(rows.transactions.map(({ transaction_id }) => transaction_id)).size).toBe(2);
  });
});

describe('sloppy files', () => {
  test('transactions that are not closed end where the next begins', () => {
    expect(
      read(sgml(transaction(groceries) + transaction(pay)).replaceAll('</STMTTRN>', '')).transactions,
    ).toHaveLength(2);
  });

  test('a bad row is named by its line, and the good ones stay', () => {
    const rows = read(
      sgml(
        transaction({ ...groceries, DTPOSTED: '20120231' }) +
          transaction(pay) +
          transaction({ ...pay, TRNAMT: 'a lot' }),
      ),
    );
    expect(rows.transactions).toHaveLength(1);
    expect(rows.warnings.map(({ code, place }) => [code, place])).toEqual([
      ['ROW_INVALID', expect.stringMatching(/^line \d+$/)],
      ['ROW_INVALID', expect.stringMatching(/^line \d+$/)],
    ]);
  });

  test('a memo that holds the whole of a name that was cut is taken once', () => {
    const [row] = read(
      sgml(
        transaction({ ...groceries, NAME: 'AUTOMATIC WITHDRAWAL, EL', MEMO: 'AUTOMATIC WITHDRAWAL, ELECTRIC BILL' }),
      ),
    ).transactions;
    expect(row?.name).toBe('AUTOMATIC WITHDRAWAL, ELECTRIC BILL');
  });

  test('decimal commas are understood', () => {
    expect(read(sgml(transaction({ ...groceries, TRNAMT: '-1.234,56' }))).transactions[0]?.amount_cents).toBe(123_456);
  });

  test('an empty balance is not reported, and said so', () => {
    const rows = read(sgml(transaction(groceries), { balance: '<LEDGERBAL><BALAMT>none</LEDGERBAL>' }));
    expect(rows.accounts[0]?.balances.current_cents).toBeNull();
    expect(rows.warnings.map(({ code }) => code)).toEqual(['VALUE_INVALID']);
  });
});

test('encodings: what the bytes are, whatever the header says', () => {
  const text = sgml(transaction({ ...groceries, NAME: 'Caf\u00e9 \u20acuro' }));
  const cp1252 = Uint8Array.from(text, (character) =>
    character === '\u20ac' ? 0x80 : (character.codePointAt(0) ?? 0),
  );
  expect(read(cp1252).transactions[0]?.name).toBe('Café €uro');
  expect(read(new TextEncoder().encode(text)).transactions[0]?.name).toBe('Café €uro');
});

test.each([
  [
    'an investment statement',
    '<OFX><INVSTMTMSGSRSV1><INVSTMTRS></INVSTMTRS></INVSTMTMSGSRSV1></OFX>',
    'INPUT_UNSUPPORTED',
  ],
  ['no statement', 'OFXHEADER:100\n<OFX></OFX>', 'INPUT_UNSUPPORTED'],
  ['no account', '<OFX><STMTRS><CURDEF>USD</STMTRS></OFX>', 'INPUT_NOTHING_USABLE'],
  ['no usable row', sgml(transaction({ ...groceries, TRNAMT: '' })), 'INPUT_NOTHING_USABLE'],
  ['nothing', '', 'INPUT_EMPTY'],
])('%s is refused', (_, text, code) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'InputError', code }));
});
