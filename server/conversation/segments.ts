import { factReference, fillReferences, formatFact, type Fact } from '../../plugins/kit/index.ts';
import type { Segment } from '../protocol/index.ts';

/** Splits a checked sentence into words and figures, formatted for the customer's locale. */
export function segmentsOf(text: string, facts: readonly Fact[], locale: string): Segment[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(factReference)) {
    const [reference, fact_id = '', part] = match;
    const fact = known.get(fact_id);
    if (!fact) continue;
    if (match.index > end) segments.push({ type: 'text', text: text.slice(end, match.index) });
    end = match.index + reference.length;
    if (part === 'label' || part === 'period') {
      segments.push({ type: 'fact', fact_id, part, text: fillReferences(reference, [fact], locale) });
    } else segments.push({ type: 'fact', fact_id, part: 'value', text: formatFact(fact, locale) });
  }
  if (end < text.length) segments.push({ type: 'text', text: text.slice(end) });
  return segments;
}

/** What the segments say, as plain text. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
