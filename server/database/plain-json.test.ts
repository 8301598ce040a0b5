import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { plainJson, plainText } from './plain-json.ts';

test.each([
  ['a \u0000 b', 'a \ufffd b'],
  ['\u0000\u0000', '\ufffd\ufffd'],
  ['half \ud83d of one', 'half \ufffd of one'],
  ['\udc00\ud800', '\ufffd\ufffd'],
  // Somebody types what looks like an escape.
  [String.raw`a \u0000 b`, String.raw`a \u0000 b`],
  [String.raw`a \\u0000 b`, String.raw`a \\u0000 b`],
  ['\\\u0000', '\\\ufffd'],
  ['😀 ñ "quoted"', '😀 ñ "quoted"'],
])('%j is kept as %j, and nothing of it as an escape', (text, kept) => {
  expect(plainJson({ text })).toEqual({ text: kept });
  expect(plainText(text)).not.toMatch(/(?<!\\)(?:\\\\)*\\u(?!001)/);
});

test('any text comes back as it was, but for what cannot be stored', () => {
  assert(
    property(
      string({
        unit: constantFrom('\\', 'u', '0', '0000', 'd800', '\u0000', '\ud800', '\udc00', '"', 'é', '😀'),
      }),
      (text) => {
        expect(plainJson(text)).toBe(text.toWellFormed().replaceAll('\u0000', '\ufffd'));
      },
    ),
  );
});
