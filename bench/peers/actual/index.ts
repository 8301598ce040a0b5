/** Actual Budget's finder of recurring schedules, run on the benchmark's ledgers in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNodes } from './find-node.ts';
import { peerResultSchema, type PeerLedger, type PeerResult, type PeerSkipped } from './protocol.ts';

export { toPeerLedger } from './to-peer-ledger.ts';
export type { PeerLedger, PeerResult, PeerSkipped } from './protocol.ts';

const runner = path.join(import.meta.dirname, 'runner.mjs');
/** Several times what a ledger of two years takes: a process over it hangs. */
const msPerLedger = 60_000;

/** One result for each ledger in their order; or why there are none, in a line. */
export async function runActual(
  ledgers: readonly PeerLedger[],
  limit_ms = msPerLedger * (ledgers.length + 1),
): Promise<PeerResult[] | PeerSkipped> {
  const found = findNodes(process.env);
  if ('skipped' in found) return found;
  let skipped = '';
  for (const node of found.nodes) {
    const ended = await runIn(node, ledgers, limit_ms);
    if (ended.code === 0) return read(ended.output, ledgers);
    if (ended.isLate) return { skipped: `Actual did not finish within ${limit_ms / 1000} s` };
    skipped = `Actual ended with ${ended.code ?? ended.signal} in ${node}: ${ended.complaint}`;
    // Some builds of its database module load in Node 24 and then abort it; another Node may still do.
    if (ended.signal === null) break;
  }
  return { skipped };
}

async function runIn(node: string, ledgers: readonly PeerLedger[], limit_ms: number): Promise<Ended> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-actual-'));
  try {
    return await runProcess(node, folder, ledgers, limit_ms);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly isLate: boolean;
  readonly output: string;
  readonly complaint: string;
}

function runProcess(node: string, folder: string, ledgers: readonly PeerLedger[], limit_ms: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [runner, folder], {
      // Actual reckons in local time; its days are the same everywhere in a zone without summer time.
      env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: '' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      // It may be deep in the database and hear no milder signal; the caller deletes what it leaves.
      child.kill('SIGKILL');
    }, limit_ms);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-20_000)));
    // A process that died breaks the pipe; how it ended says more.
    child.stdin.on('error', () => {});
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, isLate, output, complaint: complaintIn(errors) });
    });
    child.stdin.end(ledgers.map((ledger) => `${JSON.stringify(ledger)}\n`).join(''));
  });
}

/** The line to show of all that Actual wrote: the error rather than the stack or the version under it. */
function complaintIn(errors: string): string {
  const lines = errors.split('\n').map((line) => line.trim());
  const isError = (line: string) => /^(\w*Error\b|.*Assertion failed)/.test(line);
  return lines.findLast(isError) ?? lines.findLast((line) => line !== '') ?? 'no message';
}

function read(output: string, ledgers: readonly PeerLedger[]): PeerResult[] {
  const results = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => peerResultSchema.parse(JSON.parse(line)));
  if (results.length !== ledgers.length || results.some(({ id }, index) => id !== ledgers[index]?.id)) {
    throw new Error(`${ledgers.length} ledgers went to Actual, ${results.length} results came back`);
  }
  return results;
}
