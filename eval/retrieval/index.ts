import * as z from 'zod';
import { readArticles } from '../../knowledge/index.ts';
import { entriesOf, type IndexEntry } from '../../knowledge/passages.ts';
import { placedSentences } from '../../knowledge/sentences.ts';
import type { Article } from '../../plugins/kit/index.ts';
import { readBanking77 } from '../data-sets.ts';
import { partFiles, type Part } from '../part-files.ts';
import { percent, type Report, type Table } from '../report.ts';
import { methods, openSearch, type Found, type Method, type Search } from './methods.ts';
import { quality } from './quality.ts';

const pairSchema = z.strictObject({
  id: z.string().optional(),
  language: z.enum(['en', 'es']),
  question: z.string().min(1),
  /** Null for a question that no article answers. */
  article: z.string().nullable(),
  /** The heading that the answer stands under; null where any passage of the article will do. */
  section: z.string().nullable(),
  /** The sentence that answers best, for readers. */
  sentence: z.string().nullable().optional(),
});
type Pair = z.infer<typeof pairSchema>;

/** Own questions, written from the articles' headings (development) and by somebody else from the articles alone (held out). */
export async function reportPassages(part: Part, verbose: boolean): Promise<Report | null> {
  const pairs = await readPairs(part);
  if (pairs === null) return null;
  const articles = await readArticles();
  const search = await openSearch(articles.flatMap((article) => entriesOf(article, 'library')));
  const isRight = rightPassages(articles);
  const tables: Table[] = [];
  for (const language of ['en', 'es'] as const) {
    const asked = pairs.filter((pair) => pair.language === language && pair.article !== null);
    if (asked.length > 0) tables.push(await answered(search, language, asked, isRight, verbose));
  }
  tables.push(await declined(search, pairs, verbose));
  await search.close();
  return {
    name: `retrieval-${part}`,
    title: `Passages, ${part} part`,
    notes: [
      'A hit is a passage of the right article that has a sentence of the right section. Spanish has no vectors: its fusion goes by words alone.',
    ],
    tables,
  };
}

/** First three training rows of each class of Banking77 as documents, the odd test rows as questions; right is a document of the class. */
export async function reportFaq77(folder: string): Promise<Report> {
  const { train, test } = await readBanking77(folder);
  const counts = new Map<string, number>();
  const documents = train.filter(({ label }) => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return (counts.get(label) ?? 0) <= 3;
  });
  const entries = documents.map(({ text, label }, at): IndexEntry => {
    const place = { first: at, end: at + 1, start_offset: 0, end_offset: text.length };
    return { entry_id: `faq-${at}`, article_id: label, language: 'en', kind: 'passage', text, ...place };
  });
  const questions = test.filter((_row, at) => at % 2 === 1);
  const search = await openSearch(entries, true);
  const ranks: Record<Method, (number | null)[]> = { bm25: [], words: [], vectors: [], fusion: [] };
  for (const { text, label } of questions) {
    const found = await search.ask(text, 'en');
    for (const method of methods) ranks[method].push(rankOf(found[method], ({ article_id }) => article_id === label));
  }
  await search.close();
  return {
    name: 'retrieval-faq-77',
    title: 'FAQ-77',
    notes: [
      `Made from Banking77: ${documents.length} documents, ${questions.length} questions. Nothing was trained on it; that words and meaning count alike was read off it.`,
    ],
    tables: [table('Odd rows of the test split', ranks)],
  };
}

async function answered(
  search: Search,
  language: 'en' | 'es',
  pairs: readonly Pair[],
  isRight: (pair: Pair, found: Found) => boolean,
  verbose: boolean,
): Promise<Table> {
  const ranks: Record<Method, (number | null)[]> = { bm25: [], words: [], vectors: [], fusion: [] };
  for (const pair of pairs) {
    const found = await search.ask(pair.question, language);
    for (const method of methods) ranks[method].push(rankOf(passagesOf(found[method]), (each) => isRight(pair, each)));
    const rank = ranks.fusion.at(-1);
    if (verbose && rank !== 1) {
      const [first] = found.fusion;
      process.stdout.write(
        `${rank ?? '-'}: ${pair.question} | ${pair.article ?? ''} | ${first?.article_id} ${first?.first}\n`,
      );
    }
  }
  return table(`${language === 'en' ? 'English' : 'Spanish'}, ${pairs.length} questions`, ranks);
}

/** What the product itself says of questions that no article answers, and of those that one does. */
async function declined(search: Search, pairs: readonly Pair[], verbose: boolean): Promise<Table> {
  const counts = { unanswerable: 0, declined: 0, answerable: 0, refused: 0 };
  for (const { question, language, article } of pairs) {
    const isDeclined = !(await search.ask(question, language)).isGoodEnough;
    if (article === null) {
      counts.unanswerable += 1;
      if (isDeclined) counts.declined += 1;
      else if (verbose) process.stdout.write(`answered: ${question}\n`);
    } else {
      counts.answerable += 1;
      if (isDeclined) counts.refused += 1;
      if (isDeclined && verbose) process.stdout.write(`declined: ${question}\n`);
    }
  }
  return {
    heading: 'Nothing good enough',
    columns: ['questions', 'number', 'declined'],
    rows: [
      ['no article answers', counts.unanswerable, percent(counts.declined, counts.unanswerable)],
      ['an article answers', counts.answerable, percent(counts.refused, counts.answerable)],
    ],
  };
}

function table(heading: string, ranks: Readonly<Record<Method, readonly (number | null)[]>>): Table {
  const names: Record<Method, string> = { bm25: 'BM25', words: 'full text', vectors: 'vectors', fusion: 'fusion' };
  return {
    heading,
    columns: ['method', 'hit@1', 'hit@5', 'MRR', 'nDCG@10'],
    rows: methods.map((method) => [names[method], ...quality(ranks[method])]),
  };
}

/** Each passage once, at its best rank: several entries lead to it. */
function passagesOf(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ article_id, first }) => {
    const place = `${article_id} ${first}`;
    return !seen.has(place) && seen.add(place);
  });
}

function rankOf(found: readonly Found[], isRight: (found: Found) => boolean): number | null {
  const at = found.findIndex(isRight);
  return at === -1 ? null : at + 1;
}

function rightPassages(articles: readonly Article[]) {
  const headings = new Map(
    articles.map(({ id, body, language }) => [id, placedSentences(body, language).map(({ heading }) => heading)]),
  );
  return ({ article, section }: Pair, { article_id, first, end }: Found): boolean =>
    article_id === article &&
    (section === null || (headings.get(article_id)?.slice(first, end).includes(section) ?? false));
}

async function readPairs(part: Part): Promise<Pair[] | null> {
  const lines = (await partFiles(import.meta.dirname, part)).flatMap((file) =>
    file.lines.filter((line) => line !== ''),
  );
  return lines.length === 0 ? null : lines.map((line) => pairSchema.parse(JSON.parse(line)));
}
