import * as z from 'zod';
import { consentScopes } from '../../plugins/kit/index.ts';
import { pendingSchema } from '../conversation/dialogue.ts';
import { understandingSchema } from '../model/index.ts';
import type { RecordedSpan } from '../trace/recorder.ts';

/** What a turn began with; its root span's input. */
export const replayInputSchema = z.object({
  /** The customer's words as they were kept: personal data masked. */
  message: z.string(),
  locale: z.string(),
  now: z.iso.datetime(),
  granted: z.array(z.enum(consentScopes)),
  visitor: z.boolean(),
  refreshed_at: z.iso.datetime(),
  previous: understandingSchema.nullable(),
  pending: pendingSchema.nullable(),
  /** The hosted model that was configured, asked or not. */
  hosted_model: z.string().nullable(),
});
export type ReplayInput = z.infer<typeof replayInputSchema>;

/** What the steps of a name put out, in the order in which they began. */
export function outputsOf(spans: readonly RecordedSpan[], name: string): unknown[] {
  return inOrder(spans)
    .filter(({ span }) => span.name === name)
    .map(({ body }) => body.output);
}

/** Steps in the order in which they began. */
export function inOrder(spans: readonly RecordedSpan[]): RecordedSpan[] {
  return spans.toSorted((a, b) => (a.span.span_id < b.span.span_id ? -1 : 1));
}
