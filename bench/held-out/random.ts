/** A seeded source of numbers. A fork depends only on the seed and its label, never on what was drawn before. */
export interface Random {
  unit(): number;
  /** Both ends inclusive. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
  characters(length: number, alphabet: string): string;
  fork(label: string): Random;
}

const DIGITS = '0123456789';
const HEXADECIMAL = '0123456789abcdef';

function hash(text: string): number {
  let state = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 16777619);
  }
  state = Math.imul(state ^ (state >>> 16), 2246822507);
  state = Math.imul(state ^ (state >>> 13), 3266489909);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Mulberry32: 32 bits of state, integer arithmetic only, so every machine draws the same numbers. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(unit() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const index = integer(0, items.length - 1);
    if (index >= items.length || index < 0) throw new Error('cannot pick from an empty list');
    return items[index] as Item;
  };
  return {
    unit,
    integer,
    pick,
    chance: (probability) => unit() < probability,
    shuffled: (items) =>
      items
        .map((item) => ({ item, order: unit() }))
        .sort((left, right) => left.order - right.order)
        .map(({ item }) => item),
    characters: (length, alphabet) =>
      Array.from({ length }, () => alphabet.charAt(integer(0, alphabet.length - 1))).join(''),
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

export const digits = (random: Random, length: number): string => random.characters(length, DIGITS);
export const hexadecimal = (random: Random, length: number): string => random.characters(length, HEXADECIMAL);
