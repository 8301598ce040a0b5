import { embeddedEmbedder, type Embedder } from '../knowledge/index.ts';
import type { Example } from '../plugins/kit/classifier/index.ts';
import { probabilities, trainSoftmax, type SoftmaxWeights } from '../plugins/kit/classifier/softmax.ts';
import type { SparseVector } from '../plugins/kit/classifier/vectorizer.ts';

/** All by cross-validation on Banking77's training split, on the fold whose figures are in docs/evaluation.md. */
const training = { passes: 20, rate: 1, dropout: 0.2, seed: 20_251, trainings: 1 };
const scale = 2;
const share = 0.3;
const margin = 0.8;

/** How many of the texts it was asked about. */
interface Votes {
  asked: number;
  all: number;
}

/** Sentence vectors with weights of their own, asked where the first voter's two best labels are near each other. */
export class SecondVoter {
  readonly votes: Votes = { asked: 0, all: 0 };
  readonly #embedder: Embedder;
  readonly #weights: SoftmaxWeights;

  private constructor(embedder: Embedder, weights: SoftmaxWeights) {
    this.#embedder = embedder;
    this.#weights = weights;
  }

  /** Null where the embedded embedder is not installed. */
  static async train(examples: readonly Example[], labels: number): Promise<SecondVoter | null> {
    const embedder = embeddedEmbedder();
    if (!embedder) return null;
    const vectors = await embedder.embeddings.embedDocuments(examples.map(({ text }) => text));
    const targets = examples.map(({ label }) => label);
    const columns = vectors[0]?.length ?? 0;
    return new SecondVoter(embedder, trainSoftmax(vectors.map(dense), targets, { labels, columns }, training));
  }

  /** @param first the first voter's probability of each label @returns both voters', a geometric mean in which the first weighs more */
  async vote(text: string, first: Float32Array): Promise<Float32Array> {
    this.votes.all += 1;
    const [best = 0, second = 0] = [...first].sort((a, b) => b - a);
    if (best - second > margin) return first;
    this.votes.asked += 1;
    const own = new Float32Array(first.length);
    probabilities(this.#weights, dense(await this.#embedder.embeddings.embedQuery(text)), own);
    const both = first.map((value, label) => value ** (1 - share) * (own[label] ?? 0) ** share);
    const sum = both.reduce((total, value) => total + value, 0);
    return both.map((value) => value / sum);
  }
}

function dense(vector: readonly number[]): SparseVector {
  return { columns: Uint32Array.from(vector.keys()), values: Float32Array.from(vector, (value) => value * scale) };
}
