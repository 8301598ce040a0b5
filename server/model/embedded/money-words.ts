import type { Money } from './money.ts';

/** Numbers below a hundred, and the hundreds that Spanish writes as one word. */
const values: ReadonlyMap<string, number> = new Map(
  Object.entries({
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
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    un: 1,
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
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  }),
);
/** Words that multiply what stands before them, and stand for themselves where nothing does. */
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['grand', 1000],
  ['k', 1000],
  ['mil', 1000],
]);

const number = [...values.keys(), ...scales.keys()].sort((a, b) => b.length - a.length).join('|');
const digits = String.raw`\d{1,3}(?:[.,]\d{1,2})?(?=\s?(?:grand|k|mil|thousand)\b)`;
const word = String.raw`(?:${digits}|(?<!\p{L})(?:${number})(?![\p{L}]))`;
const currency = String.raw`(?:dollars?|bucks?|usd|dolar(?:es|it[oa]s)|pesos|euros?)`;
/** A run of them, "and" and "y" inside it, and what follows. */
const run = new RegExp(
  String.raw`(?<run>${word}(?:(?:\s|-|\s(?:and|y)\s)?${word})*)(?<currency>\s${currency}\b)?(?<counted>\s+(?:and a half|percent|por ciento|por cien|times?|veces|gracias|thanks|disculpas|days?|dias|weeks?|semanas|months?|meses|years?|anos|people|personas|cosas|things|miles|millas)\b)?`,
  'gu',
);
/** Below this a number without a currency counts things: "two more". */
const leastBare = 100;

/** Amounts that a folded text names in words: "two hundred", "3 grand", "mil quinientos", "fifty bucks". */
export function findWordedMoney(text: string): Money[] {
  return [...text.matchAll(run)].flatMap(({ groups = {}, index }) => {
    const { run: said = '', currency: named = '', counted } = groups;
    const value = valueOf(said);
    if (counted !== undefined || value === null || (named === '' && value < leastBare)) return [];
    return [
      { cents: Math.round(value * 100), start: index, end: index + said.length + named.length, isMarked: named !== '' },
    ];
  });
}

/** Null for words that are no one number: "fifty thirty". */
function valueOf(said: string): number | null {
  let sum = 0;
  let part = 0;
  let last = Infinity;
  for (const word of said.match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? []) {
    const scale = scales.get(word);
    if (scale !== undefined) {
      part = (part || 1) * scale;
      if (scale === 1000) {
        sum += part;
        part = 0;
      }
      last = scale === 1000 ? 1000 : 100;
      continue;
    }
    if (word === 'and' || word === 'y') continue;
    const value = values.get(word) ?? Number(word.replace(',', '.'));
    const size = value >= 100 ? 100 : value >= 20 ? 10 : 1;
    if (size >= last) return null;
    part += value;
    last = size;
  }
  return sum + part;
}
