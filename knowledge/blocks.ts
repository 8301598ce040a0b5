import { decodeHTMLStrict } from 'entities';
import { Lexer, type Token, type Tokens } from 'marked';

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
};

/** Words of one kind in a row. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** An https address. */
  readonly link?: string;
}

/** A sentence as it is read, and where it stands. */
export interface BlockSentence {
  readonly runs: readonly Run[];
  /** Characters of the body, `end` not included. */
  readonly start: number;
  readonly end: number;
}

/** A piece of an article's body. Of Markdown it knows headings, paragraphs, lists, emphasis and https links; the rest is words. */
export type Block =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly sentences: readonly BlockSentence[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly BlockSentence[])[];
    };

/** The blocks of a Markdown body in order. Nothing in them is markup. */
export function blocksOf(body: string, language: 'en' | 'es'): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const token of Lexer.lex(body)) {
    blocks.push(...blocksOfToken(token, start, language));
    start += token.raw.length;
  }
  return blocks;
}

function blocksOfToken(token: Token, start: number, language: 'en' | 'es'): Block[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'html':
    case 'def':
      return [];
    case 'heading': {
      const text = words(piecesOf(innerOf(token), start, {}));
      return text === '' ? [] : [{ type: 'heading', depth: (token as Tokens.Heading).depth, text }];
    }
    case 'list': {
      const { items, ordered } = token as Tokens.List;
      let at = start;
      const points = items
        .map((item) => {
          const sentences = sentencesIn(itemPieces(item, at), language);
          at += item.raw.length;
          return sentences;
        })
        .filter((sentences) => sentences.length > 0);
      return points.length === 0 ? [] : [{ type: 'list', ordered, items: points }];
    }
    default: {
      const sentences = sentencesIn(piecesOf(innerOf(token), start, {}, token.raw), language);
      return sentences.length === 0 ? [] : [{ type: 'paragraph', sentences }];
    }
  }
}

function innerOf(token: Token): readonly Token[] {
  return ('tokens' in token ? token.tokens : undefined) ?? [];
}

/** Words with where they come from. */
interface Piece extends Run {
  readonly start: number;
  readonly end: number;
}

/** Everything in a point is words in a row, points within it too: what is quoted of it stands alone. */
function itemPieces(item: Tokens.ListItem, start: number): Piece[] {
  let from = 0;
  return item.tokens.flatMap((token) => {
    if (token.type === 'space' || token.type === 'html') return [];
    const at = Math.max(from, item.raw.indexOf(token.raw, from));
    from = at + token.raw.length;
    if (token.type === 'list') {
      let inner = start + at;
      return (token as Tokens.List).items.flatMap((each) => {
        const pieces = itemPieces(each, inner);
        inner += each.raw.length;
        return pieces;
      });
    }
    const pieces = piecesOf(innerOf(token), start + at, {}, token.raw);
    return [...pieces, { text: ' ', start: start + from, end: start + from }];
  });
}

type Style = Pick<Run, 'strong' | 'emphasis' | 'link'>;

/** @param raw the source of what holds the tokens, in which theirs are looked for in turn */
function piecesOf(tokens: readonly Token[], start: number, style: Style, raw?: string): Piece[] {
  let from = 0;
  return tokens.flatMap((token): Piece[] => {
    const found = raw === undefined ? from : raw.indexOf(token.raw, from);
    const at = found < 0 ? from : found;
    from = at + token.raw.length;
    const place = { start: start + at, end: start + from };
    switch (token.type) {
      case 'strong':
        return piecesOf(innerOf(token), place.start, { ...style, strong: true }, token.raw);
      case 'em':
        return piecesOf(innerOf(token), place.start, { ...style, emphasis: true }, token.raw);
      case 'link': {
        const { href } = token as Tokens.Link;
        const link = href.startsWith('https://') ? { link: href } : {};
        return piecesOf(innerOf(token), place.start, { ...style, ...link }, token.raw);
      }
      case 'html':
      case 'image':
        return [];
      case 'br':
        return [{ text: ' ', ...place }];
      case 'codespan':
      case 'escape':
        return [{ text: (token as Tokens.Escape).text, ...style, ...place }];
      default:
        return 'tokens' in token && token.tokens
          ? piecesOf(token.tokens, place.start, style, token.raw)
          : textPieces(token.raw, place.start, style);
    }
  });
}

/** Words, in which a character may stand by its name. */
function textPieces(raw: string, start: number, style: Style): Piece[] {
  return raw
    .split(/(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/i)
    .filter((part) => part !== '')
    .map((part) => {
      const place = { start, end: (start += part.length) };
      return { text: part.startsWith('&') ? decodeHTMLStrict(part) : part, ...style, ...place };
    });
}

function words(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The sentences of pieces in a row. A line break inside them ends none. */
function sentencesIn(pieces: readonly Piece[], language: 'en' | 'es'): BlockSentence[] {
  const text = pieces.map((piece) => piece.text.replaceAll(/\s/g, ' ')).join('');
  const sentences: BlockSentence[] = [];
  for (const { segment, index } of segmenters[language].segment(text)) {
    const from = index + segment.length - segment.trimStart().length;
    const to = index + segment.trimEnd().length;
    if (to <= from) continue;
    const cut = piecesBetween(pieces, from, to);
    const [first] = cut;
    const last = cut.at(-1);
    if (first && last) sentences.push({ runs: runsOf(cut), start: first.start, end: last.end });
  }
  return sentences;
}

/** Of what the pieces' words are in a row, the characters from here to there. */
function piecesBetween(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const { text } = piece;
    const begin = Math.max(0, from - at);
    const end = Math.min(text.length, to - at);
    at += text.length;
    if (end <= begin) continue;
    // An escaped character has one more in the source than in the words; no sentence ends inside one.
    const isSame = piece.end - piece.start === text.length;
    cut.push({
      ...piece,
      text: text.slice(begin, end),
      start: isSame ? piece.start + begin : piece.start,
      end: isSame ? piece.start + end : piece.end,
    });
  }
  return cut;
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { start: _start, end: _end, text, ...style } of pieces) {
    const last = runs.at(-1);
    const shown = text.replaceAll(/\s+/g, ' ');
    if (last && last.strong === style.strong && last.emphasis === style.emphasis && last.link === style.link) {
      runs[runs.length - 1] = { ...last, text: (last.text + shown).replaceAll(/\s+/g, ' ') };
    } else runs.push({ ...style, text: shown });
  }
  return runs;
}
