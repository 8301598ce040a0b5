import { setTimeout as wait } from 'node:timers/promises';
import { chatUnderFault } from '../chat-under-fault.ts';
import type { Passage } from '../proxy.ts';
import type { Fault, World } from '../fault.ts';

/** kill -9 of PostgreSQL with all its processes in the middle of a turn; it is started again after a while. */
export const databaseKilled: Fault = {
  name: 'database killed in mid-turn',
  times: { short: 2, full: 12 },
  inject: (world) =>
    chatUnderFault(world, async () => {
      await world.cluster.database.kill();
      await wait(world.random.between(0, 3_000));
      await world.cluster.database.start();
    }),
};

/** kill -9 of one process of PostgreSQL, upon which it ends all others and recovers by itself. */
export const backendKilled: Fault = {
  name: 'database process killed in mid-turn',
  times: { short: 1, full: 20 },
  inject: (world) => chatUnderFault(world, () => world.cluster.database.killBackend()),
};

/** Every connection to the database is cut for some seconds, and new ones are refused. */
export const databaseAway: Fault = {
  name: 'database away and back',
  times: { short: 2, full: 20 },
  inject: (world) => chatUnderFault(world, () => lines(world, 'cut', world.random.between(500, 12_000))),
};

/** Nothing comes from the database for some seconds, and no connection ends: a dead cable, a frozen machine. */
export const databaseSilent: Fault = {
  name: 'database silent and back',
  times: { short: 1, full: 12 },
  inject: (world) => chatUnderFault(world, () => lines(world, 'held', world.random.between(500, 8_000))),
};

/** Every piece to and from the database takes long, for as long as the turns do. */
export const databaseSlow: Fault = {
  name: 'database slow',
  times: { short: 2, full: 12 },
  inject: (world) =>
    chatUnderFault(world, async () => {
      const delay = world.random.between(20, 400);
      for (const { line } of world.cluster.nodes) line.delay = delay;
      await wait(0);
    }),
};

async function lines({ cluster }: World, passage: Passage, milliseconds: number): Promise<void> {
  for (const { line } of cluster.nodes) line.pass(passage);
  await wait(milliseconds);
  for (const { line } of cluster.nodes) line.pass('open');
}
