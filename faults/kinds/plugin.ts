import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chatUnderFault } from '../chat-under-fault.ts';
import { Client } from '../client.ts';
import type { Fault, World } from '../fault.ts';
import { integrityOf, readPackageFiles } from '../../server/plugin-packages/package-files.ts';
import { until } from '../until.ts';

const name = 'spendsense-misbehaves';
/** A guardrail that does what its customer says: wait for ever, use the processor for seconds, use all memory. */
const source = `
import * as z from 'zod';
import { definePlugin } from 'spendsense/plugin-kit';
const kept = [];
const misbehaves = {
  wait: () => new Promise(() => {}),
  spin: () => { for (let end = performance.now() + 3000; performance.now() < end;); },
  leak: () => { for (;;) kept.push(new Array(1e6).fill({})); },
};
export default definePlugin({
  kind: 'guardrail', id: 'guardrail.misbehaves', version: '1.0.0', summary: 'Misbehaves when it is told to.',
  config: z.strictObject({}), stages: ['input'],
  create: () => ({
    check: async ({ text }) => {
      for (const [word, act] of Object.entries(misbehaves)) if (text === 'Please ' + word) await act();
      return { decision: 'allow', reasons: [] };
    },
  }),
});
`;

/** A plugin package waits for ever or uses the processor for three seconds: its customer is told so, everybody else is answered. */
export const pluginStalls: Fault = {
  name: 'a plugin waits for ever, or spins',
  times: { short: 1, full: 4 },
  prepare: withPlugin,
  inject: (world) =>
    misbehaving(world, world.random.pick(['wait', 'spin']), async (victim) => {
      // It fails closed: blocked, in words, within its time or as soon as it lets go of the processor.
      await until('whoever asked is told', () => victim.messages.some(({ role }) => role === 'assistant'));
    }),
};

/** A plugin package uses all memory: its server goes down and is started again; everybody else is answered by the other one. */
export const pluginLeaks: Fault = {
  name: 'a plugin uses all memory',
  times: { short: 0, full: 2 },
  prepare: withPlugin,
  inject: (world) =>
    misbehaving(world, 'leak', async (victim) => {
      await until('the server is down', () => !world.cluster.node(1).server.isRunning);
      // Who would send it again at once, and take the next server down with it.
      victim.close();
    }),
};

async function misbehaving(world: World, word: string, ends: (victim: Client) => Promise<void>) {
  const victim = new Client('omar-haddad', world.cluster.node(1).port, world.cluster);
  try {
    await victim.open();
    await victim.begin();
    return await chatUnderFault(world, async () => {
      victim.session.send(`Please ${word}`);
      await ends(victim);
      await wait(0);
    });
  } finally {
    victim.close();
  }
}

/** One of the two servers runs with the package, and with little memory. */
async function withPlugin({ cluster }: World) {
  const folder = path.join(cluster.folder, 'plugins');
  const installed = path.join(folder, 'node_modules', name);
  await mkdir(installed, { recursive: true });
  const manifest = {
    name,
    version: '1.0.0',
    type: 'module',
    exports: './index.js',
    spendsense: { contract: '^1.0.0' },
  };
  await writeFile(path.join(installed, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(installed, 'index.js'), source);
  const integrity = integrityOf(await readPackageFiles(installed));
  const list = path.join(folder, 'plugins.json');
  const plugins = [{ package: name, version: '1.0.0', integrity, banks: ['demo'], config: {} }];
  await writeFile(list, JSON.stringify({ plugins }));
  return cluster.node(1).server.with({ PLUGIN_LIST: list, NODE_OPTIONS: '--max-old-space-size=512' });
}
