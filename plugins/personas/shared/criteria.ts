import type { Criterion, Evidence, Family, WindowSignals } from '../../kit/index.ts';
import type { Truth } from './logic.ts';

type Card = NonNullable<WindowSignals['credit']>['cards'][number];
type Value = Criterion['value'];
interface Proved {
  readonly evidence: Readonly<Record<string, Evidence[]>>;
}

/** A condition on one known number; unknown when the number is. `criterion` is the field's path. */
export function compare(
  criterion: string,
  value: number | null | undefined,
  threshold: number,
  test: (value: number, threshold: number) => boolean,
  evidence: readonly Evidence[],
): Criterion {
  const known = value ?? null;
  return decided(criterion, known, threshold, known === null ? null : test(known, threshold), evidence);
}

/** A condition that must be true. */
export function isTrue(criterion: string, value: boolean | null | undefined, evidence: readonly Evidence[]): Criterion {
  const known = value ?? null;
  return decided(criterion, known, true, known, evidence);
}

export function decided(
  criterion: string,
  value: Value,
  threshold: Criterion['threshold'],
  met: Truth,
  evidence: readonly Evidence[],
): Criterion {
  return { criterion, value, threshold, met, evidence: [...evidence] };
}

/** Evidence of a field; none when its family is missing or the field is unknown. */
export function proof(family: Proved | null, field: string): readonly Evidence[] {
  return family?.evidence[field] ?? [];
}

/** Whether a card uses at least a fraction of its limit, compared in whole cents; unknown without limit or balance. */
export function usesAtLeast(card: Card, fraction: number): Truth {
  const { balance_cents, limit_cents } = card;
  if (balance_cents === null || limit_cents === null || limit_cents <= 0) return null;
  return Math.max(0, balance_cents) * 10_000 >= limit_cents * Math.round(fraction * 10_000);
}

/** The highest known utilization of any card. */
export function highestUtilization(cards: readonly Card[]): number | null {
  const known = cards.flatMap(({ utilization }) => utilization ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** Evidence of the cards' utilization. */
export function utilizationProof(cards: readonly Card[]): Evidence[] {
  return cards.flatMap((card) => card.evidence['utilization'] ?? []);
}

export const families: readonly Family[] = ['subscriptions', 'savings', 'credit', 'income', 'spending', 'cash_flow'];
