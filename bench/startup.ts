import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../server/testing/free-port.ts';
import { median } from './measure.ts';
import { processTime } from './processes.ts';

const root = path.join(import.meta.dirname, '..');
/** Milliseconds between two times that a server is asked whether it is ready. */
const between = 50;
const longest = 600_000;

interface Started {
  readonly seconds: number;
  /** Null where the system does not say. */
  readonly processor_ms: number | null;
}

/**
 * Prints how long a server takes until it takes work, as a bank runs it, on a database that an earlier start made, beside a plain HTTP server
 * of Node that opens the same embedded database. Processes of their own, in turns.
 */
export async function reportStartup(rounds: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-bench-'));
  try {
    // The first start makes the schema, trains the embedded model where that is new, and fills the caches of the system.
    await ours(folder);
    const times: { ours: Started; floor: Started }[] = [];
    for (let round = 0; round < rounds; round++) times.push({ floor: await floor(folder), ours: await ours(folder) });
    const middle = (key: 'ours' | 'floor', what: (one: Started) => number) =>
      median(times.map((time) => what(time[key])));
    const seconds = (key: 'ours' | 'floor') => middle(key, (one) => one.seconds);
    const processor = (key: 'ours' | 'floor') => middle(key, (one) => one.processor_ms ?? Number.NaN);
    const text = (key: 'ours' | 'floor') =>
      `${seconds(key).toFixed(1)} s, ${processor(key).toFixed(0)} ms of processor`;
    const ratio = processor('ours') / processor('floor');
    process.stdout.write(
      `start until ready: ${text('ours')}; HTTP and the embedded database alone: ${text('floor')}; ratio ${ratio.toFixed(1)}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ours(folder: string): Promise<Started> {
  const port = await freePort();
  // Without what makes vectors of the articles meanwhile, in the background.
  const quiet = { DEMO: 'false', LOG_LEVEL: 'fatal', EMBEDDING_MODEL: 'none' };
  const environment = { ...quiet, PORT: String(port), DATA_DIR: folder };
  return started(['server/main.ts'], environment, async () => `http://127.0.0.1:${port}/ready`);
}

async function floor(folder: string): Promise<Started> {
  return started(['bench/startup-floor.ts', path.join(folder, 'database')], {}, async (said) => (await said).trim());
}

/** From starting a process until it answers with 200; then it is stopped. */
async function started(
  script: readonly string[],
  environment: Record<string, string>,
  urlOf: (said: Promise<string>) => Promise<string>,
): Promise<Started> {
  const start = performance.now();
  const server = spawn(process.execPath, script, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const said = Promise.race([once(server.stdout, 'data'), ended]).then(([text]: unknown[]) => String(text));
  try {
    const url = await urlOf(said);
    while (!(await answers(url))) {
      if (performance.now() - start > longest || server.exitCode !== null) throw new Error('It was never ready.');
      await new Promise((resolve) => setTimeout(resolve, between));
    }
    const seconds = (performance.now() - start) / 1_000;
    return { seconds, processor_ms: await processTime(server.pid ?? 0) };
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
