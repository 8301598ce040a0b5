import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import lockFile from '../../package-lock.json' with { type: 'json' };
import { bundled, isAllowed, licencesPage, lockSchema, productionPackages } from './licences.ts';

const packages = productionPackages(lockSchema.parse(lockFile));

test('what runs in production is under a licence that asks for no more than its own text', () => {
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test('what a browser gets is among it, and what they need', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...bundled, 'lit-html', 'engine.io-client', 'pg', 'qs']));
  expect(names).not.toContain('vitest');
});

test('docs/licences.md is as `npm run licences` writes it', async () => {
  const page = await readFile(path.join(import.meta.dirname, '../../docs/licences.md'), 'utf8');
  expect(page).toBe(licencesPage(packages));
});

test.each([
  ['MIT', true],
  ['(MIT OR CC0-1.0)', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['', false],
])('%j is allowed: %s', (licence, expected) => {
  expect(isAllowed(licence)).toBe(expected);
});

test('a package is the one that its user gets, not another version of that name', () => {
  const lock = lockSchema.parse({
    packages: {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1', license: 'MIT', dependencies: { b: '2' }, optionalDependencies: { gone: '1' } },
      'node_modules/a/node_modules/b': { version: '2', license: 'ISC', dependencies: { c: '1' } },
      'node_modules/b': { version: '1', license: 'GPL-3.0-only' },
      'node_modules/c': { version: '1', license: 'MIT' },
    },
  });
  expect(productionPackages(lock).map(({ name, version }) => `${name} ${version}`)).toEqual(['a 1', 'b 2', 'c 1']);
});
