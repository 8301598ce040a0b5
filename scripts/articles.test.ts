import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { articlesDirectory, readArticle } from '../knowledge/index.ts';
import { articleFindings } from './articles/findings.ts';

test('the library breaks no rule today', async () => {
  const names = (await readdir(articlesDirectory)).filter((name) => name.endsWith('.md'));
  const articles = await Promise.all(
    names.map(async (name) => readArticle(name, await readFile(path.join(articlesDirectory, name), 'utf8'))),
  );
  expect(articleFindings(articles, new Date().toISOString().slice(0, 10))).toEqual([]);
});
