/** Beyond Latin-1: there `º`, `½` and `²` are meant as they stand. */
const odd = /[\u0100-\u{10ffff}]+/gu;
/** What is not seen: control characters, zero-width and direction marks, tags. Line breaks, tabs and what joins two emoji stay. */
const invisible =
  /(?![\n\t])\p{Cc}|(?!\u200d\p{Extended_Pictographic})\p{Cf}|[\u{e0000}-\u{e0fff}\u3164\uffa0\u115f\u1160]/gu;
/** More than three marks on one letter are no language's. */
const heaped = /(\p{M}{3})\p{M}+/gu;

/**
 * A text in plain characters, so that everything that reads it, a person included, reads the same: full-width and styled letters and digits
 * become ordinary ones (NFKC), nothing invisible is left, every kind of space is a space.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(odd, (run) => run.normalize('NFKC'))
    .replaceAll(invisible, '')
    .replaceAll(/[^\S\n\t]/gu, ' ')
    .replaceAll(heaped, '$1')
    .normalize('NFC');
}
