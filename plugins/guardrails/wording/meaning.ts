import type { Fact } from '../../kit/index.ts';
import { isNews, isReversed, sharedPart } from './claims.ts';
import type { Clause, Reference } from './clauses.ts';
import { conceptsOf, directions, ofMoney, ofShares, qualifiers } from './concepts.ts';
import type { WordingContext } from './context.ts';
import { differencesIn, moveIn, trueDirection } from './directions.ts';
import { stemsOf, type Grounding } from './grounding.ts';

/** What a clause says of its figures is what a tool said of them, or what their names say. */
export function checkConcepts(
  clause: Clause,
  clausesIn: readonly Clause[],
  context: WordingContext,
  reasons: Set<string>,
): void {
  const { grounding } = context;
  const near = clause.references;
  const sentence = clausesIn.flatMap(({ references }) => references);
  const values = near.filter(({ part }) => part === 'value');
  const valuesIn = sentence.filter(({ part }) => part === 'value');
  const told = valuesIn.length > 0 ? valuesIn : sentence;
  const truth = trueDirection(clause, sentence, grounding.facts);
  for (const concept of clause.concepts) {
    if (directions.has(concept) && truth !== null) {
      if (concept !== truth) reasons.add('DIRECTION_DIFFERS');
      continue;
    }
    if (near.length === 0 && directions.has(concept)) {
      // Without a figure beside it, "and rising" is a claim of its own.
      const stems = stemsOf(clause.words);
      const isSaid = grounding.said.some((one) =>
        one.clauses.some((other) => other.concepts.has(concept) && sharedPart(stems, stemsOf(other.words)) >= 0.5),
      );
      if (!isSaid) reasons.add('DIRECTION_DIFFERS');
      continue;
    }
    const supporters = values.length > 0 ? fitting(concept, values) : told;
    const support = (reference: Reference) =>
      values.length > 0 ? grounding.near(reference.fact) : grounding.far(reference.fact);
    if (supporters.some((reference) => support(reference).has(concept))) continue;
    reasons.add(directions.has(concept) ? 'DIRECTION_DIFFERS' : 'MEANING_DIFFERS');
  }
  const said = new Set([...clausesIn].flatMap(({ concepts }) => [...concepts]));
  for (const { fact } of values) {
    // One word says what a fact is; more of them are the name of a shop or an employer.
    const last = fact.id.split('.').at(-1) ?? '';
    const own = last.includes('_') ? [] : conceptsOf(last);
    if ([...own].some((concept) => qualifiers.has(concept) && !said.has(concept))) reasons.add('MEANING_DIFFERS');
    if (/ - /.test(fact.formula ?? '') && ![...directions].some((one) => said.has(one)))
      reasons.add('DIRECTION_DIFFERS');
  }
  const moved = moveIn(clause);
  if (moved && grounding.said.some((one) => one.clauses.some((other) => isSame(moveIn(other), [moved[1], moved[0]])))) {
    reasons.add('DIRECTION_DIFFERS');
  }
  for (const { fact } of differencesIn(clause)) {
    if (!isDifference(fact, grounding)) reasons.add('DIRECTION_DIFFERS');
  }
  if (
    near.length === 0 &&
    (isNews(clause.words, grounding) ||
      isReversed(stemsOf(clause.words), clause.concepts.has('NOT'), grounding.clauses))
  ) {
    reasons.add('CLAIM_WITHOUT_FACT');
  }
}

/** True for what a tool put beside "more" or "less" itself. */
function isDifference(fact: Fact, { said }: Grounding): boolean {
  return said.some((one) =>
    one.clauses.some(
      ({ concepts, references }) =>
        (concepts.has('UP') || concepts.has('DOWN')) &&
        references.some((reference) => reference.part === 'value' && reference.fact === fact),
    ),
  );
}

/** The figures that a concept can be said of: a sum, where there is one, for what is said of sums. */
function fitting(concept: string, values: readonly Reference[]): readonly Reference[] {
  const isRight = ofMoney.has(concept)
    ? ({ fact }: Reference) => fact.unit.endsWith('_cents')
    : ofShares.has(concept)
      ? ({ fact }: Reference) => fact.unit === 'fraction'
      : () => true;
  const right = values.filter(isRight);
  return right.length > 0 ? right : values;
}

function isSame(one: readonly Fact[] | null, other: readonly Fact[]): boolean {
  return one !== null && one.every((fact, at) => fact === other[at]);
}
