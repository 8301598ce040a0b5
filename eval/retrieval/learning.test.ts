import { expect, test } from 'vitest';
import { learnChoice, learnYes } from './learning.ts';

test('what tells the right option apart gets the weight', () => {
  // The first value is high where an option is right, the second is high where it is not, the third is the same for all.
  const choices = Array.from({ length: 8 }, (_, at) => ({
    options: [
      [0.9 - at / 100, 0.1, 0.5],
      [0.2, 0.6, 0.5],
      [0.1, 0.5 + at / 100, 0.5],
    ],
    right: [true, false, false],
  }));
  const [first = 0, second = 0, third = 1] = learnChoice(choices);
  expect(first).toBeGreaterThan(1);
  expect(second).toBeLessThan(-0.5);
  expect(third).toBeCloseTo(0, 5);
});

test('a rare answer counts as much as a common one', () => {
  // At a value of 0 nine say no and one says yes. Counted alike, the yes weighs as the nine do: the odds are even.
  const examples = Array.from({ length: 10 }, (_, at) => ({ values: [1, 0], isYes: at === 0 }));
  const [constant = 1] = learnYes(examples);
  expect(constant).toBeCloseTo(0, 5);
});
