import type { Citation } from '../../kit/index.ts';
import { isUnfounded } from './claims.ts';
import { clausesOf, type Clause, type Reference } from './clauses.ts';
import type { WordingContext } from './context.ts';
import { checkDays } from './days.ts';
import { isOutOfOrder } from './directions.ts';
import { checkConcepts } from './meaning.ts';
import { findStrangers } from './names.ts';
import { checkOwners } from './owners.ts';
import { checkSlots } from './slots.ts';
import { hasUnitMisfit } from './units.ts';

/**
 * Says what in a sentence the facts and the tools' own words do not bear out. A sentence that a tool said itself is true. In any
 * other, the words around each reference must fit the fact: what it is of, its unit, its days, and which way it differs from
 * another; and what is claimed without a figure must be what a tool said.
 * @returns reason codes, empty when the sentence holds
 */
export function checkWording(sentence: string, context: WordingContext): string[] {
  if (context.toolTexts.some((text) => text.includes(sentence))) return [];
  const own = withoutQuotes(sentence, context.citations);
  const clauses = clausesOf(own, context.grounding.facts);
  const references = clauses.flatMap((clause) => clause.references);
  const { grounding } = context;
  const reasons = new Set<string>();
  if (findStrangers(own, context).length > 0) reasons.add('NAME_WITHOUT_EVIDENCE');
  checkDays(own, references, context, reasons);
  if (references.length === 0) {
    if (isUnfounded(own, clauses, context)) reasons.add('CLAIM_WITHOUT_FACT');
    return [...reasons];
  }
  checkSlots(own, references, context, reasons);
  // What the clauses before named: the last label, the last days.
  let named: Reference | undefined;
  let lastDays: Reference | undefined;
  for (const clause of clauses) {
    if (hasUnitMisfit(clause.words, clauses.map(({ words }) => words).join(' '))) reasons.add('UNIT_DIFFERS');
    named = clause.references.find(({ part }) => part === 'label') ?? named;
    checkOwners(clause, { named, lastDays }, context, reasons);
    lastDays = clause.references.findLast(({ part }) => part === 'period') ?? lastDays;
    checkConcepts(clause, clauses, context, reasons);
  }
  // What tools only denied of a figure is not affirmed of it.
  const denies = clauses.some(({ concepts }) => concepts.has('NOT') || concepts.has('ZERO'));
  const values = references.filter(({ part }) => part === 'value');
  if (
    !denies &&
    values.some(
      ({ fact }) =>
        grounding.sentencesWith(fact).length > 0 && grounding.sentencesWith(fact).every((one) => one.isNegated),
    )
  ) {
    reasons.add('MEANING_DIFFERS');
  }
  const whole = clausesOf(own.replaceAll(/[;:()—–,]/g, ' '), context.grounding.facts);
  if (
    isOutOfOrder(
      whole.map(({ words }) => words).join(''),
      references.map((reference) => ({ ...reference, at: placeOf(reference, references, whole) })),
    )
  ) {
    reasons.add('DIRECTION_DIFFERS');
  }
  return [...reasons];
}

/** Where the placeholder of a reference is when its sentence is not cut up. */
function placeOf(reference: Reference, references: readonly Reference[], whole: readonly Clause[]): number {
  const words = whole.map((clause) => clause.words).join('');
  return [...words.matchAll(/§/g)][references.indexOf(reference)]?.index ?? 0;
}

function withoutQuotes(sentence: string, citations: readonly Citation[]): string {
  return citations.reduce(
    (rest, { quote }) => rest.replaceAll(`“${quote}”`, ' ').replaceAll(`"${quote}"`, ' '),
    sentence.normalize('NFKC'),
  );
}
