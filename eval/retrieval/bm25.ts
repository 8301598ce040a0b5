// Okapi BM25 with its usual constants (Robertson and Zaragoza, 2009), the yardstick of lexical search.
const k1 = 1.2;
const b = 0.75;

interface Collection {
  readonly counts: readonly ReadonlyMap<string, number>[];
  readonly lengths: readonly number[];
  readonly containing: ReadonlyMap<string, number>;
  readonly average: number;
}
const collections = new WeakMap<object, Collection>();

/** A score for each text; the texts are counted once. */
export function bm25(question: string, texts: readonly { readonly text: string }[]): number[] {
  const { counts, lengths, containing, average } = collectionOf(texts);
  const asked = new Set(wordsOf(question));
  return counts.map((count, at) => {
    let score = 0;
    for (const word of asked) {
      const times = count.get(word) ?? 0;
      const among = containing.get(word) ?? 0;
      const rarity = Math.log(1 + (texts.length - among + 0.5) / (among + 0.5));
      score += (rarity * times * (k1 + 1)) / (times + k1 * (1 - b + (b * (lengths[at] ?? 0)) / average));
    }
    return score;
  });
}

function collectionOf(texts: readonly { readonly text: string }[]): Collection {
  const known = collections.get(texts);
  if (known) return known;
  const words = texts.map(({ text }) => wordsOf(text));
  const counts = words.map((each) => {
    const count = new Map<string, number>();
    for (const word of each) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const containing = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) containing.set(word, (containing.get(word) ?? 0) + 1);
  const lengths = words.map(({ length }) => length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const made = { counts, lengths, containing, average };
  collections.set(texts, made);
  return made;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
