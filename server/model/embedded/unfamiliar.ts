import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import { findBrand } from './brands.ts';

/** What was asked about and is not known: a shop by its name, or a kind of spending. */
export interface Unfamiliar {
  readonly slot: 'merchant' | 'category';
  readonly words: string;
  /** It can hardly be anything but a name: written with a capital letter, or a word nobody uses where a name stands. */
  readonly isName: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Where a shop stands, or (after "on", "en") a kind of spending. */
const places =
  /\b(?<place>on|at|to|from|for|give|gave|pay|paid|en|a|al|de|pago|pague|doy)\s+(?:the |my |our |your |some |el |la |los |las |mi |mis |un |una )?(?<words>[\p{L}&'’-]{3,})/dgu;
/** Where whoever takes money stands: "will netflix charge me". */
const takers =
  /\b(?:will|does|did|has|is|was|are|me cobra|me cobro|me cobrara|me ha cobrado)\s+(?<words>[\p{L}&'’-]{3,})/dgu;
/** A message of one name and what leads up to it: "only uber", "what about netflix then". */
const alone =
  /^\P{L}*(?:(?:and|but|ok|no|only|just|what about|how about|same for|now|y|pero|solo|solamente|ahora|que hay de|que tal|lo mismo con|en|at|for|with|con|de|the|el|la)\s+)*(?<words>[\p{L}&'’-]{3,})(?:\s+(?:then|please|too|entonces|tambien|por favor))?\P{L}*$/du;
/** Where somebody goes is no shop, and what a trip cost is no kind of spending. */
const travels = /\b(?:trip|trips|vacation|holiday|holidays|travels?|weekend|viaje|viajes|vacaciones|escapada)\s*$/;
/** Times that people name and no period is made of: what happens then is no shop and no kind of spending. */
const times =
  'night nights morning mornings evening evenings noon afternoon weekday weekdays weekend weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays holidays holiday christmas xmas easter halloween thanksgiving birthday birthdays summer winter spring autumn fall payday noche noches tarde tardes manana mananas lunes martes miercoles jueves viernes sabados domingos navidad navidades pascua pascuas cumpleanos verano invierno primavera otono vacaciones fiestas quincena';
/** Words that stand there and name nothing that could be missing. */
const neutral = new Set(
  `${times} time times top hold track purpose line air total all average everything anything things stuff general date them this that these those day days week weeks month months year years account accounts card cards bank money now far last next usual purchases payments shopping bills bill spending expenses cash whom who what where which credit debit savings checking get spend pay buy the and usually normally each every over past today yesterday half start end beginning others other rest here there todo aire general cuenta cuentas tarjeta tarjetas mes meses semana semanas dia dias año ano promedio media eso esto cosas compras gastos pagos dinero banco quien que los las del ahora ayer hoy credito debito ahorros final principio resto otros otra otro menudo diario mas menos pagar gastar cada comparacion comparado efectivo verdad serio realidad conjunto concreto particular adelante camino lugar vez veces parte cambio principio absoluto exceso comparison cash fact case particular short second third way least most once`.split(
    ' ',
  ),
);

/**
 * The first word that names what is not known, as the customer wrote it. A capital letter makes a shop of it; after "on" or
 * "en" it is else a kind of spending; where a name stands, a word that nobody uses is one.
 * @param masked the folded text without what was understood
 * @param isWord tells the words that people use when they ask about money
 * @param hangs true after another question: then a strange word alone names something, else it is just strange
 */
export function unfamiliarWords(
  masked: string,
  message: string,
  isWord: (word: string) => boolean,
  hangs: boolean,
): Unfamiliar | null {
  return placed(masked, message) ?? capital(masked, message, isWord) ?? strange(masked, message, isWord, hangs);
}

/** A name that everybody knows, whether the customer pays there or not. */
export function wellKnown(masked: string, message: string): Unfamiliar | null {
  const found = findBrand(masked, (word) => isCapital(writtenAs(word, message)));
  if (!found) return null;
  const { start, end } = found;
  const words = masked.slice(start, end);
  const at = foldAccents(message).indexOf(words);
  const written = at >= 0 ? message.slice(at, at + words.length) : words;
  const named = isCapital(written)
    ? written
    : written.replaceAll(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { slot: 'merchant', words: named, isName: true, start, end };
}

function placed(masked: string, message: string): Unfamiliar | null {
  for (const found of masked.matchAll(places)) {
    const word = found.groups?.['words'] ?? '';
    if (neutral.has(word) || travels.test(masked.slice(0, found.index))) continue;
    const isName = isCapital(writtenAs(word, message));
    const place = found.groups?.['place'] ?? '';
    // "give", "for" and "to" lead up to much else.
    if (!isName && !/^(?:on|at|en)$/.test(place)) continue;
    const [start = 0] = found.indices?.groups?.['words'] ?? [];
    return unfamiliar(isName || place === 'at' ? 'merchant' : 'category', word, isName, start, message, masked);
  }
  return null;
}

/** A word with a capital letter inside a sentence that is otherwise written without them. */
function capital(masked: string, message: string, isWord: (word: string) => boolean): Unfamiliar | null {
  const words = [...masked.matchAll(/[\p{L}][\p{L}&'’-]{2,}/gu)];
  const capitals = words.filter(({ 0: word }) => isCapital(writtenAs(word, message)));
  if (capitals.length * 2 > words.length) return null;
  const found = capitals.find(
    ({ 0: word, index }) =>
      index > masked.search(/\p{L}/u) &&
      !isWord(word) &&
      !neutral.has(word) &&
      !travels.test(masked.slice(0, index).replace(/ (?:to|in|a|en) $/, '')),
  );
  return found ? unfamiliar('merchant', found[0], true, found.index, message, masked) : null;
}

function strange(
  masked: string,
  message: string,
  isWord: (word: string) => boolean,
  hangs: boolean,
): Unfamiliar | null {
  for (const found of [hangs ? alone.exec(masked) : null, ...masked.matchAll(takers)]) {
    const word = found?.groups?.['words'];
    if (word === undefined || isWord(word) || neutral.has(word)) continue;
    const [start = 0] = found?.indices?.groups?.['words'] ?? [];
    return unfamiliar('merchant', word, true, start, message, masked);
  }
  return null;
}

function unfamiliar(
  slot: Unfamiliar['slot'],
  word: string,
  isName: boolean,
  start: number,
  message: string,
  masked: string,
): Unfamiliar {
  const written = writtenAs(word, message);
  const words = isCapital(written) ? nameFrom(written, message) : written;
  return { slot, words, isName, start, end: Math.min(masked.length, start + words.length) };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A name goes on as long as its words begin with a capital: "Best Buy". */
function nameFrom(first: string, message: string): string {
  const rest = message.slice(message.indexOf(first));
  return /^[^\s?!.,;]+(?:\s+\p{Lu}[^\s?!.,;]*)*/u.exec(rest)?.[0] ?? first;
}

/** A folded word as it stands in the message. */
function writtenAs(word: string, message: string): string {
  return message.split(/[^\p{L}&'’-]+/u).find((part) => foldAccents(part) === word) ?? word;
}
