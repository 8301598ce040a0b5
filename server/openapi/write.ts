/** Writes docs/api.md from the OpenAPI document. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openApiDocument } from './document.ts';
import { referencePage } from './reference.ts';

const file = path.join(import.meta.dirname, '..', '..', 'docs', 'api.md');

/** The page as it must be; no version is in it, so that a release alone does not change it. */
export function wantedPage(): string {
  return referencePage(openApiDocument('0.0.0'));
}

/** The page as it is on disk; empty when there is none. */
export async function writtenPage(): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

if (import.meta.main) {
  const wanted = wantedPage();
  const isNew = wanted !== (await writtenPage());
  if (isNew) await writeFile(file, wanted);
  process.stdout.write(`docs/api.md ${isNew ? 'was written' : 'is as it should be'}.\n`);
}
