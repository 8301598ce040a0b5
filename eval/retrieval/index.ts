import { elsewhereEntries, readArticles } from '../../knowledge/index.ts';
import { entriesOf, type IndexEntry } from '../../knowledge/passages.ts';
import { readBanking77 } from '../data-sets.ts';
import { isPrintable, type Part } from '../part-files.ts';
import { percent, type Report, type Table } from '../report.ts';
import { methods, openSearch, type Found, type Method, type Search } from './methods.ts';
import { readPairs, rightPassages, type IsRight, type Pair } from './pairs.ts';
import { quality } from './quality.ts';

/** What the search said to a question. */
interface Asked {
  readonly pair: Pair;
  readonly found: Awaited<ReturnType<Search['ask']>>;
}

/** Own questions, written here from the articles (development) and by somebody else from the articles alone (held out); a report for each part that is there. */
export async function reportPassages(parts: readonly Part[], verbose: boolean): Promise<Report[]> {
  const articles = await readArticles();
  const search = await openSearch([
    ...articles.flatMap((article) => entriesOf(article, 'library')),
    ...(await elsewhereEntries()),
  ]);
  const isRight = rightPassages(articles);
  const reports: Report[] = [];
  for (const part of parts) {
    const asked: Asked[] = [];
    for (const pair of (await readPairs(part)) ?? []) {
      asked.push({ pair, found: await search.ask(pair.question, pair.language) });
    }
    if (asked.length > 0) reports.push(passageReport(part, asked, isRight, verbose && isPrintable(part)));
  }
  await search.close();
  return reports;
}

function passageReport(part: Part, asked: readonly Asked[], isRight: IsRight, verbose: boolean): Report {
  const tables: Table[] = [];
  for (const language of ['en', 'es'] as const) {
    const own = asked.filter(({ pair }) => pair.language === language && pair.article !== null);
    if (own.length > 0) tables.push(answered(language, own, isRight, verbose));
  }
  return {
    name: `retrieval-${part}`,
    title: `Passages, ${part} part`,
    notes: [
      'A hit is a passage of the right article that has a sentence of the right section. Spanish has no vectors: its fusion goes by words alone. The single methods list texts as they find them; one that stands for a whole article counts as each of its sections.',
      ...(part === 'development' ? ['The weights were learned on these questions: see the held-out part.'] : []),
    ],
    tables: [...tables, declined(asked, verbose)],
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

function answered(language: 'en' | 'es', asked: readonly Asked[], isRight: IsRight, verbose: boolean): Table {
  const ranks: Record<Method, (number | null)[]> = { bm25: [], words: [], vectors: [], fusion: [] };
  for (const { pair, found } of asked) {
    for (const method of methods) ranks[method].push(rankOf(passagesOf(found[method]), (each) => isRight(pair, each)));
    const rank = ranks.fusion.at(-1);
    if (verbose && rank !== 1) {
      const [first] = found.fusion;
      process.stdout.write(
        `${rank ?? '-'}: ${pair.question} | ${pair.article ?? ''} | ${first?.article_id} ${first?.first}\n`,
      );
    }
  }
  return table(`${language === 'en' ? 'English' : 'Spanish'}, ${asked.length} questions`, ranks);
}

/** What the product itself says of questions that no article answers, and of those that one does. */
function declined(asked: readonly Asked[], verbose: boolean): Table {
  const counts = { unanswerable: 0, declined: 0, answerable: 0, refused: 0 };
  for (const { pair, found } of asked) {
    const isDeclined = !found.isGoodEnough;
    if (pair.article === null) {
      counts.unanswerable += 1;
      if (isDeclined) counts.declined += 1;
      else if (verbose) process.stdout.write(`answered: ${pair.question}\n`);
    } else {
      counts.answerable += 1;
      if (isDeclined) counts.refused += 1;
      if (isDeclined && verbose) process.stdout.write(`declined: ${pair.question}\n`);
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
