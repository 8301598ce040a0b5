import type { Random } from '../../../demo/generator/random.ts';
import { oneOf } from './awkward.ts';
import { bodyChanges } from './body-changes.ts';
import { bodyOf, type Change, type Draft, type Tools } from './draft.ts';
import { endpointsOf, pathOf, type Endpoint } from './endpoints.ts';
import type { HttpCase } from './fuzz-case.ts';
import { headChanges } from './head-changes.ts';
import { targetChanges } from './target-changes.ts';
import { isAdmitted } from './tokens.ts';
import type { World } from './world.ts';

const groups: readonly (readonly Change[])[] = [bodyChanges, bodyChanges, targetChanges, headChanges];
/** Tries to find a change that fits a call; every call has some. */
const mostTries = 30;

/** Makes requests: a call that is right, with none, one or two things wrong with it. */
export function httpCases(world: World, seed: number): (random: Random) => HttpCase {
  const endpoints = endpointsOf(world);
  return (random) => {
    const endpoint = oneOf(random, endpoints);
    const draft = draftOf(isSlow(endpoint) && random.chance(0.8) ? oneOf(random, endpoints) : endpoint, world);
    const tools = { random, seed, world };
    const done: string[] = [];
    const wanted = oneOf(random, [0, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    for (let tries = 0; done.length < wanted && tries < mostTries; tries++) {
      const words = changed(draft, tools);
      if (words !== null) done.push(words);
    }
    return caseOf(draft, done);
  };
}

/** Checking a password takes long, as it must, and so does what follows from a correction; a few of those are enough. */
function isSlow({ method, path }: Endpoint): boolean {
  if (path.includes('login') || path.includes('password')) return true;
  return method === 'POST' && (path.includes('corrections') || path.includes('transactions'));
}

function draftOf(endpoint: Endpoint, { belongings }: World): Draft {
  const { method, token, query, body, data } = endpoint;
  return {
    endpoint,
    method,
    path: pathOf(endpoint, belongings.own),
    query: Object.entries(query),
    token,
    headers: [],
    fields: body && Object.entries(body).map(([name, value]) => [JSON.stringify(name), JSON.stringify(value)]),
    body: null,
    contentType: body ? 'application/json' : null,
    framing: 'whole',
    data,
    mayBeCutOff: false,
    isElsewhere: false,
    foreignId: null,
  };
}

function changed(draft: Draft, tools: Tools): string | null {
  return oneOf(tools.random, oneOf(tools.random, groups))(draft, tools);
}

function caseOf(draft: Draft, done: readonly string[]): HttpCase {
  const { endpoint, method, path, query, token, headers, contentType, framing, data, mayBeCutOff, isElsewhere } = draft;
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  return {
    kind: 'http',
    title: `${endpoint.method} ${pathOf(endpoint, {})}`,
    changes: done,
    method,
    target: search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`,
    token,
    headers: contentType === null ? headers : [['content-type', contentType], ...headers],
    body: bodyOf(draft),
    framing,
    expected: isElsewhere || !mustBeRefused(draft) ? 'in order' : 'refused',
    data: isElsewhere ? null : data,
    mayBeCutOff,
  };
}

/** Nobody gets in with a token that is not for this, or at what is somebody else's, as long as it is still asked for. */
function mustBeRefused(draft: Draft): boolean {
  const { endpoint, token, path, headers, foreignId } = draft;
  const { audience } = endpoint;
  if (audience && isAdmitted(token, audience) === false) return true;
  if (foreignId === null || token !== endpoint.token) return false;
  return [path, ...headers.map(([, value]) => value), bodyOf(draft)?.toString() ?? ''].some((text) =>
    text.includes(foreignId),
  );
}
