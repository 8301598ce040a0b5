import type { Features } from './features.ts';

/** A sparse vector of length 1: columns and their values. */
export interface SparseVector {
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** How much a feature weighs that was never seen in training, as a share of one that was seen once. */
const strange = 0.5;
/**
 * Among this many documents a feature of one alone is left out: it says nothing of any other, is half of all columns, and leaving them out
 * changed nothing for 2,800 utterances of two authors who were not learned from (88.1 % right, 88.0 with them).
 */
const many = 1_000;

/** Weighs features by how telling they are: sublinear term frequency x inverse document frequency, as seen in training. */
export class Vectorizer {
  /** Hash of each column's feature, and how telling it is. */
  readonly hashes: Uint32Array;
  readonly idf: Float32Array;
  readonly #columns: ReadonlyMap<number, number>;
  readonly #unseen: number;

  constructor(hashes: Uint32Array, idf: Float32Array) {
    this.hashes = hashes;
    this.idf = idf;
    this.#columns = new Map(Array.from(hashes, (hash, column) => [hash, column]));
    this.#unseen = strange * idf.reduce((most, value) => Math.max(most, value), 0);
  }

  static fit(documents: readonly Features[]): Vectorizer {
    const frequency = new Map<number, number>();
    for (const document of documents) {
      for (const view of viewsOf(document)) {
        for (const hash of view.keys()) frequency.set(hash, (frequency.get(hash) ?? 0) + 1);
      }
    }
    if (documents.length >= many) for (const [hash, count] of frequency) if (count === 1) frequency.delete(hash);
    const idf = Float32Array.from(frequency.values(), (count) => Math.log((1 + documents.length) / (1 + count)) + 1);
    return new Vectorizer(Uint32Array.from(frequency.keys()), idf);
  }

  /**
   * Each view has the same share of the length, however many features it has. A feature never seen has no column but takes its
   * share too: among strange words a known one says less, which is how what is outside shows.
   */
  vector(features: Features): SparseVector {
    const columns: number[] = [];
    const values: number[] = [];
    const views = viewsOf(features);
    for (const view of views) {
      const start = columns.length;
      let squares = 0;
      for (const [hash, count] of view) {
        const column = this.#columns.get(hash);
        const frequency = 1 + Math.log(count);
        if (column === undefined) {
          squares += (frequency * this.#unseen) ** 2;
          continue;
        }
        const value = frequency * (this.idf[column] ?? 0);
        columns.push(column);
        values.push(value);
        squares += value * value;
      }
      const length = Math.sqrt(views.length * squares) || 1;
      for (let index = start; index < values.length; index++) values[index] = (values[index] ?? 0) / length;
    }
    return { columns: Uint32Array.from(columns), values: Float32Array.from(values) };
  }
}

function viewsOf({ words, letters, marks }: Features): ReadonlyMap<number, number>[] {
  return marks.size > 0 ? [words, letters, marks] : [words, letters];
}
