import { createHash } from 'node:crypto';
import type { Article } from '../plugins/kit/index.ts';
import { placedSentences, type Sentence } from './sentences.ts';

/** Words that a passage has at most, unless one sentence alone has more: what an embedding still holds well. */
const most = 90;
/** Words from which a passage may end where a paragraph or a point ends. */
const least = 40;

/** A few sentences of one section of an article: what is found, and what an answer quotes from. */
export interface PassagePlace {
  /** Sentences of the article, `end` not included. */
  readonly first: number;
  readonly end: number;
  /** Characters of the body, `end_offset` not included. */
  readonly start_offset: number;
  readonly end_offset: number;
}

/**
 * What the text of an entry is of: a whole article's title, summary or phrases; a section's heading, or a question that it answers; a
 * passage; one sentence of a passage.
 */
export const entryKinds = ['article', 'heading', 'question', 'passage', 'sentence'] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * A text that leads to a passage, or to a whole article. Its id says what is in it, so that whatever did not change is not embedded
 * again.
 */
export interface IndexEntry extends PassagePlace {
  readonly entry_id: string;
  readonly kind: EntryKind;
  readonly article_id: string;
  readonly language: 'en' | 'es';
  readonly text: string;
}

/**
 * All entries of an article, in order.
 * @param owner bank whose article it is, or `library`; two owners' entries never share an id
 */
export function entriesOf(article: Article, owner: string): IndexEntry[] {
  const sentences = placedSentences(article.body, article.language);
  const seen = new Map<string, number>();
  const entry = (kind: EntryKind, text: string, passage: readonly Sentence[], first: number): IndexEntry => {
    const copies = seen.get(`${kind} ${text}`) ?? 0;
    seen.set(`${kind} ${text}`, copies + 1);
    const content = JSON.stringify([owner, article.id, kind, text, copies]);
    return {
      entry_id: createHash('sha256').update(content).digest('hex').slice(0, 32),
      article_id: article.id,
      language: article.language,
      kind,
      first,
      end: first + passage.length,
      start_offset: passage[0]?.start ?? 0,
      end_offset: passage.at(-1)?.end ?? 0,
      text,
    };
  };
  const names = [...new Set([article.title, article.summary, ...article.phrases])];
  const entries = names.map((text) => entry('article', text, sentences, 0));
  let first = 0;
  for (const section of sectionsOf(sentences)) {
    const own = section[0]?.heading ?? null;
    const heading = own ?? article.title;
    if (own !== null) entries.push(entry('heading', `${article.title}: ${own}`, section, first));
    entries.push(...(article.questions?.[heading] ?? []).map((text) => entry('question', text, section, first)));
    for (const passage of passagesOf(section, article.body)) {
      const words = passage.map(({ text }) => text);
      entries.push(entry('passage', [heading, words.join(' ')].join('\n'), passage, first));
      // A passage of one sentence is that sentence.
      if (words.length > 1) entries.push(...words.map((text) => entry('sentence', text, passage, first)));
      first += passage.length;
    }
  }
  return entries;
}

/** The sentences under each heading, and those before the first. */
function sectionsOf(sentences: readonly Sentence[]): Sentence[][] {
  const sections: Sentence[][] = [];
  for (const sentence of sentences) {
    if (sections.at(-1)?.at(-1)?.heading !== sentence.heading || sections.length === 0) sections.push([]);
    sections.at(-1)?.push(sentence);
  }
  return sections;
}

function passagesOf(sentences: readonly Sentence[], body: string): Sentence[][] {
  const passages: Sentence[][] = [];
  let words = 0;
  for (const sentence of sentences) {
    const before = passages.at(-1)?.at(-1);
    const more = sentence.text.split(' ').length;
    const isNewBlock = before !== undefined && body.slice(before.end, sentence.start).includes('\n');
    const isFull = words + more > most || (isNewBlock && words >= least);
    if (before === undefined || isFull) {
      passages.push([]);
      words = 0;
    }
    passages.at(-1)?.push(sentence);
    words += more;
  }
  return passages;
}
