import type { Article, Passage } from '../plugins/kit/index.ts';
import { entryKinds, type EntryKind, type IndexEntry } from './passages.ts';
import { lexicalSimilarity } from './similarity.ts';

/** Something that a search brought up. */
export interface Candidate extends Pick<IndexEntry, 'article_id' | 'kind' | 'first' | 'end' | 'text'> {
  /** Cosine of its vector and the question's; null when it has none or the search went by words alone. */
  readonly cosine: number | null;
}

/** What the meaning counts for beside the words. Half and half is the best there is on questions to a bank; see docs/evaluation.md. */
const meaning = 0.5;
/** What each part of a section counts for, the best of a few on the development questions. */
const shares: Record<EntryKind, number> = { article: 0.1, heading: 0.1, question: 0.4, passage: 0.25, sentence: 0.15 };
/** Below this nothing is good enough: with vectors, and by words alone. */
const floors = { fused: 0.26, words: 0.12 };

/** How much a candidate is what was asked for, 0..1, by words and, where there are vectors, by meaning. */
export function scoresOf(question: string, candidates: readonly Candidate[]): number[] {
  const lexical = lexicalSimilarity(
    question,
    candidates.map(({ text }) => text),
  );
  const hasVectors = candidates.some(({ cosine }) => cosine !== null);
  return candidates.map(({ cosine }, index) => {
    const words = lexical[index] ?? 0;
    return hasVectors ? meaning * Math.max(0, cosine ?? 0) + (1 - meaning) * words : words;
  });
}

/** A passage and how well it answers, 0..1. */
export interface RankedPassage extends Pick<Candidate, 'article_id' | 'first' | 'end'> {
  readonly score: number;
}

/** The articles that a search leads to, best first: what to look at closely. */
export function bestArticles(question: string, candidates: readonly Candidate[], limit: number): string[] {
  const scores = scoresOf(question, candidates);
  const best = new Map<string, number>();
  for (const [index, { article_id }] of candidates.entries()) {
    best.set(article_id, Math.max(best.get(article_id) ?? 0, scores[index] ?? 0));
  }
  return [...best.keys()].sort((one, other) => (best.get(other) ?? 0) - (best.get(one) ?? 0)).slice(0, limit);
}

/** A section as far as a search has seen it. */
interface Section {
  readonly article_id: string;
  readonly parts: Partial<Record<EntryKind, number>>;
  /** The passage in it that is closest to the question. */
  best: Pick<Candidate, 'first' | 'end'>;
  closest: number;
}

/**
 * The best passage of each section of these articles, best first, by what each part of the section says: its article's names, its
 * heading, the closest question that it answers, its closest passage and its closest sentence. A short text resembles a question more
 * than a long one does, so that parts are weighed, not compared.
 * @param entries every entry of the articles
 */
export function rankPassages(question: string, entries: readonly Candidate[]): RankedPassage[] {
  const scores = scoresOf(question, entries);
  const articles = new Map<string, number>();
  const sections = new Map<string, Section>();
  const sectionOf = sectionsOf(entries);
  for (const [index, entry] of entries.entries()) {
    const { article_id, kind, first, end } = entry;
    const score = scores[index] ?? 0;
    if (kind === 'article') {
      articles.set(article_id, Math.max(articles.get(article_id) ?? 0, score));
      continue;
    }
    const place = sectionOf(entry);
    const section = sections.get(place) ?? { article_id, parts: {}, best: { first, end }, closest: -1 };
    section.parts[kind] = Math.max(section.parts[kind] ?? 0, score);
    if (kind === 'passage' && score > section.closest) {
      section.best = { first, end };
      section.closest = score;
    }
    sections.set(place, section);
  }
  return [...sections.values()]
    .map(({ article_id, parts, best: { first, end } }) => {
      const article = articles.get(article_id) ?? 0;
      // What stands before the first heading goes by the article's names.
      const { heading = article, passage = 0, sentence = passage, question = Math.max(heading, sentence) } = parts;
      const all = { article, heading, question, passage, sentence };
      const score = entryKinds.reduce((sum, kind) => sum + shares[kind] * all[kind], 0);
      return { article_id, first, end, score: Math.min(1, score) };
    })
    .sort(
      (one, other) =>
        other.score - one.score || one.article_id.localeCompare(other.article_id) || one.first - other.first,
    );
}

/** What tells the section of an entry: its heading covers it as a whole. */
function sectionsOf(entries: readonly Candidate[]): (entry: Candidate) => string {
  const starts = new Map<string, number[]>();
  for (const { article_id, kind, first } of entries) {
    if (kind === 'heading') starts.set(article_id, [...(starts.get(article_id) ?? []), first]);
  }
  return ({ article_id, first }) => {
    const start = (starts.get(article_id) ?? []).filter((each) => each <= first);
    return `${article_id} ${Math.max(0, ...start)}`;
  };
}

/** Whether a passage may be quoted at all. */
export function isGoodEnough(entries: readonly Candidate[], passage: RankedPassage | undefined): boolean {
  const floor = entries.some(({ cosine }) => cosine !== null) ? floors.fused : floors.words;
  return passage !== undefined && passage.score >= floor;
}

/**
 * The best passages of these articles, with the sentence that comes closest to the question; empty when nothing is good enough.
 * @param entries every entry of the articles
 * @param articleOf the article if it may be quoted now, else undefined
 */
export function bestPassages(
  question: string,
  entries: readonly Candidate[],
  articleOf: (article_id: string) => Article | undefined,
  limit: number,
): Passage[] {
  return rankPassages(question, entries)
    .filter((passage) => isGoodEnough(entries, passage))
    .flatMap((passage): Passage[] => {
      const article = articleOf(passage.article_id);
      return article ? [passageOf(question, article, passage)] : [];
    })
    .slice(0, limit);
}

function passageOf(question: string, article: Article, { first, end, score }: RankedPassage): Passage {
  const sentences = article.sentences.slice(first, end);
  const alike = lexicalSimilarity(question, sentences);
  const closest = alike.indexOf(Math.max(...alike));
  return { article, first, end, sentence: first + closest, text: sentences[closest] ?? article.summary, score };
}
