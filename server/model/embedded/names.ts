import { categorySynonyms } from '../../../plugins/tools/shared/category-words.ts';
import { plainWords } from '../../../plugins/tools/shared/words.ts';

/** An account as the router needs to know it. */
export interface AccountName {
  readonly account_id: string;
  readonly name: string;
  readonly mask: string | null;
}

/** A name found in a text. */
export interface NameSpan {
  readonly slot: 'category' | 'merchant' | 'account';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Word for what an account is, which its name has swallowed: `card`, `loan`. */
  readonly hint: string | null;
}

interface Entry {
  readonly slot: NameSpan['slot'];
  readonly value: string;
  readonly words: string;
  /** A whole name wins over a part of one. */
  readonly whole: boolean;
  readonly hint?: string | null;
}

const accountKinds: readonly (readonly [string, string])[] = [
  ['checking', 'checking'],
  ['checking account', 'checking'],
  ['current account', 'checking'],
  ['savings account', 'savings'],
  ['saving account', 'savings'],
  ['money market account', 'money market'],
  ['cuenta corriente', 'checking'],
  ['cuenta de cheques', 'checking'],
  ['cuenta de ahorros', 'savings'],
  ['cuenta de ahorro', 'savings'],
  ['the checking one', 'checking'],
  ['the savings one', 'savings'],
  ['la corriente', 'checking'],
  ['la de ahorros', 'savings'],
  ['la de ahorro', 'savings'],
];

/** Words that are a kind of spending only after these: "en compras", but "mis últimas compras" are payments. */
const afterOnly: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['compras', new Set(['en', 'de'])],
  // The supermarket, not "super useful".
  ['super', new Set(['el', 'del', 'al', 'en', 'de', 'y'])],
  // Insurance, not "are you sure".
  ['seguro', new Set(['el', 'mi', 'tu', 'un', 'del', 'al', 'en', 'de', 'y', 'cada', 'los', 'my', 'the', 'on', 'for'])],
]);

/** Words that are part of a name before these: "Mercado Libre" is no market. */
const notBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['mercado', new Set(['libre', 'pago', 'laboral'])],
]);

/** What is too common a word to be a merchant by its first word alone. */
const common = new Set(
  'the a my bank card cash account money credit first american national united city home store shop market food pay payment online service services transfer direct deposit interest fee check and general public new best big old good'.split(
    ' ',
  ),
);

/** What every customer may name: kinds of account and kinds of spending. */
const shared: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...[...categorySynonyms].map(([words, value]): [string, Entry] => [
    words,
    { slot: 'category', value, words, whole: false },
  ]),
  ...accountKinds.map(([words, value]): [string, Entry] => [words, { slot: 'account', value, words, whole: true }]),
]);

/** Every word of a name that all customers share. */
export const sharedNameWords: readonly string[] = [...shared.keys()].flatMap((words) => words.split(' '));
const longestShared = lengthOfLongest(shared);

/** The names that a customer may use: their merchants and accounts, the categories. */
export class NameIndex {
  /** The customer's own names, and parts of them. */
  readonly #own = new Map<string, Entry>();
  readonly #longest: number;
  readonly #nameWords: ReadonlySet<string>;

