import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chatUnderFault } from '../chat-under-fault.ts';
import { Client } from '../client.ts';
import type { Cluster } from '../cluster.ts';
import type { Fault } from '../fault.ts';

const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
const subject = 'ellie-novak';
const fileOf = ({ folder }: Cluster) => path.join(folder, 'clock');
/** Seconds after which a server sees that its clock was moved. */
const notice = 1;

/**
 * The clock of one of two servers jumps (libfaketime; what is measured in durations goes on) while customers ask, and a customer at that
 * server takes consent back and gives it again: what they said last must count, whatever the clocks say.
 */
export const clockJumps: Fault = {
  name: "one server's clock jumps",
  times: { short: 1, full: 6 },
  missing: () => Promise.resolve(existsSync(library) ? null : 'no libfaketime (apt-get install faketime)'),
  prepare: async ({ cluster }) => {
    await writeFile(fileOf(cluster), '+0');
    const { server } = cluster.node(1);
    const environment = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: fileOf(cluster),
      FAKETIME_CACHE_DURATION: String(notice),
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
    return server.with(environment);
  },
  inject: async (world) => {
    const { cluster, random } = world;
    const tab = new Client(subject, cluster.node(1).port, cluster);
    try {
      await tab.open();
      let ignored = 0;
      const decide = async (granted: boolean) => {
        await tab.session.setConsent(granted);
        if ((await newestDecision(cluster)) !== granted) ignored += 1;
      };
      const outcome = await chatUnderFault(world, async () => {
        await writeFile(fileOf(cluster), random.pick(['-7200', '-600', '-20', '+20', '+600', '+7200']));
        await wait(notice * 1_500);
        await decide(false);
        await decide(true);
        await writeFile(fileOf(cluster), '+0');
        await wait(notice * 1_500);
        await decide(false);
        await decide(true);
      });
      return { ...outcome, lost: outcome.lost + ignored };
    } finally {
      tab.close();
    }
  },
};

/** What counts, as the product reads it: the newest record. */
async function newestDecision({ database }: Cluster): Promise<boolean | undefined> {
  const [row] = await database.query<{ granted: boolean }>(
    `select granted from consent_records join user_profiles using (bank_id, user_id)
       where subject = $1 order by consent_records.created_at desc, consent_id desc limit 1`,
    [subject],
  );
  return row?.granted;
}
