import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '../server/testing/postgres.ts';
import { fillCustomers } from './load/customers.ts';
import { askAround } from './load/turns.ts';
import { BenchServer } from './socket-client.ts';
import type { ServerOptions } from './socket-messages.ts';

/** Connections that are open before it is measured: what the first ones load is nobody's. */
const first = 50;

interface Watched {
  readonly sockets: number;
  /** Seconds that they are watched for; heartbeats are 25 seconds apart. */
  readonly seconds: number;
}

interface Idle {
  /** Bytes that objects and buffers of the server take for it. */
  readonly bytes: number;
  /** Milliseconds of processor to open it. */
  readonly opening_ms: number;
  /** Of being there for a minute, its heartbeat included, beyond what the server does anyway. */
  readonly minute_ms: number;
}

/**
 * Prints what a connection costs that is open and says nothing, beside one of a server of socket.io alone with as many; and what a turn costs on
 * two nodes beside one.
 */
export async function reportSockets(isShort: boolean): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-bench-'));
  const postgres = await startPostgres();
  try {
    const optionsOf = async (name: string) => {
      await postgres.createDatabase(name);
      return { database_url: postgres.urlOf(name), secrets_dir: path.join(folder, name), works: false };
    };
    await reportIdle(
      await optionsOf('idle'),
      isShort ? { sockets: 200, seconds: 30 } : { sockets: 2_000, seconds: 120 },
    );
    await reportNodes(
      await optionsOf('nodes'),
      isShort ? { customers: 40, rate: 3, seconds: 20 } : { customers: 200, rate: 6, seconds: 90 },
    );
  } finally {
    await postgres.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function reportIdle(options: ServerOptions, watched: Watched): Promise<void> {
  const floor = await idle(new BenchServer({}, 'idle-sockets.ts'), watched);
  const ours = await idle(new BenchServer(options), watched);
  const text = (one: Idle) =>
    `${kilobytes(one)}, ${one.opening_ms.toFixed(2)} ms to open, ${one.minute_ms.toFixed(2)} ms a minute`;
  say(
    `an idle connection, of ${watched.sockets}: ${text(ours)}; socket.io alone: ${text(floor)}; ratio of memory ${(ours.bytes / floor.bytes).toFixed(2)}, of a minute ${(ours.minute_ms / floor.minute_ms).toFixed(2)}`,
  );
}

async function idle(server: BenchServer, { sockets, seconds }: Watched): Promise<Idle> {
  try {
    await server.started();
    await server.connect([...Array(first).keys()]);
    await wait(1_000);
    const few = await server.usage({ collects: true });
    await wait(seconds * 1_000);
    const fewLater = await server.usage({ collects: true });
    await server.connect(Array.from({ length: sockets }, (_, number) => first + number));
    await wait(1_000);
    const many = await server.usage({ collects: true });
    await wait(seconds * 1_000);
    const manyLater = await server.usage({ collects: true });
    const anyway = fewLater.processor_ms - few.processor_ms;
    return {
      bytes: (many.held - fewLater.held) / sockets,
      opening_ms: (many.processor_ms - fewLater.processor_ms) / sockets,
      minute_ms: ((manyLater.processor_ms - many.processor_ms - anyway) / sockets) * (60 / seconds),
    };
  } finally {
    await server.close();
  }
}

/** The same questions of one node, then of two on the same PostgreSQL. */
async function reportNodes(
  options: ServerOptions & { database_url: string },
  asked: { customers: number; rate: number; seconds: number },
): Promise<void> {
  const costs: number[] = [];
  for (const nodes of [1, 2]) {
    const servers = Array.from({ length: nodes }, () => new BenchServer(options));
    try {
      for (const server of servers) await server.started();
      await fillCustomers(options.database_url, asked.customers);
      // The first turns of a process are its compiler's.
      await askAround(servers, { ...asked, seconds: Math.ceil(asked.seconds / 4), say: () => {} });
      costs.push(await askAround(servers, { ...asked, say: () => {} }));
    } finally {
      for (const server of servers) await server.close();
    }
  }
  const [one = 0, two = 0] = costs;
  say(
    `a turn: ${one.toFixed(1)} ms of the server's processor on one node, ${two.toFixed(1)} ms on two; ratio ${(two / one).toFixed(2)}`,
  );
}

function kilobytes({ bytes }: Idle): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
