import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { io, type Socket } from 'socket.io-client';
import * as z from 'zod';
import type { ClientEvents, Hello, ServerEvents } from '../server/protocol/index.ts';
import { usageSchema, type Asked, type ServerOptions, type Usage } from './socket-messages.ts';

/** Sockets that are opened at once. */
const atOnce = 25;
/** Milliseconds that a connection may take on a machine that others use, too. */
const longestConnect = 180_000;

export type BenchSocket = Socket<ServerEvents, ClientEvents>;
export interface Connected {
  readonly socket: BenchSocket;
  readonly hello: Hello;
}

/** A server in a process of its own, see socket-server.ts. */
export class BenchServer {
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;
  #url = '';

  /** @param script another one that answers in the same way */
  constructor(options: ServerOptions, script = 'socket-server.ts') {
    this.#process = fork(path.join(import.meta.dirname, script), [JSON.stringify(options)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: ['--expose-gc'],
    });
    this.#ended = once(this.#process, 'exit').then(() => {
      throw new Error('The server ended.');
    });
    // Whoever waits for an answer is told; nobody else has to be.
    this.#ended.catch(() => {});
  }

  async started(): Promise<void> {
    this.#url = z.string().parse(await this.#heard());
  }

  /** What it has used so far, and what it holds: with its garbage, unless that is collected first. */
  async usage({ collects = false } = {}): Promise<Usage> {
    return usageSchema.parse(await this.#ask({ want: 'usage', collects }));
  }

  /** Connects customers by their numbers, some at a time, each with a token and an address of its own. */
  async connect(numbers: readonly number[]): Promise<Connected[]> {
    const connected: Connected[] = [];
    for (let start = 0; start < numbers.length; start += atOnce) {
      const part = numbers.slice(start, start + atOnce);
      const customers = part.map((number) => `customer-${number}`);
      const tokens = z.array(z.string()).parse(await this.#ask({ want: 'tokens', customers }));
      connected.push(...(await Promise.all(part.map((number, place) => this.#open(number, tokens[place] ?? '')))));
    }
    return connected;
  }

  /** Also when the process has ended already. */
  async close(): Promise<void> {
    if (this.#process.connected) this.#process.disconnect();
    await this.#ended.catch(() => {});
  }

  async #open(number: number, token: string): Promise<Connected> {
    const socket: BenchSocket = io(this.#url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      timeout: longestConnect,
      auth: { token, since: 0 },
      extraHeaders: { 'x-forwarded-for': `10.0.${number >> 8}.${number & 255}` },
    });
    const hello = await new Promise<Hello>((resolve, reject) => {
      socket.once('hello', resolve);
      socket.once('connect_error', reject);
    });
    return { socket, hello };
  }

  async #ask(asked: Asked): Promise<unknown> {
    this.#process.send(asked);
    return this.#heard();
  }

  async #heard(): Promise<unknown> {
    const [message] = await Promise.race([once(this.#process, 'message'), this.#ended]);
    return message;
  }
}
