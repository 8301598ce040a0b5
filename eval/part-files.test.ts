import { expect, test } from 'vitest';
import { isPrintable, partsOf } from './part-files.ts';

test('a part is read only when it is asked for', () => {
  expect(partsOf('development')).toEqual(['development']);
  expect(partsOf('held-out')).toEqual(['held-out']);
  expect(partsOf('all')).toEqual(['development', 'held-out']);
  expect(() => partsOf('both')).toThrow('--part is development, held-out or all.');
});

test('texts of the held-out part are never printed', () => {
  expect(partsOf('all').filter(isPrintable)).toEqual(['development']);
});
