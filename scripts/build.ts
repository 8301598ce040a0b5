/** Builds the widget and the admin into dist/, and trains the embedded model of the bundled plugins, so that no start must. With `--if-changed`, only when a source is newer than what is there. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildAdmin } from '../admin/build.ts';
import { buildWidget } from '../widget/build.ts';

const root = path.join(import.meta.dirname, '..');
/** Everything that can change what is built. */
const sources = [
  'widget',
  'admin',
  'server/protocol',
  'server/model',
  'plugins/kit',
  'plugins/tools',
  'plugins/guardrails',
  'package.json',
  'package-lock.json',
];
const stamp = path.join(root, 'dist', 'built.txt');

async function filesOf(source: string): Promise<string[]> {
  const full = path.join(root, source);
  if (path.extname(source) !== '') return [full];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(sources.map(filesOf))).flat().sort();
  for (const file of files) hash.update(`${path.relative(root, file)}\n`).update(await readFile(file));
  return hash.digest('hex');
}

/** @throws Error when it could not be trained */
function trained(part: string): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'train.ts'), part], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${part} could not be trained.`))));
  });
}

const wanted = await fingerprint();
const present = await readFile(stamp, 'utf8').catch(() => '');
const ifChanged = process.argv.includes('--if-changed');
if (!ifChanged || present.trim() !== wanted) {
  const start = performance.now();
  process.stdout.write('Building the widget and the admin, and training the embedded model and the guardrails …\n');
  // A whole build leaves nothing of earlier ones; else what was trained from the same examples is used again.
  if (!ifChanged) await rm(path.join(root, 'dist', 'model'), { recursive: true, force: true });
  // Each in a process of its own: a first start waits for the longest of them, not for all.
  const training = Promise.all(['router', 'input', 'replies'].map(trained));
  await buildWidget({ quiet: true });
  await buildAdmin({ quiet: true });
  await training;
  await writeFile(stamp, `${wanted}\n`);
  process.stdout.write(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.\n`);
}
