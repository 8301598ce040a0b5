/**
 * `npm run articles [-- --write]`: checks the knowledge articles against today and fails when a rule is broken. With `--write`
 * it first puts the measured reading grade into each.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articlesDirectory, readArticle, readingGrade } from '../knowledge/index.ts';
import { articleFindings } from './articles/findings.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const names = (await readdir(articlesDirectory)).filter((name) => name.endsWith('.md')).sort();
const articles = await Promise.all(
  names.map(async (name) => {
    const file = path.join(articlesDirectory, name);
    const text = await readFile(file, 'utf8');
    if (!values.write) return readArticle(name, text);
    const { sentences, language } = readArticle(name, text);
    const graded = text.replace(/^reading_grade: .*$/m, `reading_grade: ${readingGrade(sentences, language)}`);
    if (graded !== text) await writeFile(file, graded);
    return readArticle(name, graded);
  }),
);
const findings = articleFindings(articles, new Date().toISOString().slice(0, 10));
for (const { article_id, rule, message } of findings) process.stderr.write(`${article_id}: ${rule}: ${message}\n`);
process.stdout.write(`${articles.length} articles, ${findings.length} findings.\n`);
if (findings.length > 0) process.exitCode = 1;
