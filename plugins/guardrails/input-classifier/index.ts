import {
  trainedClassifier,
  training,
  type Example,
  type TextClassifier,
  type Training,
} from '../../kit/classifier/index.ts';
import { benignWordings } from './benign-wordings.ts';
import { conceptsVersion, lexicon, marksOf } from './concepts.ts';
import { wordings, type Wording } from './examples/index.ts';
import { kinds, type Kind } from './kinds.ts';
import { segmentsOf } from './segments.ts';

/** How likely each kind is, 0..1; what is left to 1 is a question to be answered. */
export type Reading = Readonly<Record<Kind, number>>;

/** Label 0 is what is simply to be answered; the kinds come after it. */
export const labels = 1 + kinds.length;

/** The mean of two trainings raises a tenth fewer false alarms than one; a third gains little. */
export const inputTraining: Training = { ...training, trainings: 2 };

let classifier: TextClassifier | undefined;

/** Read as it was trained by the build; otherwise it learns from the examples, once: about fifteen seconds of processor time. */
export function inputClassifier(): TextClassifier {
  classifier ??= trainedClassifier({
    name: 'input',
    labels,
    how: inputTraining,
    from: [wordings.map(({ text, kind }) => [text, kind]), benignWordings(), lexicon, conceptsVersion],
    examples: () => examplesOf(wordings),
  });
  return classifier;
}

/**
 * What is learned from these wordings and those of the tools. A story that is to be answered is learned sentence by sentence too, because
 * the sentences of a message are also read by themselves.
 */
export function examplesOf(given: readonly Wording[]): Example[] {
  const example = (text: string, label: number): Example => ({ ...toRead(text), label });
  return [
    ...benignWordings().map((text) => example(text, 0)),
    ...given.flatMap(({ text, kind }) =>
      kind === 'none'
        ? [text, ...segmentsOf(text).sentences].map((piece) => example(piece, 0))
        : [example(text, 1 + kinds.indexOf(kind))],
    ),
  ];
}

/** What a message is as a whole, null for one too long to be about one thing, and what its sentences are. */
export interface MessageReading {
  readonly whole: Reading | null;
  readonly sentences: readonly Reading[];
}

/** The last message and how it was read: both rails of a turn ask for the same one. */
let last: { readonly text: string; readonly reading: MessageReading } | undefined;

export function readMessage(text: string): MessageReading {
  if (last?.text !== text) last = { text, reading: readWith(inputClassifier(), text) };
  return last.reading;
}

/** How a classifier that was trained on some of the wordings reads a message. */
export function readWith(reader: TextClassifier, text: string): MessageReading {
  const { whole, sentences } = segmentsOf(text);
  const read = (piece: string) => readText(reader, piece);
  return { whole: whole === null ? null : read(whole), sentences: sentences.map(read) };
}

/** Reads a text as one thing. */
function readText(reader: TextClassifier, piece: string): Reading {
  const { text, marks } = toRead(piece);
  const probabilities = reader.probabilities(text, marks);
  return Object.fromEntries(kinds.map((kind, index) => [kind, probabilities[index + 1] ?? 0])) as Record<Kind, number>;
}

const toRead = (text: string) => ({ text: text.replaceAll(/[<>]/g, ' '), marks: marksOf(text) });
