import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { awkwardJson, awkwardValue, deepJson, extraNames, oneOf } from './awkward.ts';
import { bodyOf, textOf, type Change } from './draft.ts';

/** What the server reads of a JSON body, in bytes. */
const limit = 64 * 1024;

const contentTypes = [
  'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html', 'application/xml', '', 'x', '*/*',
  'application/json; charset=utf-7', 'application/json; charset=utf-16', 'application/json; charset=latin1', 'application/json; charset=nothing',
  'application/json;;;', 'APPLICATION/JSON', 'application/json; charset="', 'application/vnd.api+json', 'application/json, text/plain', '__proto__',
]; // prettier-ignore

const onField =
  (title: string, change: (value: string, awkward: string) => string | null): Change =>
  ({ fields }, { random, seed }) => {
    if (!fields || fields.length === 0) return null;
    const at = random.between(0, fields.length - 1);
    const [name = '', value = ''] = fields[at] ?? [];
    const changed = change(value, awkwardJson(random, seed));
    if (changed === null) fields.splice(at, 1);
    else fields[at] = [name, changed];
    return `field ${name} ${title}`;
  };

const extraField: Change = ({ fields }, { random, seed }) => {
  if (!fields) return null;
  const name = JSON.stringify(oneOf(random, extraNames));
  fields.splice(random.between(0, fields.length), 0, [name, awkwardValue(random, seed)]);
  return `extra field ${name}`;
};

const fieldTwice: Change = ({ fields }, { random, seed }) => {
  if (!fields || fields.length === 0) return null;
  const [name] = oneOf(random, fields);
  fields.push([name, awkwardValue(random, seed)]);
  return `field ${name} twice`;
};

const replaced: Change = (draft, { random, seed }) => {
  if (draft.method === 'GET') return null;
  draft.body = Buffer.from(awkwardJson(random, seed));
  return 'body replaced';
};

const cutText: Change = (draft, { random }) => {
  const whole = bodyOf(draft);
  if (!whole) return null;
  draft.body = whole.subarray(0, random.between(0, whole.length - 1));
  return 'body cut short';
};

/** The length says more than there is: the server waits, the client hangs up. */
const cutConnection: Change = (draft) => {
  if (!bodyOf(draft)) return null;
  Object.assign(draft, { framing: 'cut', mayBeCutOff: true });
  return 'connection cut';
};

const badBytes: Change = (draft, { random }) => {
  const whole = bodyOf(draft);
  if (!whole || whole.length === 0) return null;
  const bytes = Buffer.from(whole);
  for (let times = random.between(1, 4); times > 0; times--)
    bytes[random.between(0, bytes.length - 1)] = random.between(0x80, 0xff);
  draft.body = bytes;
  return 'bad UTF-8';
};

const oversized: Change = (draft, { random }) => {
  if (draft.method === 'GET') return null;
  const size = oneOf(random, [limit - 1, limit, limit + 1, limit + 5_000, 4 * limit]);
  const text = textOf(draft.fields ?? []);
  draft.body = Buffer.from(random.chance(0.5) ? text.padEnd(size) : JSON.stringify({ message: 'x'.repeat(size) }));
  if (size > 2 * limit) draft.mayBeCutOff = true;
  return `body of ${draft.body.length} bytes`;
};

const deep: Change = (draft, { random }) => {
  if (draft.method === 'GET') return null;
  draft.body = Buffer.from(random.chance(0.5) ? deepJson : textOf([...(draft.fields ?? []), ['"deep"', deepJson]]));
  return 'deep JSON';
};

const packed: Change = (draft, { random }) => {
  const whole = bodyOf(draft);
  if (!whole) return null;
  const encoding = oneOf(random, ['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip', 'identity', '\u00E9']);
  const bomb = Buffer.alloc(20 * limit, ' ');
  const content = random.chance(0.3) ? bomb : whole;
  const pack = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[encoding];
  draft.headers.push(['content-encoding', encoding]);
  draft.body = random.chance(0.3) || !pack ? whole : pack(content);
  return `content encoding ${encoding}`;
};

const wrongType: Change = (draft, { random }) => {
  if (!bodyOf(draft)) return null;
  draft.contentType = random.chance(0.1) ? null : oneOf(random, contentTypes);
  return `content type ${draft.contentType}`;
};

const unasked: Change = (draft, { random, seed }) => {
  if (draft.fields) return null;
  draft.body = Buffer.from(awkwardJson(random, seed));
  draft.contentType = 'application/json';
  return 'unasked body';
};

const chunked: Change = (draft) => {
  if (!bodyOf(draft)) return null;
  draft.framing = 'chunked';
  return 'chunked';
};

const marked: Change = (draft) => {
  const whole = bodyOf(draft);
  if (!whole) return null;
  draft.body = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole]);
  return 'byte order mark';
};

/** The more a change can find, the more often it stands here. */
export const bodyChanges: readonly Change[] = [
  ...Array.from({ length: 8 }, () => onField('awkward', (_value, awkward) => awkward)),
  onField('missing', () => null),
  onField('in a list', (value) => `[${value}]`),
  onField('in an object', (value) => `{"value":${value}}`),
  onField('as text', (value) => JSON.stringify(value)),
  extraField, extraField, fieldTwice, replaced, replaced, cutText, cutConnection, badBytes, oversized, deep, packed, wrongType, unasked, chunked, marked,
]; // prettier-ignore
