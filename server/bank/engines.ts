import type { Article, Knowledge, ToolPlugin } from '../../plugins/kit/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { Host, pluginContext } from '../host/host.ts';
import { knowledgeOf } from '../../knowledge/index.ts';
import { bankKnowledge, type SearchTools } from '../knowledge/bank-knowledge.ts';
import { publishedArticles } from '../knowledge/own-articles.ts';
import type { HostedModelConfiguration } from '../model/hosted.ts';
import { createModels, type Models, type Router } from '../model/index.ts';
import { defaultSettings, type BankSettings } from '../protocol/index.ts';
import { isLive } from './live-offers.ts';
import { keyOf, routerOf } from './routers.ts';
import { readSettings, type VersionedSettings } from './settings.ts';
import type { Available } from '../plugin-packages/bank-plugins.ts';
import type { Platform } from './settings-check.ts';

/** Numbers of a bank's newest settings and of its newest articles. */
export interface EngineVersions {
  readonly settings_version: number;
  readonly articles_version: number;
}

/** What answers for one bank under one version of its settings and articles. */
export interface BankEngine extends Pick<EngineVersions, 'articles_version'> {
  readonly version: number;
  readonly settings: BankSettings;
  readonly host: Host;
  readonly knowledge: Knowledge;
  /** The embedded model's router to the tools of the host. */
  readonly router: Router;
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
  /** By the tools that there are, those that are switched on, and the model settings. */
  readonly #models = new Map<string, Models>();

  constructor(search: SearchTools, platform: Platform & { readonly hosted: HostedModelConfiguration | null }) {
    this.#search = search;
    this.platform = platform;
    this.#hosted = platform.hosted;
  }

  /** Trains what the banks need, whatever they set, the guardrails included, so that no customer waits for it. */
  prepare(): void {
    for (const bank_id of ['', ...this.platform.banks_with_packages]) routerOf(installedTools(this.platform, bank_id));
    const host = hostOf(defaultSettings, this.platform.available(''));
    const context = pluginContext(new Date(0).toISOString(), 0);
    for (const { plugin, config } of host.ofKind('guardrail')) plugin.create(context, config);
  }

  /** @throws BankError SETTINGS_ALTERED */
  async of(bank_id: string): Promise<BankEngine> {
    return this.at(bank_id, await newestVersions(this.#asBank(bank_id)));
  }

  /**
   * The same for whoever asked already which versions are the newest.
   * @throws BankError SETTINGS_ALTERED
   */
  async at(bank_id: string, { settings_version: version, articles_version }: EngineVersions): Promise<BankEngine> {
    const known = this.#engines.get(bank_id);
    if (known?.version === version && known.articles_version === articles_version) return known;
    const manager = this.#asBank(bank_id);
    const { settings } = await readSettings(manager, bank_id, version);
    const own = articles_version === 0 ? [] : await publishedArticles(manager, bank_id);
    const engine = { version, articles_version, settings, ...this.#made(bank_id, settings, own) };
    this.#engines.set(bank_id, engine);
    return engine;
  }

  /** The same of an earlier version of the settings, to look back with; articles are those of now. @throws BankError SETTINGS_ALTERED, VERSION_UNKNOWN */
  async past(bank_id: string, version: number): Promise<BankEngine> {
    const known = this.#engines.get(bank_id);
    if (known?.version === version) return known;
    return this.under(bank_id, await readSettings(this.#asBank(bank_id), bank_id, version));
  }

  /** The same of settings that do not hold, or not yet. */
  async under(bank_id: string, { version, settings }: VersionedSettings): Promise<BankEngine> {
    const manager = this.#asBank(bank_id);
    const { articles_version } = await newestVersions(manager);
    const own = articles_version === 0 ? [] : await publishedArticles(manager, bank_id);
    return { version, articles_version, settings, ...this.#made(bank_id, settings, own) };
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

  #made(
    bank_id: string,
    settings: BankSettings,
    own: readonly Article[],
  ): Pick<BankEngine, 'host' | 'knowledge' | 'router' | 'models'> {
    const host = hostOf(settings, this.platform.available(bank_id));
    const installed = installedTools(this.platform, bank_id);
    const router = routerOf(installed).only(toolsOf(host).map(({ tool }) => tool.name));
    const mayLeave = settings.model.hosted;
    const library = knowledgeOf(own, this.platform.today);
    const knowledge = bankKnowledge(this.#search, { bank_id, mayLeave }, () => this.#articlesOf(settings, library));
    return { host, knowledge, router, models: this.#modelsOf(settings, { host, installed, router }) };
  }

  /** What a bank's customers may read now: of the library what the bank has not left out, and what it published itself. */
  #articlesOf({ articles }: BankSettings, own: Knowledge): Article[] {
    if (!articles.enabled) return [];
    return [...this.platform.knowledge.articles().filter((article) => isShown(article, articles)), ...own.articles()];
  }

  #modelsOf(
    { model }: BankSettings,
    { host, installed, router }: { host: Host; installed: readonly ToolPlugin[]; router: Router },
  ): Models {
    const tools = toolsOf(host);
    const hosted = this.#hosted && model.hosted ? { ...this.#hosted, model: model.name ?? this.#hosted.model } : null;
    const key = JSON.stringify([keyOf(installed), keyOf(tools), model]);
    const { customer_data } = model;
    const made = this.#models.get(key) ?? createModels({ tools, router, hosted, customer_data });
    this.#models.set(key, made);
    return made;
  }
}

/** All tools that a bank may choose from. */
function installedTools(platform: Platform, bank_id: string): ToolPlugin[] {
  return platform.available(bank_id).plugins.filter((plugin) => plugin.kind === 'tool');
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

/** Whether a bank shows an article of the library: neither it, nor the one that it is a translation of, nor a topic of it is left out. */
export function isShown(
  { id, group, topics }: Article,
  { enabled, left_out, left_out_topics }: BankSettings['articles'],
): boolean {
  return (
    enabled &&
    !left_out.some((out) => out === id || out === group) &&
    !topics.some((topic) => left_out_topics.includes(topic))
  );
}

async function newestVersions(manager: SqlEntityManager): Promise<EngineVersions> {
  const [versions] = await manager.execute<EngineVersions[]>(
    `select bank_settings_version() as settings_version, own_articles_version() as articles_version`,
  );
  return versions ?? { settings_version: 0, articles_version: 0 };
}
