import { awkwardText, extraNames, oneOf } from './awkward.ts';
import type { Change } from './draft.ts';
import { parametersOf, pathOf } from './endpoints.ts';

/** Node reads no more of a request's head, in bytes. */
const longestHead = 15_000;

/** Places where there must be nothing, written in every way that a path can be. */
const places = [
  '/admin/../../../../etc/passwd', '/widget/..%2f..%2f..%2fpackage.json', '/widget/%2e%2e/%2e%2e/package.json', '/admin/assets/..%5c..%5cpackage.json',
  '/widget/0.1.0/%00', '/%00', '/%', '/%ZZ', '/%E0%A4%A', '/page.js%00.html', '/.git/config', '/package.json', '/server/main.ts', '/.data/secrets.json',
  '//evil.example/%2e%2e', '/admin/assets//evil.example/..', '//evil.example/admin', '/\\evil.example', '/admin/assets', '/widget/', '/widget/v1/loader.js/',
  '/api/v1/users/me/%2e%2e/profile', '/api//v1/users/me/profile', '/API/V1/USERS/ME/PROFILE', '/api/v1/users/me/profile/', '/api/v1/users/me/profile;x=1',
  '/api', '/api/v1', '/api/v1/openapi.json', '/api/v2/chat', '/demo', '/demo/token/..', '/admin/%ff', '/admin/anything/at/all', '/', '/page.js', '/page.css', '/logo.svg',
  'http://evil.example/health', 'http://[', 'http://[/health', 'https://evil.example:99999/api/v1/users/me/profile', '//[', '//', '///', '/?', '/#', '*', 'x',
  '/health?', '/health?%', '/health?a[__proto__]=1', '/health/', '/socket.io/', '/socket.io/?EIO=4&transport=polling', '/socket.io/?EIO=3&transport=websocket',
  '/socket.io/?EIO=4&transport=websocket&sid=x', '/socket.io/?EIO[]=4&transport=__proto__', '/socket.io/%', '/socket.io/socket.io.js', `/${'a/'.repeat(3_000)}`,
  `/health?${'a=1&'.repeat(3_000)}`, `/${'%2e%2e%2f'.repeat(500)}`,
]; // prettier-ignore

const encode = (text: string) => encodeURIComponent(text.toWellFormed());

const awkwardQuery: Change = (draft, { random, seed }) => {
  if (draft.query.length === 0) return null;
  const entry = oneOf(random, draft.query);
  entry[1] = encode(awkwardText(random, seed)).slice(0, longestHead);
  return `query ${entry[0]} awkward`;
};

const rawQuery: Change = (draft, { random }) => {
  const raw = oneOf(random, [
    '%',
    '%ZZ',
    '%00',
    '%C0%AF',
    '%ED%A0%80',
    '%ff',
    '+',
    '&&',
    '=',
    'a=b=c',
    '[]',
    '%u0041',
    '\u00FF',
  ]);
  draft.query.push([oneOf(random, draft.query.length > 0 ? draft.query.map(([name]) => name) : ['x']), raw]);
  // A byte that no URL holds is refused by the parser.
  if (raw === '\u00FF') draft.mayBeCutOff = true;
  return `query ${raw}`;
};

const extraQuery: Change = (draft, { random, seed }) => {
  const name = oneOf(random, [...extraNames, 'x'.repeat(5_000), 'page[]', 'limit[0]', '__proto__[x]']);
  draft.query.push([encode(name), encode(awkwardText(random, seed)).slice(0, 2_000)]);
  return `extra query ${name.slice(0, 40)}`;
};

const queryTwice: Change = (draft, { random, seed }) => {
  if (draft.query.length === 0) return null;
  const [name] = oneOf(random, draft.query);
  const times = oneOf(random, [1, 1, 2, 500]);
  for (let time = 0; time < times; time++)
    draft.query.push([name, times > 2 ? '1' : encode(awkwardText(random, seed)).slice(0, 2_000)]);
  return `query ${name} ${times + 1} times`;
};

const queryMissing: Change = (draft, { random }) => {
  if (draft.query.length === 0) return null;
  const [[name] = ['']] = draft.query.splice(random.between(0, draft.query.length - 1), 1);
  return `query ${name} missing`;
};

const longQuery: Change = (draft, { random }) => {
  const length = oneOf(random, [2_000, 8_000, 14_000, 40_000]);
  draft.query.push([oneOf(random, ['search', 'merchant', 'q']), 'a'.repeat(length)]);
  if (length > longestHead) draft.mayBeCutOff = true;
  return `query of ${length} characters`;
};

const awkwardParameter: Change = (draft, { random, seed, world }) => {
  const names = parametersOf(draft.endpoint);
  if (names.length === 0) return null;
  const name = oneOf(random, names);
  const encoded = encode(awkwardText(random, seed));
  // Cut where no escape is cut; and sometimes with one that is.
  const text = random.chance(0.15)
    ? oneOf(random, ['%', '%ff', '%E0%A4', '%00', '..;', '%2f'])
    : encoded.length > 4_000
      ? '%20'
      : encoded || '%20';
  draft.path = pathOf(draft.endpoint, { ...world.belongings.own, [name]: text });
  return `parameter ${name} awkward`;
};

/** Ids that are right, of somebody else. An operator may see the neighbour, a customer nobody. */
const foreign: Change = (draft, { random, world }) => {
  const { endpoint } = draft;
  const who = oneOf(
    random,
    endpoint.audience === 'customer' ? (['neighbour', 'other'] as const) : (['other'] as const),
  );
  const ids = world.belongings[who];
  const [name] = parametersOf(endpoint);
  if (name !== undefined) {
    // An article that is recommended to several customers bears one id, so it is nobody's alone.
    if (ids[name] === world.belongings.own[name] || ids[name].startsWith('education.')) return null;
    draft.path = pathOf(endpoint, ids);
    draft.foreignId = ids[name];
    return `ids of the ${who}`;
  }
  const field = draft.fields?.find(([name]) => name === '"conversation_id"' || name === '"transaction_id"');
  if (!field) return null;
  draft.foreignId = field[0] === '"conversation_id"' ? ids.conversation_id : ids.transaction_id;
  field[1] = JSON.stringify(draft.foreignId);
  return `ids of the ${who}`;
};

const elsewhere: Change = (draft, { random }) => {
  if (draft.isElsewhere) return null;
  draft.path = oneOf(random, places);
  if (random.chance(0.6)) Object.assign(draft, { method: 'GET', fields: null });
  draft.query = [];
  draft.isElsewhere = true;
  // What is no path at all is answered by the parser; what is longer than a head can be, too.
  if (/^[^/h*]/.test(draft.path) || draft.path.length > longestHead) draft.mayBeCutOff = true;
  return `path ${draft.path.slice(0, 60)}`;
};

export const targetChanges: readonly Change[] = [
  awkwardQuery, awkwardQuery, awkwardQuery, rawQuery, extraQuery, queryTwice, queryMissing, longQuery, awkwardParameter, awkwardParameter, foreign, foreign,
  elsewhere, elsewhere, elsewhere,
]; // prettier-ignore
