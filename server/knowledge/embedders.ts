import { OpenAIEmbeddings } from '@langchain/openai';
import { embeddedEmbedder, EmbeddingError, unitVector, type Embedder } from '../../knowledge/index.ts';

/** Where hosted vectors come from: any OpenAI-compatible endpoint. */
export interface HostedEmbedding {
  readonly api_key: string;
  readonly base_url: string | null;
  readonly model: string;
}

/** Which model embeds: the one that comes with the package, a hosted one, or none. */
export type EmbeddingChoice = 'embedded' | 'none' | HostedEmbedding;

/** A question waits for its answer; an index does not. */
const questionTimeout = 2_000;
const prefix = 'hosted:';

/** The embedders of one configuration. */
export class Embedders {
  readonly #choice: EmbeddingChoice;

  constructor(choice: EmbeddingChoice) {
    this.#choice = choice;
  }

  /** The one that the index is to be made with; null when there is none. */
  wanted(): Embedder | null {
    if (this.#choice === 'none') return null;
    return this.#choice === 'embedded' ? embeddedEmbedder() : hostedEmbedder(this.#choice);
  }

  /** The one that made vectors that stand already: another one than wanted, while the index is made anew. */
  named(model_id: string): Embedder | null {
    if (this.#choice === 'none') return null;
    if (!model_id.startsWith(prefix)) {
      const embedded = embeddedEmbedder();
      return embedded?.model_id === model_id ? embedded : null;
    }
    if (this.#choice === 'embedded') return null;
    return hostedEmbedder({ ...this.#choice, model: model_id.slice(prefix.length) });
  }
}

function hostedEmbedder({ api_key, base_url, model }: HostedEmbedding): Embedder {
  const options = {
    model,
    apiKey: api_key,
    stripNewLines: false,
    ...(base_url !== null && { configuration: { baseURL: base_url } }),
  };
  const questions = new OpenAIEmbeddings({ ...options, timeout: questionTimeout, maxRetries: 0 });
  const documents = new OpenAIEmbeddings({ ...options, timeout: 30_000, maxRetries: 3 });
  return {
    model_id: `${prefix}${model}`,
    languages: ['en', 'es'],
    isHosted: true,
    embeddings: {
      embedQuery: async (text) => unitVector(await asked(() => questions.embedQuery(text))),
      embedDocuments: async (texts) => (await asked(() => documents.embedDocuments(texts))).map(unitVector),
    },
  };
}

async function asked<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch {
    // The endpoint's own words may repeat what it was sent.
    throw new EmbeddingError('EMBEDDING_UNAVAILABLE', 'The hosted embedding model did not answer.');
  }
}
