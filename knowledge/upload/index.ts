/** Texts that a bank uploads, made into what articles are kept as. */
import { Lexer } from 'marked';
import { CodedError } from '../../plugins/kit/index.ts';
import { blocksOf, type Block, type BlockSentence } from '../blocks.ts';
import { markdownOfHtml } from './html.ts';
import { countLeftOut, LeftOutCount, type LeftOut } from './left-out.ts';
import { markdownOf } from './markdown.ts';

/** Thrown for an upload that cannot be an article. Says what would be right. */
export class UploadError extends CodedError {}

/** Characters of a file: a long page with all its markup. */
export const largestUpload = 256 * 1024;
/** Characters of an article's body: six thousand words. */
const longestBody = 40_000;

/** An uploaded text, ready to be an article's body. */
export interface Upload {
  /** The first heading of the first order; empty when there is none. */
  readonly title: string;
  readonly body: string;
  readonly left_out: readonly LeftOut[];
}

/**
 * Reads a Markdown or HTML text. What is kept are headings, paragraphs, lists, emphasis and https links; everything else is left out and
 * named, text that readers of the page would not see among it.
 * @throws UploadError UPLOAD_TOO_LARGE, UPLOAD_EMPTY, UPLOAD_UNREADABLE
 */
export function readUpload(text: string, format: 'markdown' | 'html', language: 'en' | 'es'): Upload {
  if (text.length > largestUpload) {
    throw new UploadError('UPLOAD_TOO_LARGE', `A file may have ${largestUpload / 1024} KB of text.`);
  }
  const counts = new LeftOutCount();
  const visible = withoutInvisible(text, counts);
  const blocks = unlessTooDeep(() => {
    const markdown = format === 'html' ? markdownOfHtml(visible, counts) : withoutFrontMatter(visible, counts);
    if (markdown.length > 2 * longestBody) throw tooLong();
    countLeftOut(Lexer.lex(markdown), counts);
    return blocksOf(markdown, language).map((block) => withoutNamed(block, counts));
  });
  const first = blocks.find((block) => block.type === 'heading');
  const title = first?.type === 'heading' && first.depth === 1 ? first.text : '';
  const body = settled(title === '' ? blocks : blocks.filter((block) => block !== first), language);
  if (body.length > longestBody) throw tooLong();
  if (blocks.every(({ type }) => type === 'heading')) {
    throw new UploadError('UPLOAD_EMPTY', 'There are no paragraphs or lists in it that could be read.');
  }
  return { title, body, left_out: counts.list() };
}

/**
 * Markdown that is read as it was written. The rules for emphasis beside punctuation are such that a few texts only come to rest the second
 * time.
 */
function settled(blocks: readonly Block[], language: 'en' | 'es'): string {
  let body = markdownOf(blocks);
  for (let pass = 0; pass < 4; pass += 1) {
    const next = markdownOf(blocksOf(body, language));
    if (next === body) break;
    body = next;
  }
  return body;
}

function tooLong(): UploadError {
  return new UploadError('UPLOAD_TOO_LARGE', `An article may have ${longestBody} characters: make two of it.`);
}

/** Both parsers go down into what is nested; a text that is nested too deep is no text. */
function unlessTooDeep<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof UploadError) throw cause;
    throw new UploadError('UPLOAD_UNREADABLE', 'It is not Markdown or HTML that can be read.', { cause });
  }
}

/** Control characters, and those that are not seen but read: joiners, marks of direction, tags. */
function withoutInvisible(text: string, counts: LeftOutCount): string {
  const invisible =
    /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{034F}\u{115F}\u{1160}\u{3164}]/gu;
  const lines = text.replace(/^\u{FEFF}/u, '').replaceAll(/\r\n?/g, '\n');
  counts.add('invisible character', lines.match(invisible)?.length ?? 0);
  return lines.replaceAll(invisible, '');
}

/** Fields that other programs keep above a text. They are not read: an article's are filled in by a person. */
function withoutFrontMatter(text: string, counts: LeftOutCount): string {
  const found = /^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text);
  if (found) counts.add('front matter');
  return found ? text.slice(found[0].length) : text;
}

/** The same without characters that are not seen, which may have stood there by name. */
function withoutNamed(block: Block, counts: LeftOutCount): Block {
  if (block.type === 'heading') return { ...block, text: withoutInvisible(block.text, counts) };
  const clean = (sentences: readonly BlockSentence[]) =>
    sentences.map((sentence) => ({
      ...sentence,
      runs: sentence.runs.map((run) => ({ ...run, text: withoutInvisible(run.text, counts) })),
    }));
  return block.type === 'paragraph'
    ? { ...block, sentences: clean(block.sentences) }
    : { ...block, items: block.items.map(clean) };
}
