import { randomUUID } from 'node:crypto';
import type { Random } from '../../../demo/generator/random.ts';
import { awkwardText, awkwardValue, deepJson, extraNames, oneOf } from './awkward.ts';
import type { EventCase, FramesCase, HandshakeCase } from './fuzz-case.ts';
import { isAdmitted, tokenNames } from './tokens.ts';
import type { World } from './world.ts';

/** Customers that events are spread over: each may send 120 in a minute. */
export const senders = 60;

const origins = [null, null, null, 'https://www.other.example', 'https://evil.example', 'null', '{', 'x'];

/** A value as a client would have it in its hands. */
const valueOf = (random: Random, seed: number): unknown => JSON.parse(awkwardValue(random, seed));

export function handshakeCase({ belongings }: World, seed: number, random: Random): HandshakeCase {
  const kind = oneOf(random, ['token', 'token', 'field', 'position', 'replaced'] as const);
  const base = {
    kind: 'handshake',
    token: 'attacker',
    auth: {},
    replaced: null,
    origin: oneOf(random, origins),
    expected: 'in order',
  } as const;
  if (kind === 'token') {
    const token = oneOf(random, tokenNames);
    return {
      ...base,
      title: `handshake: token ${token}`,
      token,
      expected: isAdmitted(token, 'customer') === false ? 'refused' : 'in order',
    };
  }
  if (kind === 'replaced') {
    const auth = valueOf(random, seed);
    return { ...base, title: 'handshake: auth replaced', replaced: { auth }, expected: 'refused' };
  }
  if (kind === 'position') {
    const ids = oneOf(random, [belongings.own, belongings.neighbour, belongings.other]);
    const since = oneOf(random, [0, 1, 2_147_483_647, 2_147_483_648, 9_007_199_254_740_991]);
    const auth = { conversation_id: ids.conversation_id, since };
    return {
      ...base,
      title: `handshake: conversation of ${ids === belongings.own ? 'oneself' : 'another'}, since ${since}`,
      auth,
    };
  }
  const name = oneOf(random, ['since', 'conversation_id', ...extraNames]);
  const auth = JSON.parse(`{${JSON.stringify(name)}:${awkwardValue(random, seed)}}`) as Record<string, unknown>;
  return { ...base, title: `handshake: ${name} awkward`, auth };
}

/** The events that there are, right as they stand. `own` stands for the sender's conversation. */
function rightEvents({ belongings: { own } }: World) {
  return {
    'message-send': () => ({ conversation_id: 'own', client_message_id: randomUUID(), text: 'What is an APR?' }),
    'turn-stop': () => ({ turn_id: own.trace_id }),
    'consent-set': () => ({ granted: true }),
    'evidence-open': () => ({ message_id: own.message_id, fact_id: own.fact_id }),
    'feedback-set': () => ({ message_id: own.message_id, rating: 'down', reason: 'not_correct', comment: 'Not mine.' }),
    'conversation-new': () => ({}),
  } as const satisfies Record<string, () => Record<string, unknown>>;
}

