import { expect, test } from 'vitest';
import { valueAt, withoutNull, withValueAt } from './json-schema.ts';

test('a value is read and replaced at its path, and nothing else changes', () => {
  const before = { a: { b: 1, c: [2] }, d: null };
  expect(valueAt(before, ['a', 'b'])).toBe(1);
  expect(valueAt(before, ['d', 'x'])).toBeUndefined();
  const after = withValueAt(before, ['plugins', 'tool.x', 'enabled'], false);
  expect(after).toEqual({ ...before, plugins: { 'tool.x': { enabled: false } } });
  expect(before).toEqual({ a: { b: 1, c: [2] }, d: null });
});

test('"or null" is told from a choice', () => {
  const text = { type: 'string' };
  expect(withoutNull({ anyOf: [text, { type: 'null' }], description: 'x' })).toEqual({
    schema: { type: 'string', description: 'x' },
    isNullable: true,
  });
  expect(withoutNull(text)).toEqual({ schema: text, isNullable: false });
});
