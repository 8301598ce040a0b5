import type { Plugin } from '../../plugins/kit/index.ts';
import { Host } from '../host/host.ts';
import type { LoadedPackage } from './load.ts';

/** Plugins of a bank, before it decides anything itself. */
export interface Available {
  readonly plugins: readonly Plugin[];
  readonly configuration: Readonly<Record<string, unknown>>;
}

/** What every bank may run: the bundled plugins, and of the packages those that the list gives to it. */
export class BankPlugins {
  readonly #plugins: readonly Plugin[];
  readonly #packages: readonly LoadedPackage[];

  /** @throws HostError when a bank's set cannot be loaded: then no bank is served */
  constructor(bundled: readonly Plugin[], packages: readonly LoadedPackage[]) {
    this.#plugins = bundled;
    this.#packages = packages;
    for (const bank_id of ['', ...this.banks]) this.#load(bank_id);
  }

  /** The banks that the list gives something to. */
  get banks(): string[] {
    return [...new Set(this.#packages.flatMap(({ banks }) => banks))];
  }

  /** What a bank may choose from: its plugins, and how the list configures those of packages. */
  available(bank_id: string): Available {
    const added = this.#packages.filter(({ banks }) => banks.includes(bank_id));
    return {
      plugins: [...this.#plugins, ...added.map(({ plugin }) => plugin)],
      configuration: Object.fromEntries(added.map(({ plugin, config }) => [plugin.id, config])),
    };
  }

  #load(bank_id: string): Host {
    const { plugins, configuration } = this.available(bank_id);
    return new Host(plugins, configuration);
  }
}
