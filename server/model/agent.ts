import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { StructuredToolInterface } from '@langchain/core/tools';
import { createAgent, createMiddleware } from 'langchain';
import { CodedError } from '../../plugins/kit/index.ts';
import { ModelCalls, type ModelCallsOptions } from './model-calls.ts';

/** Steps of the loop in one turn. */
const mostSteps = 40;

export interface AgentRequest extends ModelCallsOptions {
  readonly model: BaseChatModel;
  readonly system_prompt: string;
  readonly history: readonly { readonly role: 'customer' | 'assistant'; readonly text: string }[];
  readonly message: string;
  readonly tools: readonly StructuredToolInterface[];
  readonly signal: AbortSignal;
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

/** Every call of the model, as {@link ModelCalls} makes it. */
function calls(request: AgentRequest) {
  const calls = new ModelCalls(request);
  return createMiddleware({
    name: 'Calls',
    // Without this, the loop would show a tool's error to the model as one more result.
    wrapToolCall: (call, handler) => handler(call),
    wrapModelCall: (call, handler) => calls.make(call.messages, (messages) => handler({ ...call, messages })),
  });
}
