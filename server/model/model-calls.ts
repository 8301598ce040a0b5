import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

/** Calls of the model in one turn. */
const mostModelCalls = 6;

export interface ModelCallsOptions {
  /** `gen_ai.request.model` of the trace. */
  readonly model_name: string;
  readonly recorder: TraceRecorder;
  /** What is sent and received passes here, where the model is not this server's own. */
  readonly boundary?: {
    readonly outgoing: (messages: readonly BaseMessage[]) => BaseMessage[];
    readonly incoming: (reply: AIMessage) => AIMessage;
  };
}

const usageSchema = z.object({ input_tokens: z.number(), output_tokens: z.number() });

/** One LLM span a call, with what went in and came out word for word; and no more calls than a turn may have. */
export class ModelCalls {
  readonly #options: ModelCallsOptions;
  #count = 0;

  constructor(options: ModelCallsOptions) {
    this.#options = options;
  }

  /** @throws CodedError MODEL_CALLS_EXCEEDED, and what `call` throws */
  async make(
    given: readonly BaseMessage[],
    call: (messages: BaseMessage[]) => AIMessage | Promise<AIMessage>,
  ): Promise<AIMessage> {
    const { model_name, recorder, boundary } = this.#options;
    this.#count += 1;
    if (this.#count > mostModelCalls) {
      throw new CodedError('MODEL_CALLS_EXCEEDED', `The model did not answer within ${mostModelCalls} calls.`);
    }
    const attributes = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': model_name };
    const messages = boundary ? boundary.outgoing(given) : [...given];
    const input = messages.map(shown);
    return recorder.span({ name: `chat ${model_name}`, kind: 'LLM', attributes, input }, async (span) => {
      const output = await call(messages);
      // With how it ended, what was understood and what was suggested: fed back, the reply leads to the same.
      span.output = { ...shown(output), ...metadataOf(output) };
      const usage = usageSchema.safeParse(output.usage_metadata);
      if (usage.success) {
        span.attributes['gen_ai.usage.input_tokens'] = usage.data.input_tokens;
        span.attributes['gen_ai.usage.output_tokens'] = usage.data.output_tokens;
      }
      return boundary ? boundary.incoming(output) : output;
    });
  }
}

function metadataOf({ response_metadata }: AIMessage): Record<string, unknown> {
  const kept = ['finish_reason', 'understanding', 'suggestions'].filter(
    (name) => response_metadata[name] !== undefined,
  );
  return Object.fromEntries(kept.map((name) => [name, response_metadata[name]]));
}

function shown(message: BaseMessage): Record<string, unknown> {
  const calls = AIMessage.isInstance(message) ? (message.tool_calls ?? []) : [];
  return {
    role: message.type,
    content: message.content,
    ...(calls.length > 0 && { tool_calls: calls.map(({ name, args }) => ({ name, args })) }),
  };
}
