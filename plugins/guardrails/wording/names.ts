import type { Citation } from '../../kit/index.ts';

const alwaysKnown = new Set([
  'I',
  "I'm",
  "I've",
  "I'd",
  "I'll",
  'APR',
  'ATM',
  'FDIC',
  'USD',
  'US',
  'EE',
  'UU',
  'OK',
  'Spanish',
  'English',
]);

/** Names in the middle of a sentence that nobody gave: not the tools, the facts, the customer, or a cited article. */
export function findStrangers(
  sentence: string,
  context: {
    readonly toolTexts: readonly string[];
    readonly citations: readonly Citation[];
    readonly message: string;
    readonly grounding: { readonly facts: ReadonlyMap<string, { readonly label: string }> };
  },
): string[] {
  const words = sentence.replaceAll(/\{[^}]*\}/g, '§');
  const found = Array.from(words.matchAll(/(?<=[\p{L}\p{Nd}§,)%'’] )\p{Lu}[\p{L}\p{Nd}'’&.-]*/gu), ([word]) =>
    word.replace(/[.'’-]+$/u, ''),
  );
  if (found.length === 0) return [];
  // A label is told by reference: as a bare word it could stand with another fact's figure.
  const known = [
    ...context.toolTexts,
    context.message,
    ...context.citations.flatMap(({ title, quote }) => [title, quote]),
  ]
    .join(' ')
    .toLowerCase();
  return found.filter((word) => !alwaysKnown.has(word) && !known.includes(word.toLowerCase()));
}
