import { findSyntaxProblem } from './json-syntax.ts';
import { describe, inputError, placeOf } from './problem.ts';

/** A file as a connector is handed it. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Bytes to the JSON object they hold.
 * @throws InputError for an empty file, another encoding, broken JSON, a top level that is no object, or a key that
 * would reach into an object's prototype.
 */
export function readJsonObject(file: InputFile, right: string): Record<string, unknown> {
  const value = parse(file.name, decode(file));
  if (!isRecord(value)) {
    throw inputError('INPUT_INVALID', file.name, { place: 'the top level', wrong: `is ${describe(value)}`, right });
  }
  const place = prototypeKey(value);
  if (place !== null) {
    throw inputError('INPUT_INVALID', file.name, {
      place,
      wrong: 'is a key that no bank sends and that could change how objects behave',
      right: 'the file without it',
    });
  }
  return value;
}

/** The first characters of a file, for recognising it. Never throws. */
export function firstText(file: InputFile, length = 8192): string {
  return new TextDecoder('utf-8').decode(file.bytes.subarray(0, length));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function decode(file: InputFile): string {
  const { name, bytes } = file;
  const wrongEncoding = (wrong: string) =>
    inputError('INPUT_ENCODING', name, { place: '', wrong, right: 'UTF-8 text' });
  if (bytes.length === 0) {
    throw inputError('INPUT_EMPTY', name, { place: '', wrong: 'is empty', right: 'a JSON file' });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw wrongEncoding('is UTF-16');
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw wrongEncoding('is compressed (gzip)');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw wrongEncoding('is a ZIP archive');
  // A zero byte is in no JSON text; it is what UTF-16 without its mark looks like.
  if (bytes.subarray(0, 1024).includes(0)) throw wrongEncoding('holds zero bytes, as UTF-16 or a binary file does');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') {
      throw inputError('INPUT_EMPTY', name, { place: '', wrong: 'holds only blanks', right: 'a JSON file' });
    }
    return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrongEncoding(`is not UTF-8 from line ${lineOfBadByte(bytes)} on (perhaps Windows-1252 or ISO-8859-1)`);
  }
}

/** The line of the first byte that is not UTF-8: the longest prefix that decodes, found by halving. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decodes = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return bytes.subarray(0, good).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const problem = findSyntaxProblem(text);
    const place = problem ? `line ${problem.line}, column ${problem.column}` : '';
    throw inputError('INPUT_NOT_JSON', name, {
      place,
      wrong: problem?.wrong ?? 'is not JSON',
      right: problem?.right ?? 'JSON',
    });
  }
}

const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Step {
  readonly value: object;
  readonly key: PropertyKey;
  readonly parent: Step | null;
}

function prototypeKey(root: object): string | null {
  const open: Step[] = [{ value: root, key: '', parent: null }];
  for (let step = open.pop(); step; step = open.pop()) {
    for (const [name, inner] of Object.entries<unknown>(step.value as Record<string, unknown>)) {
      const key = Array.isArray(step.value) ? Number(name) : name;
      if (prototypeKeys.has(name)) return placeOf([...pathTo(step), key]);
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, key, parent: step });
    }
  }
  return null;
}

function pathTo(step: Step): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at = step; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}