  /** @param isWord tells an everyday word, which is never a merchant by its first word */
  constructor(merchants: readonly string[], accounts: readonly AccountName[], isWord: (word: string) => boolean) {
    this.#nameWords = new Set(
      [...merchants, ...accounts.map(({ name }) => name)].flatMap((name) => plainWords(name).split(' ')),
    );
    const add = (entry: Entry): void => {
      const known = this.#own.get(entry.words);
      if (entry.words !== '' && (!known || (entry.whole && !known.whole))) this.#own.set(entry.words, entry);
    };
    for (const merchant of merchants) {
      const words = plainWords(merchant);
      // A line on a statement that says "payment" makes no shop of that name.
      if (!common.has(words)) add({ slot: 'merchant', value: merchant, words, whole: true });
    }
    for (const { account_id, name, mask } of accounts) {
      const hint = hintOf(name);
      add({ slot: 'account', value: account_id, words: plainWords(name), whole: true, hint });
      if (mask !== null) add({ slot: 'account', value: account_id, words: plainWords(mask), whole: true, hint });
    }
    for (const { account_id, name } of accounts) {
      const words = plainWords(name).split(' ');
      for (const part of partsOf(words)) {
        if (part.includes(' ') || !(isWord(part) || common.has(part) || categorySynonyms.has(part)))
          add({ slot: 'account', value: account_id, words: part, whole: false, hint: hintOf(name) });
      }
    }
    for (const [words, account] of otherNames(accounts)) {
      add({ slot: 'account', value: account.account_id, words, whole: false, hint: hintOf(account.name) });
    }
    for (const merchant of merchants) {
      const words = plainWords(merchant).split(' ');
      for (let length = words.length - 1; length >= 1; length--) {
        const start = words.slice(0, length).join(' ');
        const [first = ''] = words;
        if (length === 1 && (first.length < 3 || common.has(first) || isWord(first))) continue;
        add({ slot: 'merchant', value: merchant, words: start, whole: false });
      }
    }
    this.#longest = Math.max(longestShared, lengthOfLongest(this.#own));
  }

  /** True for words that are the whole name of an account of the customer's, or the last digits of its number. */
  isAccount(words: string): boolean {
    const entry = this.#own.get(words);
    return entry?.slot === 'account' && entry.whole;
  }

  /** Every word of the customer's own names. */
  words(): string[] {
    return [...this.#own.keys()].flatMap((words) => words.split(' '));
  }

  /** A whole name of the customer's comes first, and part of a shop's name last: "food" is no "Food Hall". */
  #entry(words: string): Entry | undefined {
    const own = this.#own.get(words);
    const everybodys = shared.get(words);
    if (!own || !everybodys) return own ?? everybodys;
    if (own.whole) return own;
    return everybodys.whole || own.slot === 'merchant' ? everybodys : own;
  }

  /** The one merchant whose name has all these words; null when none or several have: "gym" is Ironwood Gym. */
  merchantWith(words: string): string | null {
    const wanted = plainWords(words).split(' ');
    const found = new Set<string>();
    for (const { slot, value, words: own } of this.#own.values()) {
      if (slot === 'merchant' && wanted.every((word) => own.split(' ').includes(word))) found.add(value);
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }

  /** True for a word of a merchant's or an account's name. */
  isInName(word: string): boolean {
    return this.#nameWords.has(word);
  }

  /** Names in a folded text, the longest first, none overlapping. */
  find(text: string): NameSpan[] {
    const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&*]*(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
      words: plainWords(match[0].replace(/['’]s$/, "'s")),
      start: match.index,
      end: match.index + match[0].length,
    }));
    const spans: NameSpan[] = [];
    for (let length = Math.min(this.#longest, tokens.length); length >= 1; length--) {
      for (let index = 0; index + length <= tokens.length; index++) {
        const first = tokens[index];
        const last = tokens[index + length - 1];
        if (!first || !last || spans.some(({ start, end }) => first.start < end && last.end > start)) continue;
        const words = tokens
          .slice(index, index + length)
          .map((token) => token.words)
          .join(' ');
        const entry = this.#entry(words) ?? this.#entry(withoutPossessive(words));
        const before = tokens[index - 1]?.words ?? '';
        const behind = tokens[index + length]?.words ?? '';
        const isPart = notBefore.get(entry?.words ?? '')?.has(behind) ?? false;
        if (entry && !isPart && (afterOnly.get(entry.words)?.has(before) ?? true)) {
          spans.push({
            slot: entry.slot,
            value: entry.value,
            start: first.start,
            end: last.end,
            text: text.slice(first.start, last.end),
            hint: entry.hint ?? null,
          });
        }
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  }
}

/** "campus student loan" -> "campus student", "campus", "student loan": where a name is cut short, at either end. */
function partsOf(words: readonly string[]): string[] {
  const starts = words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(' '));
  const ends = words.slice(1, -1).map((_, index) => words.slice(index + 1).join(' '));
  return [...starts, ...ends];
}

function hintOf(name: string): string | null {
  const words = plainWords(name);
  if (/\b(?:card|visa|mastercard|amex|credit|tarjeta|credito)\b/.test(words)) return 'card';
  return /\b(?:loan|mortgage|prestamo|hipoteca)\b/.test(words) ? 'loan' : null;
}

function withoutPossessive(words: string): string {
  return words.replace(/s$/, '');
}

/** Other words for what an account is for, in both languages; each is as good as the first. */
const accountWords: readonly (readonly string[])[] = [
  ['auto', 'car', 'vehicle', 'coche', 'carro', 'auto'],
  ['student', 'college', 'school', 'estudiantil', 'estudiantes', 'estudios'],
  ['home', 'house', 'casa'],
  ['mortgage', 'home loan', 'house loan', 'hipoteca'],
  ['travel', 'viaje', 'viajes'],
  ['personal', 'personal'],
  ['business', 'negocio', 'empresa'],
];
/** An account of that kind, said before or after what it is for. */
const accountNouns: Readonly<Record<string, readonly string[]>> = {
  loan: ['loan', 'one', 'prestamo', 'prestamo de', 'prestamo del', 'prestamo de la'],
  card: ['card', 'one', 'credit card', 'tarjeta', 'tarjeta de', 'tarjeta del'],
};

/** "car loan", "préstamo del coche", "the student one" for Auto Loan and Campus Student Loan; only where one account alone is meant. */
function otherNames(accounts: readonly AccountName[]): Map<string, AccountName> {
  const meant = new Map<string, AccountName | null>();
  for (const account of accounts) {
    const own = new Set(plainWords(account.name).split(' '));
    const kind = hintOf(account.name);
    if (kind === null) continue;
    for (const [known = '', ...others] of accountWords.filter(([word = '']) => own.has(word))) {
      const words = [known, ...others].flatMap((word) => [
        ...(accountNouns[kind] ?? []).flatMap((noun) => [`${word} ${noun}`, `${noun} ${word}`]),
        // "Campus", "estudiantil": nothing but such an account is called that.
        ...(/^estudiantil|hipoteca|mortgage$/.test(word) ? [word] : []),
        // "La travel": an English word with a Spanish article is a name.
        ...(kind === 'card' && word === known ? [`la ${word}`] : []),
      ]);
      for (const each of new Set(words))
        meant.set(each, meant.has(each) && meant.get(each) !== account ? null : account);
    }
  }
  return new Map([...meant].filter((pair): pair is [string, AccountName] => pair[1] !== null));
}

function lengthOfLongest(entries: ReadonlyMap<string, Entry>): number {
  let longest = 1;
  for (const words of entries.keys()) longest = Math.max(longest, words.split(' ').length);
  return longest;
}
