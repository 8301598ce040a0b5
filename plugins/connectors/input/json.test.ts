import { describe, expect, test } from 'vitest';
import { InputError } from '../../kit/errors.ts';
import { readJsonObject } from './json.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function refusal(bytes: Uint8Array): { code: string; place: unknown; message: string } {
  try {
    readJsonObject({ name: 'file.json', bytes }, 'an object');
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, place: error.details['place'], message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

describe('reading JSON', () => {
  test('UTF-8 with and without a byte order mark', () => {
    const text = '{"name":"Café Ñandú"}';
    expect(readJsonObject({ name: 'a', bytes: encode(text) }, '')).toEqual({ name: 'Café Ñandú' });
    expect(readJsonObject({ name: 'a', bytes: encode(`\uFEFF${text}`) }, '')).toEqual({ name: 'Café Ñandú' });
  });

  test.each([
    ['empty', new Uint8Array(), 'INPUT_EMPTY'],
    ['blanks only', encode(' \n\t '), 'INPUT_EMPTY'],
    ['UTF-16 with mark', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'INPUT_ENCODING'],
    ['UTF-16 without mark', new Uint8Array([0x7b, 0x00, 0x7d, 0x00]), 'INPUT_ENCODING'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 0x08]), 'INPUT_ENCODING'],
    ['zip', encode('PK\u0003\u0004'), 'INPUT_ENCODING'],
    ['a list at the top', encode('[]'), 'INPUT_INVALID'],
    ['text at the top', encode('"hello"'), 'INPUT_INVALID'],
    ['null', encode('null'), 'INPUT_INVALID'],
    ['CSV', encode('date,amount\n2026-01-01,5'), 'INPUT_NOT_JSON'],
  ])('%s is refused', (_, bytes, code) => {
    expect(refusal(bytes).code).toBe(code);
  });

  test('Windows-1252 text is refused with its line', () => {
    const bytes = new Uint8Array([...encode('{\n "name": "Caf'), 0xe9, ...encode('"}')]);
    expect(refusal(bytes)).toMatchObject({ code: 'INPUT_ENCODING', message: expect.stringContaining('line 2') });
  });

  test.each([
    ['cut off in a list', '{"a": [1, 2', 'line 1, column 12', 'looks cut off'],
    ['cut off in text', '{\n  "a": "xy', 'line 2, column 11', 'looks cut off'],
    ['cut off after a colon', '{"a":', 'line 1, column 6', 'looks cut off'],
    ['a comma too many', '{"a": [1,\n]}', 'line 1, column 9', 'without a comma'],
    ['a missing comma', '{"a": 1 "b": 2}', 'line 1, column 9', '","'],
    ['single quotes', "{'a': 1}", 'line 1, column 2', 'double quotes'],
    ['NaN', '{"a": NaN}', 'line 1, column 7', 'a number'],
    ['a number with a comma', '{"a": 1,5}', 'line 1, column 9', 'double quotes'],
    ['a raw line break', '{"a": "x\ny"}', 'line 1, column 7', 'escapes'],
    ['two documents', '{}\n{}', 'line 2, column 1', 'one JSON value'],
  ])('%s names line and column', (_, text, place, words) => {
    const { code, place: found, message } = refusal(encode(text));
    expect({ code, found }).toEqual({ code: 'INPUT_NOT_JSON', found: place });
    expect(message).toContain(words);
    expect(message).toMatch(/^file\.json: line/);
  });

  test('a message never quotes what is in the file', () => {
    expect(refusal(encode('{"name": secret-salary}')).message).not.toContain('secret');
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused where it stands', (key) => {
    const found = refusal(encode(`{"accounts": [{"balances": {"${key}": {"polluted": true}}}]}`));
    expect(found).toMatchObject({ code: 'INPUT_INVALID', place: `accounts[0].balances.${key}` });
  });

  test('deep nesting neither crashes nor hangs', () => {
    expect(refusal(encode(`{"a":${'['.repeat(200_000)}`)).code).toBe('INPUT_NOT_JSON');
    const deep = encode(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`);
    expect(Object.keys(readJsonObject({ name: 'a', bytes: deep }, ''))).toEqual(['a']);
  });
});
