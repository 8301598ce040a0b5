import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files of an installed package by their path in it, with `/` between folders, in the order of the paths. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

/**
 * Reads all of an installed package.
 * @throws Error ENOENT when there is no such folder; a link is refused, because what it leads to can change
 */
export async function readPackageFiles(folder: string): Promise<PackageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, full).split(path.sep).join('/');
    if (!entry.isFile()) throw new TypeError(`${name} is not a plain file.`);
    files.set(name, await readFile(full));
  }
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * One hash of every path and every byte of a package as it is installed: the same on every machine, another one after any change.
 * The hash that a lock file holds is that of the archive, which says nothing of a folder that was changed afterwards.
 */
export function integrityOf(files: PackageFiles): string {
  const hash = createHash('sha512');
  for (const [name, bytes] of files) {
    // Lengths, so that no two packages are written the same way.
    hash.update(`${Buffer.byteLength(name)}:${name}${bytes.length}:`).update(bytes);
  }
  return `sha512-${hash.digest('base64')}`;
}
