import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rmdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import * as z from 'zod';

const root = path.join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const keptSchema = z.strictObject({ archive: z.string(), files: z.array(z.string()) });
const packedSchema = z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) });

interface Packed {
  readonly archive: string;
  /** Paths of the files in it. */
  readonly files: readonly string[];
}

/** This repository's own package, which builds first: packed by the test file of a run that asks first, and the same for all others. */
export async function packKit(): Promise<Packed> {
  const folder = path.join(inject('prepared').folder, 'kit');
  return inTurn(async () => {
    const kept = path.join(folder, 'packed.json');
    if (existsSync(kept)) return keptSchema.parse(JSON.parse(await readFile(kept, 'utf8')));
    await mkdir(folder, { recursive: true });
    const packed = await pack(root, folder);
    await writeFile(kept, JSON.stringify(packed));
    return packed;
  });
}

/** Packs a package as `npm publish` would. */
export async function pack(folder: string, destination: string): Promise<Packed> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', destination], { cwd: folder });
  // npm 11 prints a list, npm 12 an object by package name.
  const list = z.union([z.array(packedSchema), z.record(z.string(), packedSchema)]).parse(JSON.parse(stdout));
  const [packed] = Object.values(list);
  if (!packed) throw new Error('npm pack said nothing.');
  return { archive: path.join(destination, packed.filename), files: packed.files.map((file) => file.path) };
}

/** One test file at a time: packing builds into dist/package, and another that did so would take it away meanwhile. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  // Beside what this run of the tests prepared, so that a run that was cut off leaves no lock for the next one.
  const lock = path.join(inject('prepared').folder, 'packing');
  while (!(await mkdir(lock).then(() => true, isTaken))) await wait(200);
  try {
    return await work();
  } finally {
    await rmdir(lock);
  }
}

function isTaken(error: unknown): false {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
  throw error;
}

/** Puts what an archive holds where an install would, into `node_modules` of a folder. Nothing is fetched. */
export async function unpack(archive: string, folder: string, name: string): Promise<void> {
  const target = path.join(folder, 'node_modules', ...name.split('/'));
  await mkdir(target, { recursive: true });
  await run('tar', ['-xzf', archive, '-C', target, '--strip-components=1']);
}

/** Links packages of this repository's own install into `node_modules` of a folder. */
export async function link(names: readonly string[], folder: string): Promise<void> {
  for (const name of names) {
    const target = path.join(folder, 'node_modules', ...name.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await symlink(path.join(root, 'node_modules', name), target);
  }
}

/** Names of the packages that this one needs to run. */
export async function dependencyNames(): Promise<string[]> {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')));
  return Object.keys(dependencies);
}
