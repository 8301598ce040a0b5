import type { Language } from '../../../plugins/tools/shared/language.ts';
import { featuresOf, type Vectorizer } from './features.ts';
import type { LinearModel } from './linear.ts';

/** The intent of a question that no tool answers. */
export const outside = 'outside';

/** What a wording means: the tool, and the arguments that the wording fixes. */
export interface Label {
  readonly intent: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface ScoredLabel extends Label {
  readonly score: number;
}

/** Where a text belongs, and how clearly. */
export interface Routing extends ScoredLabel {
  /** Distance to the best label of another tool. */
  readonly margin: number;
  /** The best label of each of the three best tools. */
  readonly top: readonly ScoredLabel[];
}

interface Parts {
  readonly labels: readonly Label[];
  readonly vectorizer: Vectorizer;
  readonly model: LinearModel;
  readonly vocabulary: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Partial<Record<Language, string>>>;
}

/** Decides which tool a text is for. Made by `trainRouter`. */
export class Router {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Words seen in training, folded. */
  get vocabulary(): ReadonlySet<string> {
    return this.#parts.vocabulary;
  }

  /** A question that stands for the tool when the customer must choose; null when it has none. */
  questionFor(intent: string, language: Language): string | null {
    return this.#parts.questions.get(intent)?.[language] ?? null;
  }

  /** @param text delexicalised: slots written `<period>`, `<category>` … */
  route(text: string): Routing {
    const { labels, vectorizer, model } = this.#parts;
    const scores = model.scores(vectorizer.vector(featuresOf(text)));
    const best = new Map<string, ScoredLabel>();
    labels.forEach(({ intent, args }, index) => {
      const score = scores[index] ?? -Infinity;
      if (score > (best.get(intent)?.score ?? -Infinity)) best.set(intent, { intent, args, score });
    });
    const top = [...best.values()].sort((a, b) => b.score - a.score).slice(0, 3);
    const [first = { intent: outside, args: {}, score: -Infinity }, second] = top;
    return { ...first, margin: second ? first.score - second.score : 0, top };
  }
}
