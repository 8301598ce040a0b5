import { createHash } from 'node:crypto';
import * as z from 'zod';
import { CodedError, type Plugin, type PluginContext, type PluginKind } from '../../plugins/kit/index.ts';
import { offerProblems } from './offer-rules.ts';

/** Thrown at start, so that a bank is never served with a plugin set that is not what was configured. */
export class HostError extends CodedError {}

type OfKind<K extends PluginKind> = Extract<Plugin, { kind: K }>;

/** A plugin with its parsed configuration, ready to be created for a turn or a run. */
export interface Loaded<P extends Plugin = Plugin> {
  readonly plugin: P;
  readonly config: unknown;
  readonly reference: { id: string; version: string; config_hash: string };
}

const idPattern = /^(signal|persona|offer|connector|tool|guardrail)\.[a-z0-9]+(-[a-z0-9]+)*$/;
const versionPattern = /^\d+\.\d+\.\d+$/;

/** The guardrails without which no turn is served. */
export const requiredGuardrails = [
  'guardrail.consent',
  'guardrail.personal-data',
  'guardrail.provenance',
  'guardrail.triggers',
] as const;

/** What a bank cannot switch off: those, and the persona that everybody has who has no other. */
export const requiredPlugins: readonly string[] = [...requiredGuardrails, 'persona.general'];

/** The plugin set of one bank: checked once, then only read. */
export class Host {
  readonly #loaded: ReadonlyMap<string, Loaded>;

  /**
   * @param configuration plugin id -> its configuration; what is missing takes the plugin's defaults
   * @throws HostError for a bad manifest, a doubled id, a configuration that does not fit, an offer that must not be made, or a missing
   * required guardrail
   */
  constructor(plugins: readonly Plugin[], configuration: Readonly<Record<string, unknown>> = {}) {
    const loaded = new Map<string, Loaded>();
    for (const plugin of plugins) {
      if (!idPattern.test(plugin.id) || !plugin.id.startsWith(`${plugin.kind}.`)) {
        throw new HostError(
          'PLUGIN_ID_INVALID',
          `Plugin id "${plugin.id}" must be "${plugin.kind}.<name-in-kebab-case>".`,
        );
      }
      if (!versionPattern.test(plugin.version)) {
        throw new HostError(
          'PLUGIN_VERSION_INVALID',
          `Plugin ${plugin.id} has version "${plugin.version}"; a semantic version such as 1.0.0 is needed.`,
        );
      }
      if (loaded.has(plugin.id)) throw new HostError('PLUGIN_DUPLICATE', `Two plugins have the id ${plugin.id}.`);
      if (plugin.kind === 'signal') {
        const { family } = plugin;
        const other = [...loaded.values()].find((one) => one.plugin.kind === 'signal' && one.plugin.family === family);
        if (other) {
          throw new HostError(
            'PLUGIN_DUPLICATE',
            `${plugin.id} and ${other.plugin.id} both fill the signal family ${family}; a family has one plugin.`,
          );
        }
      }
      const [refused] = plugin.kind === 'offer' ? offerProblems(plugin) : [];
      if (refused !== undefined)
        throw new HostError('OFFER_REFUSED', `${plugin.id} can be shown to nobody: ${refused}.`);
      const config = plugin.config.safeParse(configuration[plugin.id] ?? {});
      if (!config.success) {
        throw new HostError(
          'PLUGIN_CONFIG_INVALID',
          `The configuration of ${plugin.id} does not fit: ${z.prettifyError(config.error)}`,
        );
      }
      loaded.set(plugin.id, {
        plugin,
        config: config.data,
        reference: { id: plugin.id, version: plugin.version, config_hash: hashOf(config.data) },
      });
    }
    for (const id of Object.keys(configuration)) {
      if (!loaded.has(id))
        throw new HostError('PLUGIN_UNKNOWN', `There is configuration for ${id}, but no such plugin is loaded.`);
    }
    for (const id of requiredGuardrails) {
      if (!loaded.has(id))
        throw new HostError(
          'GUARDRAIL_MISSING',
          `The required guardrail ${id} is not loaded; no turn can be served without it.`,
        );
    }
    this.#loaded = loaded;
  }

  /** All plugins of a kind, in the order they were given. */
  ofKind<K extends PluginKind>(kind: K): Loaded<OfKind<K>>[] {
    return [...this.#loaded.values()].filter((loaded): loaded is Loaded<OfKind<K>> => loaded.plugin.kind === kind);
  }
}

/** A context whose clock stands still and whose randomness starts from a seed: the same turn, the same numbers. */
export function pluginContext(now: string, seed: number): PluginContext {
  let state = seed >>> 0;
  return {
    now: () => now,
    // mulberry32: small, fast and good enough for choosing between wordings; nothing secret rests on it.
    random: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}

function hashOf(config: unknown): string {
  return createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 16);
}
