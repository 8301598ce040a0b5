import { foldAccents } from '../../../plugins/tools/shared/words.ts';

/** Words of a text with its slots kept whole: "spend on <category>" gives `spend`, `on`, `<category>`. */
export function wordsOf(text: string): string[] {
  return (
    foldAccents(text)
      .replaceAll(/['’]/g, '')
      .match(/<[a-z_]+>|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Features of a text: words, pairs of words, and runs of 3 to 5 letters inside a word. */
export function featuresOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (feature: string): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  const words = wordsOf(text);
  let before = '^';
  for (const word of words) {
    add(word);
    add(`${before} ${word}`);
    before = word;
    if (word.startsWith('<')) continue;
    const padded = `_${word}_`;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) add(`#${padded.slice(start, start + length)}`);
    }
  }
  add(`${before} $`);
  return counts;
}

/** A sparse vector: feature numbers and their weights, of length 1. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly weights: Float64Array;
}

/** Weighs features by how telling they are (sublinear term frequency x inverse document frequency), as seen in training. */
export class Vectorizer {
  readonly #numbers = new Map<string, number>();
  readonly #idf: number[] = [];

  constructor(documents: readonly ReadonlyMap<string, number>[]) {
    const frequency: number[] = [];
    for (const document of documents) {
      for (const feature of document.keys()) {
        const number = this.#numbers.get(feature) ?? this.#numbers.size;
        this.#numbers.set(feature, number);
        frequency[number] = (frequency[number] ?? 0) + 1;
      }
    }
    for (const count of frequency) this.#idf.push(Math.log((1 + documents.length) / (1 + count)) + 1);
  }

  get size(): number {
    return this.#idf.length;
  }

  /** Features never seen in training are left out. */
  vector(features: ReadonlyMap<string, number>): SparseVector {
    const indices: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const [feature, count] of features) {
      const number = this.#numbers.get(feature);
      if (number === undefined) continue;
      const weight = (1 + Math.log(count)) * (this.#idf[number] ?? 0);
      indices.push(number);
      weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    return { indices: Uint32Array.from(indices), weights: Float64Array.from(weights, (weight) => weight / length) };
  }
}
