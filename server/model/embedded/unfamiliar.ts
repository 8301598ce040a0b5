import { foldAccents } from '../../../plugins/kit/fold-accents.ts';

/** What was asked about and is not known: a shop by its name, or a kind of spending. */
export interface Unfamiliar {
  readonly slot: 'merchant' | 'category';
  readonly words: string;
  /** Written with a capital letter, so that it can hardly be anything but a name. */
  readonly isName: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Where a shop stands, or (after "on", "en") a kind of spending. */
const places =
  /\b(?<place>on|at|to|from|for|give|gave|pay|paid|en|a|al|de|pago|pague|doy)\s+(?:the |my |our |your |some |el |la |los |las |mi |mis |un |una )?(?<words>[\p{L}&'’-]{3,})/dgu;
/** Words that stand there and name nothing that could be missing. */
const neutral = new Set(
  'total all average everything anything things stuff general date them this that these those day days week weeks month months year years account accounts card cards bank money now far last next usual purchases payments shopping bills bill spending expenses cash whom who what where which credit debit savings checking get spend pay buy the and usually normally each every over past today yesterday half start end beginning others other rest here there todo general cuenta cuentas tarjeta tarjetas mes meses semana semanas dia dias año ano promedio media eso esto cosas compras gastos pagos dinero banco quien que los las del ahora ayer hoy credito debito ahorros final principio resto otros otra otro menudo diario mas menos pagar gastar cada'.split(
    ' ',
  ),
);

/**
 * The first word that names what is not known, as the customer wrote it. A capital letter makes a shop of it; after "on" or
 * "en" it is else a kind of spending.
 * @param masked the folded text without what was understood
 */
export function unfamiliarWords(masked: string, message: string): Unfamiliar | null {
  for (const found of masked.matchAll(places)) {
    const word = found.groups?.['words'] ?? '';
    if (neutral.has(word)) continue;
    const written = writtenAs(word, message);
    const isName = /^\p{Lu}/u.test(written);
    const place = found.groups?.['place'] ?? '';
    // "give", "for" and "to" lead up to much else.
    if (!isName && !/^(?:on|at|en)$/.test(place)) continue;
    const [start = 0] = found.indices?.groups?.['words'] ?? [];
    const words = isName ? nameFrom(written, message) : written;
    const slot = isName || place === 'at' ? 'merchant' : 'category';
    return { slot, words, isName, start, end: Math.min(masked.length, start + words.length) };
  }
  return null;
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
