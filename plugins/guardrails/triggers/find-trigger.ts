import { triggers, type Trigger } from '../../kit/index.ts';
import { readMessage, type MessageReading, type Reading } from '../input-classifier/index.ts';

/** Of the whole message, and of one sentence of several: chosen on wordings of authors who were left out of the training. */
const thresholds = { whole: 0.35, sentence: 0.95 };

/** What a message sets off; null when it is to be answered like any other. */
export function findTrigger(text: string): Trigger | null {
  return triggerIn(readMessage(text));
}

export function triggerIn({ whole, sentences }: MessageReading): Trigger | null {
  const main = whole && strongest(whole, thresholds.whole);
  if (main) return main;
  const found = new Set(sentences.map((sentence) => strongest(sentence, thresholds.sentence)));
  return triggers.find((trigger) => found.has(trigger)) ?? null;
}

/** The likeliest trigger, when all triggers together are likely enough and it stands out among them. */
function strongest(reading: Reading, threshold: number): Trigger | null {
  const sum = triggers.reduce((total, trigger) => total + reading[trigger], 0);
  const best = triggers.reduce((one, other) => (reading[other] > reading[one] ? other : one));
  return sum >= threshold && reading[best] >= threshold / 2 ? best : null;
}
