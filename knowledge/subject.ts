import type { Question } from './similarity.ts';
import { subjects } from './subject-weights.ts';
import { meaningsOf, stemsOf } from './words.ts';

/** The words of a question and what they mean, each once: what a question is about, whoever answers it. */
export function subjectTermsOf({ text, language }: Question): string[] {
  const stems = stemsOf(text, language);
  return [...new Set([...stems, ...meaningsOf(stems, language)])];
}

/** What was learned of the words of questions. */
export interface Subject {
  readonly bias: number;
  /** By term, as {@link subjectTermsOf}. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * How much a question sounds like what the library is about: the log odds that its words were written for an article rather than among the
 * questions in `elsewhere` that no article answers. How long it is counts for nothing.
 */
export function subjectOf(question: Question, { bias, weights }: Subject = subjects[question.language]): number {
  const terms = subjectTermsOf(question);
  const sum = terms.reduce((total, term) => total + (weights.get(term) ?? 0), 0);
  return bias + sum / Math.sqrt(terms.length || 1);
}
