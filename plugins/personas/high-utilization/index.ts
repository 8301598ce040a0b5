import * as z from 'zod';
import { definePlugin, type Criterion, type WindowSignals } from '../../kit/index.ts';
import {
  compare,
  decided,
  highestUtilization,
  isTrue,
  proof,
  usesAtLeast,
  utilizationProof,
} from '../shared/criteria.ts';
import { some } from '../shared/logic.ts';

/** Any card at half of its limit or more, interest charged, minimum payments only, or a payment overdue. */
export default definePlugin({
  kind: 'persona',
  persona: 'high_utilization',
  priority: 1,
  id: 'persona.high-utilization',
  version: '1.0.0',
  summary: 'Uses much of a card limit, pays interest or the minimum only, or is overdue on a card.',
  config: z.strictObject({
    utilization: z.number().positive().default(0.5).describe('A card at this part of its limit or more counts'),
    interest_cents: z.int().nonnegative().default(0).describe('Interest charged above this counts'),
  }),
  create: (_context, config) => ({
    assign: ({ credit }) => {
      const because = [
        utilization(credit, config.utilization),
        interest(credit, config.interest_cents),
        cardCriterion(credit, 'minimum_payment_only'),
        cardCriterion(credit, 'is_overdue'),
      ];
      return { match: some(...because.map(({ met }) => met)), because };
    },
  }),
});

type Credit = WindowSignals['credit'];

function utilization(credit: Credit, threshold: number): Criterion {
  const cards = credit?.cards ?? [];
  const met = credit === null ? null : some(...cards.map((card) => usesAtLeast(card, threshold)));
  return decided('credit.cards.utilization', highestUtilization(cards), threshold, met, utilizationProof(cards));
}

/** Without a card there is no interest. */
function interest(credit: Credit, threshold: number): Criterion {
  const path = 'credit.overall.interest_charges_cents';
  if (credit?.cards.length === 0) return decided(path, null, threshold, false, proof(credit, 'cards'));
  const overall = credit?.overall ?? null;
  return compare(
    path,
    overall?.interest_charges_cents,
    threshold,
    (value, limit) => value > limit,
    proof(overall, 'interest_charges_cents'),
  );
}

function cardCriterion(credit: Credit, field: 'minimum_payment_only' | 'is_overdue'): Criterion {
  const path = `credit.overall.${field}`;
  if (credit?.cards.length === 0) return decided(path, null, true, false, proof(credit, 'cards'));
  const overall = credit?.overall ?? null;
  return isTrue(path, overall?.[field], proof(overall, field));
}
