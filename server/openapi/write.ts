/** Writes docs/api.md and the types of the client from the OpenAPI document. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { clientTypes } from './client-types.ts';
import { openApiDocument } from './document.ts';
import { endpoints } from './endpoints.ts';
import { referencePage } from './reference.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** The files as they must be; no version is in them, so that a release alone does not change them. */
export function wantedFiles(): Readonly<Record<string, string>> {
  const document = openApiDocument('0.0.0');
  return { 'docs/api.md': referencePage(document), 'client/api.ts': clientTypes(document, endpoints) };
}

/** A file as it is on disk; empty when there is none. */
export async function writtenFile(name: string): Promise<string> {
  return readFile(path.join(root, name), 'utf8').catch(() => '');
}

if (import.meta.main) {
  for (const [name, wanted] of Object.entries(wantedFiles())) {
    const isNew = wanted !== (await writtenFile(name));
    if (isNew) await writeFile(path.join(root, name), wanted);
    process.stdout.write(`${name} ${isNew ? 'was written' : 'is as it should be'}.\n`);
  }
}
