import { expect, test } from 'vitest';
import { trainSoftmax } from './softmax.ts';

const vectors = [0, 1, 2].map((column) => ({ columns: Uint32Array.of(column), values: Float32Array.of(1) }));
const train = (seed: number, trainings: number) =>
  trainSoftmax(vectors, [0, 1, 1], { labels: 2, columns: 3 }, { passes: 3, rate: 1, dropout: 0.5, seed, trainings })
    .rows;

test('several trainings give the mean of what each gives with its own seed', () => {
  const [first, second, both] = [train(7, 1), train(8, 1), train(7, 2)];
  expect([...first]).not.toEqual([...second]);
  both.forEach((weight, index) => {
    expect(weight).toBeCloseTo(((first[index] ?? 0) + (second[index] ?? 0)) / 2, 6);
  });
});
