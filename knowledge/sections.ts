import { isElsewhere } from './elsewhere.ts';
import type { IndexEntry } from './passages.ts';
import { coverage, likeness, type Question } from './similarity.ts';

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
 * section of the article answers; then whether it is the first and whether it is the last section, and how much of what the question
 * says its texts and those of the whole article say.
 */
export const evidenceNames = [
  ...witnesses.map((witness) => `words: ${witness}`),
  ...witnesses.map((witness) => `meaning: ${witness}`),
  'first',
  'last',
  'said: section',
  'said: article',
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
  readonly texts: string[];
  passage: Pick<Candidate, 'first' | 'end'>;
  closest: number;
}

/** What a search knows of a question. */
export interface Weighing {
  readonly sections: readonly SectionEvidence[];
  /** Share of the question's words that no entry has, 0..1. */
  readonly unknown: number;
  /** How close the two closest questions come that no article answers, by words and then by meaning, each 0..1. */
  readonly elsewhere: readonly number[];
}

/**
 * Every section of these articles with what speaks for it.
 * @param entries every entry of the articles, and the questions that no article answers which the search brought up
 */
export function weighSections(question: Question, entries: readonly Candidate[]): Weighing {
  const { scores, unknown } = likeness(
    question,
    entries.map(({ text }) => text),
  );
  const articles = new Map<string, { words: Closeness; meaning: Closeness; texts: string[]; sections: Section[] }>();
  const elsewhere: { words: Closeness; meaning: Closeness } = { words: {}, meaning: {} };
  for (const { article_id } of entries.filter((entry) => !isElsewhere(entry))) {
    if (!articles.has(article_id)) articles.set(article_id, { words: {}, meaning: {}, texts: [], sections: [] });
  }
  // A section begins where its heading does; the entries of one stand in one row.
  const starts = new Map<string, number[]>();
  for (const { article_id, kind, first } of entries) {
    if (kind === 'heading') starts.set(article_id, [...(starts.get(article_id) ?? [0]), first]);
  }
  for (const [index, { article_id, kind, first, end, text, cosine }] of entries.entries()) {
    const [words, meaning] = [scores[index] ?? 0, Math.max(0, cosine ?? 0)];
    const article = articles.get(article_id);
    if (!article) {
      raise(elsewhere.words, 'question', words);
      raise(elsewhere.meaning, 'question', meaning);
      continue;
    }
    article.texts.push(text);
    if (kind === 'article') {
      raise(article.words, 'article', words);
      raise(article.meaning, 'article', meaning);
      continue;
    }
    const start = Math.max(0, ...(starts.get(article_id) ?? []).filter((each) => each <= first));
    let section = article.sections.find((each) => each.start === start);
    if (!section) {
      section = { article_id, start, words: {}, meaning: {}, texts: [], passage: { first, end }, closest: -1 };
      article.sections.push(section);
    }
    section.texts.push(text);
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
  const whole = [...articles.values()];
  const saidByArticle = coverage(
    question,
    whole.map(({ texts }) => texts),
  );
  const every = whole.flatMap(({ sections }) => sections);
  const saidBySection = coverage(
    question,
    every.map(({ texts }) => texts),
  );
  const sections = whole.flatMap(({ words, meaning, sections: own }, index) => {
    const last = Math.max(...own.map(({ start }) => start));
    return own.map((section): SectionEvidence => {
      const { article_id, start, passage } = section;
      const evidence = [
        ...valuesOf({ ...words, ...section.words }),
        ...valuesOf({ ...meaning, ...section.meaning }),
        start === 0 ? 1 : 0,
        start === last ? 1 : 0,
        saidBySection[every.indexOf(section)] ?? 0,
        saidByArticle[index] ?? 0,
      ];
      return { article_id, ...passage, evidence, hasQuestions: words.elsewhere !== undefined };
    });
  });
  const twoOf = ({ question: closest = 0, second = 0 }: Closeness) => [closest, second];
  return { sections, unknown, elsewhere: [...twoOf(elsewhere.words), ...twoOf(elsewhere.meaning)] };
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
