import { chatUnderFault } from '../chat-under-fault.ts';
import type { Fault, World } from '../fault.ts';

/** kill -9 of the only server in the middle of a turn; it is started again at once. */
export const onlyServerKilled: Fault = {
  name: 'the only server killed in mid-turn',
  times: { short: 2, full: 4 },
  inject: async (world) => {
    const [first, ...others] = world.cluster.nodes;
    if (!first) throw new Error('There is no server.');
    await Promise.all(others.map(({ server }) => server.stop()));
    await Promise.all(world.clients.map((client) => client.online()));
    return chatUnderFault(world, () => restart(first));
  },
};

/** kill -9 of one of two servers; clients go to the other. */
export const oneServerKilled: Fault = {
  name: 'one of two servers killed in mid-turn',
  times: { short: 3, full: 10 },
  inject: (world) => chatUnderFault(world, () => world.random.pick(world.cluster.nodes).server.kill()),
};

async function restart({ server }: World['cluster']['nodes'][number]): Promise<void> {
  await server.kill();
  await server.start();
}
