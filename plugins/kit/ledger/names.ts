/** Letters that the shorter of two names must have to be taken for the beginning of the longer one. */
const minimumLetters = 5;

/** What two spellings of a name have in common: lower case letters and digits, a plus sign as the word. */
export function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** True when the letters of one name begin with those of a shorter one that is long enough to tell: Upstart, Upstart Network. */
export function beginsWith(long: string, short: string): boolean {
  return short.length >= minimumLetters && long.startsWith(short);
}

/** The same of names as they are written, whichever is the shorter one. */
export function beginAlike(one: string, other: string): boolean {
  const [short, long] = byLength(one, other);
  return beginsWith(long, short);
}

/** True when one name is inside the other: Max, HBO Max. */
export function isPartOf(one: string, other: string): boolean {
  const [short, long] = byLength(one, other);
  return long.includes(short);
}

/** The letters of two names, the shorter ones first. */
function byLength(one: string, other: string): [string, string] {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return first.length <= second.length ? [first, second] : [second, first];
}
