import { generator, shuffle } from './random.ts';
import type { SparseVector } from './vectorizer.ts';

/** How the weights are trained. The defaults were chosen by cross-validation on Banking77's training split. */
export interface Training {
  /** Passes over the examples. */
  readonly passes: number;
  /** Length of the first step; it shrinks to nothing in a straight line. */
  readonly rate: number;
  /** Share of an example's features left out at each visit, so that no single word decides: the regularisation. */
  readonly dropout: number;
  readonly seed: number;
  /** How many trainings, each with a seed of its own, the weights are the mean of: what one of them learned by chance weighs less. */
  readonly trainings: number;
}

/** Weights of multinomial logistic regression: a row of one weight a label for each column, and a last row of biases. */
export interface SoftmaxWeights {
  readonly labels: number;
  readonly rows: Float32Array;
}

/** A gradient smaller than this moves nothing that matters: most labels of most examples, late in training. */
const still = 1e-3;
/** Biases move slower than words, or the largest label wins where words say little. */
const biasRate = 0.1;

/**
 * Trains by stochastic gradient descent with dropout. The same seed gives the same weights.
 * @param targets the label of each vector, 0 up to `labels`
 */
export function trainSoftmax(
  vectors: readonly SparseVector[],
  targets: readonly number[],
  shape: { readonly labels: number; readonly columns: number },
  how: Training,
): SoftmaxWeights {
  const { rows, labels } = trainOnce(vectors, targets, shape, how);
  for (let next = 1; next < how.trainings; next++) {
    const other = trainOnce(vectors, targets, shape, { ...how, seed: how.seed + next });
    rows.forEach((weight, index) => (rows[index] = weight + (other.rows[index] ?? 0)));
  }
  if (how.trainings > 1) rows.forEach((weight, index) => (rows[index] = weight / how.trainings));
  return { labels, rows };
}

function trainOnce(
  vectors: readonly SparseVector[],
  targets: readonly number[],
  shape: { readonly labels: number; readonly columns: number },
  { passes, rate, dropout, seed }: Training,
): SoftmaxWeights {
  const { labels, columns } = shape;
  const rows = new Float32Array((columns + 1) * labels);
  const weights = { labels, rows };
  const random = generator(seed);
  const order = Uint32Array.from(vectors.keys());
  const gradient = new Float32Array(labels);
  const moving = new Uint32Array(labels);
  const longest = vectors.reduce((most, vector) => Math.max(most, vector.columns.length), 0);
  const kept = { columns: new Uint32Array(longest), values: new Float32Array(longest) };
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const step = rate * (1 - pass / passes);
    for (const example of order) {
      const vector = vectors[example];
      if (!vector) continue;
      const length = thin(vector, dropout, random, kept);
      spread(weights, kept, length, gradient);
      let count = 0;
      for (let label = 0; label < labels; label++) {
        const slope = (targets[example] === label ? 1 : 0) - (gradient[label] ?? 0);
        gradient[label] = slope;
        if (Math.abs(slope) > still) moving[count++] = label;
      }
      for (let index = 0; index < length; index++) {
        climb(rows, (kept.columns[index] ?? 0) * labels, step * (kept.values[index] ?? 0), gradient, moving, count);
      }
      climb(rows, columns * labels, step * biasRate, gradient, moving, count);
    }
  }
  return weights;
}

function climb(
  rows: Float32Array,
  row: number,
  step: number,
  gradient: Float32Array,
  moving: Uint32Array,
  count: number,
): void {
  for (let index = 0; index < count; index++) {
    const label = moving[index] ?? 0;
    rows[row + label] = (rows[row + label] ?? 0) + step * (gradient[label] ?? 0);
  }
}

/** Copies what is not left out this time, and says how many features that is. */
function thin(vector: SparseVector, dropout: number, random: () => number, kept: SparseVector): number {
  const { columns, values } = vector;
  let length = 0;
  for (let index = 0; index < columns.length; index++) {
    if (random() < dropout) continue;
    kept.columns[length] = columns[index] ?? 0;
    kept.values[length++] = (values[index] ?? 0) / (1 - dropout);
  }
  return length;
}

/** Fills `out` with the probability of each label. */
export function probabilities(weights: SoftmaxWeights, vector: SparseVector, out: Float32Array): void {
  spread(weights, vector, vector.columns.length, out);
}

/** The same of the first `length` features. Four rows are added up at a time: most of what training costs is spent here. */
function spread(
  { labels, rows }: SoftmaxWeights,
  { columns, values }: SparseVector,
  length: number,
  out: Float32Array,
): void {
  const bias = rows.length - labels;
  for (let label = 0; label < labels; label++) out[label] = rows[bias + label] ?? 0;
  let index = 0;
  for (; index + 3 < length; index += 4) {
    const first = (columns[index] ?? 0) * labels;
    const second = (columns[index + 1] ?? 0) * labels;
    const third = (columns[index + 2] ?? 0) * labels;
    const fourth = (columns[index + 3] ?? 0) * labels;
    const by1 = values[index] ?? 0;
    const by2 = values[index + 1] ?? 0;
    const by3 = values[index + 2] ?? 0;
    const by4 = values[index + 3] ?? 0;
    for (let label = 0; label < labels; label++) {
      out[label] =
        (out[label] ?? 0) +
        by1 * (rows[first + label] ?? 0) +
        by2 * (rows[second + label] ?? 0) +
        by3 * (rows[third + label] ?? 0) +
        by4 * (rows[fourth + label] ?? 0);
    }
  }
  for (; index < length; index++) {
    const row = (columns[index] ?? 0) * labels;
    const value = values[index] ?? 0;
    for (let label = 0; label < labels; label++) out[label] = (out[label] ?? 0) + value * (rows[row + label] ?? 0);
  }
  let highest = -Infinity;
  for (const score of out) highest = Math.max(highest, score);
  let sum = 0;
  for (let label = 0; label < labels; label++) sum += out[label] = Math.exp((out[label] ?? 0) - highest);
  for (let label = 0; label < labels; label++) out[label] = (out[label] ?? 0) / sum;
}
