import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError, type ConnectorProgress, type LedgerRows } from '../../kit/index.ts';
import { readFiles, streamFile } from '../index.ts';

/** A file in parts is the file as a whole, wherever its pieces end. */

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };

function sourceOf(bytes: Uint8Array, piece: number) {
  return {
    name: 'export.csv',
    size: bytes.length,
    async *open() {
      for (let start = 0; start < bytes.length; start += piece) yield bytes.subarray(start, start + piece);
    },
  };
}

async function partsOf(bytes: Uint8Array, piece: number, config: object = {}): Promise<LedgerRows[]> {
  return Array.fromAsync(streamFile(sourceOf(bytes, piece), context, { 'connector.csv': config }));
}

/** Parts put together as the contract says: of an account the last part counts. */
function together(parts: readonly LedgerRows[]): LedgerRows {
  const accounts = new Map(parts.flatMap((part) => part.accounts).map((account) => [account.account_id, account]));
  return {
    accounts: [...accounts.values()],
    transactions: parts.flatMap((part) => part.transactions),
    liabilities: [],
    removed: [],
    warnings: parts.flatMap((part) => part.warnings),
  };
}

/** Rows as JSON, or the code of the refusal. */
async function outcome(run: () => LedgerRows | Promise<LedgerRows>): Promise<string> {
  try {
    return JSON.stringify(await run());
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

async function expectSame(bytes: Uint8Array, piece: number, config: object = {}): Promise<void> {
  const whole = () => readFiles([{ name: 'export.csv', bytes }], context, { 'connector.csv': config })[0] as LedgerRows;
  const streamed = async () => together(await partsOf(bytes, piece, config));
  expect(await outcome(streamed)).toBe(await outcome(whole));
}

const text = (value: string) => new TextEncoder().encode(value);
/** Of the characters here only the euro sign has another code in Windows-1252 than in Unicode. */
const windows = (value: string) =>
  Uint8Array.from(value, (character) => (character === '€' ? 0x80 : (character.codePointAt(0) ?? 0)));
const utf16 = (value: string) => new Uint8Array(Buffer.from(`\uFEFF${value}`, 'utf16le'));

const dialects: readonly [string, Uint8Array][] = [
  [
    'semicolons, decimal commas, dots in dates',
    text(
      'Buchungstag;Verwendungszweck;Betrag;Währung\n26.06.2026;Miete;-1.050,00;EUR\n01.07.2026;Gehalt;2.500,10;EUR\n',
    ),
  ],
  [
    'debit and credit',
    text('Date,Details,Debit,Credit\n2026-10-01,A,-100.0000,\n2026-10-02,B,,-50\n2026-10-03,C,7.25,\n'),
  ],
  [
    'a type column',
    text('Date,Description,Amount,Transaction Type\n10/13/2026,A,12.00,debit\n10/14/2026,B,30.00,credit\n'),
  ],
  [
    'a title before the headings',
    text(
      'Account Statement\n,,\n,ID,Datetime,Type,Note,Amount (total)\n,1,2026-09-01T10:00:00,Payment,Rent,- $12.01\n',
    ),
  ],
  ['Windows-1252', windows('Date,Description,Amount\r\n2026-10-03,Müller €,-1.00\r\n')],
  ['UTF-16', utf16('Date\tDescription\tAmount\n2026-10-03\tMüller €\t-1.00\n')],
  [
    'a byte order mark and old line breaks',
    text('\uFEFFDate,Description,Amount\r2026-10-03,A,-1.00\r2026-10-04,B,-1.00\r'),
  ],
  [
    'quoted line breaks',
    text('Date,Description,Amount\r\n2026-10-03,"two\r\nlines, ""quoted""",-1.00\r\nsoon,B,-1.00\r\n'),
  ],
  [
    'several accounts, newest first, with balances',
    text(
      'Date,Account,Description,Amount,Balance\n2026-10-03,Savings 4444,A,10.00,110.00\n2026-10-02,Savings 4444,B,100.00,100.00\n2026-10-01,Visa Card 9999,C,-5.00,-5.00\n',
    ),
  ],
  [
    'one day, balances alone tell the order',
    text('Date,Description,Amount,Balance\n2026-10-03,A,-5,90\n2026-10-03,B,-5,95\n'),
  ],
  [
    'days that come back',
    text('Date,Description,Amount\n2026-10-03,A,-5\n2026-10-04,A,-5\n2026-10-03,A,-5\n2026-10-04,A,-5\n'),
  ],
  ['a quote that does not close', text('Date,Description,Amount\n2026-10-03,"A,-5\n2026-10-04,B,-5\n')],
  ['dates that do not settle the order', text('Date,Description,Amount\n03/04/2026,A,-5\n')],
  ['no usable row', text('Date,Description,Amount\nsoon,A,-1\n')],
  ['no headings', text('1,2,3\n4,5,6\n')],
  ['nothing', text('')],
];

test.each(dialects)('%s: the same in parts, down to single bytes', async (_, bytes) => {
  for (const piece of [1, 2, 3, 7, 64, 100_000]) await expectSame(bytes, piece);
});

test('any rows, in any pieces', async () => {
  const date = fc.constantFrom('2026-10-03', '2026-10-04', '3/4/2026', '13/04/2026', '04/13/2026', 'soon', '');
  const amount = fc.constantFrom('-5.00', '5', '"1,234.50"', '"1.234,50"', 'much', '', '£4', '(3.00)');
  const cell = fc.oneof(
    amount,
    fc.constantFrom('COFFEE', '"two\nlines"', 'Müller €', 'Savings 4444', 'debit', '"open'),
  );
  const row = fc.tuple(date, cell, amount, cell, amount).map((cells) => cells.join(','));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        'Date,Description,Amount',
        'Date,Description,Debit,Account,Credit',
        'Date,Account,Amount,Type,Balance',
      ),
      fc.array(row, { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(text, windows),
      fc.integer({ min: 1, max: 40 }),
      async (headings, rows, lineBreak, encode, piece) => {
        const bytes = encode([headings, ...rows].join(lineBreak));
        await expectSame(bytes, piece, { date_order: 'dmy', money_out: 'negative' });
      },
    ),
    { numRuns: 300 },
  );
});

describe('parts', () => {
  const lines = Array.from(
    { length: 400 },
    (_, index) => `2026-10-${String(1 + (index % 28)).padStart(2, '0')},A,-1.00,${index}`,
  );
  const bytes = text(`Date,Description,Amount,Balance\n${lines.join('\n')}\n`);

  test('are as large as the pieces; accounts come with their first row and, with balances, at the end', async () => {
    const parts = await partsOf(bytes, 1_000);
    expect(parts.length).toBeGreaterThan(8);
    expect(Math.max(...parts.map(({ transactions }) => transactions.length))).toBeLessThan(60);
    expect(parts.map(({ accounts }) => accounts.length)).toEqual([1, ...parts.slice(2).map(() => 0), 1]);
    expect(parts[0]?.accounts[0]?.balances.current_cents).toBeNull();
    expect(parts.at(-1)?.accounts[0]?.balances.current_cents).toBe(39_100);
  });

  test('what is done is told in bytes, once while checking and once while reading; nothing is read without a word', async () => {
    const told: ConnectorProgress[] = [];
    let opened = 0;
    const source = sourceOf(bytes, 1_000);
    const open = () => {
      opened++;
      return source.open();
    };
    for await (const part of streamFile({ ...source, open }, context, {}, (progress) => void told.push(progress))) {
      expect(part.removed).toEqual([]);
    }
    // Its first bytes twice, for its format and its encoding; how it is written; its rows.
    expect(opened).toBe(4);
    for (const step of ['checking', 'reading'] as const) {
      const done = told.filter((progress) => progress.step === step).map((progress) => progress.bytes);
      expect(done[0]).toBe(1_000);
      expect(done.at(-1)).toBe(bytes.length);
    }
  });

  test('a format that is read whole is one part', async () => {
    const account = { account_id: 'a', type: 'depository', subtype: 'checking', name: 'Checking', mask: null };
    const balances = { available: 1, current: 1, limit: null, iso_currency_code: 'USD' };
    const bytes = text(JSON.stringify({ accounts: [{ ...account, balances }], transactions: [] }));
    const parts = await Array.fromAsync(streamFile({ ...sourceOf(bytes, 5), name: 'me.json' }, context));
    expect(parts).toEqual(readFiles([{ name: 'me.json', bytes }], context));
    expect(parts[0]?.accounts[0]?.account_id).toBe('a');
  });
});
