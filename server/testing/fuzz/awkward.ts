import * as fc from 'fast-check';
import type { Random } from '../../../demo/generator/random.ts';

/** One of a list that may be short; there is always one. */
export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.between(0, items.length - 1)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const nil = '00000000-0000-0000-0000-000000000000';
const many = (text: string, times: number) => text.repeat(times);
/** Levels that a parser which calls itself would not survive. */
const deepest = 10_000;

/** Personal strings that a customer might write; no log may hold them. */
export const personal = ['Hildegard Vanterpool', '078-05-1120', 'hildegard@vanterpool.example', '4929 1234 5678 9015'];

/** Texts that parsers, databases and formatters have stumbled over before. */
const texts: readonly string[] = [
  '', ' ', '\0', 'a\0b', `${personal[0]}\0`, '\uD800', 'x\uDFFFy', many('😀', 200), `${many('a', 299)}😀`, many('x', 1_999) + '😀',
  many('x', 2_001), many('x', 30_000), many('ﷺ', 500), '../../../../etc/passwd', '..\\..\\secrets.json', '%00', '%2e%2e%2f', '${7*7}', '{{7*7}}',
  "' or '1'='1", "'; drop table banks; --", '$1', '?', '{', '}', '{"a"', '[]', 'NULL', '\\', '\\x00', '%', '_', '<script>alert(1)</script>',
  '__proto__', 'constructor', 'toString', 'NaN', 'Infinity', '-Infinity', '-0', '1e999', many('9', 40), '0x10', '1_000', 'null', 'true',
  'undefined', '[object Object]', '\u202Etxt', '\u2028', '\uFEFF', '\r\nX-Injected: yes', '\n', '\t', '0000-01-01', '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z', '2026-02-30', '2026-13-01', '-000001-01-01', '2026-01-01T25:00:00Z', nil, 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  `0000-01-01T00:00:00Z_${nil}`, `9999-12-31T23:59:59.999Z_${nil}`, `2026-01-01T00:00:00.000Z_${nil}`, `2026-01-01T00:00:00Z_${nil}_x`, '_',
  'How much did I spend on groceries last month?', `My name is ${personal[0]}, SSN ${personal[1]}, card ${personal[3]}, ${personal[2]}`,
]; // prettier-ignore

/** What has gone wrong most often: no database keeps a null byte or half a character, no calendar has a year zero. */
const likely: readonly string[] = [
  '\0', 'a\0b', '\uD800', 'x\uDFFFy', `0000-01-01T00:00:00Z_${nil}`, '0000-01-01T00:00:00Z', '%', nil,
]; // prettier-ignore

/** JSON as text, so that it can be what `JSON.stringify` never writes. */
const values: readonly string[] = [
  'null', 'true', 'false', '0', '-0', '-1', '1', '1.5', '2147483647', '2147483648', '9007199254740991', '9007199254740993', '9223372036854775808',
  '1e308', '-1e308', '1e999', '5e-324', many('9', 400), '[]', '{}', '[[]]', '[null]', '[{}]', '["x"]', '{"$ne":null}', '{"$gt":""}', '{"$in":["a"]}',
  '{"$like":"%"}', '{"length":1000000000}', '{"toString":1}', '{"toJSON":"x"}', '{"__proto__":{"granted":true}}', '{"constructor":{"prototype":{"x":1}}}',
  '{"then":1}', '{"_placeholder":true,"num":0}', '{"type":"Buffer","data":[0,1,2]}', `[${many('0,', 2_000)}0]`, '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udfff x"',
]; // prettier-ignore

/** What is no JSON, or none that everybody reads the same way. */
const notJson: readonly string[] = [
  'NaN', 'Infinity', '-Infinity', 'undefined', '01', '+1', '.5', '1.', '0x10', "'x'", '"', '"\\x"', '"\u0000"', '[', ']', '{', '}', '[1,]', '{"a":1,}', '{a:1}',
  '/* x */ 1', '1 2', '"\\ud8"', 'tru', '', many('[', 5_000),
]; // prettier-ignore

export const deepJson = `${many('[', deepest)}${many(']', deepest)}`;
const deepObject = `${many('{"a":', deepest)}1${many('}', deepest)}`;

const pools = new Map<number, { texts: readonly string[]; values: readonly string[] }>();

/** Random texts and JSON of a seed. */
function poolOf(seed: number) {
  const known = pools.get(seed);
  if (known) return known;
  const pool = {
    texts: fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { seed, numRuns: 300 }),
    values: fc.sample(fc.json({ depthSize: 'medium', stringUnit: 'binary' }), { seed, numRuns: 300 }),
  };
  pools.set(seed, pool);
  return pool;
}

export function awkwardText(random: Random, seed: number): string {
  if (random.chance(0.25)) return oneOf(random, likely);
  return random.chance(0.7) ? oneOf(random, texts) : oneOf(random, poolOf(seed).texts);
}

/** A value that JSON can hold, as its text. */
export function awkwardValue(random: Random, seed: number): string {
  if (random.chance(0.5)) return JSON.stringify(awkwardText(random, seed));
  return random.chance(0.75) ? oneOf(random, values) : oneOf(random, poolOf(seed).values);
}

/** Anything a client could write where a value belongs. */
export function awkwardJson(random: Random, seed: number): string {
  if (random.chance(0.02)) return oneOf(random, [deepJson, deepObject]);
  return random.chance(0.12) ? oneOf(random, notJson) : awkwardValue(random, seed);
}

/** Names that nobody asked for, among them those that are more than a name to JavaScript. */
export const extraNames = [
  'extra', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'user_id', 'bank_id', 'role', 'bank', 'sub', '$where', '', 'a.b', 'a[b]', 'then',
] as const; // prettier-ignore
