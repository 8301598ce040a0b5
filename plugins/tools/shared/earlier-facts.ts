import type { EarlierAnswer, Fact } from '../../kit/index.ts';
import type { FactBook } from './facts.ts';

/** Takes a fact of an earlier answer into this one, with those it is computed from: it is proved by them. */
export function takeWhole(book: FactBook, fact: Fact, { facts }: Pick<EarlierAnswer, 'facts'>): void {
  const sources = new Set([
    ...(fact.derived_from ?? []),
    ...fact.evidence.flatMap(({ type, id }) => (type === 'fact' ? [id] : [])),
  ]);
  for (const source of facts) if (sources.has(source.id)) takeWhole(book, source, { facts });
  book.take(fact);
}
