import { loadKnowledge } from '../../knowledge/index.ts';
import { Host } from '../host/host.ts';
import { bundledPlugins } from '../plugins.ts';

/** The engine without a server or a database: the same plugins, articles and rails. */
export async function openEngine(now: Date) {
  return { host: new Host(bundledPlugins), knowledge: await loadKnowledge({ today: now.toISOString().slice(0, 10) }) };
}
