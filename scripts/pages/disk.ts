/** The pages as they stand in docs/. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pageFolders } from './build.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** Every page by its path from the root of the repository. */
export async function readPages(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of pageFolders) {
    const names = await readdir(path.join(root, folder)).catch(() => []);
    for (const name of names.filter((name) => name.endsWith('.md'))) {
      found.set(`${folder}/${name}`, await readFile(path.join(root, folder, name), 'utf8'));
    }
  }
  return found;
}

/** Writes all pages and removes those that belong to nothing any more. */
export async function writePages(pages: ReadonlyMap<string, string>): Promise<void> {
  for (const file of (await readPages()).keys()) if (!pages.has(file)) await rm(path.join(root, file));
  for (const [file, text] of pages) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}
