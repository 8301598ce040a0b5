import type { Account, LedgerRows, Transaction } from '../../kit/ledger/schema.ts';
import { inferCategory } from '../categorize/index.ts';
import { amountOf } from '../input/amount-text.ts';
import { DerivedIds } from '../input/derived-id.ts';
import { date } from '../input/fields.ts';
import type { InputFile } from '../input/json.ts';
import { amountWords, isCurrency } from '../input/money.ts';
import { inputError } from '../input/problem.ts';
import { Reading } from '../input/reading.ts';
import { decodeText } from '../input/text.ts';
import { statementsOf, type Statement, type Values } from './statements.ts';

const right = 'a bank or credit card statement in OFX or QFX';

/** OFX's account types as Plaid names them. */
const subtypes: Readonly<Record<string, Pick<Account, 'type' | 'subtype'>>> = {
  CHECKING: { type: 'depository', subtype: 'checking' },
  SAVINGS: { type: 'depository', subtype: 'savings' },
  MONEYMRKT: { type: 'depository', subtype: 'money market' },
  CD: { type: 'depository', subtype: 'cd' },
  CREDITLINE: { type: 'loan', subtype: 'line of credit' },
};

/**
 * Bank and card statements in OFX 1 (SGML), OFX 2 (XML) and QFX.
 * @throws InputError when nothing usable is in it
 */
export function readOfx(file: InputFile): LedgerRows {
  const { text } = decodeText(file, namedEncoding(file));
  const statements = statementsOf(text);
  if (statements.length === 0) {
    const wrong = /<INVSTMTRS/i.test(text) ? 'holds an investment statement' : 'holds no statement';
    throw inputError('INPUT_UNSUPPORTED', file.name, { place: '', wrong, right });
  }
  const reading = new Reading();
  const ids = new DerivedIds();
  const accounts = new Map<string, Account>();
  const transactions: Transaction[] = [];
  let rows = 0;
  for (const statement of statements) {
    const account = readAccount(statement, reading);
    if (!account) continue;
    accounts.set(account.account_id, account);
    rows += statement.transactions.length;
    for (const values of statement.transactions) {
      const transaction = readTransaction(values, account, ids, reading);
      if (transaction) transactions.push(transaction);
    }
  }
  if (accounts.size === 0 || (rows > 0 && transactions.length === 0)) {
    throw inputError(
      'INPUT_NOTHING_USABLE',
      file.name,
      reading.firstProblem ?? { place: '', wrong: 'holds no row', right },
    );
  }
  return { accounts: [...accounts.values()], transactions, liabilities: [], removed: [], warnings: reading.warnings };
}

/** What the header says of the encoding: `CHARSET:1252`, `ENCODING:UTF-8` or XML's own. */
function namedEncoding({ bytes }: InputFile): string | null {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (/ENCODING:\s*(?:UTF-?8|UNICODE)/i.test(header)) return 'utf-8';
  const charset = /CHARSET:\s*(\S+)/i.exec(header)?.[1];
  // Many a bank writes 1252 and sends UTF-8: the bytes decide.
  if (charset !== undefined) return /^\d{4}$/.test(charset) ? null : charset;
  return /encoding="([^"]+)"/i.exec(header)?.[1] ?? null;
}

function readAccount(statement: Statement, reading: Reading): Account | null {
  const place = `line ${statement.line}`;
  const number = statement.account.get('ACCTID');
  if (number === null) {
    const problem = { place, wrong: 'begins a statement without an ACCTID', right: 'the number of an account' };
    return reading.reject('ACCOUNT_INVALID', problem, 'The statement is left out.');
  }
  const named = statement.currency?.toUpperCase() ?? null;
  if (named !== null && !isCurrency(named)) {
    const problem = { place, wrong: 'has a CURDEF that is no currency code', right: 'one such as USD' };
    return reading.reject('ACCOUNT_INVALID', problem, 'The statement is left out.');
  }
  if (named === null) reading.warn('CURRENCY_ASSUMED', `${place} names no currency; US dollars are assumed.`, place);
  const currency = named ?? 'USD';
  const kind = statement.isCard
    ? { type: 'credit' as const, subtype: 'credit card' }
    : (subtypes[statement.account.get('ACCTTYPE')?.toUpperCase() ?? ''] ?? {
        type: 'depository' as const,
        subtype: 'checking',
      });
  const digits = number.replaceAll(/\s/g, '');
  const mask = digits.slice(-4);
  const bank = statement.account.get('BANKID') ?? '';
  const isOwed = kind.type === 'credit' || kind.type === 'loan';
  const balance = (text: string | null, tag: string): number | null => {
    if (text === null) return null;
    const cents = amountOf(text, currency);
    if (typeof cents === 'number') return cents;
    reading.warn('VALUE_INVALID', `${place}: ${tag} ${cents}. It is taken as not reported.`, place);
    return null;
  };
  const ledger = balance(statement.ledgerBalance, 'LEDGERBAL');
  return {
    account_id: new DerivedIds().next('acct', [bank, digits, kind.subtype]),
    ...kind,
    name: titleOf(kind.subtype ?? kind.type),
    mask: mask === '' ? null : mask,
    currency,
    balances: {
      available_cents: isOwed ? null : balance(statement.availableBalance, 'AVAILBAL'),
      // What is owed stands in OFX as a negative balance.
      current_cents: ledger === null ? null : isOwed ? 0 - ledger : ledger,
      limit_cents: null,
    },
    holder_category: 'personal',
  };
}

function readTransaction(values: Values, account: Account, ids: DerivedIds, reading: Reading): Transaction | null {
  const place = `line ${values.line}`;
  const posted = calendarDate(values.get('DTPOSTED'));
  if (posted === null) {
    return reading.reject('ROW_INVALID', {
      place,
      wrong: 'has no DTPOSTED that is a date',
      right: 'one such as 20261125',
    });
  }
  const amount = values.get('TRNAMT');
  const cents = amount === null ? 'is missing' : amountOf(amount, account.currency);
  if (typeof cents === 'string') {
    return reading.reject('ROW_INVALID', {
      place,
      wrong: `has a TRNAMT that ${cents}`,
      right: amountWords(account.currency),
    });
  }
  const memo = values.get('MEMO');
  const name = values.get('NAME') ?? values.get('PAYEE') ?? memo ?? values.get('TRNTYPE') ?? '';
  const description = described(name, memo);
  const amount_cents = 0 - cents;
  const inferred = inferCategory({ description, amount_cents, account_type: account.type });
  const user = calendarDate(values.get('DTUSER'));
  return {
    // A FITID is unique within its account at best: banks use one twice, or leave it blank.
    transaction_id: ids.next('tx', [account.account_id, values.get('FITID'), posted, amount_cents, name]),
    account_id: account.account_id,
    amount_cents,
    currency: account.currency,
    date: posted,
    authorized_date: user,
    name: description,
    merchant_name: inferred.merchant_name,
    merchant_entity_id: null,
    category: inferred.category,
    payment_channel: 'other',
    pending: false,
    pending_transaction_id: null,
  };
}

/** Name and memo as one line; a bank that cuts the name often has the whole of it in the memo. */
function described(name: string, memo: string | null): string {
  if (memo === null || name.includes(memo)) return name;
  return memo.includes(name) ? memo : `${name} ${memo}`;
}

/** "credit card" -> "Credit card". */
function titleOf(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** `20180312120000[-3:BRT]` is the bank's own 12 March: the day as written, whatever zone follows it. */
function calendarDate(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text ?? '') ?? [];
  const parsed = date.safeParse(`${year}-${month}-${day}`);
  return parsed.success ? parsed.data : null;
}
