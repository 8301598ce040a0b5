import type { ReviewAgreement } from '../protocol/index.ts';

/** Pairs below which no agreement is told, as no rate is told of fewer than ten customers. */
const fewest = 10;

type Verdict = 'right' | 'wrong';

/**
 * How far two reviewers agree beyond chance: Fleiss' kappa (1971) for two ratings of each turn, which with changing reviewers is what
 * Cohen's is with the same two. Unknown of too few pairs, and where everybody always said the same.
 */
export function agreementOf(pairs: readonly (readonly [Verdict, Verdict])[]): ReviewAgreement {
  const agreed = pairs.filter(([one, other]) => one === other).length;
  const counts = { pairs: pairs.length, agreed };
  if (pairs.length < fewest) return { ...counts, kappa: null, unknown: 'too_few' };
  const right = pairs.flat().filter((verdict) => verdict === 'right').length / (2 * pairs.length);
  const chance = right ** 2 + (1 - right) ** 2;
  if (chance === 1) return { ...counts, kappa: null, unknown: 'no_variation' };
  return { ...counts, kappa: (agreed / pairs.length - chance) / (1 - chance), unknown: null };
}
