import type { HttpCase } from './fuzz-case.ts';
import { tokens } from './tokens.ts';
import { exchange, type Answer } from './wire.ts';
import type { World } from './world.ts';

/** Sends a request from an address of its own, so that the limits of an address do not stand in for an answer. */
export async function playHttp(world: World, fuzz: HttpCase, index: number): Promise<Answer> {
  const authorization = await tokens[fuzz.token].header(world);
  const half = fuzz.framing === 'cut';
  const until = fuzz.headers.some(([name]) => name === 'upgrade') ? 'quiet' : 'close';
  return exchange(world.server.url, requestOf(fuzz, authorization, index), { half, until });
}

function requestOf(fuzz: HttpCase, authorization: string | null, index: number): Buffer {
  const { method, target, headers, body, framing } = fuzz;
  const names = new Set(headers.map(([name]) => name));
  const given = (name: string, value: string): [string, string][] => (names.has(name) ? [] : [[name, value]]);
  const lines = [
    ...given('host', 'localhost'),
    ...given('connection', 'close'),
    ...given('x-forwarded-for', `198.18.${(index >> 8) & 255}.${index & 255}`),
    ...(authorization === null ? [] : [['authorization', authorization]]),
    ...headers,
    ...(body === null ? [] : lengthOf(framing, body)),
  ];
  const head = `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  // Latin-1, as headers are: what does not fit becomes a byte that is wrong.
  return Buffer.concat([Buffer.from(head, 'latin1'), framed(framing, body ?? Buffer.alloc(0))]);
}

function lengthOf(framing: HttpCase['framing'], body: Buffer): [string, string][] {
  if (framing === 'chunked') return [['transfer-encoding', 'chunked']];
  return [['content-length', String(framing === 'cut' ? body.length + 50 : body.length)]];
}

function framed(framing: HttpCase['framing'], body: Buffer): Buffer {
  if (framing !== 'chunked' || body.length === 0) return framing === 'chunked' ? Buffer.from('0\r\n\r\n') : body;
  const half = Math.ceil(body.length / 2);
  const pieces = [body.subarray(0, half), body.subarray(half)].filter((piece) => piece.length > 0);
  const chunks = pieces.flatMap((piece) => [
    Buffer.from(`${piece.length.toString(16)}\r\n`),
    piece,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}
