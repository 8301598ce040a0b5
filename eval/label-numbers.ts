import { training, type Example, type Training } from '../plugins/kit/classifier/index.ts';
import type { LabelledText } from './data-sets.ts';

/**
 * As in the product, but longer: with thousands of examples, cross-validation on Banking77's training split gains a little with more passes, and
 * the mean of several trainings keeps less of what one learned by chance.
 */
export const longTraining: Training = { ...training, passes: 20, trainings: 4 };

/** Numbers for the labels of a training split, in the order of their names. */
export class LabelNumbers {
  readonly names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(texts: readonly LabelledText[]) {
    this.names = [...new Set(texts.map(({ label }) => label))].sort();
    this.#numbers = new Map(this.names.map((name, number) => [name, number]));
  }

  /** @throws for a label that the training split does not have */
  examples(texts: readonly LabelledText[]): Example[] {
    return texts.map(({ text, label }) => {
      const number = this.#numbers.get(label);
      if (number === undefined) throw new Error(`The training split has no label "${label}".`);
      return { text, label: number };
    });
  }
}

/** The number of the highest value; the first of equal ones. */
export function highest(values: Float32Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index++) {
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  }
  return best;
}
