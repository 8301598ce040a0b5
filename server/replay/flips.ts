import * as z from 'zod';
import { decisions, type Decision } from '../../plugins/kit/index.ts';
import type { Flip } from '../protocol/index.ts';
import type { RecordedSpan } from '../trace/recorder.ts';

/** How something was decided, in codes and names. */
type Verdict = Pick<Flip, 'of' | 'name' | 'span_id'> & { readonly is: string };

/** What stands for a verdict that the other run does not have. */
export const absent = 'absent';

const shownSchema = z.array(z.object({ item_id: z.string() }));
/** What of an analysis decides what a customer is shown. */
const analysisSchema = z.object({
  personas: z.record(z.string(), z.object({ primary: z.string() })),
  recommendations: z.object({
    education: shownSchema,
    offers: shownSchema,
    not_shown: z.array(z.object({ item_id: z.string(), reasons: z.array(z.unknown()) })),
  }),
});
const reasonSchema = z.union([z.string(), z.object({ code: z.string() }).transform(({ code }) => code)]);

/**
 * What is decided otherwise in the second run than in the first: how it ended, what each rail said, which tools were asked, which persona was
 * assigned, what was shown. Settings that change nothing of these, such as words, flip nothing.
 */
export function flipsBetween(
  first: { readonly spans: readonly RecordedSpan[]; readonly outcome: string | null },
  second: { readonly spans: readonly RecordedSpan[]; readonly outcome: string | null },
): Pick<Flip, 'of' | 'name' | 'span_id' | 'from' | 'to'>[] {
  const [before, after] = [verdictsOf(first.spans, first.outcome), verdictsOf(second.spans, second.outcome)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const { of, name } = was ?? is ?? {};
    if (of === undefined || name === undefined || was?.is === is?.is) return [];
    return [{ of, name, span_id: was?.span_id ?? null, from: was?.is ?? absent, to: is?.is ?? absent }];
  });
}

function verdictsOf(spans: readonly RecordedSpan[], outcome: string | null): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const add = (verdict: Verdict) => verdicts.set(`${verdict.of} ${verdict.name}`, verdict);
  const root = spans.find(({ span }) => span.kind === 'AGENT')?.span;
  if (outcome !== null && root) add({ of: 'outcome', name: root.name, span_id: root.span_id, is: outcome });
  for (const verdict of rails(spans)) add(verdict);
  for (const { span } of spans) {
    const [, name = ''] = span.name.split(' ');
    if (span.kind === 'TOOL') add({ of: 'tool', name, span_id: span.span_id, is: 'asked' });
  }
  const analysis = spans.find(({ span }) => span.name === 'analyze');
  const decided = analysisSchema.safeParse(analysis?.body.output);
  if (!analysis || !decided.success) return verdicts;
  const { span_id } = analysis.span;
  const { personas, recommendations } = decided.data;
  for (const [window, { primary }] of Object.entries(personas)) {
    add({ of: 'persona', name: `${window} days`, span_id, is: primary });
  }
  for (const { item_id } of recommendations.education) add({ of: 'article', name: item_id, span_id, is: 'shown' });
  for (const { item_id } of recommendations.offers) add({ of: 'offer', name: item_id, span_id, is: 'shown' });
  for (const { item_id, reasons } of recommendations.not_shown) {
    const codes = reasons.map((reason) => reasonSchema.catch('REASON').parse(reason));
    add({ of: 'offer', name: item_id, span_id, is: ['not shown', ...codes].join(' ') });
  }
  return verdicts;
}

/** Each rail at each stage: the strictest thing that it said there, for a longer answer only asks it more often. */
function rails(spans: readonly RecordedSpan[]): Iterable<Verdict> {
  const strictest = new Map<string, Verdict & { readonly rank: number }>();
  for (const { span } of spans) {
    if (span.kind !== 'GUARDRAIL' || !span.verdict) continue;
    const { decision, reasons } = span.verdict;
    const name = `${span.plugin?.id ?? span.name} ${String(span.attributes['stage'] ?? '')}`.trim();
    const rank = rankOf(decision);
    if (rank <= (strictest.get(name)?.rank ?? -1)) continue;
    strictest.set(name, { of: 'guardrail', name, span_id: span.span_id, rank, is: [decision, ...reasons].join(' ') });
  }
  return strictest.values();
}

/** Decisions are listed from the mildest to the strictest. */
function rankOf(decision: Decision): number {
  return decisions.indexOf(decision);
}
