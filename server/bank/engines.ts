import type { Article, Knowledge, ToolPlugin } from '../../plugins/kit/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { Host, pluginContext } from '../host/host.ts';
import { bankKnowledge, type SearchTools } from '../knowledge/bank-knowledge.ts';
import type { HostedModelConfiguration } from '../model/hosted.ts';
import { createModels, type Models } from '../model/index.ts';
import { defaultSettings, type BankSettings } from '../protocol/index.ts';
import { isLive } from './live-offers.ts';
import { keyOf, routerOf } from './routers.ts';
import { newestVersion, readSettings } from './settings.ts';
import type { Available } from '../plugin-packages/bank-plugins.ts';
import type { Platform } from './settings-check.ts';

/** What answers for one bank under one version of its settings. */
export interface BankEngine {
  readonly version: number;
  readonly settings: BankSettings;
  readonly host: Host;
  readonly knowledge: Knowledge;
  readonly models: Models;
}

/**
 * The one way to a bank's settings and to all that they decide: which plugins with which configuration, which articles, which model.
 * Only the number of the newest version is read each time, so that every process of a server changes over with the next message.
 */
export class BankEngines {
  readonly platform: Platform;
  readonly #search: SearchTools;
  readonly #hosted: HostedModelConfiguration | null;
  readonly #engines = new Map<string, BankEngine>();
  /** By the tools and the model settings. */
  readonly #models = new Map<string, Models>();

  constructor(search: SearchTools, platform: Platform & { readonly hosted: HostedModelConfiguration | null }) {
    this.#search = search;
    this.platform = platform;
    this.#hosted = platform.hosted;
  }

  /** Trains what a bank with the default settings needs, its guardrails included, so that no customer waits for it. */
  prepare(): void {
    const host = hostOf(defaultSettings, this.platform.available(''));
    routerOf(toolsOf(host));
    const context = pluginContext(new Date(0).toISOString(), 0);
    for (const { plugin, config } of host.ofKind('guardrail')) plugin.create(context, config);
  }

  /** @throws BankError SETTINGS_ALTERED */
  async of(bank_id: string): Promise<BankEngine> {
    return this.at(bank_id, await newestVersion(this.#asBank(bank_id), bank_id));
  }

  /**
   * The same for whoever asked already which version is the newest.
   * @throws BankError SETTINGS_ALTERED
   */
  async at(bank_id: string, version: number): Promise<BankEngine> {
    const known = this.#engines.get(bank_id);
    if (known?.version === version) return known;
    const { settings } = await readSettings(this.#asBank(bank_id), bank_id, version);
    const engine = { version, settings, ...this.#made(bank_id, settings) };
    this.#engines.set(bank_id, engine);
    return engine;
  }

  /**
   * Chat messages that a customer of a bank may send in a minute, as of the last message that this process answered for the bank: each
   * message reads the settings once, and not twice. The platform's limit is the most.
   * @throws BankError SETTINGS_ALTERED
   */
  async messagesPerMinute(bank_id: string): Promise<number> {
    const { settings } = this.#engines.get(bank_id) ?? (await this.of(bank_id));
    const most = this.platform.messages_per_minute;
    return Math.min(settings.messages_per_minute ?? most, most);
  }

  /** Settings are none of a customer's rows, and whoever asks as one is shown none. */
  #asBank(bank_id: string): SqlEntityManager {
    return this.#search.database.scoped({ bank_id, user_id: '*' });
  }

  #made(bank_id: string, settings: BankSettings): Pick<BankEngine, 'host' | 'knowledge' | 'models'> {
    const host = hostOf(settings, this.platform.available(bank_id));
    const mayLeave = settings.model.hosted;
    const knowledge = bankKnowledge(this.#search, { bank_id, mayLeave }, () => this.#articlesOf(settings));
    return { host, knowledge, models: this.#modelsOf(settings, host) };
  }

  /** What a bank's customers may read now. */
  #articlesOf({ articles }: BankSettings): Article[] {
    if (!articles.enabled) return [];
    return this.platform.knowledge.articles().filter(({ id }) => !articles.left_out.includes(id));
  }

  #modelsOf({ model }: BankSettings, host: Host): Models {
    const tools = toolsOf(host);
    const hosted = this.#hosted && model.hosted ? { ...this.#hosted, model: model.name ?? this.#hosted.model } : null;
    const key = JSON.stringify([keyOf(tools), model]);
    const { customer_data } = model;
    const made = this.#models.get(key) ?? createModels({ tools, router: routerOf(tools), hosted, customer_data });
    this.#models.set(key, made);
    return made;
  }
}

function toolsOf(host: Host): ToolPlugin[] {
  return host.ofKind('tool').map(({ plugin }) => plugin);
}

/** The plugins that a bank has not switched off, as it configured them; of the offers those that it took up. A plugin that is no longer there is passed over. */
function hostOf(settings: BankSettings, { plugins, configuration }: Available): Host {
  const { plugins: chosen } = settings;
  const enabled = plugins.filter(
    (plugin) => chosen[plugin.id]?.enabled !== false && (plugin.kind !== 'offer' || isLive(plugin, settings)),
  );
  const configured = enabled.map(({ id }) => [id, Object.assign({}, configuration[id], chosen[id]?.config)] as const);
  return new Host(enabled, Object.fromEntries(configured));
}
