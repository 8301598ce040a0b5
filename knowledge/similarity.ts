import { LRUCache } from 'lru-cache';
import { meaningsOf, plainWordsOf, stemsOf, type Language } from './words.ts';

/**
 * What each kind of term counts for. Letters are many in every word; they are there for what is misspelt. The best of a few on the development
 * questions.
 */
const shares = { word: 1, meaning: 1, pair: 0.6, letters: 0.25 };

/** What a word counts for that all groups of texts have. */
const common = 0.2;

/** The terms of a text, and how much each counts before its rarity is known. */
interface Terms {
  /** Numbers that stand for them: of a text that is kept its places in {@link places}, else their {@link keyOf}. */
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  /** Those of the keys that are of words and of what they mean. */
  readonly said: Int32Array;
}

/** Texts whose terms are kept, by language: all of the library's 20,000 and as many of a bank's own, some 40 MB. Questions that are asked are not among them. */
const known: Readonly<Record<Language, LRUCache<string, Terms>>> = {
  en: new LRUCache({ max: 20_000 }),
  es: new LRUCache({ max: 20_000 }),
};
/** Each term of texts that are or were kept, numbered as they came, so that what counts them is a row and no map. */
const places = new Map<number, number>();
/** More than a library has many times over: then all is forgotten and comes anew. */
const mostPlaces = 2_000_000;

/** A number for each place, used anew by every comparison: some megabytes each time would have the collector run after every few. */
let rows = { containing: new Int32Array(0), asked: new Float64Array(0) };

/** How alike a question and some texts are, and how much of the question none of them knows. */
export interface Likeness {
  /** By text, 0..1. */
  readonly scores: readonly number[];
  /** Share of the question's words that are in none of the texts, by what they would say, 0..1; 1 for a question without words. */
  readonly unknown: number;
}

/** What is looked for, in the language of the texts. */
export interface Question {
  readonly text: string;
  readonly language: Language;
}

/**
 * How alike a question and some texts are in words without endings, in what these mean, in word pairs and in groups of letters: the cosine
 * of their TF-IDF vectors, 0..1. What counts as rare is told by the texts themselves, so that nothing has to be kept: among the candidates of a search, the words
 * that all of them share say nothing about which one is right.
 */
export function likeness(question: Question, texts: readonly string[]): Likeness {
  if (places.size > mostPlaces) forget();
  const documents = texts.map((text) => termsOfText(text, question.language));
  const { containing, asked } = emptyRows();
  for (const { keys } of documents) {
    for (let at = 0; at < keys.length; at++) {
      const place = keys[at] ?? 0;
      containing[place] = (containing[place] ?? 0) + 1;
    }
  }
  const rarityOf = (count: number) => Math.log((1 + texts.length) / (1 + count)) + 1;
  const rarities = Float64Array.from({ length: texts.length + 1 }, (_, count) => rarityOf(count));
  let length = 0;
  const terms = termsOf(question.text, question.language);
  for (const [at, key] of terms.keys.entries()) {
    const place = places.get(key);
    const weight = (terms.weights[at] ?? 0) * (rarities[place === undefined ? 0 : (containing[place] ?? 0)] ?? 0);
    if (place !== undefined) asked[place] = weight;
    length += weight * weight;
  }
  const scores = documents.map(({ keys, weights }) => {
    let product = 0;
    let squares = 0;
    for (let at = 0; at < keys.length; at++) {
      const place = keys[at] ?? 0;
      const weight = (weights[at] ?? 0) * (rarities[containing[place] ?? 0] ?? 0);
      squares += weight * weight;
      product += weight * (asked[place] ?? 0);
    }
    return product / (Math.sqrt(length) || 1) / (Math.sqrt(squares) || 1);
  });
  const countOf = (key: number) => containing[places.get(key) ?? -1] ?? 0;
  return { scores, unknown: unknownOf(question, countOf, rarityOf) };
}

/**
 * Share of what a question says, in words and in what they mean, that each group of texts says somewhere, 0..1; what few of the groups
 * say counts more.
 */
export function coverage({ text, language }: Question, groups: readonly (readonly string[])[]): number[] {
  const { said } = termsOf(text, language);
  const places = new Map(Array.from(said, (key, at) => [key, at]));
  const held = groups.map((texts) => {
    const holds = Array.from(said, () => false);
    for (const each of texts) {
      for (const key of termsOfText(each, language).said) {
        const place = places.get(key);
        if (place !== undefined) holds[place] = true;
      }
    }
    return holds;
  });
  const rarities = Array.from(said, (_, at) => {
    const holding = held.filter((holds) => holds[at]).length;
    return Math.log((1 + groups.length) / (1 + holding)) + common;
  });
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return held.map((holds) => rarities.reduce((sum, rarity, at) => sum + (holds[at] ? rarity : 0), 0) / all);
}

/** The scores of {@link likeness} alone. */
export function lexicalSimilarity(question: Question, texts: readonly string[]): readonly number[] {
  return likeness(question, texts).scores;
}

function unknownOf(
  { text, language }: Question,
  countOf: (key: number) => number,
  rarityOf: (count: number) => number,
): number {
  let all = 0;
  let missing = 0;
  for (const stem of new Set(stemsOf(text, language))) {
    const count = countOf(keyOf(stem));
    all += rarityOf(count);
    if (count === 0) missing += rarityOf(count);
  }
  return all === 0 ? 1 : missing / all;
}

function termsOfText(text: string, language: Language): Terms {
  const before = known[language].get(text);
  if (before) return before;
  const { keys, weights, said } = termsOf(text, language);
  const terms = { keys: keys.map(placeOf), weights, said };
  known[language].set(text, terms);
  return terms;
}

function placeOf(key: number): number {
  const place = places.get(key) ?? places.size;
  if (place === places.size) places.set(key, place);
  return place;
}

/** Zeros, at least one for each place. */
function emptyRows(): typeof rows {
  if (rows.asked.length < places.size) {
    const length = 2 * places.size;
    rows = { containing: new Int32Array(length), asked: new Float64Array(length) };
  } else {
    rows.containing.fill(0);
    rows.asked.fill(0);
  }
  return rows;
}

function forget(): void {
  places.clear();
  for (const texts of Object.values(known)) texts.clear();
}

/** Words, what they mean, pairs of words, and the groups of three to five letters in them: misspelt words still share most groups. */
function termsOf(text: string, language: Language): Terms {
  const terms = new Map<number, { count: number; share: number }>();
  const add = (term: string, share: number) => {
    const key = keyOf(term);
    terms.set(key, { count: (terms.get(key)?.count ?? 0) + 1, share });
  };
  const stems = stemsOf(text, language);
  for (const [index, stem] of stems.entries()) {
    add(stem, shares.word);
    const next = stems[index + 1];
    if (next !== undefined) add(`${stem} ${next}`, shares.pair);
  }
  const meanings = meaningsOf(stems, language);
  for (const meaning of meanings) add(meaning, shares.meaning);
  for (const word of plainWordsOf(text)) {
    const padded = `_${word}_`;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) {
        add(`*${padded.slice(start, start + length)}`, shares.letters);
      }
    }
  }
  return {
    keys: Int32Array.from(terms.keys()),
    weights: Float32Array.from(terms.values(), ({ count, share }) => share * (1 + Math.log(count))),
    said: Int32Array.from(new Set([...stems, ...meanings]), keyOf),
  };
}

/** FNV-1a, 32 bits: of a few ten thousand terms hardly two share a number, and where they do, two words count as one. */
function keyOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash;
}
