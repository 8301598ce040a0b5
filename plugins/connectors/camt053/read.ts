import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod';
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

const right = 'an end-of-day statement, camt.053';

/** Elements that may stand once or several times: always a list here. */
const lists = new Set(['Stmt', 'Bal', 'Ntry', 'TxDtls', 'NtryDtls', 'Ustrd']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // No entity of a document's own: that is how XML files reach for others.
  processEntities: { enabled: true, maxTotalExpansions: 1_000, maxEntityCount: 0 },
  isArray: (name) => lists.has(name),
});

const text = z
  .string()
  .nullish()
  .transform((value) => (value === undefined || value === '' ? null : value));
const amount = z.object({ '#text': z.string(), '@Ccy': z.string().nullish() });
const day = z.object({ Dt: text, DtTm: text }).nullish();
const party = z.object({ Nm: text, Pty: z.object({ Nm: text }).nullish() }).nullish();
const details = z.object({
  RltdPties: z.object({ Cdtr: party, Dbtr: party }).nullish(),
  RmtInf: z
    .object({ Ustrd: z.array(z.string()).nullish() })
    .nullish()
    .catch(null),
});
const entry = z.object({
  NtryRef: text,
  Amt: amount,
  CdtDbtInd: z.enum(['CRDT', 'DBIT'], { error: 'CRDT or DBIT' }),
  Sts: z.union([z.string(), z.object({ Cd: text }).transform(({ Cd }) => Cd ?? '')]).nullish(),
  BookgDt: day,
  ValDt: day,
  AcctSvcrRef: text,
  AddtlNtryInf: text,
  NtryDtls: z
    .array(z.union([z.literal(''), z.object({ TxDtls: z.array(z.union([z.literal(''), details])).nullish() })]))
    .nullish(),
});
const balance = z.object({
  Tp: z.object({ CdOrPrtry: z.object({ Cd: text }).nullish() }).nullish(),
  Amt: amount,
  CdtDbtInd: z.enum(['CRDT', 'DBIT']).nullish(),
});
const statement = z.object({
  Acct: z.object({
    Id: z.object({ IBAN: text, Othr: z.object({ Id: text }).nullish() }).nullish(),
    Ccy: text,
    Nm: text,
    Tp: z.object({ Cd: text, Prtry: text }).nullish().catch(null),
  }),
  Bal: z.array(z.unknown()).nullish(),
  Ntry: z.array(z.unknown()).nullish(),
});

/**
 * ISO 20022 end-of-day statements, versions 2 to 13: they differ in parts that a ledger does not need.
 * @throws InputError when nothing usable is in it
 */
export function readCamt053(file: InputFile): LedgerRows {
  const { text: xml } = decodeText(
    file,
    /encoding=["']([^"']+)/.exec(new TextDecoder('latin1').decode(file.bytes.subarray(0, 200)))?.[1] ?? null,
  );
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    const place = `line ${valid.err.line}, column ${valid.err.col}`;
    throw inputError('INPUT_INVALID', file.name, { place, wrong: 'is not XML', right });
  }
  const root = z
    .object({ Document: z.object({ BkToCstmrStmt: z.object({ Stmt: z.array(z.unknown()) }) }) })
    .safeParse(parsed(xml, file.name));
  if (!root.success)
    throw inputError('INPUT_UNSUPPORTED', file.name, { place: 'Document', wrong: 'holds no statement', right });
  const reading = new Reading();
  const ids = new DerivedIds();
  const accounts = new Map<string, Account>();
  const transactions: Transaction[] = [];
  let rows = 0;
  for (const [index, value] of root.data.Document.BkToCstmrStmt.Stmt.entries()) {
    const place = `Stmt[${index}]`;
    const found = reading.check(statement, value, place, 'ACCOUNT_INVALID', 'The statement is left out.');
    const account = found && toAccount(found, place, reading);
    if (!found || !account) continue;
    accounts.set(account.account_id, account);
    for (const [position, row] of (found.Ntry ?? []).entries()) {
      rows += 1;
      const transaction = toTransaction(row, account, `${place}.Ntry[${position}]`, ids, reading);
      if (transaction) transactions.push(transaction);
    }
  }
  if (accounts.size === 0 || (rows > 0 && transactions.length === 0)) {
    throw inputError(
      'INPUT_NOTHING_USABLE',
      file.name,
      reading.firstProblem ?? { place: 'Stmt', wrong: 'holds no row', right },
    );
  }
  return { accounts: [...accounts.values()], transactions, liabilities: [], removed: [], warnings: reading.warnings };
}

