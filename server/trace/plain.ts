import type { Span } from '../protocol/index.ts';

/**
 * What of a step may stand in plain: names and counts that the server wrote itself, and codes. Everything else is content, and sealed. A plugin
 * comes from anybody: whatever it puts in place of a code does not get here.
 */
const attributes: ReadonlySet<string> = new Set([
  'gen_ai.agent.name',
  'gen_ai.data_source.id',
  'gen_ai.operation.name',
  'gen_ai.request.model',
  'gen_ai.tool.name',
  'gen_ai.usage.input_tokens',
  'gen_ai.usage.output_tokens',
  'spendsense.as_of',
  'spendsense.barriers',
  'spendsense.consent',
  'spendsense.days_covered',
  'spendsense.eligible',
  'spendsense.fallback.from',
  'spendsense.fallback.reason',
  'spendsense.match',
  'spendsense.proposal',
  'spendsense.window',
  'stage',
]);

/** A code as errors and reasons have them. */
const codePattern = /^[A-Z][A-Z0-9_]{0,63}$/;

/** A code, or what stands for one that is none. */
export function codeOf(text: string, instead: 'UNEXPECTED' | 'REASON_INVALID' = 'UNEXPECTED'): string {
  return codePattern.test(text) ? text : instead;
}

/** A step as it may be written: unknown attributes are dropped, and reasons and errors are codes. */
export function plainSpan(span: Span): Span {
  const { verdict, error_code } = span;
  return {
    ...span,
    error_code: error_code === null ? null : codeOf(error_code),
    verdict: verdict && { ...verdict, reasons: verdict.reasons.map((reason) => codeOf(reason, 'REASON_INVALID')) },
    attributes: Object.fromEntries(Object.entries(span.attributes).filter(([name]) => attributes.has(name))),
  };
}

const intentPattern = /^[a-z][a-z0-9_]{0,63}$/;

/** An intent, or null for one that is none: a hosted model may name a tool that there is not, in whatever words. */
export function intentOf(intent: string | null): string | null {
  return intent !== null && intentPattern.test(intent) ? intent : null;
}
