import * as z from 'zod';
import { errorEnvelopeSchema, helloSchema, metaSchema, protocolErrorSchema } from '../../protocol/index.ts';
import type { EventCase, HandshakeCase, HttpCase } from './fuzz-case.ts';
import { insidesIn, leaksIn } from './leaks.ts';
import type { Answer } from './wire.ts';
import type { World } from './world.ts';

/** What a case ended with: how it is counted, and what is wrong with it, in words. */
export interface Verdict {
  readonly outcome: string;
  readonly problems: readonly string[];
  /** What was answered, to look at. */
  readonly seen: string;
}

const screaming = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const envelopeSchema = z.strictObject({ data: z.unknown(), meta: metaSchema });
/** A turn that broke is answered all the same, with an apology. */
const failedTurn = z.looseObject({ outcome: z.literal('failed'), response: z.string() });
/** What engine.io says of a handshake that is none, and express of a method that is not there. */
const handshakeRefusal = z.strictObject({ code: z.int(), message: z.string() });
/** The same, as text, of an upgrade. */
const upgradeRefusal = /^(Unsupported protocol version|Transport unknown|Session ID unknown|Bad request)$/;
/** Slower than this, in milliseconds, is something that one request should not be able to do. */
const longest = 8_000;

export function judgeHttp(world: World, fuzz: HttpCase, answer: Answer): Verdict {
  const { status, headers, body } = answer;
  const isFile = status < 300 && !/json/.test(headers['content-type'] ?? '');
  const problems = [
    ...leaksIn(answer.all, fuzz, world),
    ...(isFile ? [] : insidesIn(answer.all)),
    ...(answer.milliseconds > longest ? [`took ${Math.round(answer.milliseconds / 1000)} s`] : []),
    ...(headers['x-injected'] === undefined ? [] : ['a header was injected']),
    ...problemsOf(fuzz, answer),
  ];
  return { outcome: status === 0 ? 'closed' : String(status), problems, seen: `${status} ${body.slice(0, 300)}` };
}

function problemsOf(fuzz: HttpCase, { status, headers, body }: Answer): string[] {
  if (status >= 500) return [`answered ${status}`];
  if (status === 0) return fuzz.mayBeCutOff ? [] : ['closed without an answer'];
  if (status >= 400) {
    if (fuzz.method === 'HEAD' || (body === '' && (fuzz.mayBeCutOff || status === 431))) return [];
    const isHandshake =
      fuzz.target.startsWith('/socket.io') &&
      (handshakeRefusal.safeParse(json(body)).success || upgradeRefusal.test(body));
    return isHandshake ? [] : codeProblems(errorEnvelopeSchema.safeParse(json(body)).data?.error);
  }
  if (status >= 300) return redirectProblems(status, headers['location']);
  if (fuzz.expected === 'refused') return ['let in what must be refused'];
  const isJson = /json/.test(headers['content-type'] ?? '');
  if (!isJson || body === '')
    return fuzz.data && fuzz.method !== 'HEAD' && fuzz.method !== 'OPTIONS' ? ['answered no JSON'] : [];
  // The description of the interface is a document of its own, and so is a file that is handed out.
  const isDocument = fuzz.target.startsWith('/api/v1/openapi.json') || headers['content-disposition'] !== undefined;
  if (isDocument) return json(body) === undefined ? ['a document that is no JSON'] : [];
  const envelope = envelopeSchema.safeParse(json(body));
  if (!envelope.success) return ['a success that is no envelope'];
  if (failedTurn.safeParse(envelope.data.data).success) return ['a turn that failed'];
  const data = fuzz.data?.safeParse(envelope.data.data);
  return data?.success === false ? [`a success that does not fit: ${z.prettifyError(data.error).slice(0, 200)}`] : [];
}

function redirectProblems(status: number, location: string | undefined): string[] {
  if (status === 304) return [];
  return location !== undefined && /^\/(?![/\\])/.test(location) ? [] : [`redirects to ${location}`];
}

function codeProblems(error: { code: string } | undefined): string[] {
  if (!error) return ['an error without a code'];
  return screaming.test(error.code) && error.code !== 'INTERNAL' ? [] : [`an error with the code ${error.code}`];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The protocol wants an object in a connection packet; the parser closes on anything else. */
function isPacket(replaced: HandshakeCase['replaced']): boolean {
  return (
    replaced === null || (typeof replaced.auth === 'object' && replaced.auth !== null && !Array.isArray(replaced.auth))
  );
}

const allowedOrigin = 'https://www.other.example';

/** What a handshake was answered with: the greeting, a coded refusal, or nothing but the end of the connection. */
export type Greeting = { hello: unknown } | { refused: unknown } | { closed: string };
/** Bytes of a handshake that are read at all; the connection of a longer one ends. */
const longestHandshake = 64 * 1024;

export function judgeHandshake(
  world: World,
  fuzz: HandshakeCase,
  { greeting, sent }: { greeting: Greeting; sent: number },
): Verdict {
  const seen = JSON.stringify(greeting);
  const problems = [...leaksIn(seen, fuzz, world), ...insidesIn(seen)];
  if ('closed' in greeting) {
    // A page of an origin that no bank allows gets no connection at all, nor does what is no connection packet.
    const isExpected =
      (fuzz.origin !== null && fuzz.origin !== allowedOrigin) || !isPacket(fuzz.replaced) || sent > longestHandshake;
    return { outcome: 'closed', problems: isExpected ? problems : [...problems, 'closed without a code'], seen };
  }
  if ('hello' in greeting) {
    if (!helloSchema.safeParse(greeting.hello).success) problems.push('a greeting that does not fit');
    if (fuzz.expected === 'refused') problems.push('let in what must be refused');
    return { outcome: 'hello', problems, seen };
  }
  const error = protocolErrorSchema.safeParse(greeting.refused).data;
  return { outcome: error?.code ?? 'refused', problems: [...problems, ...codeProblems(error)], seen };
}

const acknowledgement = z.discriminatedUnion('ok', [
  z.looseObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), error: protocolErrorSchema }),
]);

/** `answer` is undefined for an event that was not acknowledged; `heard` is all that the sender's connection brought meanwhile. */
export function judgeEvent(
  world: World,
  fuzz: EventCase,
  { answer, heard }: { answer: unknown; heard: string },
): Verdict {
  const seen = `${JSON.stringify(answer)} ${heard}`;
  const problems = [...leaksIn(seen, fuzz, world), ...insidesIn(seen)];
  if (!fuzz.isAcknowledged) return { outcome: 'not acknowledged', problems, seen };
  const parsed = acknowledgement.safeParse(answer);
  if (!parsed.success) {
    return {
      outcome: 'silent',
      problems: [...problems, answer === undefined ? 'no acknowledgement' : 'an acknowledgement that does not fit'],
      seen,
    };
  }
  if (!parsed.data.ok)
    return { outcome: parsed.data.error.code, problems: [...problems, ...codeProblems(parsed.data.error)], seen };
  if (fuzz.expected === 'refused') problems.push('let in what must be refused');
  return { outcome: 'ok', problems, seen };
}
