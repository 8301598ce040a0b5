import { featuresOf } from './features.ts';
import { probabilities, trainSoftmax, type SoftmaxWeights, type Training } from './softmax.ts';
import { Vectorizer } from './vectorizer.ts';

/** A text and the number of the label that it bears. */
export interface Example {
  readonly text: string;
  /** What is known of the text besides its words, each a word of its own: it weighs as much as all words and as all letters. */
  readonly marks?: readonly string[];
  readonly label: number;
}

/** Chosen by cross-validation on Banking77's training split. */
export const training: Training = { passes: 12, rate: 3, dropout: 0.5, seed: 20_251, trainings: 1 };

/** Tells which label a text bears: the one classifier of the product and of `npm run eval`. */
export class TextClassifier {
  readonly vectorizer: Vectorizer;
  readonly weights: SoftmaxWeights;

  constructor(vectorizer: Vectorizer, weights: SoftmaxWeights) {
    this.vectorizer = vectorizer;
    this.weights = weights;
  }

  static train(examples: readonly Example[], labels: number, how: Training = training): TextClassifier {
    const documents = examples.map(({ text, marks }) => featuresOf(text, marks));
    const vectorizer = Vectorizer.fit(documents);
    const vectors = documents.map((document) => vectorizer.vector(document));
    const targets = examples.map(({ label }) => label);
    return new TextClassifier(
      vectorizer,
      trainSoftmax(vectors, targets, { labels, columns: vectorizer.hashes.length }, how),
    );
  }

  /** The probability of each label, 0..1. */
  probabilities(text: string, marks: readonly string[] = []): Float32Array {
    const out = new Float32Array(this.weights.labels);
    probabilities(this.weights, this.vectorizer.vector(featuresOf(text, marks)), out);
    return out;
  }
}
