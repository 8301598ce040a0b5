import { expect, test } from 'vitest';
import { TextClassifier } from './classifier.ts';
import { classifierFromBytes, classifierToBytes } from './weights.ts';

const texts = ['a ripe apple', 'two pears', 'a fast car', 'the car park', 'my old dog', 'sleepy dogs'];
const classifier = TextClassifier.train(
  texts.map((text, index) => ({ text, label: Math.floor(index / 2) })),
  3,
);
const bytes = classifierToBytes(classifier);

test('what was written reads the same, but for rounding', () => {
  const restored = classifierFromBytes(bytes);
  for (const text of [...texts, 'dog in a car', 'nothing known']) {
    const [before, after] = [classifier.probabilities(text), restored.probabilities(text)];
    before.forEach((probability, label) => expect(after[label]).toBeCloseTo(probability, 1));
  }
  expect(classifierToBytes(restored)).toEqual(bytes);
});

test.each([
  ['nothing', new Uint8Array()],
  ['too little', bytes.subarray(0, -1)],
  ['too much', Uint8Array.of(...bytes, 0)],
  ['another version', Uint8Array.from(bytes, (byte, index) => (index === 0 ? byte + 1 : byte))],
])('%s is refused', (_, wrong) => {
  expect(() => classifierFromBytes(wrong)).toThrow(expect.objectContaining({ code: 'CLASSIFIER_WEIGHTS_INVALID' }));
});
