import {
  buildLedger,
  consentScopes,
  type GuardrailPlugin,
  type OfferPlugin,
  type PersonaPlugin,
  type Plugin,
  type SignalPlugin,
  type ToolPlugin,
  type WindowSignals,
} from '../../plugins/kit/index.ts';
import { ledgerRows } from '../../plugins/kit/ledger/testing.ts';
import { evaluateOffers, offerView, standingOf } from '../analysis/offers.ts';
import { assignPersonas } from '../analysis/personas.ts';
import { detectSignals } from '../analysis/signals.ts';
import { Findings } from '../conversation/findings.ts';
import { Rails } from '../conversation/rails.ts';
import { toolsOf } from '../conversation/tool-runner.ts';
import { Host, pluginContext } from '../host/host.ts';
import { bundledPlugins } from '../plugins.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { now } from './call.ts';
import { guardrailInput } from './guardrail-input.ts';
import { leastArguments } from '../host/manifest.ts';

/** Ways in which the same plugin can fail. One that never answers can only be tried where the host does not wait for ever. */
const faults = {
  throws: () => {
    throw new Error('A fault for a test.');
  },
  'returns garbage': () => ({ garbage: true }),
  'does not answer': () => new Promise<never>(() => {}),
} as const;
type Fault = keyof typeof faults;

/** Kinds whose host waits for an answer, and stops waiting. */
const waits = new Set<Plugin['kind']>(['tool', 'guardrail']);

/**
 * Runs a plugin that has been made to fail inside the host, and says where its kind's failure policy did not hold: guardrails
 * block, tools apologise, signals are unknown, personas fall back to the general one, offers are not shown. Takes as long as the
 * host's time-outs unless timers are faked.
 */
export async function policyProblems(plugin: Plugin): Promise<string[]> {
  const names = (Object.keys(faults) as Fault[]).filter((name) => waits.has(plugin.kind) || name !== 'does not answer');
  const found = await Promise.all(
    names.map(async (name) =>
      (await policyHolds(plugin, faults[name])) ? [] : [`when it ${name}: ${wanted(plugin)}`],
    ),
  );
  return found.flat();
}

function wanted({ kind }: Plugin): string {
  const policies = {
    guardrail: 'the host must block',
    tool: 'the host must apologise',
    signal: 'the family must be unknown',
    persona: 'the persona must be undecided',
    offer: 'the offer must not be shown',
    connector: 'nothing must be read',
  };
  return policies[kind];
}

async function policyHolds(plugin: Plugin, fault: () => unknown): Promise<boolean> {
  const context = pluginContext(now, 1);
  const recorder = new TraceRecorder();
  const hostWith = (faulty: Plugin) => new Host([...bundledPlugins.filter((one) => !standsFor(plugin, one)), faulty]);
  // What a faulty plugin returns fits no type: that is the fault.
  switch (plugin.kind) {
    case 'guardrail': {
      const faulty = { ...plugin, create: () => ({ check: fault }) } as unknown as GuardrailPlugin;
      const rails = new Rails(hostWith(faulty), context, recorder, () => 'en');
      const verdicts = await Promise.all(plugin.stages.map((stage) => rails.check(guardrailInput(stage))));
      return verdicts.every(({ decision, reasons }) => decision === 'block' && reasons.includes('GUARDRAIL_FAILED'));
    }
    case 'tool':
      return apologises({ ...plugin, create: () => ({ run: fault }) } as unknown as ToolPlugin, hostWith);
    case 'signal': {
      const faulty = { ...plugin, create: () => ({ detect: fault, points: fault }) } as unknown as SignalPlugin;
      const { signals, points } = detectSignals(empty, { host: hostWith(faulty), context, recorder });
      const own = points.some(({ signal }) => signal.startsWith(`${plugin.family}.`));
      return !own && Object.values(signals).every((window) => window[plugin.family] === null);
    }
    case 'persona': {
      const faulty = { ...plugin, create: () => ({ assign: fault }) } as unknown as PersonaPlugin;
      const given = assignPersonas(nothingKnown, '30', { host: hostWith(faulty), context, recorder });
      return given.primary === 'general' && given.matched.every(({ id }) => id === 'general');
    }
    case 'offer': {
      const faulty = { ...plugin, create: () => ({ eligible: fault }) } as unknown as OfferPlugin;
      const windows = { '30': nothingKnown, '90': nothingKnown, '180': nothingKnown };
      const view = offerView(empty, windows, 'general', []);
      const input = { view, standing: standingOf(empty, windows), points: [] };
      const verdicts = evaluateOffers(input, { host: hostWith(faulty), context, recorder });
      const own = verdicts.find((one) => one.plugin.id === plugin.id)?.verdict;
      return own?.eligible === false && own.reasons[0] === 'PLUGIN_FAILED';
    }
    case 'connector':
      // A connector runs in no envelope: what it throws ends the import, and its rows are parsed before they are kept.
      return true;
  }
}

/** True for the bundled plugin whose place a plugin has: itself, or the one of its signal family. */
function standsFor(plugin: Plugin, other: Plugin): boolean {
  return (
    other.id === plugin.id || (plugin.kind === 'signal' && other.kind === 'signal' && plugin.family === other.family)
  );
}

async function apologises(faulty: ToolPlugin, hostWith: (plugin: Plugin) => Host): Promise<boolean> {
  const host = hostWith(faulty);
  const recorder = new TraceRecorder();
  const context = pluginContext(now, 1);
  const findings = new Findings();
  const tools = toolsOf({
    host,
    context,
    recorder,
    rails: new Rails(host, context, recorder, () => 'en'),
    findings,
    granted: consentScopes,
    sessionFor: () => ({
      ledger: empty,
      analysis: async () => {
        throw new Error('A faulty tool asks for no analysis.');
      },
      granted: consentScopes,
      knowledge: { articles: () => [], article: () => undefined, search: async () => [] },
      earlier: async () => [],
      locale: 'en-US',
      refreshed_at: now,
    }),
    signal: new AbortController().signal,
    language: () => 'en',
    onStatus: () => {},
  });
  const said = String(await tools.find(({ name }) => name === faulty.tool.name)?.invoke(leastArguments(faulty.tool)));
  return said.includes('I could not look that up') && findings.facts.length === 0 && findings.cards.length === 0;
}

const empty = buildLedger(ledgerRows({ accounts: [] }), now.slice(0, 10));
const nothingKnown: WindowSignals = {
  days_covered: 0,
  subscriptions: null,
  savings: null,
  credit: null,
  income: null,
  spending: null,
  cash_flow: null,
};
