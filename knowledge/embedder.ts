import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { CodedError } from '../plugins/kit/index.ts';

/** Thrown when texts could not be embedded. Never carries the texts. */
export class EmbeddingError extends CodedError {}

/** Turns texts into vectors, and says what the vectors are worth. */
export interface Embedder {
  /** Model and version. Vectors of one model are compared with those of no other. */
  readonly model_id: string;
  /** Languages that it understands; texts in another one get no vector. */
  readonly languages: readonly ('en' | 'es')[];
  /** Vectors of unit length. */
  readonly embeddings: EmbeddingsInterface;
  /** True when texts leave this process. */
  readonly isHosted: boolean;
}

/** @throws EmbeddingError EMBEDDING_INVALID */
export function unitVector(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  if (!Number.isFinite(length) || length === 0) {
    throw new EmbeddingError('EMBEDDING_INVALID', 'The model gave a vector without a direction.');
  }
  return vector.map((value) => value / length);
}
