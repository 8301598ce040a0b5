import type { Language } from '../../../plugins/tools/shared/language.ts';
import type { TextClassifier } from './classifier.ts';

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
  readonly classifier: TextClassifier;
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
    const { labels, classifier } = this.#parts;
    const probabilities = classifier.probabilities(text);
    const best = new Map<string, { intent: string; args: Label['args']; score: number; highest: number }>();
    labels.forEach(({ intent, args }, index) => {
      const probability = probabilities[index] ?? 0;
      const known = best.get(intent);
      if (!known) best.set(intent, { intent, args, score: probability, highest: probability });
      else {
        known.score += probability;
        if (probability > known.highest) Object.assign(known, { args, highest: probability });
      }
    });
    const top = [...best.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, 3)
      .map(({ intent, args, score }) => ({ intent, args, score }));
    const [first = { intent: outside, args: {}, score: 0 }, second] = top;
    return { ...first, margin: first.score - (second?.score ?? 0), top };
  }
}
