import { Agent } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { helloSchema } from '../../protocol/index.ts';
import type { EventCase, FramesCase, HandshakeCase } from './fuzz-case.ts';
import type { Greeting } from './judge.ts';
import { tokens } from './tokens.ts';
import type { World } from './world.ts';

/** Milliseconds that an acknowledgement may take, and that nothing is waited for which may not come. */
const longest = 3_000;
const pause = 60;

/** Opens a connection from a loopback address of its own, because an address may open only so many in a minute. */
function open(url: string, auth: unknown, { address, origin }: { address: string; origin?: string | null }): Socket {
  const agent = new Agent({ localAddress: address });
  return io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    timeout: longest,
    // A function may give what the types do not allow.
    auth: (give) => give(auth as object),
    ...(process.platform === 'linux' && { agent: agent as unknown as string }),
    ...(origin && { extraHeaders: { origin } }),
  });
}

function greetingOf(socket: Socket): Promise<Greeting> {
  return new Promise((resolve) => {
    socket.once('hello', (hello: unknown) => resolve({ hello }));
    socket.once('connect_error', (error: Error & { data?: unknown }) =>
      resolve(error.data === undefined ? { closed: error.message } : { refused: error.data }),
    );
    socket.once('disconnect', (reason) => resolve({ closed: reason }));
    setTimeout(() => resolve({ closed: 'nothing came' }), longest);
  });
}

/** `sent` is the size of the handshake in bytes. */
export async function playHandshake(
  world: World,
  fuzz: HandshakeCase,
  index: number,
): Promise<{ greeting: Greeting; sent: number }> {
  const header = await tokens[fuzz.token].header(world);
  const token = header?.replace(/^Bearer /, '');
  const auth = fuzz.replaced ? fuzz.replaced.auth : { ...(token !== undefined && { token }), ...fuzz.auth };
  const address = `127.7.${(index >> 8) & 255}.${index & 255}`;
  const socket = open(world.server.url, auth, { address, origin: fuzz.origin });
  const greeting = await greetingOf(socket);
  socket.disconnect();
  return { greeting, sent: Buffer.byteLength(JSON.stringify(auth) ?? '') };
}

/** The customers who send events, each on a connection that is opened again when it was closed. */
export class Senders {
  readonly #world: World;
  readonly #open = new Map<number, Promise<{ socket: Socket; conversation_id: string; heard: string[] }>>();

  constructor(world: World) {
    this.#world = world;
  }

  async play(fuzz: EventCase): Promise<{ answer: unknown; heard: string }> {
    const { socket, conversation_id, heard } = await this.#sender(fuzz.sender);
    const payload = fuzz.payload.map((value) => owned(value, conversation_id));
    heard.length = 0;
    const answer = new Promise<unknown>((resolve) => {
      if (fuzz.isAcknowledged) socket.emit(fuzz.name, ...payload, resolve);
      else socket.emit(fuzz.name, ...payload);
      socket.once('disconnect', () => resolve(undefined));
      // Where no acknowledgement was asked for, hardly anything is waited for.
      setTimeout(() => resolve(undefined), fuzz.isAcknowledged ? longest : pause);
    });
    return { answer: await answer, heard: heard.join('\n') };
  }

  async close(): Promise<void> {
    for (const sender of this.#open.values()) (await sender).socket.disconnect();
  }

  #sender(number: number) {
    const known = this.#open.get(number);
    if (known) return known;
    const opened = this.#connect(number);
    this.#open.set(number, opened);
    return opened;
  }

  async #connect(number: number) {
    const token = await this.#world.server.token(`fuzz-sender-${number}`);
    const socket = open(this.#world.server.url, { token }, { address: `127.8.0.${number + 1}` });
    const heard: string[] = [];
    socket.onAny((...event: unknown[]) => void heard.push(JSON.stringify(event)));
    const greeting = await greetingOf(socket);
    if (!('hello' in greeting)) throw new Error(`A sender was not greeted: ${JSON.stringify(greeting)}`);
    socket.once('disconnect', () => void this.#open.delete(number));
    return { socket, heard, conversation_id: helloSchema.parse(greeting.hello).conversation_id };
  }
}

function owned(value: unknown, conversation_id: string): unknown {
  if (typeof value !== 'object' || value === null || !('conversation_id' in value)) return value;
  return value.conversation_id === 'own' ? { ...value, conversation_id } : value;
}

/** Sends frames and gives all that came back until the server closed, or nothing came any more. */
export async function playFrames(world: World, { frames }: FramesCase): Promise<string> {
  const token = await world.server.token(world.subjects.attacker);
  const socket = new WebSocket(`${world.server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  const heard: string[] = [];
  socket.addEventListener('message', ({ data }) => void heard.push(String(data)));
  await new Promise<void>((resolve) => {
    socket.addEventListener('open', () => {
      for (const frame of frames) socket.send(typeof frame === 'string' ? frame.replace('{token}', token) : frame);
      setTimeout(resolve, pause);
    });
    socket.addEventListener('close', () => resolve());
    socket.addEventListener('error', () => resolve());
  });
  socket.close();
  return heard.join('\n');
}
