import { randomUUID } from 'node:crypto';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import * as z from 'zod';
import { ModelError, type HostedBudget } from './hosted.ts';
import type { Pseudonyms } from './pseudonyms.ts';

const usageSchema = z.object({ total_tokens: z.number() });
/** What says that a reply is whole. `length` and `content_filter` say that it is not; nothing at all, that the stream was cut. */
const wholeReply = new Set(['stop', 'tool_calls', 'function_call']);

/** Everything that goes to a hosted model in one turn and comes back passes here. */
export class Boundary {
  readonly #budget: HostedBudget;
  readonly #pseudonyms: Pseudonyms;
  #tokens = 0;
  #sent = 0;
  #characters = 0;

  constructor(budget: HostedBudget, pseudonyms: Pseudonyms) {
    this.#budget = budget;
    this.#pseudonyms = pseudonyms;
  }

  /** The messages as they may leave. @throws ModelError MODEL_TOKENS_EXCEEDED */
  outgoing(messages: readonly BaseMessage[]): BaseMessage[] {
    const hidden = messages.map((message) => this.#pseudonyms.hideIn(message));
    this.#sent = guessTokens(hidden.map(({ content }) => content));
    if (this.#tokens + this.#sent > this.#budget.tokens) throw tooManyTokens(this.#budget);
    return hidden;
  }

  /** A reply as it may be used. @throws ModelError when it is not whole, asks for tools in words that are no JSON, or was too dear */
  incoming(reply: AIMessage): AIMessage {
    const usage = usageSchema.safeParse(reply.usage_metadata);
    this.#tokens += usage.success ? usage.data.total_tokens : this.#sent + guessTokens(reply.content);
    if (this.#tokens > this.#budget.tokens) throw tooManyTokens(this.#budget);
    const { finish_reason } = reply.response_metadata;
    if (!wholeReply.has(String(finish_reason))) {
      throw new ModelError('MODEL_OUTPUT_CUT', 'The reply of the hosted model is not whole.');
    }
    if ((reply.invalid_tool_calls ?? []).length > 0) {
      throw new ModelError('MODEL_TOOL_CALL_INVALID', 'The hosted model asks for a tool in words that are no JSON.');
    }
    // The loop tells messages apart by id; an endpoint that gives all its replies one id would overwrite the first.
    reply.id = randomUUID();
    return this.#pseudonyms.revealIn(reply);
  }

  /** Counts a piece of the answer. @throws ModelError MODEL_OUTPUT_TOO_LONG */
  text(piece: string): void {
    this.#characters += piece.length;
    if (this.#characters > this.#budget.characters) {
      throw new ModelError('MODEL_OUTPUT_TOO_LONG', `The answer is longer than ${this.#budget.characters} characters.`);
    }
  }
}

function tooManyTokens({ tokens }: HostedBudget): ModelError {
  return new ModelError('MODEL_TOKENS_EXCEEDED', `The turn would take more than ${tokens} tokens.`);
}

function guessTokens(content: unknown): number {
  return Math.ceil(JSON.stringify(content).length / 4);
}
