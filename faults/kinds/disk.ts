import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chatUnderFault } from '../chat-under-fault.ts';
import type { Cluster } from '../cluster.ts';
import type { Fault } from '../fault.ts';

/** The disk of PostgreSQL is full for some seconds, to the last byte, rows and write-ahead log alike. */
export const diskFull: Fault = {
  name: "the database's disk full",
  times: { short: 1, full: 5 },
  missing: ({ cluster }) =>
    Promise.resolve(cluster.database.hasOwnDisk ? null : 'a small disk can be mounted by root only'),
  inject: (world) =>
    chatUnderFault(world, async () => {
      const { cluster, random } = world;
      const ballast = path.join(cluster.database.disk, 'ballast');
      await fill(ballast);
      await wait(random.between(1_000, 6_000));
      await rm(ballast);
      await revive(cluster);
    }),
};

async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  const piece = Buffer.alloc(1 << 20, 1);
  try {
    for (let size = piece.length; size >= 512; size /= 2) {
      try {
        for (;;) {
          const { bytesWritten } = await handle.write(piece.subarray(0, size));
          if (bytesWritten < size) break;
        }
      } catch {
        // Full for pieces of this size.
      }
    }
  } finally {
    await handle.close();
  }
}

/** PostgreSQL ends itself when it cannot write its log; whoever runs it starts it again. */
async function revive({ database }: Cluster): Promise<void> {
  await wait(500);
  if (await database.query('select 1', [], 'postgres').catch(() => null)) return;
  await database.kill().catch(() => {});
  await database.start();
}
