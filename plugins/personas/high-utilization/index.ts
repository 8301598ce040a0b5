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

/**
 * Somebody whose cards cost them money or soon may: a card that uses much of its limit, interest charged, minimum
 * payments only, or a payment overdue. One of the four is enough.
 *
 * @formula utilization or interest or minimum payments only or overdue
 * @source SpendSense definitions.
 * @example
 * 3400.00 of 5000.00 is 0.68, which decides, although nobody reports whether a payment is overdue:
 *
 * | signal | value |
 * |---|---|
 * | credit.cards[0].balance_cents | 340000 |
 * | credit.cards[0].limit_cents | 500000 |
 * | credit.cards[0].utilization | 0.68 |
 * | credit.overall.interest_charges_cents | 0 |
 * | credit.overall.minimum_payment_only | false |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | credit.cards.utilization | 0.68 | {@config utilization} | true |
 * | credit.overall.interest_charges_cents | 0 | {@config interest_cents} | false |
 * | credit.overall.minimum_payment_only | false | true | false |
 * | credit.overall.is_overdue | null | true | null |
 *
 * `match = true`
 * @example
 * A cent less than half of the limit, and nothing else:
 *
 * | signal | value |
 * |---|---|
 * | credit.cards[0].balance_cents | 249999 |
 * | credit.cards[0].limit_cents | 500000 |
 * | credit.cards[0].utilization | 0.499998 |
 * | credit.overall.interest_charges_cents | 0 |
 * | credit.overall.minimum_payment_only | false |
 * | credit.overall.is_overdue | false |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | credit.cards.utilization | 0.499998 | {@config utilization} | false |
 * | credit.overall.interest_charges_cents | 0 | {@config interest_cents} | false |
 * | credit.overall.minimum_payment_only | false | true | false |
 * | credit.overall.is_overdue | false | true | false |
 *
 * `match = false`
 *
 * @criterion credit.cards.utilization
 * A card uses a large part of its limit, compared in whole cents. The value shown is the highest of all cards.
 * @threshold {@config utilization} or more of a card's limit; exactly that is in.
 * @unknown when no card reaches it and a card has no known limit or balance. Not met without a card.
 * @criterion credit.overall.interest_charges_cents
 * Interest was posted on a card in the window.
 * @threshold above {@config interest_cents} cents.
 * @unknown when nothing is posted yet. Not met without a card.
 * @criterion credit.overall.minimum_payment_only
 * A card's last statement was paid with its minimum and little more.
 * @threshold true.
 * @unknown when no card says yes and one cannot tell. Not met without a card.
 * @criterion credit.overall.is_overdue
 * A payment on a card is reported as overdue.
 * @threshold true.
 * @unknown when no card says yes and one is not reported. Not met without a card.
 */
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
