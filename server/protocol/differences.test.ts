import { expect, test } from 'vitest';
import { hashOf } from '../bank/settings-hash.ts';
import { canonicalJson, differences } from './differences.ts';

test('differences are named by field; lists are one field', () => {
  const before = { a: 1, b: { c: [1, 2], d: null }, e: 'x' };
  expect(differences(before, { b: { d: null, c: [2, 1] }, a: 1, f: true })).toEqual([
    { field: 'b.c', before: [1, 2], after: [2, 1] },
    { field: 'e', before: 'x', after: null },
    { field: 'f', before: null, after: true },
  ]);
  expect(differences(before, { e: 'x', b: { d: null, c: [1, 2] }, a: 1 })).toEqual([]);
});

test('the same value is the same text, however its keys are ordered', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  // echo -n '{}' | sha256sum
  expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
