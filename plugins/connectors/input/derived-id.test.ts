import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DerivedIds } from './derived-id.ts';

/** What the ids are, with all texts kept. */
function expectedIds() {
  const seen = new Map<string, number>();
  return (prefix: string, content: readonly (string | number | null)[]): string => {
    const key = JSON.stringify([prefix, ...content]);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return `${prefix}_${createHash('sha256').update(`${key}#${occurrence}`).digest('hex').slice(0, 24)}`;
  };
}

test('the digest of content and occurrence, however often rows come back', () => {
  const content = fc.tuple(
    fc.constantFrom('2026-10-03', '2026-10-04'),
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom(null, 'ü'),
  );
  fc.assert(
    fc.property(fc.array(content, { maxLength: 60 }), (rows) => {
      const [ids, expected] = [new DerivedIds(), expectedIds()];
      for (const row of rows) expect(ids.next('tx', row)).toBe(expected('tx', row));
    }),
  );
});

test('also past the size the table begins with', () => {
  const [ids, expected] = [new DerivedIds(), expectedIds()];
  for (const times of [1, 2]) {
    for (let row = 0; row < 5_000; row++) expect(ids.next('tx', [row])).toBe(expected('tx', [row]));
    expect(new Set([ids.next('tx', [0]), ids.next('tx', [0])]).size, `round ${times}`).toBe(2);
    expected('tx', [0]);
    expected('tx', [0]);
  }
});

test('forgets what cannot come back', () => {
  const ids = new DerivedIds();
  const [first] = [ids.next('tx', ['a']), ids.next('tx', ['a'])];
  ids.forget();
  expect(ids.next('tx', ['a'])).toBe(first);
});
