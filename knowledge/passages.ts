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
 * A text that leads to a passage: the passage's own words under its headings, or what somebody might ask whom it answers. Its id says
 * what is in it, so that whatever did not change is not embedded again.
 */
export interface IndexEntry extends PassagePlace {
  readonly entry_id: string;
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
  const entry = (passage: readonly Sentence[], first: number, text: string): IndexEntry => {
    const copies = seen.get(text) ?? 0;
    seen.set(text, copies + 1);
    return {
      entry_id: createHash('sha256')
        .update(JSON.stringify([owner, article.id, text, copies]))
        .digest('hex')
        .slice(0, 32),
      article_id: article.id,
      language: article.language,
      first,
      end: first + passage.length,
      start_offset: passage[0]?.start ?? 0,
      end_offset: passage.at(-1)?.end ?? 0,
      text,
    };
  };
  let first = 0;
  const passages = passagesOf(sentences, article.body).map((passage) => {
    const made = { passage, first };
    first += passage.length;
    return made;
  });
  const [opening] = passages;
  const overview = [...new Set([article.title, article.summary, ...article.phrases])].map((text) =>
    entry(opening?.passage ?? [], 0, text),
  );
  return [
    ...overview,
    ...passages.map(({ passage, first: at }) => entry(passage, at, wordsOf(article.title, passage))),
  ];
}

/** A passage's words after the title and the heading that it stands under: without them it may not say what it is about. */
function wordsOf(title: string, passage: readonly Sentence[]): string {
  const heading = passage[0]?.heading ?? null;
  const sentences = passage.map(({ text }) => text).join(' ');
  return [title, ...(heading === null ? [] : [heading]), sentences].join('\n');
}

function passagesOf(sentences: readonly Sentence[], body: string): Sentence[][] {
  const passages: Sentence[][] = [];
  let words = 0;
  for (const sentence of sentences) {
    const before = passages.at(-1)?.at(-1);
    const more = sentence.text.split(' ').length;
    const isNewBlock = before !== undefined && body.slice(before.end, sentence.start).includes('\n');
    const isFull = words + more > most || (isNewBlock && words >= least);
    if (before === undefined || before.heading !== sentence.heading || isFull) {
      passages.push([]);
      words = 0;
    }
    passages.at(-1)?.push(sentence);
    words += more;
  }
  return passages;
}
