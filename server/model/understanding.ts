import * as z from 'zod';
import { calendarDate } from '../../plugins/kit/index.ts';

/** How a message was understood: what the trace shows, and what the next question may hang on. */
export const understandingSchema = z.strictObject({
  /** Name of the tool it was taken for; null when it was taken for none. */
  intent: z.string().nullable(),
  /** The tool's arguments. */
  slots: z.record(z.string(), z.unknown()),
  /** Distance to the next best reading; null for a hosted model, which does not say. */
  margin: z.number().nullable(),
  /** The likeliest intents with their probabilities, `outside` for none; empty for a hosted model. */
  top: z
    .array(z.strictObject({ intent: z.string(), probability: z.number().min(0).max(1) }))
    .max(3)
    .default([]),
  language: z.enum(['en', 'es']),
  /** The question before, kept while what was said since named nothing that can be asked of again: thanks, "how do you know". */
  frame: z
    .strictObject({ intent: z.string(), slots: z.record(z.string(), z.unknown()) })
    .nullable()
    .default(null),
  /** The days that the answer was about, where the question named none: "the month before" is before these. */
  answered: z.strictObject({ from: calendarDate, to: calendarDate }).optional(),
  /** What the answer said, as a digest: a question that hangs on it is not answered with the very same. */
  said: z.string().optional(),
  /** How many rows were listed last, and by which tool: "the second one" is one of these. */
  listed: z.strictObject({ rows: z.int(), intent: z.string().nullable() }).optional(),
  /** What of the answer can be worked with: the sum that it is about, how many it names, the transactions behind it, whether it names a day. */
  figures: z
    .strictObject({
      cents: z.int().nullable(),
      /** Something that was or may be paid, and no money at hand. */
      is_price: z.boolean(),
      sums: z.int(),
      rows: z.int(),
      has_day: z.boolean(),
    })
    .optional(),
});
export type Understanding = z.infer<typeof understandingSchema>;

/** What a model may know of the customer to read their words by: names, never amounts. */
export interface TurnKnowledge {
  readonly asOf: string;
  readonly locale: string;
  readonly merchants: readonly string[];
  readonly accounts: readonly {
    readonly account_id: string;
    readonly name: string;
    readonly mask: string | null;
    /** As the ledger has it: `depository`, `credit`, `loan` … */
    readonly type?: string;
  }[];
  /** As the bank knows it; read only to keep it from a hosted model. */
  readonly customer_name?: string | null;
  /** What the bank's own articles are about, in customers' words: nothing else could know of it. */
  readonly subjects?: readonly string[];
  /** The last question, for "and the month before?". */
  readonly previous: Understanding | null;
}
