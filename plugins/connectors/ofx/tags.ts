import { decodeHTML } from 'entities';

/** A tag of an OFX file with the text that follows it, and the line it stands on. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Trimmed, entities decoded; empty for an aggregate. */
  readonly text: string;
  readonly line: number;
}

/**
 * The tags of OFX 1 (SGML, whose values need no end tag) and OFX 2 (XML) alike: in both a value is the text after its start
 * tag. Values that banks leave open, close or leave out are read the same.
 */
export function* tagsOf(text: string): Generator<Tag> {
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(/<(\/?)([A-Za-z][\w.]*)[^>]*>([^<]*)/g)) {
    for (; counted < match.index; counted++) if (text.charCodeAt(counted) === 10) line += 1;
    const [, slash, name = '', value = ''] = match;
    yield {
      name: name.toUpperCase(),
      isEnd: slash === '/',
      text: decoded(value).replaceAll(/\s+/g, ' ').trim(),
      line,
    };
  }
}

/** Entities as characters; some banks escape what is escaped already. */
function decoded(value: string): string {
  return value.includes('&') ? decodeHTML(decodeHTML(value)) : value;
}
