import { describe, expect, test } from 'vitest';
import { ledgerRowsSchema } from '../../kit/index.ts';
import { readFiles } from '../index.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const read = (text: string, name = 'statement.xml') => {
  const [rows] = readFiles([{ name, bytes: new TextEncoder().encode(text) }], context);
  if (!rows) throw new Error('One file gives one set of rows.');
  return rows;
};
const entry = (
  given: { amount?: string; direction?: string; day?: string; details?: string; status?: string; line?: string } = {},
) => `<Ntry>
  <Amt Ccy="EUR">${given.amount ?? '41.50'}</Amt><CdtDbtInd>${given.direction ?? 'DBIT'}</CdtDbtInd><Sts>${given.status ?? 'BOOK'}</Sts>
  <BookgDt>${given.day ?? '<Dt>2026-10-03</Dt>'}</BookgDt><AcctSvcrRef>R1</AcctSvcrRef>
  ${given.details ?? '<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>ME</Nm></Dbtr><Cdtr><Nm>GREEN VALLEY SUPERMARKET</Nm></Cdtr></RltdPties><RmtInf><Ustrd>order</Ustrd><Ustrd>17</Ustrd></RmtInf></TxDtls></NtryDtls>'}
  <AddtlNtryInf>${given.line ?? 'card payment'}</AddtlNtryInf></Ntry>`;
const statement = (
  entries: string,
  account = '<Id><IBAN>DE02 1203 0000 0000 2020 51</IBAN></Id><Ccy>EUR</Ccy><Nm>Konto</Nm>',
) => `<Stmt><Acct>${account}</Acct>
  <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
  <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">20.05</Amt><CdtDbtInd>DBIT</CdtDbtInd></Bal>${entries}</Stmt>`;
const file = (...statements: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>${statements.join('')}</BkToCstmrStmt></Document>`;

test('a statement is read with Plaid’s sign, the closing balance and who was paid for what', () => {
  const rows = read(file(statement(entry() + entry({ direction: 'CRDT', amount: '1500', details: '' }))));
  expect(ledgerRowsSchema.parse(rows)).toEqual(rows);
  expect(rows.accounts).toMatchObject([
    { name: 'Konto', mask: '2051', currency: 'EUR', balances: { current_cents: -2_005, available_cents: null } },
  ]);
  expect(rows.transactions.map(({ amount_cents, date, name }) => [amount_cents, date, name])).toEqual([
    [4_150, '2026-10-03', 'GREEN VALLEY SUPERMARKET order 17'],
    [-150_000, '2026-10-03', 'card payment'],
  ]);
});

describe('versions and shapes', () => {
  test('newer versions wrap status and parties', () => {
    const details =
      '<NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>SHOP</Nm></Pty></Cdtr></RltdPties></TxDtls></NtryDtls>';
    const [row] = read(
      file(statement(entry({ details }).replace('<Sts>BOOK</Sts>', '<Sts><Cd>BOOK</Cd></Sts>'))),
    ).transactions;
    expect(row).toMatchObject({ name: 'SHOP', pending: false });
  });

  test('prefixed names are the same names', () => {
    const prefixed = file(statement(entry()))
      .replaceAll(/<(\/?)([A-Z])/g, '<$1ns2:$2')
      .replace('xmlns=', 'xmlns:ns2=');
    expect(read(prefixed).transactions).toHaveLength(1);
  });

  test('an instant is the day as written, an entry not booked is pending', () => {
    const [row] = read(
      file(statement(entry({ day: '<DtTm>2026-10-03T23:30:00+02:00</DtTm>', status: 'PDNG' }))),
    ).transactions;
    expect(row).toMatchObject({ date: '2026-10-03', pending: true });
  });

  test('several statements of several accounts in one file', () => {
    const other = '<Id><Othr><Id>998877</Id></Othr></Id><Ccy>EUR</Ccy>';
    const rows = read(file(statement(entry()), statement(entry(), other)));
    expect(rows.accounts.map(({ mask }) => mask)).toEqual(['2051', '8877']);
    expect(new Set(rows.transactions.map(({ transaction_id }) => transaction_id)).size).toBe(2);
  });

  test('a batch of several is named by the bank', () => {
    const one = '<TxDtls><RltdPties><Cdtr><Nm>A</Nm></Cdtr></RltdPties></TxDtls>';
    expect(
      read(file(statement(entry({ details: `<NtryDtls>${one}${one}</NtryDtls>`, line: 'BATCH' })))).transactions[0]
        ?.name,
    ).toBe('BATCH');
  });

  test('empty details are no details', () => {
    expect(read(file(statement(entry({ details: '<NtryDtls></NtryDtls>' })))).transactions[0]?.name).toBe(
      'card payment',
    );
  });
});

test('a bad entry is named by its place, and the good ones stay', () => {
  const rows = read(
    file(
      statement(
        entry({ amount: 'x' }) + entry({ day: '<Dt>2026-02-30</Dt>' }) + entry({ direction: 'MAYBE' }) + entry(),
      ),
    ),
  );
  expect(rows.transactions).toHaveLength(1);
  expect(rows.warnings.map(({ place }) => place)).toEqual([
    'Stmt[0].Ntry[0].Amt',
    'Stmt[0].Ntry[1].BookgDt',
    'Stmt[0].Ntry[2].CdtDbtInd',
  ]);
});

test.each([
  ['broken XML', `${file(statement(entry()))}<`, 'INPUT_INVALID'],
  ['a statement without an account', file(statement(entry(), '<Ccy>EUR</Ccy>')), 'INPUT_NOTHING_USABLE'],
  ['no statement', '<Document><BkToCstmrStmt/></Document>', 'INPUT_UNSUPPORTED'],
  [
    'camt.052',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.052.001.02"><BkToCstmrAcctRpt/></Document>',
    'INPUT_UNSUPPORTED',
  ],
  ['MT940', ':20:START\n:25:12345/678\n:60F:C200101EUR1,00\n:61:2001010101D1,00N\n', 'INPUT_UNSUPPORTED'],
  ['QIF', '!Type:Bank\nD1/2/2026\nT-5.00\n^\n', 'INPUT_UNSUPPORTED'],
  ['a PDF', '%PDF-1.7\n', 'INPUT_UNSUPPORTED'],
  ['a spreadsheet', 'PK\u0003\u0004rest', 'INPUT_UNSUPPORTED'],
])('%s is refused', (_, text, code) => {
  expect(() => read(text, 'bank.file')).toThrow(expect.objectContaining({ name: 'InputError', code }));
});

test('entities that multiply or reach for files are not followed', () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  const text = file(statement(entry({ line: '&b;&c;', details: '' }))).replace('<Document', `${bomb}<Document`);
  const shown = (() => {
    try {
      return JSON.stringify(read(text));
    } catch (error) {
      return String(error);
    }
  })();
  expect(shown).not.toMatch(/aaaaaaaaaaaa|root:/);
});
