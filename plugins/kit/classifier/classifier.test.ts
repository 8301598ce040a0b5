import { expect, test } from 'vitest';
import { TextClassifier, training, type Example } from './classifier.ts';

const fruit: readonly Example[] = [
  ...['a ripe apple', 'apples and pears', 'sweet pears', 'the apple tree'].map((text) => ({ text, label: 0 })),
  ...['a fast car', 'cars and trucks', 'heavy trucks', 'the car park'].map((text) => ({ text, label: 1 })),
  ...['my old dog', 'dogs and cats', 'sleepy cats', 'the dog house'].map((text) => ({ text, label: 2 })),
];
const classifier = TextClassifier.train(fruit, 3);

function labelOf(text: string): number {
  const probabilities = classifier.probabilities(text);
  return probabilities.indexOf(Math.max(...probabilities));
}

test.each([
  ['two apples', 0],
  ['TRUCKS', 1],
  ['catts', 2],
])('%s is of kind %i', (text, label) => {
  expect(labelOf(text)).toBe(label);
});

test('probabilities add up to one', () => {
  for (const text of ['apples', 'nothing of the sort', '', '😀']) {
    const sum = classifier.probabilities(text).reduce((total, probability) => total + probability, 0);
    expect(sum).toBeCloseTo(1, 5);
  }
});

test('the same seed gives the same weights, another gives others', () => {
  expect(TextClassifier.train(fruit, 3).weights.rows).toEqual(classifier.weights.rows);
  expect(TextClassifier.train(fruit, 3, { ...training, seed: 1 }).weights.rows).not.toEqual(classifier.weights.rows);
});

test('marks tell apart what words do not, and are no words', () => {
  const marked = TextClassifier.train(
    ['here it is', 'there it was'].flatMap((text) => [
      { text, marks: ['grief'], label: 1 },
      { text, marks: ['joy'], label: 0 },
    ]),
    2,
  );
  const likelihood = (text: string, marks?: string[]) => marked.probabilities(text, marks)[1] ?? 0;
  expect(likelihood('it is', ['grief'])).toBeGreaterThan(0.8);
  expect(likelihood('it is', ['joy'])).toBeLessThan(0.2);
  expect(likelihood('grief')).toBeCloseTo(likelihood('joy'), 1);
});

test('among many texts a word of one alone is no column', () => {
  const columnsOf = (texts: readonly string[]) =>
    TextClassifier.train(
      texts.map((text, index) => ({ text, label: index % 2 })),
      2,
      { ...training, passes: 1 },
    ).vectorizer.hashes.length;
  const same = Array.from({ length: 1_000 }, () => 'apple');
  expect(columnsOf(['apple quince', ...same])).toBe(columnsOf(same));
  expect(columnsOf(['apple quince', 'apple'])).toBeGreaterThan(columnsOf(['apple', 'apple']));
});
