import { editDistance } from '../../../plugins/tools/shared/words.ts';

/** Letters that typing slips rarely change: candidates are looked up by them. */
function keyOf(word: string): string {
  return word.slice(0, 1);
}

/** Short words that questions about money hang on. */
const shortWords =
  'week month year last this card loan bank cash rent debt bill fees save paid este saldo gasto gaste'.split(' ');

/** Slips of them that are no other word: two neighbours swapped, and some with a letter left out. Others lie too near. */
const shortSlips: ReadonlyMap<string, string> = new Map([
  ...shortWords.flatMap((word) =>
    Array.from(word).map((letter, index): [string, string] => [
      word.slice(0, index) + (word[index + 1] ?? '') + letter + word.slice(index + 2),
      word,
    ]),
  ),
  ...Object.entries({
    wek: 'week',
    mnth: 'month',
    moth: 'month',
    yer: 'year',
    lst: 'last',
    crd: 'card',
    mony: 'money',
  }),
]);

/** Corrects words that it does not know towards words that it does. */
export class Speller {
  readonly #known: ReadonlySet<string>;
  readonly #byKey = new Map<string, string[]>();
  readonly #base: Speller | null;

  /**
   * @param words lower case without accents; of two equally near the earlier one wins
   * @param base knows words that come before these
   */
  constructor(words: Iterable<string>, base: Speller | null = null) {
    this.#base = base;
    this.#known = new Set(words);
    for (const word of this.#known) {
      if (word.length < 4) continue;
      const key = keyOf(word);
      const words = this.#byKey.get(key);
      if (words) words.push(word);
      else this.#byKey.set(key, [word]);
    }
  }

  knows(word: string): boolean {
    return this.#known.has(word) || (this.#base?.knows(word) ?? false);
  }

  /** The known word that this one is a slip of, or the word itself. Short words are left alone: too many lie near. */
  correct(word: string): string {
    if (this.knows(word) || /\d/.test(word)) return word;
    if (word.length < 5) return shortSlips.get(word) ?? word;
    const most = word.length < 8 ? 1 : 2;
    let best = word;
    let edits = most + 1;
    for (const candidate of this.#startingWith(keyOf(word))) {
      const distance = editDistance(word, candidate, Math.min(most, edits - 1));
      if (distance < edits) {
        best = candidate;
        edits = distance;
        if (edits === 1) break;
      }
    }
    return best;
  }

  #startingWith(key: string): readonly string[] {
    const own = this.#byKey.get(key) ?? [];
    return this.#base ? [...this.#base.#startingWith(key), ...own] : own;
  }
}
