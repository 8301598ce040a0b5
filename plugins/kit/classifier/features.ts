import { foldAccents } from '../fold-accents.ts';

/** Words of a text with its slots kept whole: "spend on <category>" gives `spend`, `on`, `<category>`. */
export function wordsOf(text: string): string[] {
  return (
    foldAccents(text)
      .replaceAll(/['’]/g, '')
      .match(/<[a-z_]+>|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Short forms as people write them, with or without their apostrophe: "can't" and "cannot" are one. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cant: ['cannot'],
    dont: ['do', 'not'],
    didnt: ['did', 'not'],
    doesnt: ['does', 'not'],
    isnt: ['is', 'not'],
    wasnt: ['was', 'not'],
    wont: ['will', 'not'],
    havent: ['have', 'not'],
    im: ['i', 'am'],
    ive: ['i', 'have'],
    whats: ['what', 'is'],
    wheres: ['where', 'is'],
    whens: ['when', 'is'],
    hows: ['how', 'is'],
    thats: ['that', 'is'],
    theres: ['there', 'is'],
  }),
);

/** Lengths of the runs of letters that are features. */
const [shortest, longest] = [2, 5];

/** Beyond every code unit: a mark is no word, however that is spelt. */
const markSeed = 0x1_0000;

/** How often each feature occurs, by its hash. The views are weighed apart, so that letters do not drown words. */
export interface Features {
  /** Words and pairs of neighbours. */
  readonly words: ReadonlyMap<number, number>;
  /** Runs of 2 to 5 letters inside a word: what survives a slip of the keyboard or another ending. */
  readonly letters: ReadonlyMap<number, number>;
  /** What is said of the text besides, of classifiers that are told something. */
  readonly marks: ReadonlyMap<number, number>;
}

/**
 * Features of a text, hashed to 32 bits: no vocabulary has to be kept with the weights, and at the hundred thousand
 * features of our largest set about one in forty thousand meets another.
 */
export function featuresOf(text: string, marks: readonly string[] = []): Features {
  const words = new Map<number, number>();
  const letters = new Map<number, number>();
  let before = hashOf('^', 0);
  for (const word of wordsOf(text).flatMap((word) => shortForms.get(word) ?? [word])) {
    const hash = hashOf(word, 0);
    count(words, hash);
    count(words, mix(before, hash));
    before = hash;
    if (!word.startsWith('<')) countLetters(letters, `_${word}_`);
  }
  count(words, mix(before, hashOf('$', 0)));
  return { words, letters, marks: new Map(marks.map((mark) => [hashOf(mark, markSeed), 1])) };
}

function countLetters(letters: Map<number, number>, padded: string): void {
  for (let start = 0; start + shortest <= padded.length; start++) {
    let hash = 1;
    const end = Math.min(start + longest, padded.length);
    for (let index = start; index < end; index++) {
      hash = Math.imul(hash ^ padded.charCodeAt(index), 16_777_619);
      if (index - start + 1 >= shortest) count(letters, hash >>> 0);
    }
  }
}

function count(counts: Map<number, number>, hash: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1);
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, seed: number): number {
  let hash = 2_166_136_261 ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return hash >>> 0;
}

function mix(first: number, second: number): number {
  return Math.imul(Math.imul(first, 31) ^ second, 2_654_435_761) >>> 0;
}
