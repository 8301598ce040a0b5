/** The reviewed articles: reading them from disk, and finding passages in them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';
import { articleFrontMatterSchema, CodedError, type Article, type Knowledge } from '../plugins/kit/index.ts';
import { PassageIndex } from './search.ts';
import { sentencesOf } from './sentences.ts';

export { lintArticle } from './lint/article.ts';
export { lintArticles, type ArticleFinding } from './lint/index.ts';
export { blocksOf, type BlockSentence } from './blocks.ts';
export { readingGrade } from './reading-grade.ts';
export { elsewhere, elsewhereEntries, isElsewhere } from './elsewhere.ts';
export { embeddedEmbedder } from './embedded-embedder.ts';
export { EmbeddingError, unitVector, type Embedder } from './embedder.ts';
export { entriesOf, entryKinds, type IndexEntry } from './passages.ts';
export { bestArticles, bestPassages, type Candidate } from './rank.ts';
export { articleTopics } from './topics.ts';
export { largestUpload, UploadError, type Upload } from './upload/index.ts';
export { termsOf } from './search.ts';
export { sentencesOf } from './sentences.ts';

export const articlesDirectory = path.join(import.meta.dirname, 'articles');

/** Thrown for an article that cannot be used: nothing is served from a library with a broken page. */
export class KnowledgeError extends CodedError {}

/**
 * Reads every article of a folder. One that has expired is left out.
 * @param today calendar date
 * @throws KnowledgeError ARTICLE_INVALID naming file and field
 */
export async function loadKnowledge({ today, directory }: { today: string; directory?: string }): Promise<Knowledge> {
  return knowledgeOf((await readArticles(directory)).filter(({ expires }) => expires >= today));
}

/** Every article of a folder, expired ones too. @throws KnowledgeError ARTICLE_INVALID naming file and field */
export async function readArticles(directory: string = articlesDirectory): Promise<Article[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(names.map(async (name) => readArticle(name, await readFile(path.join(directory, name), 'utf8'))));
}

/**
 * A library of these articles, searched by words alone, in memory.
 * @param today calendar date; an article is in the library from its review until it expires. By default it always is
 */
export function knowledgeOf(articles: readonly Article[], today?: () => string): Knowledge {
  const byId = new Map(articles.map((article) => [article.id, article]));
  let index: PassageIndex | undefined;
  const isCurrent = ({ reviewed, expires }: Article, day: string) => reviewed <= day && day <= expires;
  const current = () => {
    const day = today?.();
    return day === undefined ? articles : articles.filter((article) => isCurrent(article, day));
  };
  return {
    articles: (language) => current().filter((article) => language === undefined || article.language === language),
    article: (id) => {
      const article = byId.get(id);
      return article !== undefined && current().includes(article) ? article : undefined;
    },
    search: async (query, { language, limit = 3 } = {}) => {
      index ??= new PassageIndex(articles);
      const now = new Set(current());
      return index
        .search(query, { language, limit: articles.length })
        .filter(({ article }) => now.has(article))
        .slice(0, limit);
    },
  };
}

/** @throws KnowledgeError ARTICLE_INVALID */
export function readArticle(name: string, text: string): Article {
  const { data, content } = parse(name, text);
  const parsed = articleFrontMatterSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(name, `${issue?.path.join('.') ?? 'front matter'}: ${issue?.message ?? 'does not fit'}`);
  }
  if (`${parsed.data.id}.md` !== name) throw invalid(name, `id: must be the file's name, "${path.parse(name).name}"`);
  const body = content.trim();
  const sentences = sentencesOf(body, parsed.data.language);
  if (sentences.length === 0) throw invalid(name, 'body: there is no text');
  return Object.freeze({ ...parsed.data, body, sentences });
}

function parse(name: string, text: string): { data: unknown; content: string } {
  try {
    // The empty options keep gray-matter from caching by content; dates stay text only because the files quote them.
    return matter(text, {});
  } catch (cause) {
    throw invalid(name, 'front matter: is not YAML', cause);
  }
}

function invalid(name: string, problem: string, cause?: unknown): KnowledgeError {
  return new KnowledgeError('ARTICLE_INVALID', `${name}: ${problem}.`, { cause, details: { file: name } });
}
