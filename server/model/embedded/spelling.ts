import { editDistance } from '../../../plugins/tools/shared/words.ts';

/** Letters that typing slips rarely change: candidates are looked up by them. */
function keyOf(word: string): string {
  return word.slice(0, 1);
}

/** Corrects words that it does not know towards words that it does. */
export class Speller {
  readonly #known: ReadonlySet<string>;
  readonly #byKey = new Map<string, string[]>();

  /** @param words lower case without accents; of two equally near the earlier one wins */
  constructor(words: Iterable<string>) {
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
    return this.#known.has(word);
  }

  /** The known word that this one is a slip of, or the word itself. Short words are left alone: too many lie near. */
  correct(word: string): string {
    if (word.length < 5 || this.#known.has(word) || /\d/.test(word)) return word;
    const most = word.length < 8 ? 1 : 2;
    let best = word;
    let edits = most + 1;
    for (const candidate of this.#byKey.get(keyOf(word)) ?? []) {
      const distance = editDistance(word, candidate, Math.min(most, edits - 1));
      if (distance < edits) {
        best = candidate;
        edits = distance;
        if (edits === 1) break;
      }
    }
    return best;
  }
}
