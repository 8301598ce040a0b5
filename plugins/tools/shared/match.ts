import type { Account, Ledger, LedgerTransaction } from '../../kit/index.ts';
import { editDistance, plainWords, typosAllowed } from './words.ts';

/** What a name that a customer gave stands for in their ledger. */
export interface MerchantMatch {
  /** The merchant meant: every row of exactly this merchant; null when no merchant bears the name. */
  readonly merchant: string | null;
  /** Others whose name starts with the same words ("Uber" and "Uber Eats"): told apart, never added. */
  readonly similar: readonly string[];
}

/** Finds the merchant a name means: exactly, by its first words, or with a typing error; the most frequent one wins. */
export function matchMerchant(name: string, merchants: readonly string[]): MerchantMatch {
  const wanted = plainWords(name);
  if (wanted === '') return { merchant: null, similar: [] };
  const names = merchants.map((merchant) => ({ merchant, words: plainWords(merchant) }));
  const begins = names.filter(({ words }) => words === wanted || words.startsWith(`${wanted} `));
  const exact = begins.find(({ words }) => words === wanted);
  const holds = names.filter(({ words }) => ` ${words} `.includes(` ${wanted} `));
  const most = typosAllowed(wanted.length);
  const meant = exact ?? begins[0] ?? holds[0] ?? (most === 0 ? undefined : nearest(wanted, names, most));
  const similar = [...new Set([...begins, ...holds])].filter((name) => name !== meant);
  return { merchant: meant?.merchant ?? null, similar: similar.map(({ merchant }) => merchant) };
}

function nearest<T extends { words: string }>(wanted: string, names: readonly T[], most: number): T | undefined {
  let best: T | undefined;
  let edits = most + 1;
  for (const name of names) {
    const distance = editDistance(wanted, name.words, most);
    if (distance < edits) {
      best = name;
      edits = distance;
    }
  }
  return best;
}

/** Merchants of the rows, the most frequent first, equal ones by name. */
export function merchantsOf(rows: readonly LedgerTransaction[]): string[] {
  const counts = new Map<string, number>();
  for (const { merchant } of rows) counts.set(merchant, (counts.get(merchant) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, 'en'))
    .map(([merchant]) => merchant);
}

const kinds: readonly { words: RegExp; is: (account: Account) => boolean }[] = [
  { words: /\b(checking|corriente|cheques|current account)\b/, is: ({ subtype }) => subtype === 'checking' },
  { words: /\b(savings?|ahorros?)\b/, is: ({ subtype }) => subtype === 'savings' },
  { words: /\b(money market)\b/, is: ({ subtype }) => subtype === 'money market' },
  { words: /\b(hsa)\b/, is: ({ subtype }) => subtype === 'hsa' },
  { words: /\b(credit|cards?|tarjetas?|credito)\b/, is: ({ type }) => type === 'credit' },
  { words: /\b(mortgage|hipoteca)\b/, is: ({ subtype }) => subtype === 'mortgage' },
  { words: /\b(student|estudiantil)\b/, is: ({ subtype }) => subtype === 'student' },
  { words: /\b(loans?|prestamos?)\b/, is: ({ type }) => type === 'loan' },
];

const asSavings = new Set(['money market', 'cash management', 'cd']);

/** The accounts that a name, the last digits of a number, an id or a kind ("my savings") means; empty when none. */
export function matchAccounts(name: string, ledger: Pick<Ledger, 'accounts'>): Account[] {
  const byId = ledger.accounts.filter(({ account_id }) => account_id === name);
  if (byId.length > 0) return byId;
  const wanted = plainWords(name);
  const digits = /(?:^|\D)(\d{3,4})$/.exec(name.trim())?.[1];
  const byMask = digits ? ledger.accounts.filter(({ mask }) => mask === digits) : [];
  if (byMask.length > 0) return byMask;
  const byName = ledger.accounts.filter((account) => plainWords(account.name) === wanted);
  if (byName.length > 0) return byName;
  const partly = ledger.accounts.filter((account) => ` ${plainWords(account.name)} `.includes(` ${wanted} `));
  if (wanted !== '' && partly.length > 0) return partly;
  const kind = kinds.find(({ words }) => words.test(wanted));
  const ofKind = kind ? ledger.accounts.filter(kind.is) : [];
  // Where no account is called savings, what is put aside lies in one that pays interest.
  const isSavings = ofKind.length === 0 && /\b(?:savings?|ahorros?)\b/.test(wanted);
  return isSavings ? ledger.accounts.filter(({ subtype }) => subtype !== null && asSavings.has(subtype)) : ofKind;
}
