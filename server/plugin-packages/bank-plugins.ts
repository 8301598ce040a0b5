import type { Plugin } from '../../plugins/kit/index.ts';
import { Host } from '../host/host.ts';
import { createModels, type Models } from '../model/index.ts';
import type { LoadedPackage } from './load.ts';

/** The plugins of one bank, and the models that know them. */
export interface PluginSet {
  readonly host: Host;
  readonly models: Models;
}

/** Plugins of a bank, before it decides anything itself. */
export interface Available {
  readonly plugins: readonly Plugin[];
  readonly configuration: Readonly<Record<string, unknown>>;
}

/** What every bank runs: the bundled plugins, and of the packages those that the list gives to it. All made once, at the start. */
export class BankPlugins {
  readonly #plugins: readonly Plugin[];
  readonly #packages: readonly LoadedPackage[];
  readonly #bundled: PluginSet;
  readonly #byBank: ReadonlyMap<string, PluginSet>;

  /** @throws HostError when a set cannot be loaded: then no bank is served */
  constructor(
    bundled: readonly Plugin[],
    packages: readonly LoadedPackage[],
    hosted: Parameters<typeof createModels>[0]['hosted'],
  ) {
    this.#plugins = bundled;
    this.#packages = packages;
    const made = new Map<string, PluginSet>();
    const setOf = (added: readonly LoadedPackage[]): PluginSet => {
      const key = added.map(({ plugin }) => plugin.id).join();
      const known = made.get(key);
      if (known) return known;
      const configuration = Object.fromEntries(added.map(({ plugin, config }) => [plugin.id, config]));
      const host = new Host([...bundled, ...added.map(({ plugin }) => plugin)], configuration);
      const models = createModels({ tools: host.ofKind('tool').map(({ plugin }) => plugin), hosted });
      made.set(key, { host, models });
      return { host, models };
    };
    this.#bundled = setOf([]);
    const banks = new Set(packages.flatMap((one) => one.banks));
    this.#byBank = new Map([...banks].map((bank) => [bank, setOf(packages.filter((one) => one.banks.includes(bank)))]));
  }

  /** What a bank may choose from: its plugins, and how the list configures those of packages. */
  available(bank_id: string): Available {
    const added = this.#packages.filter(({ banks }) => banks.includes(bank_id));
    return {
      plugins: [...this.#plugins, ...added.map(({ plugin }) => plugin)],
      configuration: Object.fromEntries(added.map(({ plugin, config }) => [plugin.id, config])),
    };
  }

  /** A bank that no package is for runs the bundled plugins alone. */
  of(bank_id: string): PluginSet {
    return this.#byBank.get(bank_id) ?? this.#bundled;
  }
}
