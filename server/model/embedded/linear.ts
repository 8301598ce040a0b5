import type { SparseVector } from './features.ts';

/** Passes over the examples, regularisation, and the seed of their order: fixed, so that training gives the same weights. */
const passes = 12;
const cost = 1;
const seed = 20_251;

/** A linear classifier per label, each against all others. */
export interface LinearModel {
  /** One score for each label, about -1 for no and 1 for yes. */
  readonly scores: (vector: SparseVector) => number[];
}

/**
 * Trains linear support vector machines by dual coordinate descent (Hsieh et al., ICML 2008, L1 loss with a bias
 * feature).
 * @param labels the label number of each vector
 */
export function trainLinear(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  labelCount: number,
  size: number,
): LinearModel {
  const weights = Array.from({ length: labelCount }, (_, label) => trainOne(vectors, labels, label, size));
  return { scores: (vector) => weights.map((weight) => dot(weight, vector) + (weight[size] ?? 0)) };
}

function trainOne(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  label: number,
  size: number,
): Float64Array {
  const weight = new Float64Array(size + 1);
  const alpha = new Float64Array(vectors.length);
  const random = generator(seed);
  const order = Array.from(vectors.keys());
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    shuffle(order, random);
    for (const index of order) {
      const vector = vectors[index];
      if (!vector) continue;
      const target = labels[index] === label ? 1 : -1;
      const gradient = target * (dot(weight, vector) + (weight[size] ?? 0)) - 1;
      const old = alpha[index] ?? 0;
      // Vectors have length 1 and the bias adds 1, so the second derivative is 2.
      const next = Math.min(Math.max(old - gradient / 2, 0), cost);
      const step = (next - old) * target;
      if (step === 0) continue;
      moved = Math.max(moved, Math.abs(step));
      alpha[index] = next;
      for (let i = 0; i < vector.indices.length; i++) {
        const feature = vector.indices[i] ?? 0;
        weight[feature] = (weight[feature] ?? 0) + step * (vector.weights[i] ?? 0);
      }
      weight[size] = (weight[size] ?? 0) + step;
    }
    if (moved < 0.01) break;
  }
  return weight;
}

function dot(weight: Float64Array, { indices, weights }: SparseVector): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i++) sum += (weight[indices[i] ?? 0] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Linear congruential generator (Numerical Recipes): enough to shuffle, the same on every machine. */
function generator(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
