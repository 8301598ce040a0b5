import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { StructuredToolInterface } from '@langchain/core/tools';
import { createAgent, createMiddleware } from 'langchain';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

/** Calls of the model, and steps of the loop, in one turn. */
const mostModelCalls = 6;
const mostSteps = 40;

export interface AgentRequest {
  readonly model: BaseChatModel;
  /** `gen_ai.request.model` of the trace. */
  readonly model_name: string;
  readonly system_prompt: string;
  readonly history: readonly { readonly role: 'customer' | 'assistant'; readonly text: string }[];
  readonly message: string;
  readonly tools: readonly StructuredToolInterface[];
  readonly recorder: TraceRecorder;
  readonly signal: AbortSignal;
  /** What is sent and received passes here, where the model is not this server's own. */
  readonly boundary?: {
    readonly outgoing: (messages: readonly BaseMessage[]) => BaseMessage[];
    readonly incoming: (reply: AIMessage) => AIMessage;
  };
  /** Gets the text as it is made; what it throws ends the run. */
  readonly onText: (piece: string) => Promise<void>;
}

/**
 * LangChain's agent loop over any chat model: the model asks for tools, they run, until it answers. What a tool or `onText`
 * throws comes out unchanged.
 */
export async function runAgent(request: AgentRequest): Promise<{ messages: readonly BaseMessage[] }> {
  const { model, tools, message, history } = request;
  const text = new TextStream(request.onText);
  const agent = createAgent({
    model,
    tools: [...tools],
    middleware: [calls(request)],
  });
  const messages = [
    new SystemMessage(request.system_prompt),
    ...history.map((turn) => (turn.role === 'customer' ? new HumanMessage(turn.text) : new AIMessage(turn.text))),
    new HumanMessage(message),
  ];
  const before = messages.length;
  try {
    const result = await agent.invoke(
      { messages },
      { signal: AbortSignal.any([request.signal, text.signal]), recursionLimit: mostSteps, callbacks: [text] },
    );
    const made: BaseMessage[] = result.messages.slice(before);
    const last = made.at(-1);
    // A model that does not stream has said nothing yet.
    if (!text.hasStreamed && last && AIMessage.isInstance(last)) text.push(last.text);
    await text.done();
    if (!text.hasText) throw new CodedError('MODEL_OUTPUT_EMPTY', 'The model ended without an answer.');
    return { messages: made };
  } catch (error) {
    await text.done();
    throw unwrapped(error);
  }
}

/** LangChain wraps what goes wrong inside a middleware, once for each of them. */
function unwrapped(error: unknown): unknown {
  const isWrapper = error instanceof Error && '~brand' in error && error['~brand'] === 'MiddlewareError';
  return isWrapper && error.cause !== undefined ? unwrapped(error.cause) : error;
}

/** Hands text on in order, one piece after the other, and stops the loop when somebody refuses a piece. */
class TextStream extends BaseCallbackHandler {
  override readonly name = 'text-stream';
  hasStreamed = false;
  hasText = false;
  readonly #abort = new AbortController();
  readonly #onText: (piece: string) => Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #refusal: { readonly error: unknown } | null = null;

  constructor(onText: (piece: string) => Promise<void>) {
    super();
    this.#onText = onText;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  override handleLLMNewToken(token: string): void {
    if (token === '') return;
    this.hasStreamed = true;
    this.push(token);
  }

  push(piece: string): void {
    this.hasText ||= piece.trim() !== '';
    this.#last = this.#last.then(async () => {
      if (this.#refusal) return;
      try {
        await this.#onText(piece);
      } catch (error) {
        this.#refusal = { error };
        this.#abort.abort();
      }
    });
  }

  /** Waits for the last piece. Throws what `onText` threw. */
  async done(): Promise<void> {
    await this.#last;
    if (this.#refusal) throw this.#refusal.error;
  }
}

const usageSchema = z.object({ input_tokens: z.number(), output_tokens: z.number() });

/** One LLM span a call, with what went in and came out word for word; and no more calls than a turn may have. */
function calls({ model_name, recorder, boundary }: AgentRequest) {
  let count = 0;
  return createMiddleware({
    name: 'Calls',
    // Without this, the loop would show a tool's error to the model as one more result.
    wrapToolCall: (request, handler) => handler(request),
    wrapModelCall: (request, handler) => {
      count += 1;
      if (count > mostModelCalls) {
        throw new CodedError('MODEL_CALLS_EXCEEDED', `The model did not answer within ${mostModelCalls} calls.`);
      }
      const attributes = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': model_name };
      const messages = boundary ? boundary.outgoing(request.messages) : request.messages;
      const input = messages.map(shown);
      return recorder.span({ name: `chat ${model_name}`, kind: 'LLM', attributes, input }, async (span) => {
        const output = await handler({ ...request, messages });
        if (!AIMessage.isInstance(output)) return output;
        // With how it ended, what was understood and what was suggested: fed back, the reply leads to the same.
        span.output = { ...shown(output), ...metadataOf(output) };
        const usage = usageSchema.safeParse(output.usage_metadata);
        if (usage.success) {
          span.attributes['gen_ai.usage.input_tokens'] = usage.data.input_tokens;
          span.attributes['gen_ai.usage.output_tokens'] = usage.data.output_tokens;
        }
        return boundary ? boundary.incoming(output) : output;
      });
    },
  });
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
