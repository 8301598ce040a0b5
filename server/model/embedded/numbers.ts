/** Small numbers as people write them, in English and Spanish. */
const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  couple: 2,
  'couple of': 2,
  'a couple of': 2,
  'a couple': 2,
  few: 3,
  'a few': 3,
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  sesenta: 60,
  noventa: 90,
};

/** Matches a number word or digits inside a larger pattern. Longest words first. */
export const numberPattern = `(?:\\d{1,4}|${Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The number that {@link numberPattern} matched; null for anything else. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : (words[text] ?? null);
}
