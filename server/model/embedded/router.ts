import type { Language } from '../../../plugins/tools/shared/language.ts';
import type { TextClassifier } from '../../../plugins/kit/classifier/classifier.ts';
import { withConcepts } from './concepts.ts';
import { sharedNameWords } from './names.ts';
import { periodWords } from './period-days.ts';
import { brandWords } from './brands.ts';
import { askedOf, withoutNumbers, type Asked } from '../../../plugins/tools/calculation/wordings/asked.ts';
import { Speller } from './spelling.ts';

/** The intent of a question that no tool answers. */
export const outside = 'outside';

/** The intent of a wording that asks the question before again with something changed: "and in August?". */
export const continuation = 'continuation';

/** What a wording means: the tool, and the arguments that the wording fixes. */
export interface Label {
  readonly intent: string;
  readonly args: Readonly<Record<string, string>>;
  /** The tools whose answers it may follow; null for a wording that stands by itself. */
  readonly after: readonly string[] | null;
}

/** What was asked before, by the tools that answered: what a follow-up may hang on. */
export interface Before {
  readonly intents: readonly string[];
  /** The tool whose question a continuation asks again; null where the message names what that tool does not take. */
  readonly continued: string | null;
}

interface ScoredIntent {
  readonly intent: string;
  /** 0..1, of all the labels of the tool together. */
  readonly probability: number;
}

/** Where a text belongs, and how clearly. */
export interface Routing extends ScoredIntent {
  /** Those that the likeliest wording fixes. */
  readonly args: Readonly<Record<string, string>>;
  /** The likeliest wording asks the question before again. */
  readonly continues: boolean;
  /** How likely it leaves out what the question before said, 0..1. */
  readonly hangs: number;
  /** How much likelier than the next. */
  readonly margin: number;
  /** Logarithm of the odds of the likeliest tool against none. */
  readonly odds: number;
  /** The three likeliest tools, `outside` among them. */
  readonly top: readonly ScoredIntent[];
}

/** A classifier with what its labels mean. */
export interface LabelledClassifier {
  readonly labels: readonly Label[];
  readonly classifier: TextClassifier;
}

interface Parts {
  /** Of wordings that stand by themselves. */
  readonly standing: LabelledClassifier;
  /** Of those that hang on the question before. */
  readonly following: LabelledClassifier;
  /** Tells which of the two a wording is: label 1 hangs on the question before. */
  readonly hanging: TextClassifier;
  /** The same, of what is asked of an answer as well: it knows more such wordings, and would have the router take too much for them. */
  readonly asking: TextClassifier;
  /** Tells what a wording asks of the answer before, by the numbers of `askedOf`. */
  readonly asked: TextClassifier;
  readonly vocabulary: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Partial<Record<Language, string>>>;
}

const nothingBefore: Before = { intents: [], continued: null };

/** Decides which tool a text is for. Made by `trainRouter`. */
export class Router {
  readonly #parts: Parts;
  /** The tools that it leads to; null for all that it learned. */
  readonly #open: ReadonlySet<string> | null;
  /** Corrects towards words of the examples, of days and of kinds of spending; a customer's own names come on top. */
  readonly speller: Speller;

  constructor(
    parts: Parts,
    open: ReadonlySet<string> | null = null,
    speller = new Speller([...parts.vocabulary, ...sharedNameWords, ...periodWords, ...brandWords]),
  ) {
    this.#parts = parts;
    this.#open = open;
    this.speller = speller;
  }

  /** The same, without training, where some of the tools are switched off: what is known to be for another tool is outside, and no guess at those that are left. */
  only(tools: Iterable<string>): Router {
    return new Router(this.#parts, new Set(tools), this.speller);
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

  /**
   * A text stands by itself or hangs on what was asked before; each of the two readings counts as much as it is likely.
   * @param text delexicalised: slots written `<period>`, `<category>` …
   * @param before wordings that follow other answers than these are out of the question
   */
  route(said: string, before: Before = nothingBefore): Routing {
    const text = withConcepts(said);
    const { standing, following, hanging } = this.#parts;
    const found = new Map<string, Sum>();
    const hangs = before.intents.length === 0 ? 0 : likelier(hanging.probabilities(text)[1] ?? 0);
    add(found, standing, text, 1 - hangs, ({ intent }) => this.#opened(intent));
    const follows =
      hangs === 0 ? 0 : add(found, following, text, hangs, (label) => this.#opened(intentAfter(label, before)));
    const all = 1 - hangs + follows;
    const ranked = [...found]
      .map(([intent, { sum, label }]) => ({ intent, probability: sum / all, label }))
      .sort((a, b) => b.probability - a.probability);
    const [first, second] = ranked;
    const none = ranked.find(({ intent }) => intent === outside)?.probability ?? 0;
    const some = ranked.find(({ intent }) => intent !== outside)?.probability ?? 0;
    return {
      intent: first?.intent ?? outside,
      probability: first?.probability ?? 0,
      args: (first?.intent !== outside && first?.label.args) || {},
      continues: first?.label.intent === continuation,
      hangs: follows / all,
      margin: (first?.probability ?? 0) - (second?.probability ?? 0),
      odds: Math.log(some / none),
      top: ranked.slice(0, 3).map(({ intent, probability }) => ({ intent, probability })),
    };
  }

  /** What a message asks of the answer before, and how surely it hangs on it at all; both 0..1. */
  askedOf(message: string): { readonly asked: Asked; readonly probability: number; readonly hangs: number } {
    const text = withConcepts(withoutNumbers(message));
    const { asked, asking } = this.#parts;
    let [best, probability] = [0, 0];
    for (const [index, one] of asked.probabilities(text).entries()) {
      if (one > probability) [best, probability] = [index, one];
    }
    return { asked: askedOf[best] ?? 'none', probability, hangs: asking.probabilities(text)[1] ?? 0 };
  }

  #opened<Intent extends string | null>(intent: Intent): Intent | typeof outside {
    return intent === null || !this.#open || this.#open.has(intent) ? intent : outside;
  }
}

/**
 * How much oftener a message hangs on the one before, when there is one, than examples that do are among all. On the development part of
 * eval/dialogues, 8 to 12 find most follow-ups; questions put after others' first ones change by half a point.
 */
const oftener = 10;

function likelier(hangs: number): number {
  return (oftener * hangs) / (oftener * hangs + 1 - hangs);
}

/** The probability of an intent, and the likeliest of its labels. */
interface Sum {
  sum: number;
  highest: number;
  label: Label;
}

/** Adds the probabilities of a classifier's labels to those of their intents. Returns how much was added. */
function add(
  found: Map<string, Sum>,
  { labels, classifier }: LabelledClassifier,
  text: string,
  weight: number,
  intentOf: (label: Label) => string | null,
): number {
  const probabilities = classifier.probabilities(text);
  let added = 0;
  for (const [index, label] of labels.entries()) {
    const intent = intentOf(label);
    if (intent === null) continue;
    const own = weight * (probabilities[index] ?? 0);
    added += own;
    const known = found.get(intent);
    if (!known) found.set(intent, { sum: own, highest: own, label });
    else {
      known.sum += own;
      if (own > known.highest) Object.assign(known, { highest: own, label });
    }
  }
  return added;
}

function intentAfter({ intent, after }: Label, { intents, continued }: Before): string | null {
  if (intent === continuation) return continued;
  return (after?.some((tool) => intents.includes(tool)) ?? true) ? intent : null;
}
