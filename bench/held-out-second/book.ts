import type { Account, Transaction } from '../../plugins/kit/ledger/schema.ts';
import type { StreamLabel } from '../held-out/label.ts';
import { asOf, mix, shiftDay, textOf, type Random } from './calendar.ts';

/** `card`: made any day, posted later. `ach`: posted on business days. `inside`: the bank's own book entry. */
export type Rail = 'card' | 'ach' | 'inside';
/** How the bank writes its statement. */
export type Style = 'checkcard' | 'described' | 'dated' | 'short' | 'cleaned';

export interface Merchant {
  name: string | null;
  /** On a card the text as sent; on `ach` `COMPANY|ENTRY`. The first is the usual one. */
  bodies: string[];
  category: string;
}

/** Account ids; a card is asked by day because the bank may have replaced it. */
export interface Wallet {
  checking: string;
  savings: string | null;
  cards: ((day: number) => string)[];
  loan: string | null;
}

export interface Book {
  random: Random;
  start: number;
  holder: string;
  city: string;
  style: Style;
  /** Longest card text, and whether the bank reports categories and merchant identities. */
  width: number;
  categoryGap: number;
  entities: boolean;
  wallet: Wallet;
  accounts: Account[];
  transactions: Transaction[];
  streams: StreamLabel[];
  noise: Map<string, string[]>;
}

export interface Entry {
  account: string;
  cents: number;
  day: number;
  rail: Rail;
  body: string;
  merchant: string | null;
  category: string;
  channel: Transaction['payment_channel'];
  /** `farOff`: the bank wrote an authorized date a year away, which the ledger must not use. */
  authorized: 'usual' | 'absent' | 'farOff';
}

export interface Recorded {
  id: string;
  pending: boolean;
  ledgerDay: number;
  twin: string | null;
}

const primaries =
  'INCOME TRANSFER_IN TRANSFER_OUT LOAN_PAYMENTS BANK_FEES ENTERTAINMENT FOOD_AND_DRINK GENERAL_MERCHANDISE HOME_IMPROVEMENT MEDICAL PERSONAL_CARE GENERAL_SERVICES GOVERNMENT_AND_NON_PROFIT TRANSPORTATION TRAVEL RENT_AND_UTILITIES'.split(
    ' ',
  );
const wrongCategories = ['GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES'];

function statementText(book: Book, entry: Entry, isCredit: boolean): string {
  const { random, style } = book;
  const stamp = textOf(entry.day);
  const body = random.fill(entry.body.replace('{city}', book.city));
  if (style === 'cleaned' && entry.merchant && entry.merchant !== 'PayPal') return entry.merchant;
  if (entry.rail === 'inside') return body;
  if (entry.rail === 'card') {
    const cut = body.slice(0, book.width).trim();
    if (isCredit || style === 'cleaned') return cut;
    if (style === 'checkcard')
      return random.fill(`CHECKCARD ${stamp.slice(5, 7)}${stamp.slice(8)} ${body} 24###########`);
    if (style === 'dated') {
      return random.fill(`PURCHASE AUTHORIZED ON ${stamp.slice(5).replace('-', '/')} ${body} S58######## CARD 7714`);
    }
    return style === 'short' ? `POS DEBIT ${cut}` : body;
  }
  const [company = '', kind = ''] = body.split('|');
  const identity = String(mix('company', company)).padStart(10, '9').slice(0, 10);
  const entryClass = entry.channel === 'online' ? 'WEB' : 'PPD';
  if (style === 'checkcard') {
    return random.fill(
      `${company} DES:${kind} ID:XXXXX##### INDN:${book.holder} CO ID:XXXXX${identity.slice(5)} ${entryClass}`,
    );
  }
  if (style === 'described') return `${company} ${kind} ${entryClass} ID: ${identity}`;
  if (style === 'dated')
    return random.fill(`${company} ${kind} ${stamp.slice(2).replaceAll('-', '')} ######## ${book.holder}`);
  return style === 'short' ? `ACH ${`${company} ${kind}`.slice(0, book.width)}`.trim() : `${company} ${kind}`.trim();
}

/** Puts one row in the book, or nothing when it lies after the as-of date. */
export function record(book: Book, entry: Entry): Recorded | null {
  const { random } = book;
  if (entry.day > asOf) return null;
  const posted = entry.rail === 'card' ? shiftDay(entry.day + random.integer(1, 2), 'later') : entry.day;
  const pending = posted > asOf || (entry.rail === 'ach' && posted === asOf && random.chance(0.5));
  const roll = random.next();
  const wrong = random.pick(wrongCategories);
  const known = roll < 0.03 ? wrong : entry.category;
  const detailed = roll > 1 - book.categoryGap ? 'UNCATEGORIZED' : known;
  const primary = primaries.find((name) => detailed.startsWith(`${name}_`)) ?? 'UNCATEGORIZED';
  const absent = entry.authorized === 'absent' || (entry.rail === 'card' && random.chance(0.06));
  const id = random.fill('@@@@@@@@@@@@@@@@@@').toLowerCase();
  const account = book.accounts.find((candidate) => candidate.account_id === entry.account);
  const row: Transaction = {
    transaction_id: id,
    account_id: entry.account,
    amount_cents: entry.cents,
    currency: 'USD',
    date: textOf(pending ? entry.day : posted),
    authorized_date: absent ? null : textOf(entry.authorized === 'farOff' && !pending ? entry.day - 365 : entry.day),
    name: statementText(book, entry, account?.type === 'credit'),
    merchant_name: entry.merchant,
    merchant_entity_id: entry.merchant && book.entities ? `entity${mix(entry.merchant.toLowerCase())}` : null,
    category: { primary, detailed: primary === 'UNCATEGORIZED' ? primary : detailed, source: 'reported' },
    payment_channel: entry.channel,
    pending,
    pending_transaction_id: null,
  };
  let twin: string | null = null;
  if (!pending && entry.rail === 'card' && posted >= asOf - 3 && random.chance(0.35)) {
    // The bank posted the row and has not yet taken back the pending one; not every bank links the two.
    twin = `${id}held`;
    const date = textOf(entry.day);
    book.transactions.push({ ...row, transaction_id: twin, date, authorized_date: date, pending: true });
    if (random.chance(0.7)) row.pending_transaction_id = twin;
  }
  book.transactions.push(row);
  const ledgerDay = absent || (entry.authorized === 'farOff' && !pending) ? posted : entry.day;
  return { id, pending, ledgerDay: pending ? entry.day : ledgerDay, twin };
}

/** A row that belongs to no contract. */
export function recordNoise(book: Book, behaviour: string, entry: Entry): void {
  const recorded = record(book, entry);
  if (!recorded || recorded.pending) return;
  book.noise.set(behaviour, [...(book.noise.get(behaviour) ?? []), recorded.id]);
}
