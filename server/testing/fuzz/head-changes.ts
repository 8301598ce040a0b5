import { oneOf } from './awkward.ts';
import type { Change } from './draft.ts';
import { tokenNames } from './tokens.ts';

const known = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY', 'PROPFIND', 'M-SEARCH'];
/** The parser closes the connection on these. */
const unknown = ['FOO', 'get', 'CONNECT', 'G ET', '\u0016\u0003\u0001', '', 'GET GET'];

type Head = readonly (readonly [name: string, value: string])[];

/** Headers that a server has to take as they come. */
const harmless: readonly Head[] = [
  [['x-forwarded-for', 'not an address']], [['x-forwarded-for', "127.0.0.1, '; drop table banks"]], [['x-forwarded-for', ',,,']], [['x-forwarded-for', '::ffff:1.2.3.4%eth0']],
  [['x-forwarded-host', 'evil.example']], [['x-forwarded-proto', 'https']], [['x-http-method-override', 'DELETE']], [['origin', 'null']], [['origin', '']], [['origin', '{']],
  [['origin', '"']], [['origin', '\\']], [['origin', 'https://www.other.example']], [['origin', 'https://evil.example']], [['origin', '\u00E9\u00FF']], [['origin', 'x'.repeat(5_000)]],
  [['accept', 'text/xml']], [['accept-encoding', 'gzip']], [['accept-encoding', 'br']], [['accept-encoding', 'identity;q=0, *;q=0']], [['accept-language', 'xx_!!']],
  [['range', 'bytes=0-0']], [['range', 'bytes=99999999-']], [['range', 'x']], [['if-none-match', '*']], [['if-modified-since', 'never']], [['if-match', '"x"']], [['if-unmodified-since', 'Thu, 01 Jan 1970 00:00:00 GMT']],
  [['cookie', 'spendsense_refresh=']], [['cookie', 'spendsense_refresh=%00']], [['cookie', 'spendsense_refresh=a=b=c']], [['cookie', ';;;=;']], [['cookie', 'x=1; '.repeat(500)]], [['cookie', '__proto__=1; constructor=2']],
  [['sec-fetch-site', 'cross-site']], [['sec-fetch-site', '\u00FF']], [['expect', '100-continue']], [['authorization', 'Bearer a.b.c']], [['__proto__', 'x']], [['constructor', 'x']],
  [['access-control-request-method', 'DELETE'], ['origin', 'https://evil.example']], [['x-a', 'x'.repeat(8_000)]], [['date', 'x'], ['via', 'x'], ['forwarded', 'for=x']],
  Array.from({ length: 90 }, (_, at) => [`x-${at}`, 'x'] as const),
]; // prettier-ignore

/** Headers that no answer has to follow: the message is broken, or it is another protocol's. */
const broken: readonly Head[] = [
  [['content-length', '5'], ['content-length', '6']], [['content-length', '-1']], [['content-length', '1e3']], [['transfer-encoding', 'chunked'], ['content-length', '3']],
  [['transfer-encoding', 'gzip']], [['x-null', 'a\0b']], [['x-line', 'a\nb: c']], [['x y', 'z']], [['', 'x']], [['x-a', 'x'.repeat(40_000)]], [['host', ''], ['host', 'b']],
  [['expect', 'the unexpected']], Array.from({ length: 3_000 }, (_, at) => [`x-${at}`, 'x'] as const),
]; // prettier-ignore

const otherToken: Change = (draft, { random }) => {
  if (draft.token !== draft.endpoint.token) return null;
  draft.token = oneOf(random, tokenNames);
  return `token ${draft.token}`;
};

const otherMethod: Change = (draft, { random }) => {
  draft.isElsewhere = true;
  draft.mayBeCutOff ||= random.chance(0.3);
  draft.method = oneOf(random, draft.mayBeCutOff ? unknown : known);
  return `method ${draft.method}`;
};

const otherHeaders: Change = (draft, { random }) => {
  const isBroken = random.chance(0.15);
  const added = oneOf(random, isBroken ? broken : harmless);
  draft.headers.push(...added.map(([name, value]): [string, string] => [name, value]));
  draft.mayBeCutOff ||= isBroken;
  return `header ${added[0]?.[0]}: ${added[0]?.[1].slice(0, 30)}`;
};

/** What `curl --http2` asks of every server; one that cannot must answer as if it was not asked. */
const upgrade: Change = (draft, { random }) => {
  if (!random.chance(0.2)) return null;
  draft.headers.push(['upgrade', oneOf(random, ['h2c', 'websocket', 'x'])], ['connection', 'upgrade']);
  return 'upgrade';
};

const replayedCookie: Change = (draft, { world }) => {
  if (!draft.path.startsWith('/api/v1/auth/re')) return null;
  draft.headers.push(['cookie', world.cookies.replayed]);
  draft.foreignId = world.cookies.replayed;
  return 'replayed cookie';
};

export const headChanges: readonly Change[] = [
  otherToken, otherToken, otherToken, otherToken, otherToken, otherToken, otherMethod, otherHeaders, otherHeaders, upgrade, replayedCookie, replayedCookie, replayedCookie,
]; // prettier-ignore
