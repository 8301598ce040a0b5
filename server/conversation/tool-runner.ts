import { tool, type StructuredToolInterface } from '@langchain/core/tools';
import * as z from 'zod';
import {
  cardSchema,
  citationSchema,
  factSchema,
  proposalSchema,
  type ConsentScope,
  type NeededConsent,
  type PluginContext,
  type ToolPlugin,
  type ToolResult,
  type ToolSession,
} from '../../plugins/kit/index.ts';
import { callPlugin, timeouts } from '../host/envelope.ts';
import type { Host, Loaded } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import type { Findings } from './findings.ts';
import type { Rails } from './rails.ts';
import { TurnBlocked } from './turn-blocked.ts';

/** What a tool must return. */
export const toolResultSchema = z.strictObject({
  facts: z.array(factSchema),
  cards: z.array(cardSchema),
  citations: z.array(citationSchema),
  text: z.string(),
  suggestions: z.array(z.string()).default([]),
  proposal: proposalSchema.optional(),
});

const failedText = {
  en: 'I could not look that up just now.',
  es: 'No he podido consultarlo ahora mismo.',
};

export interface ToolRun {
  readonly host: Host;
  readonly context: PluginContext;
  readonly recorder: TraceRecorder;
  readonly rails: Rails;
  readonly findings: Findings;
  readonly granted: readonly ConsentScope[];
  /** Whoever asks has not signed in. */
  readonly visitor?: boolean;
  /** What a tool of this consent scope may see; null scope: nothing of the customer. */
  readonly sessionFor: (scope: NeededConsent) => Omit<ToolSession, 'signal'>;
  /** Aborted when the turn is stopped. */
  readonly signal: AbortSignal;
  readonly language: () => 'en' | 'es';
  readonly onStatus: (text: string) => void;
}

/** The bank's tools as the model may call them: rails before and after each, the customer always the session's own. */
export function toolsOf(run: ToolRun): StructuredToolInterface[] {
  return run.host.ofKind('tool').map((loaded) => {
    const { name, description, arguments: schema } = loaded.plugin.tool;
    return tool(
      async (args: unknown): Promise<[string, ToolResult]> => {
        const result = await runTool(loaded, args, run);
        const facts = result.facts.map(({ id, label, value, unit }) => ({ id, label, value, unit }));
        return [JSON.stringify({ text: result.text, facts }), result];
      },
      { name, description, schema: schema as z.ZodObject, responseFormat: 'content_and_artifact' },
    );
  });
}

async function runTool(loaded: Loaded<ToolPlugin>, args: unknown, run: ToolRun): Promise<ToolResult> {
  const { name, consent, status } = loaded.plugin.tool;
  return run.recorder.span(
    { name: `execute_tool ${name}`, kind: 'TOOL', attributes: { 'gen_ai.tool.name': name }, input: args },
    async (span) => {
      const { granted, visitor = false } = run;
      const before = await run.rails.check({ stage: 'tool_call', tool: name, consent, args, granted, visitor });
      if (before.decision !== 'allow') throw new TurnBlocked(before);
      run.onStatus(status);
      run.findings.tools.add(name);
      run.findings.calls.push({ name, args });
      const made = await call(loaded, args, run);
      const result = run.findings.add(loaded.plugin.tool.effect === 'write' ? made : withoutProposal(made));
      const after = await run.rails.check({ stage: 'tool_result', tool: name, result });
      if (after.decision !== 'allow') throw new TurnBlocked(after);
      span.output = result;
      return result;
    },
  );
}

/** Only a tool that says that it writes may propose a change. */
function withoutProposal({ proposal: _proposal, ...result }: ToolResult): ToolResult {
  return result;
}

async function call(loaded: Loaded<ToolPlugin>, args: unknown, run: ToolRun): Promise<ToolResult> {
  const { consent } = loaded.plugin.tool;
  return callPlugin<z.infer<typeof toolResultSchema>>(
    loaded,
    run.recorder,
    {
      span: { name: `run ${loaded.plugin.id}`, kind: 'CHAIN', input: args },
      output: toolResultSchema,
      timeout_ms: timeouts.tool,
      onFailure: () => ({ facts: [], cards: [], citations: [], text: failedText[run.language()], suggestions: [] }),
    },
    (budget) =>
      loaded.plugin
        .create(run.context, loaded.config)
        .run(args, { ...run.sessionFor(consent), signal: AbortSignal.any([run.signal, budget]) }),
  );
}
