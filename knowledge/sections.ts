import type { IndexEntry } from './passages.ts';
import { likeness } from './similarity.ts';

/** Something that a search brought up. */
export interface Candidate extends Pick<IndexEntry, 'article_id' | 'kind' | 'first' | 'end' | 'text'> {
  /** Cosine of its vector and the question's; null when it has none or the search went by words alone. */
  readonly cosine: number | null;
}

/** What speaks for a section, in words and in meaning: how close the closest text of each kind comes to the question. */
const witnesses = ['article', 'heading', 'question', 'second', 'passage', 'sentence', 'elsewhere'] as const;
type Witness = (typeof witnesses)[number];

/**
 * What is known of a section beside a question, each 0..1, in this order: by words and then by meaning, the article's names, the heading,
 * the closest question and the second closest that it answers, its closest passage and sentence, and the closest question that any
 * section of the article answers; then whether it is the first and whether it is the last section.
 */
export const evidenceNames = [
  ...witnesses.map((witness) => `words: ${witness}`),
  ...witnesses.map((witness) => `meaning: ${witness}`),
  'first',
  'last',
] as const;

/** A section of an article as a search sees it. */
export interface SectionEvidence {
  readonly article_id: string;
  /** The passage in it that is closest to the question. */
  readonly first: number;
  readonly end: number;
  /** As {@link evidenceNames}. */
  readonly evidence: readonly number[];
  /** Whether the article declares questions: what was learned about answers was learned of those that do. */
  readonly hasQuestions: boolean;
}

type Closeness = Partial<Record<Witness, number>>;

interface Section {
  readonly article_id: string;
  readonly start: number;
  readonly words: Closeness;
  readonly meaning: Closeness;
  passage: Pick<Candidate, 'first' | 'end'>;
  closest: number;
}

/**
 * Every section of these articles with what speaks for it.
 * @param entries every entry of the articles
 * @returns also the share of the question's words that no entry has, 0..1
 */
export function weighSections(
  question: string,
  entries: readonly Candidate[],
): { readonly sections: readonly SectionEvidence[]; readonly unknown: number } {
  const { scores, unknown } = likeness(
    question,
    entries.map(({ text }) => text),
  );
  const articles = new Map<string, { words: Closeness; meaning: Closeness; sections: Section[] }>();
  for (const { article_id } of entries) {
    if (!articles.has(article_id)) articles.set(article_id, { words: {}, meaning: {}, sections: [] });
  }
  // A section begins where its heading does; the entries of one stand in one row.
  const starts = new Map<string, number[]>();
  for (const { article_id, kind, first } of entries) {
    if (kind === 'heading') starts.set(article_id, [...(starts.get(article_id) ?? [0]), first]);
  }
  for (const [index, { article_id, kind, first, end, cosine }] of entries.entries()) {
    const article = articles.get(article_id);
    if (!article) continue;
    const [words, meaning] = [scores[index] ?? 0, Math.max(0, cosine ?? 0)];
    if (kind === 'article') {
      raise(article.words, 'article', words);
      raise(article.meaning, 'article', meaning);
      continue;
    }
    const start = Math.max(0, ...(starts.get(article_id) ?? []).filter((each) => each <= first));
    let section = article.sections.find((each) => each.start === start);
    if (!section) {
      section = { article_id, start, words: {}, meaning: {}, passage: { first, end }, closest: -1 };
      article.sections.push(section);
    }
    raise(section.words, kind, words);
    raise(section.meaning, kind, meaning);
    if (kind === 'question') {
      raise(article.words, 'elsewhere', words);
      raise(article.meaning, 'elsewhere', meaning);
    }
    if (kind === 'passage' && words + meaning > section.closest) {
      section.passage = { first, end };
      section.closest = words + meaning;
    }
  }
  const sections = [...articles.values()].flatMap(({ words, meaning, sections: own }) => {
    const last = Math.max(...own.map(({ start }) => start));
    return own.map(({ article_id, start, passage, ...section }): SectionEvidence => {
      const evidence = [
        ...valuesOf({ ...words, ...section.words }),
        ...valuesOf({ ...meaning, ...section.meaning }),
        start === 0 ? 1 : 0,
        start === last ? 1 : 0,
      ];
      return { article_id, ...passage, evidence, hasQuestions: words.elsewhere !== undefined };
    });
  });
  return { sections, unknown };
}

function raise(closeness: Closeness, witness: Witness, value: number): void {
  const before = closeness[witness] ?? 0;
  if (witness === 'question') closeness.second = Math.max(closeness.second ?? 0, Math.min(before, value));
  closeness[witness] = Math.max(before, value);
}

/**
 * A passage of one sentence is that sentence. Where an article declares no questions, a heading and a sentence stand in for them: else a
 * bank's own article could not hold its own beside one of the library.
 */
function valuesOf(closeness: Closeness): number[] {
  const { heading = 0, passage = 0, sentence = passage } = closeness;
  const standIns: Closeness =
    closeness.elsewhere === undefined
      ? {
          question: Math.max(heading, sentence),
          second: Math.min(heading, sentence),
          elsewhere: Math.max(heading, sentence),
        }
      : {};
  const all: Closeness = { ...closeness, sentence, ...standIns };
  return witnesses.map((witness) => all[witness] ?? 0);
}
