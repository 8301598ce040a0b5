import { parseRetryAfterMs } from '@langchain/core/utils/async_caller';
import { ChatOpenAICompletions } from '@langchain/openai';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when a hosted model gave no answer. Never carries what was sent to it or what came back. */
export class ModelError extends CodedError {}

export interface HostedModelConfiguration {
  readonly api_key: string;
  readonly base_url: string | null;
  readonly model: string;
}

/** What a hosted model may take of one turn, before the embedded one takes over. */
export interface HostedBudget {
  /** Milliseconds of one call, and of all of them together. */
  readonly call_ms: number;
  readonly turn_ms: number;
  /** Of all calls, sent and received; where the endpoint counts none, four characters are taken for one. */
  readonly tokens: number;
  /** Of the text of the answer. */
  readonly characters: number;
  /** Of one response, whatever is in it. */
  readonly response_bytes: number;
}

export const hostedBudget: HostedBudget = {
  call_ms: 12_000,
  turn_ms: 20_000,
  tokens: 120_000,
  characters: 6_000,
  response_bytes: 2_000_000,
};

/** Tokens of one reply: more than any answer here needs. */
const mostReplyTokens = 1_500;

/** Token counts come from the endpoint. Where it gives none, the library would fetch a tokenizer from the network; this guesses. */
class HostedChatModel extends ChatOpenAICompletions {
  override async getNumTokens(content: Parameters<ChatOpenAICompletions['getNumTokens']>[0]): Promise<number> {
    return Math.ceil((typeof content === 'string' ? content : JSON.stringify(content)).length / 4);
  }
}

/** A chat model behind any OpenAI-compatible endpoint. A failed call is made once more, after a second or two, unless it was refused. */
export function hostedChatModel(
  { api_key, base_url, model }: HostedModelConfiguration,
  { call_ms, response_bytes }: HostedBudget,
): ChatOpenAICompletions {
  return new HostedChatModel({
    model,
    apiKey: api_key,
    timeout: call_ms,
    maxRetries: 1,
    maxTokens: mostReplyTokens,
    onFailedAttempt: (error: unknown) => {
      const code = modelError(error).code;
      if (code !== 'MODEL_UNAVAILABLE') throw error;
    },
    streaming: true,
    temperature: 0,
    configuration: { fetch: fetchAtMost(response_bytes), ...(base_url && { baseURL: base_url }) },
  });
}

/** A `fetch` whose responses end with an error at so many bytes. */
function fetchAtMost(most: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    let bytes = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.byteLength;
        if (bytes > most) throw new ModelError('MODEL_OUTPUT_TOO_LONG', `A response is longer than ${most} bytes.`);
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(counted) ?? null, response);
  };
}

/** What went wrong with a hosted model, as a code: an error's own words could hold the customer's. */
export function modelError(error: unknown): ModelError {
  if (CodedError.isInstance(error) && error.code.startsWith('MODEL_')) return error;
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : null;
  const name = error instanceof Error ? `${error.name} ${error.constructor.name}` : '';
  return new ModelError(codeOf(status, name), 'The hosted model gave no usable answer.', { cause: error });
}

function codeOf(status: number | null, name: string): string {
  if (status === 429) return 'MODEL_RATE_LIMITED';
  if (status !== null && status >= 400 && status < 500) return 'MODEL_REFUSED';
  if (/ToolInput|ToolInvocation/i.test(name)) return 'MODEL_TOOL_CALL_INVALID';
  if (/timeout|abort/i.test(name)) return 'MODEL_TIMEOUT';
  if (/syntax|parse/i.test(name)) return 'MODEL_OUTPUT_INVALID';
  return 'MODEL_UNAVAILABLE';
}

const headersSchema = z.object({ headers: z.instanceof(Headers) });
/** Milliseconds an endpoint is left alone for after it failed: by default, and at most, whatever it asks for. */
const shortestPause = 10_000;
const longestPause = 300_000;

/** How long to leave an endpoint alone after this, in milliseconds: what it asked for, within bounds; 0 where waiting helps nothing. */
export function pauseAfter({ code, cause }: ModelError): number {
  if (code === 'MODEL_TIMEOUT' || code === 'MODEL_UNAVAILABLE') return shortestPause;
  if (code !== 'MODEL_RATE_LIMITED') return 0;
  const parsed = headersSchema.safeParse(cause);
  const asked = parsed.success ? parseRetryAfterMs(parsed.data.headers.get('retry-after')) : undefined;
  return Math.min(asked ?? shortestPause, longestPause);
}
