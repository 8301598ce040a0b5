import type { Language } from '../../../plugins/tools/shared/language.ts';
import type { TextClassifier } from '../../../plugins/kit/classifier/classifier.ts';

/** The intent of a question that no tool answers. */
export const outside = 'outside';

/** What a wording means: the tool, and the arguments that the wording fixes. */
export interface Label {
  readonly intent: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface ScoredLabel extends Label {
  /** 0..1, of all the labels of its tool together. */
  readonly probability: number;
}

/** Where a text belongs, and how clearly. */
export interface Routing extends ScoredLabel {
  /** How much likelier than the next. */
  readonly margin: number;
  /** Logarithm of the odds of the likeliest tool against none. */
  readonly odds: number;
  /** The likeliest label of each of the three likeliest tools, `outside` among them. */
  readonly top: readonly ScoredLabel[];
}

interface Parts {
  readonly labels: readonly Label[];
  readonly classifier: TextClassifier;
  readonly vocabulary: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
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

  /** Words seen in several examples: never a name by themselves. */
  get everyday(): ReadonlySet<string> {
    return this.#parts.everyday;
  }

  /** A question that stands for the tool when the customer must choose; null when it has none. */
  questionFor(intent: string, language: Language): string | null {
    return this.#parts.questions.get(intent)?.[language] ?? null;
  }

  /** @param text delexicalised: slots written `<period>`, `<category>` … */
  route(text: string): Routing {
    const { labels, classifier } = this.#parts;
    const probabilities = classifier.probabilities(text);
    const best = new Map<string, { label: Label; probability: number; highest: number }>();
    labels.forEach((label, index) => {
      const own = probabilities[index] ?? 0;
      const known = best.get(label.intent);
      if (!known) best.set(label.intent, { label, probability: own, highest: own });
      else {
        known.probability += own;
        if (own > known.highest) Object.assign(known, { label, highest: own });
      }
    });
    const ranked = [...best.values()]
      .map(({ label, probability }) => ({ ...label, probability }))
      .sort((a, b) => b.probability - a.probability);
    const [first = { intent: outside, args: {}, probability: 0 }, second] = ranked;
    const none = ranked.find(({ intent }) => intent === outside)?.probability ?? 0;
    const some = ranked.find(({ intent }) => intent !== outside)?.probability ?? 0;
    return {
      ...first,
      margin: first.probability - (second?.probability ?? 0),
      odds: Math.log(some / none),
      top: ranked.slice(0, 3),
    };
  }
}
