/** Reads the docstring of an export: its definition, then blocks that begin with a tag. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One tag and the text up to the next one. */
export interface Block {
  readonly tag: string;
  readonly text: string;
}

/** A thing the docstring describes: the export itself, or a part named by `@field` or `@criterion`. */
export interface Entry {
  /** Empty for the export itself. */
  readonly name: string;
  readonly definition: string;
  readonly blocks: readonly Block[];
}

export interface Docstring {
  readonly self: Entry;
  readonly parts: readonly Entry[];
}

const root = path.join(import.meta.dirname, '..', '..');

/** The docstring of an export of a file of this repository; null without one. `name` is `default` or the exported constant. */
export function readDocstring(file: string, name = 'default'): Docstring | null {
  const comment = commentOf(file, readFileSync(path.join(root, file), 'utf8'), name);
  return comment === null ? null : parseComment(comment);
}

/**
 * The text of the comment that stands right before an export, between its delimiters. A comment with code after it belongs
 * to that code.
 */
export function commentOf(file: string, source: string, name: string): string | null {
  const { program, comments } = parseSync(file, source);
  const node = program.body.find((node) => {
    if (node.type === 'ExportDefaultDeclaration') return name === 'default';
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') return false;
    return node.declaration.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name);
  });
  if (node === undefined) return null;
  const before = comments.findLast(({ end }) => end <= node.start);
  if (before?.type !== 'Block' || !before.value.startsWith('*')) return null;
  return source.slice(before.end, node.start).trim() === '' ? before.value : null;
}

/** Splits a comment into what it says first and its tags; `@field` and `@criterion` open a part that has tags of its own. */
export function parseComment(comment: string): Docstring {
  const lines = comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const found: { tag: string; lines: string[] }[] = [{ tag: '', lines: [] }];
  for (const line of lines) {
    const [, tag, rest] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
    if (tag === undefined) found.at(-1)?.lines.push(line);
    else found.push({ tag, lines: [rest ?? ''] });
  }
  const entries: { name: string; definition: string; blocks: Block[] }[] = [];
  for (const { tag, lines } of found) {
    const text = lines.join('\n').trim();
    if (tag === '') entries.push({ name: '', definition: text, blocks: [] });
    else if (tag === 'field' || tag === 'criterion') {
      const [, name = '', definition = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
      entries.push({ name, definition, blocks: [] });
    } else entries.at(-1)?.blocks.push({ tag, text });
  }
  const [self = { name: '', definition: '', blocks: [] }, ...parts] = entries;
  return { self, parts };
}

/** Texts of a tag, in order. */
export function textsOf({ blocks }: Entry, tag: string): string[] {
  return blocks.filter((block) => block.tag === tag).map(({ text }) => text);
}

/** The text of a tag on one line, null without it. */
export function lineOf(entry: Entry, tag: string): string | null {
  const texts = textsOf(entry, tag);
  return texts.length === 0 ? null : texts.join(' ').replaceAll(/\s+/g, ' ');
}
