/** What a column of a bank's export can be. */
export const columnKinds = [
  'date',
  'posted',
  'description',
  'amount',
  'debit',
  'credit',
  'type',
  'currency',
  'balance',
  'account',
  'id',
  'status',
] as const;
export type ColumnKind = (typeof columnKinds)[number];
export type Columns = Partial<Record<ColumnKind, number>>;

/** Headings as banks write them, folded: lower case, no accents, single spaces. The first that fits a kind wins. */
const headings: Readonly<Record<ColumnKind, readonly string[]>> = {
  date: [
    'transaction date',
    'trans date',
    'trans. date',
    'date',
    'datetime',
    'buchungstag',
    'buchungsdatum',
    'fecha',
    'fecha operacion',
    'date operation',
    'datum',
    'data',
    'created date',
    'completed date',
  ],
  posted: [
    'posting date',
    'posted date',
    'post date',
    'booking date',
    'value date',
    'valuta',
    'fecha valor',
    'settlement date',
  ],
  description: [
    'description',
    'transaction description',
    'merchant',
    'payee',
    'name',
    'details',
    'narrative',
    'transaction details',
    'original description',
    'verwendungszweck',
    'beguenstigter/zahlungspflichtiger',
    'auftraggeber/empfanger',
    'buchungstext',
    'concepto',
    'descripcion',
    'libelle',
    'memo',
    'note',
    'reference',
    'transaction',
  ],
  amount: [
    'amount',
    'transaction amount',
    'amount (usd)',
    'amount usd',
    'amount (total)',
    'betrag',
    'umsatz',
    'importe',
    'montant',
    'valor',
    'value',
    'net',
    'gross',
  ],
  debit: [
    'debit',
    'debit amount',
    'withdrawal',
    'withdrawals',
    'paid out',
    'money out',
    'outflow',
    'soll',
    'cargo',
    'charges',
    'withdrawal amount',
  ],
  credit: [
    'credit',
    'credit amount',
    'deposit',
    'deposits',
    'paid in',
    'money in',
    'inflow',
    'haben',
    'abono',
    'payments',
    'deposit amount',
  ],
  type: ['transaction type', 'type', 'debit/credit', 'dr/cr', 'cr/dr', 'credit/debit', 'credit debit indicator'],
  currency: ['currency', 'currency code', 'waehrung', 'wahrung', 'moneda', 'devise'],
  balance: ['balance', 'running balance', 'running bal.', 'account balance', 'saldo', 'solde', 'available balance'],
  account: ['account', 'account name', 'account number', 'iban', 'konto', 'auftragskonto', 'cuenta'],
  id: ['transaction id', 'id', 'reference number', 'transaction reference', 'fitid', 'reference id'],
  status: ['status', 'state'],
};

/** Rows among which the headings are looked for: some exports begin with a title, an address or a period. */
export const searchedRows = 15;

/** What each column is, when a row is the one of headings: it has a date and an amount. */
export function headingsIn(cells: readonly string[]): Columns | null {
  const columns = columnsOf(cells);
  const hasDate = columns.date !== undefined || columns.posted !== undefined;
  const hasAmount = columns.amount !== undefined || columns.debit !== undefined || columns.credit !== undefined;
  return hasDate && hasAmount ? columns : null;
}

function columnsOf(cells: readonly string[]): Columns {
  const folded = cells.map(fold);
  const columns: Columns = {};
  const taken = new Set<number>();
  for (const kind of columnKinds) {
    for (const heading of headings[kind]) {
      const index = folded.findIndex((cell, position) => cell === heading && !taken.has(position));
      if (index < 0) continue;
      columns[kind] = index;
      taken.add(index);
      break;
    }
  }
  return columns;
}

/** "Transaction Date " -> "transaction date". */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
