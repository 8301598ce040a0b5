import { plainJson } from '../database/plain-json.ts';
import { differences } from '../protocol/differences.ts';
import type { RecordedSpan } from '../trace/recorder.ts';
import { inOrder } from './recording.ts';

/** The first step that did not come out as it did before. */
export interface SpanDifference {
  readonly span_id: string;
  readonly name: string;
  /** What of the step differs, such as `verdict.decision` or `output.facts`. */
  readonly field: string;
  readonly recorded: unknown;
  readonly replayed: unknown;
}

/** What of a step must be the same; times and token counts are those of the machine. */
function shownOf({ span, body }: RecordedSpan) {
  const { name, kind, plugin, status, error_code, verdict } = span;
  return plainJson({ name, kind, plugin, status, error_code, verdict, input: body.input, output: body.output });
}

/**
 * The step at which two runs part: of all that differ the one that ended first, for what holds it, and what comes after, differs because of
 * it. Null when they are the same.
 */
export function firstDifference(
  recorded: readonly RecordedSpan[],
  replayed: readonly RecordedSpan[],
): SpanDifference | null {
  const again = new Map(replayed.map((one) => [one.span.span_id, one]));
  const isMasked = wasMasked(recorded);
  for (const before of recorded) {
    const { span_id, name } = before.span;
    const after = again.get(span_id);
    if (!after) return { span_id, name, field: 'step', recorded: name, replayed: null };
    const [first] = differences(compared(before, isMasked), compared(after, isMasked));
    if (first) return { span_id, name, field: first.field, recorded: first.before, replayed: first.after };
  }
  const known = new Set(recorded.map(({ span }) => span.span_id));
  const added = inOrder(replayed).find(({ span }) => !known.has(span.span_id));
  return added
    ? { span_id: added.span.span_id, name: added.span.name, field: 'step', recorded: null, replayed: added.span.name }
    : null;
}

/** Whether personal data was masked in the message: then the guardrails saw words that nobody kept. */
function wasMasked(recorded: readonly RecordedSpan[]): boolean {
  return recorded.some(({ span }) => isInput(span) && span.verdict?.decision === 'redact');
}

function compared(one: RecordedSpan, isMasked: boolean) {
  const shown = shownOf(one);
  if (!isMasked || !isInput(one.span)) return shown;
  // Whoever masked finds nothing to mask any more.
  const isHarmless = one.span.verdict?.decision === 'redact' || one.span.verdict?.decision === 'allow';
  return { ...shown, input: null, output: null, verdict: isHarmless ? null : shown.verdict };
}

function isInput({ kind, attributes }: RecordedSpan['span']): boolean {
  return kind === 'GUARDRAIL' && attributes['stage'] === 'input';
}
