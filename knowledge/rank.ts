import type { Article, Passage } from '../plugins/kit/index.ts';
import type { IndexEntry } from './passages.ts';
import { lexicalSimilarity } from './similarity.ts';

/** Something that a search brought up. */
export interface Candidate extends Pick<IndexEntry, 'article_id' | 'first' | 'end' | 'text'> {
  /** Cosine of its vector and the question's; null when it has none or the search went by words alone. */
  readonly cosine: number | null;
}

/** What the meaning counts for beside the words. Half and half is the best there is on questions to a bank; see docs/evaluation.md. */
const meaning = 0.5;
/** Below this nothing is good enough: with vectors, and by words alone. */
const floors = { fused: 0.3, words: 0.12 };

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

/**
 * The best passages of these candidates, each once, with the sentence that comes closest to the question; empty when nothing is good
 * enough.
 * @param articleOf the article if it may be quoted now, else undefined
 */
export function bestPassages(
  question: string,
  candidates: readonly Candidate[],
  articleOf: (article_id: string) => Article | undefined,
  limit: number,
): Passage[] {
  const scores = scoresOf(question, candidates);
  const floor = candidates.some(({ cosine }) => cosine !== null) ? floors.fused : floors.words;
  const best = new Map<string, { candidate: Candidate; score: number }>();
  for (const [index, candidate] of candidates.entries()) {
    const score = scores[index] ?? 0;
    const place = `${candidate.article_id} ${candidate.first}`;
    if (score >= floor && score > (best.get(place)?.score ?? 0)) best.set(place, { candidate, score });
  }
  return [...best.values()]
    .sort((one, other) => other.score - one.score || one.candidate.article_id.localeCompare(other.candidate.article_id))
    .flatMap(({ candidate, score }): Passage[] => {
      const article = articleOf(candidate.article_id);
      return article ? [passageOf(question, article, candidate, Math.min(1, score))] : [];
    })
    .slice(0, limit);
}

function passageOf(question: string, article: Article, { first, end }: Candidate, score: number): Passage {
  const sentences = article.sentences.slice(first, end);
  const alike = lexicalSimilarity(question, sentences);
  const closest = alike.indexOf(Math.max(...alike));
  return { article, first, end, sentence: first + closest, text: sentences[closest] ?? article.summary, score };
}
