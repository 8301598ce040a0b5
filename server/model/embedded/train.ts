import type { Language } from '../../../plugins/tools/shared/language.ts';
import type { FollowUps } from '../../../plugins/kit/index.ts';
import type { Example } from '../../../plugins/kit/classifier/classifier.ts';
import { withConcepts } from './concepts.ts';
import { continuations } from './continuations.ts';
import { wordsOf } from '../../../plugins/kit/classifier/features.ts';
import { outsideExamples } from './outside.ts';
import { trainedClassifier, training } from '../../../plugins/kit/classifier/index.ts';
import { askedOf, withoutNumbers } from '../../../plugins/tools/calculation/wordings/asked.ts';
import { english } from '../../../plugins/tools/calculation/wordings/english.ts';
import { spanish } from '../../../plugins/tools/calculation/wordings/spanish.ts';
import { continuation, outside, Router, type Label, type LabelledClassifier } from './router.ts';

/** Examples that a word must stand in to be everyday; a rarer one may as well be a part of a name. */
const everydayCount = 3;

/** What the router learns of a tool. */
export interface RoutedTool {
  readonly name: string;
  readonly question?: { readonly en: string; readonly es?: string | undefined } | undefined;
  readonly examples: {
    readonly en: readonly string[];
    readonly es?: readonly string[] | undefined;
    readonly follow_ups?: readonly FollowUps[] | undefined;
  };
}

/**
 * Makes the router from the examples that tools declare; trained where that was not done before, the same result every time.
 * A wording that ends in `<argument=value>` fixes that argument: it becomes a label of its own.
 */
export function trainRouter(tools: readonly RoutedTool[]): Router {
  const standing = new LabelledExamples();
  const following = new LabelledExamples();
  const questions = new Map<string, Partial<Record<Language, string>>>();
  for (const { name, question, examples } of tools) {
    if (question) questions.set(name, { en: question.en, ...(question.es !== undefined && { es: question.es }) });
    for (const language of ['en', 'es'] as const) {
      for (const example of examples[language] ?? []) {
        const { text, args } = readExample(example);
        standing.add({ intent: name, args, after: null }, text);
        const known = questions.get(name);
        if (known?.[language] === undefined && Object.keys(args).length === 0 && !text.includes('<'))
          questions.set(name, { ...known, [language]: text });
      }
    }
    for (const { after = [name], en, es = [] } of examples.follow_ups ?? []) {
      for (const { text, args } of [...en, ...es].map(readExample)) following.add({ intent: name, args, after }, text);
    }
  }
  for (const example of outsideExamples) standing.add({ intent: outside, args: {}, after: null }, example);
  for (const example of continuations) following.add({ intent: continuation, args: {}, after: null }, example);

  const said = askedOf.flatMap((asked, label) =>
    [...english[asked], ...spanish[asked]].map((text) => ({ text: withConcepts(withoutNumbers(text)), label })),
  );
  const asked = trainedClassifier({
    name: 'asked',
    how: { ...training, trainings: 3 },
    labels: askedOf.length,
    examples: () => said,
  });
  const apart = [standing, following].flatMap(({ examples }, label) =>
    examples.map(({ text }) => ({ text: withConcepts(text), label })),
  );
  const hanging = trainedClassifier({ name: 'hanging', labels: 2, examples: () => apart });
  const asking = trainedClassifier({
    name: 'asking',
    labels: 2,
    examples: () => [...apart, ...said.map(({ text }) => ({ text, label: 1 }))],
  });
  const counts = new Map<string, number>();
  for (const { text } of [...standing.examples, ...following.examples]) {
    for (const word of new Set(wordsOf(text))) if (!word.startsWith('<')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vocabulary = new Set(counts.keys());
  const everyday = new Set([...vocabulary].filter((word) => (counts.get(word) ?? 0) >= everydayCount));
  return new Router({
    standing: standing.train(),
    following: following.train(),
    hanging,
    asking,
    asked,
    vocabulary,
    everyday,
    questions,
  });
}

/** Examples by what they mean. */
class LabelledExamples {
  readonly examples: Example[] = [];
  readonly #labels: Label[] = [];
  readonly #numbers = new Map<string, number>();

  add(label: Label, text: string): void {
    const key = JSON.stringify([label.intent, label.args, label.after]);
    const number = this.#numbers.get(key) ?? this.#labels.length;
    if (number === this.#labels.length) {
      this.#numbers.set(key, number);
      this.#labels.push(label);
    }
    this.examples.push({ text, label: number });
  }

  train(): LabelledClassifier {
    return {
      labels: this.#labels,
      classifier: trainedClassifier({
        name: 'router',
        how: { ...training, trainings: 3 },
        labels: this.#labels.length,
        examples: () => this.examples.map(({ text, label }) => ({ text: withConcepts(text), label })),
      }),
    };
  }
}

/** "which went up <aspect=price_changes>" -> the text and `{ aspect: 'price_changes' }`. */
function readExample(example: string): { text: string; args: Record<string, string> } {
  const args: Record<string, string> = {};
  const text = example.replaceAll(/\s*<([a-z_]+)=([^<>]+)>/g, (_, name: string, value: string) => {
    args[name] = value;
    return '';
  });
  return { text: text.trim(), args };
}
