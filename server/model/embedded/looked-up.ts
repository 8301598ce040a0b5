import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import type { Language } from '../../../plugins/tools/shared/language.ts';
import { nounOf } from './in-its-place.ts';
import type { Frame } from './follow-up.ts';
import type { ParsedMessage } from './slots.ts';

/** Words that stand for what was said before. */
const leaning =
  /\b(?:it|its|that|this|them|these|those|they|so|eso|esto|esos|esas|ello|asi|por que|why)\b|\b(?:lo|la|los|las)\s+\p{L}+|\p{L}{3,}(?:r|ndo)(?:lo|la|los|las)\b/u;
/** Asks what a word means: "what does APR mean?", "qué es el APR". */
const defining =
  /^\P{L}*(?:(?:and|so|ok|y) )*(?:what(?:s|'s|’s| is| are| does| do) .+|(?:que|cual) (?:es|son|significa\w*|quiere decir) .+)$/u;
const pronoun = /\b(?:it|its|that|this|them|these|those|they|mine|my|eso|esto|esos|esas|ello|mio|mia|mi)\b/;

/** True for a word that is asked for by itself, whatever was asked before. */
export function isDefinition(message: string): boolean {
  const folded = foldAccents(message);
  return defining.test(folded) && !pronoun.test(folded);
}

/** Words of a message that is understood with the one before it, at most. */
const fewWords = 8;

/**
 * The words that articles are searched for by. Articles know no shop of the customer's, so its name says nothing there; and "how do I raise
 * it?" is about what was asked before.
 */
export function lookedUpWords(
  message: string,
  { spans, unfamiliar }: ParsedMessage,
  before: Frame | null,
  language: Language = 'en',
): string {
  const shops = spans
    .filter(({ slot, start }) => slot === 'merchant' && start !== unfamiliar?.start)
    .map(({ text }) => text);
  const folded = foldAccents(message);
  let plain = message;
  // Folding keeps the length of Latin text, so a name stands in both at the same place.
  for (const shop of shops) {
    const at = folded.indexOf(shop);
    if (at >= 0 && folded.length === message.length) plain = plain.slice(0, at) + plain.slice(at + shop.length);
  }
  const words = plain.trim().split(/\s+/);
  const own = words.length > 1 ? plain.trim() : message;
  const subject = before?.slots['question'];
  if (typeof subject !== 'string' || subject === '' || words.length > fewWords || !leaning.test(folded)) return own;
  // "De qué fue el último", said of fees, does not say so.
  const noun = before?.intent === 'fees' ? nounOf(before.intent, language) : null;
  return [noun, subject.split('\n').at(-1), own].filter(Boolean).join(' ');
}
