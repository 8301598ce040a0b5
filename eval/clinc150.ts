import { TextClassifier } from '../plugins/kit/classifier/index.ts';
import { readClinc150, type LabelledText } from './data-sets.ts';
import { highest, LabelNumbers, longTraining } from './label-numbers.ts';
import { percent, type Report } from './report.ts';

/** A question as it was read: how much more likely its best intent is than none, and whether that intent is right. */
interface Read {
  readonly odds: number;
  readonly right: boolean;
}

/**
 * Accuracy within the 150 intents and recall of what is outside of them, at one threshold. The outside examples are a label of
 * their own, as in the product; the threshold on the odds against it comes from the validation split.
 */
export async function reportClinc150(folder: string): Promise<Report> {
  const data = await readClinc150(folder);
  const labels = new LabelNumbers(data.train);
  const outside = labels.names.length;
  const examples = [...labels.examples(data.train), ...data.oos_train.map(({ text }) => ({ text, label: outside }))];
  const start = performance.now();
  const classifier = TextClassifier.train(examples, outside + 1, longTraining);
  const trained = performance.now();

  const read = (text: string, label: number): Read => {
    const probabilities = classifier.probabilities(text);
    const best = highest(probabilities.subarray(0, outside));
    const odds = Math.log((probabilities[best] ?? 0) / (probabilities[outside] ?? 0));
    return { odds, right: best === label };
  };
  const inside = (texts: readonly LabelledText[]): Read[] =>
    labels.examples(texts).map((row) => read(row.text, row.label));
  const others = (texts: readonly LabelledText[]): Read[] => texts.map(({ text }) => read(text, outside));
  const threshold = chooseThreshold(inside(data.val), others(data.oos_val));
  const row = (name: string, known: readonly Read[], unknown: readonly Read[]): string[] => [
    name,
    percent(known.filter(({ right }) => right).length, known.length),
    percent(known.filter(({ right, odds }) => right && odds > threshold).length, known.length),
    percent(unknown.filter(({ odds }) => odds <= threshold).length, unknown.length),
    percent(known.filter(({ odds }) => odds <= threshold).length, known.length),
  ];
  return {
    name: 'clinc150',
    title: 'CLINC150',
    notes: [
      `150 intents and what is outside of them, trained in ${((trained - start) / 1000).toFixed(1)} s. The threshold, ${threshold.toFixed(2)} (logarithm of the odds of the best intent against none), has the highest sum of accuracy and recall on the validation split.`,
    ],
    tables: [
      {
        heading: 'At one threshold',
        columns: ['split', 'accuracy without it', 'in-scope accuracy', 'out-of-scope recall', 'wrongly turned away'],
        rows: [
          row('validation', inside(data.val), others(data.oos_val)),
          row('test', inside(data.test), others(data.oos_test)),
        ],
      },
    ],
  };
}

/** The balanced threshold: that with the highest sum of accuracy within and recall of what is outside. */
function chooseThreshold(inside: readonly Read[], outside: readonly Read[]): number {
  let best = { threshold: 0, sum: -Infinity };
  for (const { odds: threshold } of outside) {
    const kept = inside.filter(({ right, odds }) => right && odds > threshold).length / inside.length;
    const caught = outside.filter(({ odds }) => odds <= threshold).length / outside.length;
    if (kept + caught > best.sum) best = { threshold, sum: kept + caught };
  }
  return best.threshold;
}