function parsed(xml: string, file: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    throw inputError('INPUT_INVALID', file, {
      place: '',
      wrong: 'declares entities of its own',
      right: 'a statement without them',
    });
  }
}

function toAccount({ Acct, Bal }: z.infer<typeof statement>, place: string, reading: Reading): Account | null {
  const number = (Acct.Id?.IBAN ?? Acct.Id?.Othr?.Id ?? '').replaceAll(/\s/g, '');
  const balances = (Bal ?? []).flatMap((value) => {
    const found = balance.safeParse(value);
    return found.success ? [found.data] : [];
  });
  const currency = (Acct.Ccy ?? balances[0]?.Amt['@Ccy'] ?? '').toUpperCase();
  if (number === '' || !isCurrency(currency)) {
    const wrong = number === '' ? 'names no account' : 'names no currency';
    return reading.reject(
      'ACCOUNT_INVALID',
      { place: `${place}.Acct`, wrong, right: 'an IBAN and a currency' },
      'The statement is left out.',
    );
  }
  const cents = (...codes: string[]): number | null => {
    const found = balances.find(({ Tp }) => codes.includes(Tp?.CdOrPrtry?.Cd ?? ''));
    const units = found ? amountOf(found.Amt['#text'], currency, '.') : null;
    if (typeof units !== 'number') return null;
    return found?.CdtDbtInd === 'DBIT' ? 0 - units : units;
  };
  return {
    account_id: new DerivedIds().next('acct', ['iban', number]),
    type: 'depository',
    subtype: /SVGS/.test(Acct.Tp?.Cd ?? '') ? 'savings' : 'checking',
    name: Acct.Nm ?? 'Account',
    mask: number.slice(-4),
    currency,
    // Closing booked, else interim booked; closing available.
    balances: { available_cents: cents('CLAV', 'ITAV'), current_cents: cents('CLBD', 'ITBD'), limit_cents: null },
    holder_category: 'personal',
  };
}

function toTransaction(
  value: unknown,
  account: Account,
  place: string,
  ids: DerivedIds,
  reading: Reading,
): Transaction | null {
  const row = reading.check(entry, value, place, 'ROW_INVALID');
  if (!row) return null;
  const booked = dayOf(row.BookgDt) ?? dayOf(row.ValDt);
  if (booked === null) {
    return reading.reject('ROW_INVALID', {
      place: `${place}.BookgDt`,
      wrong: 'is no date',
      right: 'one such as 2026-11-25',
    });
  }
  const currency = (row.Amt['@Ccy'] ?? account.currency).toUpperCase();
  const units = isCurrency(currency) ? amountOf(row.Amt['#text'], currency, '.') : 'has no currency code';
  if (typeof units === 'string') {
    return reading.reject('ROW_INVALID', { place: `${place}.Amt`, wrong: units, right: amountWords(account.currency) });
  }
  // The reversal of an entry already carries the direction in which the money goes.
  const amount_cents = row.CdtDbtInd === 'DBIT' ? units : 0 - units;
  const name = nameOf(row);
  const inferred = inferCategory({ description: name, amount_cents, account_type: account.type });
  return {
    transaction_id: ids.next('tx', [
      account.account_id,
      row.AcctSvcrRef ?? row.NtryRef,
      booked,
      amount_cents,
      currency,
      name,
    ]),
    account_id: account.account_id,
    amount_cents: amount_cents === 0 ? 0 : amount_cents,
    currency,
    date: booked,
    authorized_date: null,
    name,
    merchant_name: inferred.merchant_name,
    merchant_entity_id: null,
    category: inferred.category,
    payment_channel: 'other',
    pending: row.Sts === 'PDNG',
    pending_transaction_id: null,
  };
}

/** Who was paid or who paid, with what it was for; for a batch of several, and where nothing is said, the bank's own line. */
function nameOf(row: z.infer<typeof entry>): string {
  const all = (row.NtryDtls ?? [])
    .flatMap((part) => (part === '' ? [] : (part.TxDtls ?? [])))
    .filter((detail) => detail !== '');
  const [found] = all;
  const other = row.CdtDbtInd === 'DBIT' ? found?.RltdPties?.Cdtr : found?.RltdPties?.Dbtr;
  const who = other?.Nm ?? other?.Pty?.Nm ?? '';
  const what = found?.RmtInf?.Ustrd?.join(' ') ?? '';
  const own = `${who} ${what}`.trim();
  return all.length === 1 && own !== '' ? own : (row.AddtlNtryInf ?? own);
}

function dayOf(value: z.infer<typeof day>): string | null {
  const found = date.safeParse((value?.Dt ?? value?.DtTm ?? '').slice(0, 10));
  return found.success ? found.data : null;
}
