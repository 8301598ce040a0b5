import type { Fact } from '../../plugins/kit/index.ts';
import type { TurnOutput } from '../../server/conversation/turn-types.ts';
import type { Expected } from './question.ts';

/**
 * - `right`: the first figure of the asked unit is the true one; of a question without an answer, none but a proven zero leads
 * - `wrong`: another figure leads: the worst that can happen
 * - `declined`: no such figure; honest, but of an answerable question not an answer
 */
export type Judgement = 'right' | 'wrong' | 'declined';

export function judge(output: TurnOutput, expected: Expected): Judgement {
  const facts = new Map(output.findings.facts.map((fact) => [fact.id, fact]));
  const shown = output.segments.flatMap((segment) =>
    segment.type === 'fact' && segment.part === 'value' ? (facts.get(segment.fact_id) ?? []) : [],
  );
  if (expected.unit === 'none') {
    const leads = shown.find(({ unit, value }) => unit !== 'date' && value !== null);
    if (leads && leads.value !== 0) return 'wrong';
    const intent = output.understanding?.intent ?? 'outside';
    return output.outcome === 'clarified' || expected.intents.includes(intent) ? 'right' : 'declined';
  }
  const leads = shown.find((fact) => isOf(fact, expected.unit));
  if (!leads || leads.value === null) return 'declined';
  if (expected.unit === 'date') return leads.value === expected.value ? 'right' : 'wrong';
  const difference = Math.abs(Math.abs(Number(leads.value)) - Math.abs(expected.value));
  return difference <= (expected.unit === 'fraction' ? 1e-9 : 0) ? 'right' : 'wrong';
}

function isOf({ unit }: Fact, wanted: Exclude<Expected['unit'], 'none'>): boolean {
  return wanted === 'cents' ? unit.endsWith('_cents') : unit === wanted;
}
