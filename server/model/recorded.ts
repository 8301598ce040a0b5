import { randomUUID } from 'node:crypto';
import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager';
import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';

/** A reply as an LLM step of a trace holds it. */
const replySchema = z.object({
  content: z.string(),
  tool_calls: z.array(z.object({ name: z.string(), args: z.record(z.string(), z.unknown()) })).default([]),
  finish_reason: z.string().optional(),
  understanding: z.unknown().optional(),
  suggestions: z.array(z.string()).optional(),
});

/** A call of a model as it was recorded: what came back, or with which code it failed. */
export interface RecordedCall {
  readonly output: unknown;
  readonly error_code: string | null;
}

/** Says again, word for word, what a model said: the one part of a decision that nobody can work out anew. */
export class RecordedChatModel extends BaseChatModel {
  readonly #calls: RecordedCall[];
  readonly #streams: boolean;
  /** Why the turn went on without this model; null when it did not. */
  readonly #failure: string | null;

  constructor(calls: readonly RecordedCall[], { streams, failure }: { streams: boolean; failure: string | null }) {
    super({});
    this.#calls = [...calls];
    this.#streams = streams;
    this.#failure = failure;
  }

  override _llmType(): string {
    return 'recorded';
  }

  override bindTools(): this {
    return this;
  }

  /** @throws CodedError REPLAY_EXHAUSTED when more is asked than was then, and what was thrown then */
  override async _generate(
    _messages: BaseMessage[],
    _options: this['ParsedCallOptions'],
    run?: CallbackManagerForLLMRun,
  ): Promise<ChatResult> {
    const call = this.#calls.shift();
    if (!call) throw new CodedError('REPLAY_EXHAUSTED', 'The model is asked more often than it was.');
    const reply = replySchema.safeParse(call.output);
    if (!reply.success) throw failureOf(call.error_code, this.#failure);
    const { content, tool_calls, finish_reason, understanding, suggestions } = reply.data;
    const message = new AIMessage({
      content,
      tool_calls: tool_calls.map((each) => ({ ...each, id: randomUUID(), type: 'tool_call' as const })),
      response_metadata: {
        ...(finish_reason !== undefined && { finish_reason }),
        ...(understanding !== undefined && { understanding }),
        ...(suggestions !== undefined && { suggestions }),
      },
    });
    if (this.#streams && content !== '') await run?.handleLLMNewToken(content);
    return { generations: [{ text: content, message }] };
  }
}

/** What makes the same code of a failed call, and of the turn that went on without it. */
function failureOf(error_code: string | null, failure: string | null): Error {
  if (error_code !== null && error_code !== 'UNEXPECTED') return new CodedError(error_code, 'As it was recorded.');
  const error = new Error('As it was recorded.');
  if (failure === 'MODEL_TIMEOUT') error.name = 'TimeoutError';
  if (failure === 'MODEL_OUTPUT_INVALID') error.name = 'SyntaxError';
  if (failure === 'MODEL_TOOL_CALL_INVALID') error.name = 'ToolInvocationError';
  if (failure === 'MODEL_RATE_LIMITED') return Object.assign(error, { status: 429 });
  return failure === 'MODEL_REFUSED' ? Object.assign(error, { status: 400 }) : error;
}
