import { classifierFromBytes, classifierToBytes, TextClassifier } from '../plugins/kit/classifier/index.ts';
import { readBanking77 } from './data-sets.ts';
import { highest, LabelNumbers, longTraining } from './label-numbers.ts';
import { percent, type Report } from './report.ts';
import { SecondVoter } from './second-voter.ts';

/** Accuracy of the product's classifier, with weights of one byte each, on Banking77's test split; trained on its training split. */
export async function reportBanking77(folder: string): Promise<Report> {
  const { train, test } = await readBanking77(folder);
  const labels = new LabelNumbers(train);
  const start = performance.now();
  const bytes = classifierToBytes(TextClassifier.train(labels.examples(train), labels.names.length, longTraining));
  const trained = performance.now();
  const classifier = classifierFromBytes(bytes);
  const wrong = labels
    .examples(test)
    .filter(({ text, label }) => highest(classifier.probabilities(text)) !== label).length;
  const read = performance.now();
  const voter = await SecondVoter.train(labels.examples(train), labels.names.length);
  let wrongTogether = 0;
  for (const { text, label } of voter ? labels.examples(test) : []) {
    const both = await voter?.vote(text, classifier.probabilities(text));
    if (both && highest(both) !== label) wrongTogether += 1;
  }
  return {
    name: 'banking77',
    title: 'Banking77',
    notes: ['77 intents, weights of one byte each. Everything was chosen by cross-validation on the training split.'],
    tables: [
      {
        heading: 'Test split',
        columns: ['examples', 'questions', 'accuracy', 'weights', 'training', 'a question'],
        rows: [
          [
            train.length,
            test.length,
            percent(test.length - wrong, test.length),
            `${Math.round(bytes.length / 1024)} KB`,
            `${((trained - start) / 1000).toFixed(1)} s`,
            `${((read - trained) / test.length).toFixed(3)} ms`,
          ],
        ],
      },
      ...(voter
        ? [
            {
              heading: 'Test split, with sentence vectors as a second voter',
              columns: ['accuracy', 'asked'],
              rows: [[percent(test.length - wrongTogether, test.length), percent(voter.votes.asked, voter.votes.all)]],
            },
          ]
        : []),
    ],
  };
}
