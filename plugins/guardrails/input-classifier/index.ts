import { trainedClassifier, type TextClassifier } from '../../kit/classifier/index.ts';
import { triggers } from '../../kit/index.ts';
import { benignWordings } from './benign-wordings.ts';
import { conceptsVersion, lexicon, withConcepts } from './concepts.ts';
import { abuse } from './examples/abuse.ts';
import { attackLookAlikes } from './examples/attack-look-alikes.ts';
import { benign } from './examples/benign.ts';
import { bereavement } from './examples/bereavement.ts';
import { billingError } from './examples/billing-error.ts';
import { complaint } from './examples/complaint.ts';
import { extraction } from './examples/extraction.ts';
import { gambling } from './examples/gambling.ts';
import { hardship } from './examples/hardship.ts';
import { injection } from './examples/injection.ts';
import { optOut } from './examples/opt-out.ts';
import { person } from './examples/person.ts';
import { selfHarm } from './examples/self-harm.ts';
import { stories } from './examples/stories.ts';
import { triggerLookAlikes } from './examples/trigger-look-alikes.ts';
import { unauthorized } from './examples/unauthorized.ts';
import { segmentsOf } from './segments.ts';

/** What a message can be besides a question. */
export const kinds = [...triggers, 'extraction', 'injection'] as const;
export type Kind = (typeof kinds)[number];

const examples: Readonly<Record<Kind, string>> = {
  self_harm: selfHarm,
  abuse,
  unauthorized,
  bereavement,
  gambling,
  hardship,
  billing_error: billingError,
  opt_out: optOut,
  complaint,
  person,
  extraction,
  injection,
};

const linesOf = (text: string): string[] => text.trim().split('\n');
/** How likely each kind is, 0..1; what is left to 1 is a question to be answered. */
export type Reading = Readonly<Record<Kind, number>>;

let classifier: TextClassifier | undefined;

/** Read as it was trained by the build; otherwise it learns from the examples, once: about two seconds of processor time. */
export function inputClassifier(): TextClassifier {
  if (classifier) return classifier;
  // Label 0 is what is simply to be answered; the kinds come after it.
  const everyday = [benign, attackLookAlikes, triggerLookAlikes, stories].flatMap(linesOf);
  const wordings = [[...everyday, ...benignWordings()], ...kinds.map((kind) => linesOf(examples[kind]))];
  classifier = trainedClassifier({
    name: 'input',
    labels: wordings.length,
    from: [wordings, lexicon, conceptsVersion],
    examples: () => wordings.flatMap((texts, label) => texts.map((text) => ({ text: withConcepts(text), label }))),
  });
  return classifier;
}

/** What a message is as a whole, null for one too long to be about one thing, and what its sentences are. */
export interface MessageReading {
  readonly whole: Reading | null;
  readonly sentences: readonly Reading[];
}

/** The last message and how it was read: both rails of a turn ask for the same one. */
let last: { readonly text: string; readonly reading: MessageReading } | undefined;

export function readMessage(text: string): MessageReading {
  if (last?.text === text) return last.reading;
  const { whole, sentences } = segmentsOf(text);
  const reading = { whole: whole === null ? null : readText(whole), sentences: sentences.map(readText) };
  last = { text, reading };
  return reading;
}

/** Reads a text as one thing. */
export function readText(text: string): Reading {
  const probabilities = inputClassifier().probabilities(withConcepts(text));
  return Object.fromEntries(kinds.map((kind, index) => [kind, probabilities[index + 1] ?? 0])) as Record<Kind, number>;
}
