import type { Fact } from '../../kit/index.ts';
import type { Clause, Reference } from './clauses.ts';

const baselineWords =
  /(?:than|compared (?:to|with)|versus|vs\.?|against|above|below|over(?= §M)|under(?= §M)|exceeds?|exceeded|(?<=(?:más|menos|mismo|igual|mayor|menor) )que|frente a|respecto a|comparado con|por encima de|por debajo de|superior(?:es)? a|inferior(?:es)? a)(?: [\p{L}“"']+){0,4} (?=§)/giu;
const fromTo = /(?:from|de) (?:\p{L}+ ){0,2}(?=§M)[^§]*§M(?: \p{L}+){0,2} (?:to|a) (?:\p{L}+ ){0,2}(?=§M)/iu;
const between = /(?:between|entre) (?:\p{L}+ ){0,2}(?=§)/iu;

type Direction = 'UP' | 'DOWN' | 'SAME';

/**
 * Which way two figures of a clause really differ, where the clause says which is compared with which: "more than {b}", "from {a}
 * to {b}". Null where it does not say.
 */
export function trueDirection(
  clause: Clause,
  sentence: readonly Reference[],
  facts: ReadonlyMap<string, Fact>,
): Direction | null {
  const moved = moveIn(clause);
  if (moved) return compare(moved[1], moved[0]);
  const match = [...clause.words.matchAll(baselineWords)].at(-1);
  const baseline = match && clause.references.find(({ at }) => at === match.index + match[0].length);
  if (!baseline || !isNumber(baseline.fact)) return null;
  const values = sentence
    .filter(({ part, fact }) => part === 'value' && fact !== baseline.fact)
    .map(({ fact }) => fact);
  const difference = values.find(({ derived_from }) => derived_from?.includes(baseline.fact.id));
  const other = difference?.derived_from?.find((id) => id !== baseline.fact.id);
  if (other !== undefined) return compare(facts.get(other), baseline.fact);
  const subject = values.find(({ unit }) => unit === baseline.fact.unit);
  return compare(subject, baseline.fact);
}

const amounts =
  /§M (?=(?:more|less|higher|lower|fewer|más|menos)(?!\p{L}))|(?:increase|decrease|rise|drop|up|down|aumento|disminución|subida|bajada|subió|bajó) (?:of|by|de|en)? ?(?=§M)|(?<!\p{L})by (?=§M)/giu;

/** References that stand where only a difference can: "{a} more", "an increase of {a}". */
export function differencesIn({ words, references }: Clause): Reference[] {
  return Array.from(words.matchAll(amounts)).flatMap((match) => {
    const at = match[0].startsWith('§') ? match.index : match.index + match[0].length;
    return references.filter((reference) => reference.at === at);
  });
}

/** The two figures of "from {a} to {b}". */
export function moveIn({ words, references }: Clause): [Fact, Fact] | null {
  const moved = fromTo.exec(words);
  const [from, to] = references.filter(({ part, at }) => moved && part === 'value' && at >= moved.index);
  return from && to ? [from.fact, to.fact] : null;
}

/** True when "between a and b" names the larger first, or "from a to b" the later price first of what tools said the other way round. */
export function isOutOfOrder(words: string, references: readonly Reference[]): boolean {
  const match = between.exec(words);
  if (!match) return false;
  const [low, high] = references.filter(({ at, part }) => part === 'value' && at >= match.index + match[0].length);
  return low !== undefined && high !== undefined && compare(high.fact, low.fact) === 'DOWN';
}

function compare(one: Fact | undefined, other: Fact | undefined): Direction | null {
  if (!one || !other || !isNumber(one) || !isNumber(other) || one.unit !== other.unit) return null;
  const difference = Number(one.value) - Number(other.value);
  return difference > 0 ? 'UP' : difference < 0 ? 'DOWN' : 'SAME';
}

function isNumber({ value }: Fact): boolean {
  return typeof value === 'number';
}
