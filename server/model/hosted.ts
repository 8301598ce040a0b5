import { ChatOpenAICompletions } from '@langchain/openai';
import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when a hosted model gave no answer. Never carries what was sent to it or what came back. */
export class ModelError extends CodedError {}

export interface HostedModelConfiguration {
  readonly api_key: string;
  readonly base_url: string | null;
  readonly model: string;
}

/** Milliseconds one call may take. */
const timeout = 20_000;

/** Token counts come from the endpoint. Where it gives none, the library would fetch a tokenizer from the network; this guesses. */
class HostedChatModel extends ChatOpenAICompletions {
  override async getNumTokens(content: Parameters<ChatOpenAICompletions['getNumTokens']>[0]): Promise<number> {
    return Math.ceil((typeof content === 'string' ? content : JSON.stringify(content)).length / 4);
  }
}

/** A chat model behind any OpenAI-compatible endpoint. */
export function hostedChatModel({ api_key, base_url, model }: HostedModelConfiguration): ChatOpenAICompletions {
  return new HostedChatModel({
    model,
    apiKey: api_key,
    timeout,
    maxRetries: 1,
    streaming: true,
    temperature: 0,
    ...(base_url && { configuration: { baseURL: base_url } }),
  });
}

/** What went wrong with a hosted model, as a code: an error's own words could hold the customer's. */
export function modelError(error: unknown): ModelError {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : null;
  const name = error instanceof Error ? error.name : '';
  const code =
    status === 429
      ? 'MODEL_RATE_LIMITED'
      : status !== null && status >= 500
        ? 'MODEL_UNAVAILABLE'
        : status !== null && status >= 400
          ? 'MODEL_REFUSED'
          : /timeout|abort/i.test(name)
            ? 'MODEL_TIMEOUT'
            : /syntax|parse/i.test(name)
              ? 'MODEL_OUTPUT_INVALID'
              : 'MODEL_UNAVAILABLE';
  return new ModelError(code, 'The hosted model gave no usable answer.', { cause: error });
}
