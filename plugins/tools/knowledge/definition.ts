import { foldAccents } from '../../kit/fold-accents.ts';

const english =
  /^(?:(?:so|and|ok|wait|but) )*(?:wh?ats|wat is|what is|what does|what do)(?: (?:an?|the))? (?<word>[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,2}?)(?: mean| stand for)?$/u;
const spanish =
  /^(?:(?:y|o sea|pero|oye|ok) )*(?:q|k|ke|qe|que) (?:es|son|significa|kiere decir|quiere decir) (?<article>(?:el|la|los|las|un|una) )?(?<word>[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,2})$/u;
const pronoun = /\b(?:my|mine|it|that|this|they|those|i|me|mi|mio|mia|eso|esto|tu|yo)\b/;

/**
 * Who asks what a word means, asks it as articles have it: "whats apr" and "q es el apr" hold hardly a word that they have. Null for any other
 * question.
 */
export function asDefinition(question: string): string | null {
  const words = foldAccents(question)
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (pronoun.test(words)) return null;
  const inEnglish = english.exec(words)?.groups?.['word'];
  if (inEnglish !== undefined) return `What is ${inEnglish}?`;
  const found = spanish.exec(words)?.groups;
  return found ? `¿Qué es ${found['article'] ?? 'el '}${found['word'] ?? ''}?` : null;
}
