import { factReference, type Fact } from '../../kit/index.ts';
import type { Reference } from './clauses.ts';
import type { WordingContext } from './context.ts';
import { frameOf, type Grounding } from './grounding.ts';

/** Each figure stands where a tool would put it, told by its name where it has one, beside figures that belong to it. */
export function checkSlots(
  own: string,
  references: readonly Reference[],
  { grounding, message }: WordingContext,
  reasons: Set<string>,
): void {
  const frame = frameOf(own);
  const alike = grounding.said.filter((one) => one.frame === frame && one.references.length === references.length);
  // What a tool said of one card or shop may be said of another in the same words, all figures being its own.
  const names = new Set(references.map(({ fact }) => fact.label));
  const isOfAnother =
    names.size === 1 &&
    references.some(({ part }) => part === 'label') &&
    !alike.some((one) => one.references.some(({ fact }) => names.has(fact.label)));
  if (
    alike.length > 0 &&
    !isOfAnother &&
    !alike.some((one) => one.references.every(({ fact }, at) => fact === references[at]?.fact))
  ) {
    reasons.add('FIGURE_EXCHANGED');
  }
  const labels = new Set(references.filter(({ part }) => part === 'label').map(({ fact }) => fact.label));
  const lower = `${own.replaceAll(factReference, ' ')} ${message}`.toLowerCase();
  const values = references.filter(({ part }) => part === 'value').map(({ fact }) => fact);
  for (const fact of values) {
    const sentences = grounding.sentencesWith(fact);
    const isNamed = labels.has(fact.label) || lower.includes(fact.label.toLowerCase());
    const needsName = sentences.every((one) =>
      one.references.some(({ part, fact: other }) => part === 'label' && other.label === fact.label),
    );
    if (needsName && !isNamed) reasons.add('LABEL_MISSING');
  }
  if (new Set(values).size < values.length) reasons.add('FIGURE_EXCHANGED');
  for (const one of values) {
    for (const { fact: other } of references) if (!belongTogether(one, other, grounding)) reasons.add('FIGURES_MIXED');
  }
}

/** Two figures that a tool told in one sentence, that are of one thing, of the same days, or made of each other. */
function belongTogether(one: Fact, other: Fact, grounding: Grounding): boolean {
  return (
    one === other ||
    (one.label === other.label && parentOf(one) !== null && parentOf(one) === parentOf(other)) ||
    one.id.startsWith(`${other.id}.`) ||
    other.id.startsWith(`${one.id}.`) ||
    (one.derived_from?.includes(other.id) ?? false) ||
    (other.derived_from?.includes(one.id) ?? false) ||
    (one.period !== undefined && one.period.from === other.period?.from && one.period.to === other.period.to) ||
    grounding.sentencesWith(one).some(({ references }) => references.some(({ fact }) => fact === other))
  );
}

/** What a fact's id says it is part of: `card.visa` of `card.visa.due`; null where that is no one thing. */
function parentOf({ id }: Fact): string | null {
  const parts = id.split('.').slice(0, -1);
  return parts.length < 2 ? null : parts.join('.');
}
