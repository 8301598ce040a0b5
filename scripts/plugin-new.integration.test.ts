import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const left = new Set(['node_modules', '.git', '.data']);

/** Of what is built, what was learned: each stands under the fingerprint of what it was learned from, and what new plugins change is learned anew. */
function isTaken(place: string): boolean {
  const [first = '', second = 'model'] = place.split(path.sep);
  return first === 'dist' ? second === 'model' : !left.has(first);
}

const kinds = ['guardrail', 'tool', 'signal', 'persona', 'offer', 'connector'];

/** A copy of the repository with a new plugin of every kind. */
let copy = '';

const run = async (command: string, ...given: string[]): Promise<string> => {
  const file = command === 'node' ? process.execPath : path.join(root, 'node_modules', '.bin', command);
  return promisify(execFile)(file, given, { cwd: copy, maxBuffer: 2 ** 24 }).then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
};

beforeAll(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'spendsense-new-'));
  await cp(root, copy, { recursive: true, filter: (source) => isTaken(path.relative(root, source)) });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const kind of kinds) expect(await run('node', 'scripts/plugin-new.ts', kind, 'brand-new')).toBe('');
});

afterAll(() => rm(copy, { recursive: true, force: true }));

test('a new plugin of every kind has types, format, lint and pages in order', async () => {
  const folders = kinds.map((kind) => `plugins/${kind}s`);
  expect(await run('tsc')).toBe('');
  expect(await run('oxfmt', '--check', ...folders, 'docs')).toBe('');
  expect(await run('oxlint', '--quiet', ...folders)).toBe('');
  expect(await run('node', 'scripts/pages.ts', '--check')).toBe('');
});

test('it conforms, and so do all plugins with it', async () => {
  expect(
    await run('vitest', 'run', '--project', 'unit', '--maxWorkers', '1', 'brand-new', 'server/plugin-testing/bundled'),
  ).toBe('');
});

test.each([
  [['tools', 'x'], 'There is no kind "tools"; give one of guardrail, tool, signal, persona, offer, connector.'],
  [['tool', 'Round_Up'], '"Round_Up" is no id: it is kebab-case such as round-up.'],
  [['tool', 'tool.x'], 'so leave "tool." out'],
  [['tool', 'spending'], 'There is a tool spending in plugins/tools/spending; choose another id.'],
  [['tool', 'brand-new'], 'choose another id'],
  [['tool'], '"" is no id'],
])('%s is refused with what would be right', async (given, words) => {
  expect(await run('node', 'scripts/plugin-new.ts', ...given)).toContain(words);
});
