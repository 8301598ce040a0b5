import { setTimeout as wait } from 'node:timers/promises';
import { askOn, chatUnderFault } from '../chat-under-fault.ts';
import { Client } from '../client.ts';
import type { Cluster } from '../cluster.ts';
import type { Fault, Outcome } from '../fault.ts';
import { added, clean, judgeConversation } from '../judge.ts';
import type { Passage } from '../proxy.ts';
import { questions, type Question } from '../truth.ts';
import { until } from '../until.ts';

const all = Object.keys(questions) as Question[];

/** One of two servers loses the database for some seconds, with an error or without a word; the other goes on. */
export const oneServerCutOff: Fault = {
  name: 'one of two servers cut off from the database',
  times: { short: 2, full: 25 },
  inject: (world) => {
    const { line } = world.random.pick(world.cluster.nodes);
    return chatUnderFault(world, async () => {
      line.pass(world.random.pick<Passage>(['cut', 'held']));
      await wait(world.random.between(500, 8_000));
      line.pass('open');
    });
  },
};

/**
 * A customer has two tabs, each at another server, and writes in one while the server of the other is cut off from the database. Then
 * once more: both tabs must hold the same.
 */
export const onlookerCutOff: Fault = {
  name: "a second tab's server cut off from the database",
  times: { short: 1, full: 8 },
  inject: async ({ cluster, random }): Promise<Outcome> => {
    const [writer, onlooker] = [0, 1].map((index) => new Client('ben-carter', cluster.node(index).port, cluster)) as [
      Client,
      Client,
    ];
    try {
      await writer.open();
      await writer.begin();
      await onlooker.open();
      const ask = async () => {
        writer.ask(random.pick(all));
        await writer.settled();
      };
      await ask();
      const { line } = cluster.node(1);
      const start = performance.now();
      line.pass('cut');
      await ask();
      await wait(random.between(0, 2_000));
      line.pass('open');
      await ask();
      await until(
        'the other tab holds as much',
        () => onlooker.messages.length >= writer.messages.length,
        20_000,
      ).catch(() => {});
      const recovery = performance.now() - start;
      const verdict = added(await judged(cluster, writer), await judged(cluster, onlooker));
      return { ...verdict, recovery, presses: writer.presses + onlooker.presses, down: onlooker.longestDown };
    } finally {
      writer.close();
      onlooker.close();
    }
  },
};

/** Both servers are stopped and started one after the other, as a new release is rolled out, while customers ask on. */
export const rollingRestart: Fault = {
  name: 'rolling restart of two servers under load',
  times: { short: 1, full: 2 },
  inject: (world) =>
    chatUnderFault(world, async () => {
      const load = new AbortController();
      const asking = world.clients.map((client) => askOn(client, world, load.signal));
      for (const { server } of world.cluster.nodes) {
        await server.stop();
        await server.start();
      }
      load.abort();
      await Promise.all(asking);
    }),
};

function judged(cluster: Cluster, client: Client) {
  return client.sent.length === 0 && client.messages.length === 0
    ? { ...clean, lost: 1 }
    : judgeConversation(cluster.database, client, (subject, question) => cluster.truth(subject, question));
}
