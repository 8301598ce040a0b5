import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const page = readFileSync(path.join(root, 'docs', 'security.md'), 'utf8');

test('every test that the threat model names is there', () => {
  const named = Array.from(page.matchAll(/`([\w./-]+\.test\.ts)`/g), ([, file = '']) => file);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
