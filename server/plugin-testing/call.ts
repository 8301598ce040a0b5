import type * as z from 'zod';
import { knowledgeOf } from '../../knowledge/index.ts';
import {
  consentScopes,
  ledgerRowsSchema,
  type Analysis,
  type Knowledge,
  type Ledger,
  type Plugin,
  type PluginContext,
  type ToolSession,
} from '../../plugins/kit/index.ts';
import { frozen } from '../../plugins/kit/ledger/frozen.ts';
import { analyze } from '../analysis/analyze.ts';
import { offerVerdictSchema } from '../analysis/offers.ts';
import { personaResultSchema } from '../analysis/personas.ts';
import { signalResultSchemas } from '../analysis/signals.ts';
import { verdictSchema } from '../conversation/rails.ts';
import { toolResultSchema } from '../conversation/tool-runner.ts';
import { Host, pluginContext } from '../host/host.ts';
import { bundledPlugins } from '../plugins.ts';
import type { ExampleOf, ToolExample } from './example.ts';

/** The instant at which every example happens. */
export const now = '2026-11-25T12:00:00.000Z';
export const locales = ['en-US', 'es-US'] as const;

/** One way to ask a plugin: what it is, and how to run it anew, from a fresh context. */
export interface Call {
  readonly name: string;
  readonly run: (signal: AbortSignal) => unknown;
  /** Everything the plugin can reach, to see whether it changed any of it. */
  readonly input: unknown;
  /** For a tool: the session, against which its figures are checked. */
  readonly session?: ToolSession;
}

const noArticles = knowledgeOf([]);

/**
 * Every way in which an example is asked: a signal in each window, a tool in each language, the others once.
 * @param analysed the ledger whose analysis a tool gets, when it is not the one it looks at
 */
export function callsOf(plugin: Plugin, example: ExampleOf[Plugin['kind']], number: number, analysed?: Ledger): Call[] {
  const config = plugin.config.parse({});
  const name = `example ${number}`;
  switch (plugin.kind) {
    case 'signal': {
      const ledger = example as ExampleOf['signal'];
      return Object.values(ledger.windows).map((window) => ({
        name: `${name}, ${window.days} days`,
        input: { ledger, window },
        run: () => {
          const created = plugin.create(fresh(), config);
          const signals = created.detect(ledger, window);
          return { signals, points: created.points(signals, ledger, window) };
        },
      }));
    }
    case 'persona': {
      const input = frozen(example as ExampleOf['persona']);
      return [{ name, input, run: () => plugin.create(fresh(), config).assign(input) }];
    }
    case 'offer': {
      const input = frozen(example as ExampleOf['offer']);
      return [{ name, input, run: () => plugin.create(fresh(), config).eligible(input) }];
    }
    case 'connector': {
      const input = example as ExampleOf['connector'];
      const run = () => {
        const created = plugin.create(fresh(), config);
        const sure = created.recognise(input);
        if (sure < 0 || sure > 1) throw new RangeError('recognise gave a number outside 0..1.');
        return created.read(input);
      };
      return [{ name, input, run }];
    }
    case 'guardrail': {
      const input = frozen(example as ExampleOf['guardrail']);
      return [{ name, input, run: (signal) => plugin.create(fresh(), config).check(input, signal) }];
    }
    case 'tool': {
      const { args = {}, ...given } = example as ToolExample;
      return locales.map((locale) => {
        const session = toolSession(given, locale, analysed ?? given.ledger);
        const run = (signal: AbortSignal) =>
          plugin
            .create(fresh(), config)
            .run(frozen(plugin.tool.arguments.parse(structuredClone(args))), { ...session, signal });
        const { ledger, earlier = [] } = given;
        return { name: `${name} ${JSON.stringify(args)}, ${locale}`, input: { ledger, earlier }, run, session };
      });
    }
  }
}

/** A clock that stands still and randomness from the same seed, each time. */
function fresh(): PluginContext {
  return pluginContext(now, 1);
}

let bundled: Host | undefined;
const analyses = new WeakMap<Ledger, Map<string, Analysis>>();

/** Analysing takes a moment, and many examples look at one ledger. */
function analysisOf(ledger: Ledger, knowledge: Knowledge, locale: string): Analysis {
  const known = analyses.get(ledger) ?? new Map<string, Analysis>();
  analyses.set(ledger, known);
  bundled ??= new Host(bundledPlugins);
  const analysis =
    known.get(locale) ?? frozen(analyze({ ledger, host: bundled, knowledge, now, locale, recorder: null }));
  known.set(locale, analysis);
  return analysis;
}

/** What a tool would be handed in a turn with all consent. */
function toolSession(
  { ledger, knowledge = noArticles, earlier = [] }: Omit<ToolExample, 'args'>,
  locale: string,
  analysed: Ledger,
): ToolSession {
  return {
    ledger,
    analysis: async () => analysisOf(analysed, knowledge, locale),
    granted: consentScopes,
    knowledge,
    earlier: async () => earlier,
    locale,
    refreshed_at: now,
    signal: new AbortController().signal,
  };
}

/** What the host accepts from a plugin. */
export function outputSchemaOf(plugin: Plugin): z.ZodType {
  switch (plugin.kind) {
    case 'signal':
      return signalResultSchemas[plugin.family];
    case 'persona':
      return personaResultSchema;
    case 'offer':
      return offerVerdictSchema;
    case 'connector':
      return ledgerRowsSchema;
    case 'tool':
      return toolResultSchema;
    case 'guardrail':
      return verdictSchema;
  }
}
