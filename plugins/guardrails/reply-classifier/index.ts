import {
  TextClassifier,
  trainedClassifier,
  training,
  type Example,
  type Training,
} from '../../kit/classifier/index.ts';
import { sentencesOf } from '../wording/clauses.ts';
import { replyKinds, wordings, type ReplyKind, type Wording } from './examples/index.ts';
import { lexicon, marksVersion, withMarks } from './marks.ts';

/** What a reply was read as. */
export interface ReplyReading {
  /** The likeliest kind besides `none`. */
  readonly kind: Exclude<ReplyKind, 'none'>;
  /** How likely it is that it must not be said, 0..1. */
  readonly score: number;
}

/**
 * From which score on a sentence is stopped that reads as each kind, and from which on where a list of a guardrail finds something in it
 * too: a word such as "lazy" is a reason only where the sentence is not plainly about a restaurant. Bad tone has to be surer, because short
 * courtesies resemble it and the other rails stop what is said without grounds. By leaving one numbered set of wordings out at a time.
 */
export const thresholds = { advice: 0.75, shaming: 0.75, pressure: 0.7, listed: 0.2 } as const;

/** Longer than the others and with more left out: a few points more are recognised, and what one training learned by chance weighs less. */
const how: Training = { ...training, passes: 20, dropout: 0.7, trainings: 3 };

let classifier: TextClassifier | undefined;

/** Read as it was trained by the build; otherwise it learns from the wordings, once: a few seconds of processor time. */
export function replyClassifier(): TextClassifier {
  classifier ??= trainedClassifier({
    name: 'replies',
    labels: replyKinds.length,
    from: [wordings, lexicon, marksVersion],
    examples: () => examplesOf(wordings),
    how,
  });
  return classifier;
}

/** Learns from some of the wordings only: to read the others as it would read what it never saw. */
export function trainReplies(from: readonly Wording[]): TextClassifier {
  return TextClassifier.train(examplesOf(from), replyKinds.length, how);
}

const examplesOf = (from: readonly Wording[]): Example[] =>
  from.map(({ text, kind }) => ({
    text: withMarks(text.replaceAll(/\{fact:[^}]*\}/g, '§')),
    label: replyKinds.indexOf(kind),
  }));

/** The last reply and how it was read: both rails of a sentence ask for the same one. */
let last: { readonly text: string; readonly reading: ReplyReading } | undefined;

/** Reads a reply's own words, references as `§`. Of several sentences the worst counts. */
export function readReply(text: string): ReplyReading {
  if (last?.text !== text) last = { text, reading: worstOf(text, replyClassifier()) };
  return last.reading;
}

/** The same by another classifier. */
export function worstOf(text: string, by: TextClassifier): ReplyReading {
  const readings = sentencesOf(text).map((sentence) => read(sentence, by));
  return readings.reduce<ReplyReading>((worst, reading) => (reading.score > worst.score ? reading : worst), {
    kind: 'advice',
    score: 0,
  });
}

const [, ...stopped] = replyKinds;

function read(sentence: string, by: TextClassifier): ReplyReading {
  const [none = 1, ...others] = by.probabilities(withMarks(sentence));
  return { kind: stopped[others.indexOf(Math.max(...others))] ?? 'advice', score: 1 - none };
}
