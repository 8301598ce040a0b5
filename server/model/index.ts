import type { BaseMessage } from '@langchain/core/messages';
import { AIMessage } from '@langchain/core/messages';
import * as z from 'zod';
import type { ToolPlugin } from '../../plugins/kit/index.ts';
import { runAgent, type AgentRequest } from './agent.ts';
import { detectLanguage, EmbeddedChatModel, Reader, trainRouter } from './embedded/index.ts';
import { hostedChatModel, modelError, type HostedModelConfiguration } from './hosted.ts';
import { systemPrompt } from './system-prompt.ts';
import { understandingSchema, type TurnKnowledge, type Understanding } from './understanding.ts';

export { detectLanguage } from './embedded/index.ts';
export { understandingSchema, type TurnKnowledge, type Understanding } from './understanding.ts';

export type ModelRequest = Omit<AgentRequest, 'model' | 'model_name' | 'system_prompt'> & {
  readonly knowledge: TurnKnowledge;
  /** True once something was said: then another model may not begin again. */
  readonly hasSpoken: () => boolean;
};

export interface ModelReply {
  readonly understanding: Understanding | null;
  /** Questions to choose from, when the message was not clear. */
  readonly suggestions: readonly string[];
}

/** The models of a server: the embedded one, and the hosted one where it is configured. */
export interface Models {
  readonly run: (request: ModelRequest) => Promise<ModelReply>;
}

/** Trains the embedded model from the tools' own examples. */
export function createModels(options: {
  readonly tools: readonly ToolPlugin[];
  readonly hosted: HostedModelConfiguration | null;
}): Models {
  const router = trainRouter(options.tools.map(({ tool }) => tool));
  const callable = options.tools.map(({ tool }) => ({ name: tool.name, parameters: parametersOf(tool.arguments) }));
  const hosted = options.hosted && { model: hostedChatModel(options.hosted), name: options.hosted.model };

  const embedded = async (request: ModelRequest): Promise<ModelReply> => {
    const model = new EmbeddedChatModel(new Reader(router, callable, request.knowledge));
    return reply(await runAgent({ ...request, model, model_name: 'embedded', system_prompt: 'embedded' }), request);
  };
  return {
    run: async (request) => {
      if (!hosted) return embedded(request);
      const { model, name } = hosted;
      try {
        return reply(
          await runAgent({ ...request, model, model_name: name, system_prompt: systemPrompt(request.knowledge) }),
          request,
        );
      } catch (error) {
        if (request.signal.aborted || request.hasSpoken() || !isModelFailure(error)) throw error;
        // The trace shows the failed call; the customer still gets an answer.
        return embedded(request);
      }
    },
  };
}

/** A failed call of the model, as opposed to a guardrail that ended the turn. */
function isModelFailure(error: unknown): boolean {
  return !(error instanceof Error && 'verdict' in error) && modelError(error).code.startsWith('MODEL_');
}

const metadataSchema = z.object({
  understanding: understandingSchema.nullable().optional(),
  suggestions: z.array(z.string()).optional(),
});

function reply({ messages }: { messages: readonly BaseMessage[] }, { message, knowledge }: ModelRequest): ModelReply {
  const first = messages.find((made) => AIMessage.isInstance(made));
  const metadata = metadataSchema.safeParse(first?.response_metadata ?? {});
  if (metadata.success && metadata.data.understanding) {
    return { understanding: metadata.data.understanding, suggestions: metadata.data.suggestions ?? [] };
  }
  const call = first?.tool_calls?.[0];
  const language = detectLanguage(message) ?? (knowledge.locale.startsWith('es') ? 'es' : 'en');
  return {
    understanding: { intent: call?.name ?? null, slots: { ...call?.args }, margin: null, top: [], language },
    suggestions: [],
  };
}

function parametersOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
