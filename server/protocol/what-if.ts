/** What the figures of a form come to, under /api/v1/users/me/what-if. */
import * as z from 'zod';
import { formBounds, formFields, formKinds, type FormFieldName } from '../../plugins/kit/index.ts';
import { figureSchema } from './dashboard.ts';
import { localeSchema } from './new-bank.ts';
import { inDigits } from './paging.ts';

const field = (name: FormFieldName) => inDigits(formBounds[name].least, formBounds[name].most).optional();

const valuesSchema = z.strictObject({
  form: z.enum(formKinds),
  /** The card that a payoff is about: what is entered as it stands there is proved by it. */
  account_id: z.string().min(1).max(200).optional(),
  balance_cents: field('balance_cents'),
  goal_cents: field('goal_cents'),
  saved_cents: field('saved_cents'),
  monthly_cents: field('monthly_cents'),
  months: field('months'),
  /** Hundredths of a percent a year: 2399 is 23.99 %. */
  rate_basis_points: field('rate_basis_points'),
  /** How words and figures are written; the customer's own when left out. */
  locale: localeSchema.optional(),
});

/** A form has all of its own fields and none of another's. */
function checkFields(query: z.infer<typeof valuesSchema>, context: z.RefinementCtx): void {
  const wanted: readonly string[] = formFields[query.form];
  for (const name of Object.keys(formBounds) as FormFieldName[]) {
    const isThere = query[name] !== undefined;
    if (isThere === wanted.includes(name)) continue;
    const message = isThere ? 'is not a field of this form' : 'is needed';
    context.addIssue({ code: 'custom', path: [name], message });
  }
}

/** GET /users/me/what-if?form=&account_id=&…&locale= */
export const whatIfQuerySchema = valuesSchema.superRefine(checkFields);
export type WhatIfQuery = z.infer<typeof whatIfQuerySchema>;

/** GET /users/me/what-if/evidence: the same and one of its figures. */
export const whatIfEvidenceQuerySchema = valuesSchema
  .extend({ figure: z.string().min(1).max(200) })
  .superRefine(checkFields);

export const whatIfDataSchema = z.strictObject({
  /** In the order in which they are shown; empty when there is none, and `note` then says why. */
  figures: z.array(figureSchema),
  note: z.string().nullable(),
  /** What was taken for granted. */
  assumptions: z.array(z.string()),
});
export type WhatIfData = z.infer<typeof whatIfDataSchema>;
