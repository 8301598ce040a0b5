import { expect, test } from 'vitest';
import { lowest, problemsOf, readRecord } from './record.ts';

test('slower than recorded by more than the tolerance is a problem, faster is none', () => {
  const record = { a: 10, b: 10, c: 10 };
  const ratios = [
    { name: 'a', ratio: 15.9 },
    { name: 'b', ratio: 16.1 },
    { name: 'c', ratio: 1 },
  ];
  expect(problemsOf(ratios, record)).toEqual(['b: ratio 16.10, recorded 10, allowed 16.00']);
});

test('so is what is new, or gone, until it is recorded', () => {
  expect(problemsOf([{ name: 'new', ratio: 1 }], { old: 1 })).toEqual([
    'new: nothing is recorded of it',
    'old: recorded, and not measured',
  ]);
});

test('there is a record', async () => {
  expect(Object.keys(await readRecord()).length).toBeGreaterThan(3);
});

test('what was slow once by chance counts as what it was at its best', () => {
  const ratio = (a: number, b: number) => [
    { name: 'a', ratio: a },
    { name: 'b', ratio: b },
  ];
  expect(lowest(ratio(9, 2), ratio(3, 8))).toEqual(ratio(3, 2));
});
