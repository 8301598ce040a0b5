import { expect, test } from 'vitest';
import { perMonth, roundHalfAway, share } from './money.ts';

test('rounds half away from zero', () => {
  expect([0.5, 1.5, 2.5, -0.5, -2.5, 2.4999, -995.4].map(roundHalfAway)).toEqual([1, 2, 3, -1, -3, 2, -995]);
  expect(roundHalfAway(1.005 * 100)).toBe(101);
  expect(Object.is(roundHalfAway(-0.2), 0)).toBe(true);
});

test('a share of nothing is unknown', () => {
  expect([share(1, 4), share(1, 0), share(1, -5)]).toEqual([0.25, null, null]);
});

test('a month is 30 days, and needs them', () => {
  expect(perMonth(10_000, 180)).toBe(1_667);
  expect(perMonth(-10_000, 180)).toBe(-1_667);
  expect(perMonth(10_000, 30)).toBe(10_000);
  expect(perMonth(10_000, 29)).toBeNull();
});
