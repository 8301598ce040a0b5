import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DerivedIds } from '../input/derived-id.ts';
import { RowIds } from './row-ids.ts';

test('the ids of DerivedIds, however often rows come back', () => {
  const content = fc.tuple(
    fc.constantFrom('2026-10-03', '2026-10-04'),
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom(null, 'ü'),
  );
  fc.assert(
    fc.property(fc.array(content, { maxLength: 60 }), (rows) => {
      const [ids, expected] = [new RowIds(), new DerivedIds()];
      for (const row of rows) expect(ids.next('tx', row)).toBe(expected.next('tx', row));
    }),
  );
});

test('also past the size the table begins with', () => {
  const [ids, expected] = [new RowIds(), new DerivedIds()];
  for (const times of [1, 2]) {
    for (let row = 0; row < 5_000; row++) expect(ids.next('tx', [row])).toBe(expected.next('tx', [row]));
    expect(new Set([ids.next('tx', [0]), ids.next('tx', [0])]).size, `round ${times}`).toBe(2);
    expected.next('tx', [0]);
    expected.next('tx', [0]);
  }
});

test('forgets what cannot come back', () => {
  const ids = new RowIds();
  const [first] = [ids.next('tx', ['a']), ids.next('tx', ['a'])];
  ids.forget();
  expect(ids.next('tx', ['a'])).toBe(first);
});
