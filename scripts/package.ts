/**
 * Builds what other packages import into dist/package: JavaScript and types of the entries in `tsconfig.package.json` and of all
 * they use. Node strips no types under node_modules. Runs by itself before `npm pack`; an entry also stands in `exports` of package.json.
 */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
await rm(path.join(root, 'dist', 'package'), { recursive: true, force: true });
const compiler = path.join(root, 'node_modules', '.bin', 'tsc');
const { status } = spawnSync(compiler, ['--project', 'tsconfig.package.json'], {
  cwd: root,
  // `npm pack --json` prints to the standard output, and nothing else may.
  stdio: ['ignore', process.stderr, process.stderr],
});
process.exitCode = status ?? 1;
