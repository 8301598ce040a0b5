import type { Article, Passage } from '../plugins/kit/index.ts';
import { isElsewhere } from './elsewhere.ts';
import { evidenceNames, weighSections, type Candidate, type Weighing } from './sections.ts';
import { lexicalSimilarity, type Question } from './similarity.ts';
import { subjectOf } from './subject.ts';
import { answerWeights, sectionWeights } from './weights.ts';

export type { Candidate } from './sections.ts';

/** What the meaning counts for beside the words, before a section is looked at. Half and half is the best there is on questions to a bank; see docs/evaluation.md. */
const meaning = 0.5;

/** How much a candidate is what was asked for, 0..1, by words and, where there are vectors, by meaning. */
export function scoresOf(question: Question, candidates: readonly Candidate[]): number[] {
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

/** The articles that a search leads to, best first: what to look at closely. */
export function bestArticles(question: Question, candidates: readonly Candidate[], limit: number): string[] {
  const scores = scoresOf(question, candidates);
  const best = new Map<string, number>();
  for (const [index, candidate] of candidates.entries()) {
    const { article_id } = candidate;
    if (isElsewhere(candidate)) continue;
    best.set(article_id, Math.max(best.get(article_id) ?? 0, scores[index] ?? 0));
  }
  return [...best.keys()].sort((one, other) => (best.get(other) ?? 0) - (best.get(one) ?? 0)).slice(0, limit);
}

/** The best passage of a section. */
export interface RankedPassage extends Pick<Candidate, 'article_id' | 'first' | 'end'> {
  /** Comparable within one search. */
  readonly score: number;
}

/**
 * From where on an answer is likely enough; questions with and without one counted alike when the weights were learned. Of one author's
 * questions, judged by what the other's taught, nine of ten without an answer are below, and one in sixteen with one.
 */
const floor = 0.4;
/**
 * Where an article declares no questions, nothing was learned about answers: what it says is added up by shares, in the order of the
 * evidence, and is good enough from a sum on, with vectors and by words alone. The best of a few on the development questions.
 */
const plain = { shares: [0.2, 0.2, 0, 0, 0.4, 0.2], floors: { meaning: 0.26, words: 0.12 } };

/** What a search found, and whether any of it may be quoted. */
export interface Ranking {
  /** The best passage of each section, best first. */
  readonly passages: readonly RankedPassage[];
  /** How likely the first one is an answer, 0..1. */
  readonly likelihood: number;
  readonly isGoodEnough: boolean;
}

/**
 * Ranks the sections of these articles by what speaks for them, with weights learned on the development questions.
 * @param entries as {@link weighSections} takes them
 */
export function rankPassages(question: Question, entries: readonly Candidate[]): Ranking {
  const by = entries.some(({ cosine }) => cosine !== null) ? 'meaning' : 'words';
  const { sections, ...told } = weighSections(question, entries);
  const weighed = sections
    .map(({ evidence, ...passage }) => ({ ...passage, evidence, score: weigh(evidence, sectionWeights[by]) }))
    .sort(
      (one, other) =>
        other.score - one.score || one.article_id.localeCompare(other.article_id) || one.first - other.first,
    );
  const [best] = weighed;
  const signs = best ? answerSigns(best, weighed, { ...told, subject: subjectOf(question) }) : null;
  const likelihood = signs ? 1 / (1 + Math.exp(-weigh(signs, answerWeights[by]))) : 0;
  const isAnswered = best?.hasQuestions === true && likelihood >= floor;
  // Where none of the articles that declare questions answers, a bank's own may, although a question of theirs comes closer.
  const plainest = weighed.filter(({ hasQuestions }) => !hasQuestions);
  const isPlain = !isAnswered && plainest[0] !== undefined && isPlainlyEnough(plainest[0].evidence, by);
  return {
    passages: (isPlain && best?.hasQuestions ? plainest : weighed).map(({ article_id, first, end, score }) => ({
      article_id,
      first,
      end,
      score,
    })),
    likelihood,
    isGoodEnough: isAnswered || isPlain,
  };
}

function isPlainlyEnough(evidence: readonly number[], by: 'meaning' | 'words'): boolean {
  const words = weigh(evidence.slice(0, plain.shares.length), plain.shares);
  if (by === 'words') return words >= plain.floors.words;
  const half = evidenceNames.indexOf('meaning: article');
  return (words + weigh(evidence.slice(half, half + plain.shares.length), plain.shares)) / 2 >= plain.floors.meaning;
}

interface Weighed {
  readonly article_id: string;
  readonly score: number;
}

/**
 * What tells an answer from what merely comes closest: a constant, the score, how far it is ahead of other articles, the words that no text
 * knows, how much the question sounds like the library's subjects, and how close questions come that no article answers.
 */
export function answerSigns(
  best: Weighed,
  all: readonly Weighed[],
  { unknown, elsewhere, subject }: Pick<Weighing, 'unknown' | 'elsewhere'> & { readonly subject: number },
): number[] {
  const other = all.find(({ article_id }) => article_id !== best.article_id);
  return [1, best.score, best.score - (other?.score ?? 0), unknown, subject, ...elsewhere];
}

export function weigh(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/**
 * The best passages of these articles, each of another section, with the sentence that comes closest to the question; empty when
 * nothing is good enough.
 * @param entries as {@link weighSections} takes them
 * @param articleOf the article if it may be quoted now, else undefined
 */
export function bestPassages(
  question: Question,
  entries: readonly Candidate[],
  articleOf: (article_id: string) => Article | undefined,
  limit: number,
): Passage[] {
  const { passages, likelihood, isGoodEnough } = rankPassages(question, entries);
  if (!isGoodEnough) return [];
  const best = passages[0]?.score ?? 0;
  return passages
    .flatMap((passage): Passage[] => {
      const article = articleOf(passage.article_id);
      // Odds fall as the score does: the weights were learned so.
      return article ? [passageOf(question, article, passage, likelihood * Math.exp(passage.score - best))] : [];
    })
    .slice(0, limit);
}

function passageOf(question: Question, article: Article, { first, end }: RankedPassage, score: number): Passage {
  const sentences = article.sentences.slice(first, end);
  const alike = lexicalSimilarity(question, sentences);
  const closest = alike.indexOf(Math.max(...alike));
  return { article, first, end, sentence: first + closest, text: sentences[closest] ?? article.summary, score };
}
