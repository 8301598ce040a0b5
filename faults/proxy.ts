import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** What happens to what passes: it goes on, is cut off with an error, or is held back without a word, as by a dead cable. */
export type Passage = 'open' | 'cut' | 'held';

/** Where a connection is led to. */
export interface Target {
  readonly port: number;
  /** The address of this machine that it comes from; 127.0.0.1 unless said otherwise. */
  readonly from?: string;
}

/** A TCP proxy on 127.0.0.1 whose line can be made slow, cut or dead. */
export class Proxy {
  /** Milliseconds that every piece waits, each way. */
  delay = 0;
  readonly #server: Server;
  readonly #target: () => Promise<Target | null>;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #passage: Passage = 'open';

  private constructor(target: () => Promise<Target | null>) {
    this.#target = target;
    this.#server = createServer((socket) => void this.#accept(socket));
  }

  /** @param target asked for each connection; null: nobody is there */
  static async open(target: () => Promise<Target | null>): Promise<Proxy> {
    const proxy = new Proxy(target);
    await new Promise<void>((resolve) => {
      proxy.#server.listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Changes what happens to connections that are open and to new ones. */
  pass(passage: Passage): void {
    this.#passage = passage;
    for (const pair of this.#pairs) {
      for (const socket of pair) {
        if (passage === 'cut') socket.resetAndDestroy();
        else if (passage === 'held') socket.pause();
        else socket.resume();
      }
    }
  }

  close(): void {
    this.pass('cut');
    this.#server.close();
  }

  async #accept(near: Socket): Promise<void> {
    near.on('error', () => {});
    const target = this.#passage === 'cut' ? null : await this.#target();
    if (target === null || near.destroyed) return void near.resetAndDestroy();
    const { port, from: localAddress = '127.0.0.1' } = target;
    const far = connect({ port, host: '127.0.0.1', localAddress, noDelay: true });
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    near.setNoDelay(true);
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('error', () => other.resetAndDestroy());
      one.on('close', () => {
        this.#pairs.delete(pair);
        other.destroy();
      });
      one.pipe(this.#slowly()).pipe(other);
      if (this.#passage === 'held') one.pause();
    }
  }

  #slowly(): Transform {
    const delay = () => this.delay;
    return new Transform({
      transform: (piece: Buffer, _encoding, done) => {
        if (delay() === 0) return done(null, piece);
        void wait(delay()).then(() => done(null, piece));
      },
    });
  }
}
