import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchServer, Connected } from '../socket-client.ts';
import { usageOf, type Usage } from '../socket-messages.ts';

/** What customers ask, in turns. */
const questions = [
  'How much did I spend on groceries last month?',
  'What is my balance?',
  'Which subscriptions do I pay for?',
  'How much did I earn last month?',
  'What are my biggest expenses this month?',
  'What is credit utilization?',
];
/** Seconds between two lines about how it goes. */
const between = 10;

/**
 * Asks a steady number of questions a second of servers in turns, whether they answer in time or not, and says how long answers take:
 * from the moment that a question was due until it is acknowledged, which is when its turn is stored.
 * @returns processor time of all servers for a turn, in milliseconds
 */
export async function askAround(
  servers: readonly BenchServer[],
  { customers, rate, seconds, say }: { customers: number; rate: number; seconds: number; say: (line: string) => void },
): Promise<number> {
  const connected = await connectAll(servers, customers);
  say(`${connected.length} customers connected to ${servers.length} ${servers.length === 1 ? 'server' : 'servers'}`);
  await askOnce(servers, connected, say);
  const before = await usages(servers, true);
  const start = performance.now();
  const times: number[] = [];
  const errors = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let recent: number[] = [];
  const report = setInterval(() => {
    const [now, part] = [Math.round((performance.now() - start) / 1_000), recent];
    recent = [];
    void usages(servers).then((all) => {
      const memory = memoryOf(all, 'resident');
      const collected = Math.max(...all.map(({ longest_collection_ms }) => longest_collection_ms));
      const late = Math.max(...all.map(({ longest_delay_ms }) => longest_delay_ms));
      const own = usageOf(false).longest_delay_ms;
      say(
        `${now} s: ${part.length} answers, ${percentiles(part)}; ${running.size} wait; ${sumOf(errors)} errors; memory ${memory}; at once at most: collector ${collected.toFixed(0)} ms, servers late ${late.toFixed(0)} ms, clients ${own.toFixed(0)} ms`,
      );
    });
  }, between * 1_000);
  for (let asked = 0; asked < rate * seconds; asked++) {
    const due = start + (asked / rate) * 1_000;
    await wait(Math.max(0, due - performance.now()));
    const one = connected[asked % connected.length];
    const text = questions[asked % questions.length];
    if (!one || text === undefined) break;
    const turn = ask(one, text).then((code) => {
      const time = performance.now() - due;
      if (code === null) {
        times.push(time);
        recent.push(time);
      } else errors.set(code, (errors.get(code) ?? 0) + 1);
      running.delete(turn);
    });
    running.add(turn);
  }
  await Promise.all(running);
  clearInterval(report);
  const took = (performance.now() - start) / 1_000;
  const after = await usages(servers);
  const held = await usages(servers, true);
  const cost = processorTime(before, after) / Math.max(1, times.length);
  say(
    `in all ${times.length} answers in ${took.toFixed(0)} s, ${(times.length / took).toFixed(1)} a second; ${percentiles(times)}`,
  );
  say(`errors: ${[...errors].map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}`);
  say(`processor time of the servers: ${cost.toFixed(1)} ms a turn`);
  say(`held, garbage collected: ${memoryOf(before, 'held')} before, ${memoryOf(held, 'held')} after`);
  for (const { socket } of connected) socket.disconnect();
  return cost;
}

/** Every customer asks once, a few at a time: a first question reads the ledger and seals what it stood on, which is the worker's work elsewhere. */
async function askOnce(
  servers: readonly BenchServer[],
  connected: readonly Connected[],
  say: (line: string) => void,
): Promise<void> {
  const before = await usages(servers);
  const waiting = [...connected];
  const errors = new Map<string, number>();
  const each = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const code = await ask(one, questions[waiting.length % questions.length] ?? '');
      if (code !== null) errors.set(code, (errors.get(code) ?? 0) + 1);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: 4 }, each));
  const took = (performance.now() - start) / 1_000;
  const cost = processorTime(before, await usages(servers)) / connected.length;
  say(
    `a first question of each: ${(connected.length / took).toFixed(1)} a second, ${cost.toFixed(1)} ms of the servers' processor time; ${sumOf(errors)} errors`,
  );
}

/** Milliseconds that servers used between two looks. */
function processorTime(before: readonly Usage[], after: readonly Usage[]): number {
  return after.reduce((sum, { processor_ms }, node) => sum + processor_ms - (before[node]?.processor_ms ?? 0), 0);
}

async function connectAll(servers: readonly BenchServer[], customers: number): Promise<Connected[]> {
  const numbers = [...Array(customers).keys()];
  const parts = await Promise.all(
    servers.map((server, node) => server.connect(numbers.filter((number) => number % servers.length === node))),
  );
  // One of each server after the other, so that all get as much.
  return numbers.flatMap((number) => parts[number % servers.length]?.[Math.floor(number / servers.length)] ?? []);
}

/** Null for an answer, else the code of what went wrong. */
async function ask({ socket, hello }: Connected, text: string): Promise<string | null> {
  const { conversation_id } = hello;
  try {
    const result = await socket
      .timeout(60_000)
      .emitWithAck('message-send', { conversation_id, client_message_id: randomUUID(), text });
    return result.ok ? null : result.error.code;
  } catch {
    return socket.connected ? 'NO_ANSWER' : 'DISCONNECTED';
  }
}

async function usages(servers: readonly BenchServer[], collects = false): Promise<Usage[]> {
  return Promise.all(servers.map((server) => server.usage({ collects })));
}

function memoryOf(usages: readonly Usage[], what: 'resident' | 'held'): string {
  return usages.map((usage) => `${Math.round(usage[what] / 2 ** 20)} MB`).join(', ');
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)} ms`;
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`;
}
