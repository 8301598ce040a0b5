import { TextClassifier, type Example } from '../plugins/kit/classifier/index.ts';
import { readClinc150, type LabelledText } from './data-sets.ts';
import { highest, LabelNumbers, longTraining } from './label-numbers.ts';
import { percent, type Report, type Table } from './report.ts';
import { SecondVoter } from './second-voter.ts';

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

  type Probabilities = (text: string) => Float32Array | Promise<Float32Array>;
  const first: Probabilities = (text) => classifier.probabilities(text);
  const voter = await SecondVoter.train(examples, outside + 1);

  /** Accuracy within and recall outside, by one threshold that the validation split decides. */
  async function measured(heading: string, probabilitiesOf: Probabilities): Promise<Table> {
    const read = async (text: string, label: number): Promise<Read> => {
      const probabilities = await probabilitiesOf(text);
      const best = highest(probabilities.subarray(0, outside));
      const odds = Math.log((probabilities[best] ?? 0) / (probabilities[outside] ?? 0));
      return { odds, right: best === label };
    };
    const readAll = async (rows: readonly Example[]): Promise<Read[]> => {
      const all: Read[] = [];
      for (const { text, label } of rows) all.push(await read(text, label));
      return all;
    };
    const inside = (texts: readonly LabelledText[]) => readAll(labels.examples(texts));
    const others = (texts: readonly LabelledText[]) => readAll(texts.map(({ text }) => ({ text, label: outside })));
    const splits = [
      { name: 'validation', known: await inside(data.val), unknown: await others(data.oos_val) },
      { name: 'test', known: await inside(data.test), unknown: await others(data.oos_test) },
    ];
    const threshold = chooseThreshold(splits[0]?.known ?? [], splits[0]?.unknown ?? []);
    return {
      heading: `${heading}, threshold ${threshold.toFixed(2)}`,
      columns: ['split', 'accuracy without it', 'in-scope accuracy', 'out-of-scope recall', 'wrongly turned away'],
      rows: splits.map(({ name, known, unknown }) => [
        name,
        percent(known.filter(({ right }) => right).length, known.length),
        percent(known.filter(({ right, odds }) => right && odds > threshold).length, known.length),
        percent(unknown.filter(({ odds }) => odds <= threshold).length, unknown.length),
        percent(known.filter(({ odds }) => odds <= threshold).length, known.length),
      ]),
    };
  }

  const tables = [await measured('The classifier', first)];
  if (voter) {
    tables.push(
      await measured('With sentence vectors as a second voter', (text) =>
        voter.vote(text, classifier.probabilities(text)),
      ),
    );
  }
  return {
    name: 'clinc150',
    title: 'CLINC150',
    notes: [
      `150 intents and what is outside of them, trained in ${((trained - start) / 1000).toFixed(1)} s. The threshold (logarithm of the odds of the best intent against none) has the highest sum of accuracy and recall on the validation split.`,
      ...(voter ? [`The second voter was asked in ${percent(voter.votes.asked, voter.votes.all)} of cases.`] : []),
    ],
    tables,
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
