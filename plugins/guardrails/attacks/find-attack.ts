import { readMessage, type MessageReading, type Reading } from '../input-classifier/index.ts';
import { attackForm } from './structure.ts';

/** Of the whole message, and of one sentence of several: chosen on wordings of authors who were left out of the training. */
const thresholds = { whole: 0.8, sentence: 0.9 };

type Attack = 'injection' | 'extraction';

/** What a message attempts: to override the rules, or to get at what the assistant is made of or holds of others; null for neither. */
export function findAttack(text: string): Attack | null {
  return attackForm(text) ?? attackIn(readMessage(text));
}

export function attackIn({ whole, sentences }: MessageReading): Attack | null {
  const main = whole && likelier(whole, thresholds.whole);
  if (main) return main;
  for (const sentence of sentences) {
    const found = likelier(sentence, thresholds.sentence);
    if (found) return found;
  }
  return null;
}

function likelier({ injection, extraction }: Reading, threshold: number): Attack | null {
  if (injection + extraction < threshold) return null;
  return injection >= extraction ? 'injection' : 'extraction';
}
