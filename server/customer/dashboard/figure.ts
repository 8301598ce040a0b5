import { formatFact, type Fact } from '../../../plugins/kit/index.ts';
import type { Figure } from '../../protocol/index.ts';

/** A fact as a page shows it; what proves it is asked for by its id. */
export function figureOf(fact: Fact, locale: string): Figure {
  const { id, label, value, unit, period, unknown_reason } = fact;
  return {
    figure_id: id,
    label,
    text: formatFact(fact, locale),
    value,
    unit,
    period: period?.label ?? null,
    unknown_reason: unknown_reason ?? null,
  };
}
