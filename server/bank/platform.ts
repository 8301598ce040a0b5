import { knowledgeOf, readArticles } from '../../knowledge/index.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { readAllowList } from '../plugin-packages/allow-list.ts';
import { BankPlugins } from '../plugin-packages/bank-plugins.ts';
import { loadPackages } from '../plugin-packages/load.ts';
import { bundledPlugins } from '../plugins.ts';
import type { Platform } from './settings-check.ts';

/** Reads what the platform has for its banks to choose from. */
export async function loadPlatform(
  configuration: Pick<Configuration, 'chat_messages_per_minute' | 'plugin_list'>,
  now: () => Date,
): Promise<Platform> {
  const { plugin_list, chat_messages_per_minute } = configuration;
  const list = plugin_list === null ? null : await readAllowList(plugin_list);
  const packages = list === null ? [] : await loadPackages(list, bundledPlugins);
  const plugins = new BankPlugins(bundledPlugins, packages);
  const today = () => now().toISOString().slice(0, 10);
  return {
    today,
    available: (bank_id) => plugins.available(bank_id),
    banks_with_packages: plugins.banks,
    knowledge: knowledgeOf(await readArticles(), today),
    messages_per_minute: chat_messages_per_minute,
  };
}
