import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from './test-folder.ts';

test('a run stays in memory only where there is enough of it', () => {
  expect(temporaryHome(tmpdir(), 1)).toBe(tmpdir());
  expect(temporaryHome('/no/such/place', 1)).toBe(tmpdir());
  const small = mkdtempSync(path.join(tmpdir(), 'spendsense-small-'));
  expect(temporaryHome(small, Infinity)).toBe(tmpdir());
  rmSync(small, { recursive: true });
});

test('its folder can be reached by other users, and goes away with the process', () => {
  const source = `import { statSync } from 'node:fs';
    const { testFolder } = await import(process.argv[1]);
    const { TMPDIR } = testFolder(process.argv[2]);
    console.log(TMPDIR, (statSync(TMPDIR).mode & 0o055).toString(8));`;
  const file = path.join(import.meta.dirname, 'test-folder.ts');
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', source, file, tmpdir()], {
    encoding: 'utf8',
  });
  const [folder = '', mode] = out.trim().split(' ');
  expect(mode).toBe('55');
  expect(folder.startsWith(path.join(tmpdir(), 'spendsense-run-'))).toBe(true);
  expect(existsSync(path.dirname(folder))).toBe(false);
});
