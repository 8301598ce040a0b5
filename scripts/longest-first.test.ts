import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { longest, longestFirst } from './longest-first.ts';

test('every file that is named is there, once', () => {
  const root = path.join(import.meta.dirname, '..');
  expect(longest.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(new Set(longest).size).toBe(longest.length);
});

test('of each project the longest come first, and no file is lost', () => {
  const given = [
    ['unit', 'a.test.ts'],
    ['integration', 'server/small.integration.test.ts'],
    ['integration', 'server/openapi/calls.integration.test.ts'],
    ['integration', 'server/other.integration.test.ts'],
    ['integration', 'scripts/plugin-new.integration.test.ts'],
  ] as const;
  expect(longestFirst(given, ([project, file]) => ({ project, file }))).toEqual([
    given[0],
    given[4],
    given[2],
    given[1],
    given[3],
  ]);
});