export function eventCase(world: World, seed: number, random: Random): EventCase {
  const events = rightEvents(world);
  const name = oneOf(random, Object.keys(events) as (keyof typeof events)[]);
  const payload: Record<string, unknown> = events[name]();
  const base = {
    kind: 'event',
    sender: random.between(0, senders - 1),
    name,
    isAcknowledged: true,
    expected: 'in order',
  } as const;
  const made = (title: string, changes: Partial<EventCase>): EventCase => ({
    ...base, title: `${name}: ${title}`, payload: [payload], ...changes,
  }); // prettier-ignore
  const field = oneOf(random, [...Object.keys(payload), 'extra']);
  switch (oneOf(random, ['right', 'field', 'field', 'field', 'field', 'missing', 'extra', 'payload', 'payload', 'count', 'foreign', 'foreign', 'unknown', 'silent', 'binary'] as const)) {
    case 'right':
      return made('as it should be', {});
    case 'field':
      return made(`${field} awkward`, { payload: [{ ...payload, [field]: valueOf(random, seed) }] });
    case 'missing':
      return made(`${field} missing`, { payload: [Object.fromEntries(Object.entries(payload).filter(([key]) => key !== field))] });
    case 'extra':
      return made('extra field', { payload: [JSON.parse(`{${JSON.stringify(oneOf(random, extraNames))}:${awkwardValue(random, seed)},${JSON.stringify(payload).slice(1, -1)}}`.replace(/,\}$/, '}'))] });
    case 'payload':
      return made('payload replaced', { payload: [valueOf(random, seed)] });
    case 'count':
      return random.chance(0.5) ? made('no payload', { payload: [] }) : made('two payloads', { payload: [payload, valueOf(random, seed)] });
    case 'foreign':
      return foreignEvent(world, random, made);
    case 'unknown':
      return made('unknown event', { name: oneOf(random, ['nothing', '__proto__', 'constructor', 'toString', 'hello', 'message', 'error', awkwardText(random, seed).slice(0, 500)]), isAcknowledged: false });
    case 'silent':
      return made('without acknowledgement', { payload: [{ ...payload, [field]: valueOf(random, seed) }], isAcknowledged: false });
    case 'binary':
      return made('binary', { payload: [oneOf(random, [Buffer.alloc(0), Buffer.alloc(2_000, 0xff), { ...payload, [field]: Buffer.from('x') }, [Buffer.from([1]), Buffer.from([2])]])] });
  } // prettier-ignore
}

/** What belongs to somebody else, asked for by its right name. */
function foreignEvent({ belongings }: World, random: Random, made: (title: string, changes: Partial<EventCase>) => EventCase): EventCase {
  const who = oneOf(random, ['neighbour', 'other'] as const);
  const { conversation_id, message_id, fact_id } = belongings[who];
  if (random.chance(0.2))
    return made(`feedback on an answer of the ${who}`, { name: 'feedback-set', payload: [{ message_id, rating: 'up' }], expected: 'refused' });
  return random.chance(0.5)
    ? made(`message of the ${who}`, { name: 'evidence-open', payload: [{ message_id, fact_id }], expected: 'refused' })
    : made(`conversation of the ${who}`, { name: 'message-send', payload: [{ conversation_id, client_message_id: randomUUID(), text: 'What did I spend?' }], expected: 'refused' });
} // prettier-ignore

const frames: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  '', '0', '1', '2', '2probe', '3', '4', '5', '6', '9', 'x', '\0', '40', '40{}', '40{"token":1}', '40{', '40[]', '40null', '40/admin,', '40/admin,{"token":"x"}', '40/__proto__,', '41', '42', '42{}', '42[]', '42[1]',
  '42["message-send",{}]', '420["message-send",{}]', '42["connect"]', '42["disconnect"]', '42["error"]', '42["__proto__"]', '4299999999999999999999["turn-stop",{}]', '43', '43[]', '430[{"ok":true}]', '44', '45', '451-["x",{"_placeholder":true,"num":0}]',
  '451-["message-send",{"_placeholder":true,"num":99}]', '4599999-["x"]', '45-1-["x"]', '46', '47', `42["message-send","${'x'.repeat(70_000)}"]`, `42["message-send",${deepJson}]`, new Uint8Array(0), new Uint8Array([0xff, 0xfe, 0x00]), new Uint8Array(70_000),
]; // prettier-ignore

export function framesCase(random: Random): FramesCase {
  const chosen = Array.from({ length: random.between(1, 4) }, () => oneOf(random, frames));
  // An event right behind the connection packet, before any greeting.
  if (random.chance(0.15))
    chosen.unshift(
      '40{"token":"{token}"}',
      '421["message-send",{"text":"early"}]',
      '422["conversation-new",{}]',
      `423["message-send",${deepJson}]`,
    );
  return {
    kind: 'frames',
    title: `frames ${chosen.map((frame) => (typeof frame === 'string' ? frame.slice(0, 40) : `<${frame.length} bytes>`)).join(' | ')}`,
    frames: chosen,
  };
}
