import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const textOf = (file: string) => readFile(path.join(root, file), 'utf8');
/** Of our own files, with their endings, as Node asks for them. */
const imported = /(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g;

/** Every file of ours that a program loads, beginning with its entry. */
async function loadedBy(entry: string): Promise<string[]> {
  const found = new Set([entry]);
  for (const file of found) {
    const text = file.endsWith('.ts') ? await textOf(file) : '';
    for (const [, target = ''] of text.matchAll(imported)) {
      found.add(path.posix.normalize(path.posix.join(path.posix.dirname(file), target)));
    }
  }
  return [...found];
}

test('the image has every file that the server and a worker load', async () => {
  const copied = Array.from(
    (await textOf('Dockerfile')).matchAll(/^COPY --from=build \S+ (\/app\/.+) \S+$/gm),
    ([, sources = '']) => sources.split(' ').map((source) => source.replace('/app/', '')),
  ).flat();
  const ignored = (await textOf('.dockerignore')).split('\n').filter((line) => line !== '');
  const isThere = (file: string) =>
    copied.some((source) => file === source || file.startsWith(`${source}/`)) &&
    !ignored.some((pattern) => file === pattern || file.startsWith(`${pattern}/`)) &&
    !/\.test\.ts$|\/testing\//.test(file);
  for (const entry of ['server/main.ts', 'server/worker.ts']) {
    const files = await loadedBy(entry);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !isThere(file))).toEqual([]);
  }
});

test('what the image writes to, it may write to; it runs as nobody in particular', async () => {
  const text = await textOf('Dockerfile');
  expect(text).toContain('DATA_DIR=/data');
  expect(text).toMatch(/^COPY --from=build --chown=nonroot:nonroot \/empty \/$/m);
  expect(text).toMatch(/^FROM gcr\.io\/distroless\/nodejs24-debian12:nonroot$/m);
});
