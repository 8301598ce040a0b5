import type { Fact } from '../../kit/index.ts';
import type { Clause, Reference } from './clauses.ts';
import type { WordingContext } from './context.ts';
import type { Grounding } from './grounding.ts';

/** The label and the days beside a figure are its own. */
export function checkOwners(
  clause: Clause,
  { named, lastDays }: { named: Reference | undefined; lastDays: Reference | undefined },
  { grounding }: WordingContext,
  reasons: Set<string>,
): void {
  const values = clause.references.filter(({ part }) => part === 'value');
  const labels = clause.references.filter(({ part }) => part === 'label');
  const days = clause.references.filter(({ part }) => part === 'period');
  const isName = (fact: Fact) =>
    grounding.said.some(({ clauses }) =>
      clauses.some(({ references }) =>
        references.some((other) => other.part === 'label' && other.fact.label === fact.label),
      ),
    );
  for (const { fact, at } of values) {
    const near = (nearest(days, at) ?? lastDays)?.fact.period;
    if (fact.period && near && (fact.period.from !== near.from || fact.period.to !== near.to))
      reasons.add('PERIOD_DIFFERS');
    const owners = labels.length > 0 ? labels : named ? [named] : [];
    if (owners.length > 0 && isName(fact) && !owners.some((owner) => owner.fact.label === fact.label))
      reasons.add('LABEL_DIFFERS');
  }
  // A figure that is told by no name of its own must stand with names that a tool put it with.
  for (const label of labels) {
    if (
      values.length > 0 &&
      !values.some(({ fact }) => fact.label === label.fact.label || stoodTogether(fact, label.fact, grounding))
    ) {
      reasons.add('LABEL_DIFFERS');
    }
  }
}

function nearest(references: readonly Reference[], at: number): Reference | undefined {
  return references.find((reference) => reference.at > at) ?? references.at(-1);
}

function stoodTogether(one: Fact, other: Fact, { said }: Grounding): boolean {
  return said.some(({ clauses }) => {
    const all = clauses.flatMap(({ references }) => references);
    return all.some(({ fact }) => fact === one) && all.some(({ fact }) => fact.label === other.label);
  });
}
