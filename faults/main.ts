/**
 * `npm run faults`: breaks a running installation in many ways, and counts what it lost. A short run by default; `-- --full` injects more
 * than two hundred, `--only WORD,WORD` those whose name holds one of the words, `--seed N` repeats a run.
 */
import { inspect, parseArgs } from 'node:util';
import { Client } from './client.ts';
import { Cluster } from './cluster.ts';
import type { Fault, Outcome, World } from './fault.ts';
import { judgeDatabase } from './judge.ts';
import { faults } from './kinds/index.ts';
import { Random } from './random.ts';
import { isClean, tableOf, type Row } from './report.ts';

const subjects = ['maya-torres', 'grace-lin', 'tom-becker'];

const { values } = parseArgs({
  options: { full: { type: 'boolean' }, only: { type: 'string' }, seed: { type: 'string' }, times: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const words = values.only?.split(',') ?? [''];
const wanted = faults.filter(({ name }) => words.some((word) => name.includes(word)));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** A run that is told to stop ends after the fault it is at, and says what it has. */
const stopping = new AbortController();

async function rowOf(fault: Fault, world: World): Promise<Row> {
  const missing = (await fault.missing?.(world)) ?? null;
  const outcomes: Outcome[] = [];
  let stuck = 0;
  const times = missing === null ? Number(values.times ?? fault.times[values.full ? 'full' : 'short']) : 0;
  const end = times > 0 ? await fault.prepare?.(world) : undefined;
  for (let time = 1; time <= times && !stopping.signal.aborted; time++) {
    try {
      await world.cluster.heal();
      await Promise.all(world.clients.map((client) => client.settled()));
      const outcome = await fault.inject(world);
      outcomes.push(outcome);
      const { lost, doubled, half_written, wrong } = outcome;
      say(
        `${fault.name} ${time}/${times}: ${JSON.stringify({ ...outcome, recovery: Math.round(outcome.recovery ?? 0), down: Math.round(outcome.down) })}`,
      );
      if (lost + doubled + half_written + wrong > 0) say('^ NOT RIGHT');
    } catch (error) {
      stuck += 1;
      say(`${fault.name} ${time}/${times} STUCK: ${inspect(error)}`);
      for (const { server } of world.cluster.nodes) say(server.log.slice(-1_500));
      // The next fault begins with customers who have just come.
      closeAll();
      await world.cluster.heal();
      await openAll();
    }
  }
  await end?.();
  return { name: fault.name, outcomes, stuck, missing };
}

say(`Seed ${seed}. Starting PostgreSQL, two servers and a worker.`);
const start = performance.now();
const cluster = await Cluster.start(2);
const clients: Client[] = [];
const closeAll = () => {
  for (const client of clients.splice(0)) client.close();
};
const openAll = async () => {
  clients.push(...subjects.map((subject) => new Client(subject, cluster.balancer.port, cluster)));
  await Promise.all(clients.map((client) => client.open()));
};
const rows: Row[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
try {
  await openAll();
  // Each kind draws its own numbers, so that it can be repeated alone.
  for (const fault of wanted) rows.push(await rowOf(fault, { cluster, clients, random: new Random(seed) }));
  const whole = await judgeDatabase(cluster.database);
  say(`\n${tableOf(rows)}\n`);
  say(`The whole database afterwards: ${JSON.stringify(whole)}.`);
  const isRight = rows.every(isClean) && Object.values(whole).every((count) => count === 0);
  say(
    `${isRight ? 'Nothing lost.' : 'SOMETHING IS WRONG.'} Seed ${seed}, ${Math.round((performance.now() - start) / 1000)} s.`,
  );
  process.exitCode = isRight ? 0 : 1;
} finally {
  closeAll();
  await cluster.close();
}
// What a stuck fault still waits for would keep the process.
process.exit();
