import type { Language } from '../../../plugins/tools/shared/language.ts';
import type { Example } from '../../../plugins/kit/classifier/classifier.ts';
import { wordsOf } from '../../../plugins/kit/classifier/features.ts';
import { outsideExamples } from './outside.ts';
import { outside, Router, type Label } from './router.ts';
import { trainedClassifier } from './trained.ts';

/** Examples that a word must stand in to be everyday; a rarer one may as well be a part of a name. */
const everydayCount = 3;

/** What the router learns of a tool. */
export interface RoutedTool {
  readonly name: string;
  readonly examples: { readonly en: readonly string[]; readonly es?: readonly string[] | undefined };
}

/**
 * Makes the router from the examples that tools declare; trained where that was not done before, the same result every time.
 * A wording that ends in `<argument=value>` fixes that argument: it becomes a label of its own.
 */
export function trainRouter(tools: readonly RoutedTool[]): Router {
  const labels: Label[] = [];
  const numbers = new Map<string, number>();
  const examples: Example[] = [];
  const questions = new Map<string, Partial<Record<Language, string>>>();
  const learn = (intent: string, example: string, language: Language | null): void => {
    const { text, args } = readExample(example);
    const key = `${intent} ${JSON.stringify(args)}`;
    const label = numbers.get(key) ?? labels.length;
    if (label === labels.length) {
      numbers.set(key, label);
      labels.push({ intent, args });
    }
    examples.push({ text, label });
    if (language !== null && Object.keys(args).length === 0 && !text.includes('<')) {
      const known = questions.get(intent) ?? {};
      if (known[language] === undefined) questions.set(intent, { ...known, [language]: text });
    }
  };
  for (const { name, examples } of tools) {
    for (const example of examples.en) learn(name, example, 'en');
    for (const example of examples.es ?? []) learn(name, example, 'es');
  }
  for (const example of outsideExamples) learn(outside, example, null);

  const classifier = trainedClassifier(examples, labels.length);
  const counts = new Map<string, number>();
  for (const { text } of examples) {
    for (const word of new Set(wordsOf(text))) if (!word.startsWith('<')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vocabulary = new Set(counts.keys());
  const everyday = new Set([...vocabulary].filter((word) => (counts.get(word) ?? 0) >= everydayCount));
  return new Router({ labels, classifier, vocabulary, everyday, questions });
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
