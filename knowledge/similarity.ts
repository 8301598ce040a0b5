import { LRUCache } from 'lru-cache';

/** Numbers that stand for the words, word pairs and groups of letters in a text, and how much each counts before its rarity is known. */
interface Terms {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

/** Texts whose terms are kept: all of a library's several times over, and in memory some 20 MB. Questions are not among them. */
const known = new LRUCache<string, Terms>({ max: 20_000 });

/** How alike a question and some texts are, and how much of the question none of them knows. */
export interface Likeness {
  /** By text, 0..1. */
  readonly scores: readonly number[];
  /** Share of the question's words that are in none of the texts, by what they would say, 0..1; 1 for a question without words. */
  readonly unknown: number;
}

/**
 * How alike a question and some texts are in words, word pairs and groups of letters: the cosine of their TF-IDF vectors, 0..1. What
 * counts as rare is told by the texts themselves, so that nothing has to be kept: among the candidates of a search, the words
 * that all of them share say nothing about which one is right.
 */
export function likeness(question: string, texts: readonly string[]): Likeness {
  const documents = texts.map(termsOfText);
  const containing = new Map<number, number>();
  for (const { keys } of documents) for (const key of keys) containing.set(key, (containing.get(key) ?? 0) + 1);
  const rarity = (key: number) => Math.log((1 + texts.length) / (1 + (containing.get(key) ?? 0))) + 1;
  const asked = termsOf(question);
  const weights = new Map(Array.from(asked.keys, (key, at) => [key, (asked.weights[at] ?? 0) * rarity(key)]));
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  const scores = documents.map((document) => {
    let product = 0;
    let squares = 0;
    for (const [at, key] of document.keys.entries()) {
      const weight = (document.weights[at] ?? 0) * rarity(key);
      squares += weight * weight;
      product += weight * (weights.get(key) ?? 0);
    }
    return product / length / (Math.sqrt(squares) || 1);
  });
  return { scores, unknown: unknownOf(question, rarity, (key) => containing.has(key)) };
}

/** The scores of {@link likeness} alone. */
export function lexicalSimilarity(question: string, texts: readonly string[]): readonly number[] {
  return likeness(question, texts).scores;
}

function unknownOf(question: string, rarity: (key: number) => number, isKnown: (key: number) => boolean): number {
  let all = 0;
  let missing = 0;
  for (const word of new Set(wordsOf(question))) {
    const key = keyOf(word);
    all += rarity(key);
    if (!isKnown(key)) missing += rarity(key);
  }
  return all === 0 ? 1 : missing / all;
}

function termsOfText(text: string): Terms {
  const before = known.get(text);
  if (before) return before;
  const terms = termsOf(text);
  known.set(text, terms);
  return terms;
}

/** Words, pairs of words, and the groups of three to five letters in them: misspelt and inflected words still share most groups. */
function termsOf(text: string): Terms {
  const counts = new Map<number, number>();
  const add = (term: string) => {
    const key = keyOf(term);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const words = wordsOf(text);
  for (const [index, word] of words.entries()) {
    add(word);
    const next = words[index + 1];
    if (next !== undefined) add(`${word} ${next}`);
    const padded = `_${word}_`;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) add(`*${padded.slice(start, start + length)}`);
    }
  }
  return {
    keys: Int32Array.from(counts.keys()),
    weights: Float32Array.from(counts.values(), (count) => 1 + Math.log(count)),
  };
}

/** FNV-1a, 32 bits: of a few ten thousand terms hardly two share a number, and where they do, two words count as one. */
function keyOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
