import * as z from 'zod';
import type { ConsentScope } from './plugin.ts';

/**
 * Calculations that a customer can try with other figures: paying one card off, what comes together by saving every month, how long
 * a sum to be saved takes.
 */
export const formKinds = ['payoff', 'savings', 'savings_goal'] as const;
export type FormKind = (typeof formKinds)[number];

/** What can be entered: money in minor units, a yearly rate in hundredths of a percent. */
export const formFieldNames = [
  'balance_cents',
  'goal_cents',
  'saved_cents',
  'monthly_cents',
  'months',
  'rate_basis_points',
] as const;
export type FormFieldName = (typeof formFieldNames)[number];

/** What each of them asks for, in the order in which it is asked. */
export const formFields: Readonly<Record<FormKind, readonly FormFieldName[]>> = {
  payoff: ['balance_cents', 'rate_basis_points', 'monthly_cents'],
  savings: ['monthly_cents', 'months', 'rate_basis_points'],
  savings_goal: ['goal_cents', 'saved_cents', 'monthly_cents', 'rate_basis_points'],
};

/** What the customer must have agreed to: the same as for the answer that the form comes with. */
export const formScopes: Readonly<Record<FormKind, readonly [ConsentScope, ...ConsentScope[]]>> = {
  payoff: ['debts'],
  savings: ['spending', 'income'],
  savings_goal: ['accounts'],
};

/** A hundred million in whole money. */
const mostCents = 10_000_000_000;
/** Least and most of what can be entered, both inclusive. Fifty years is the longest plan; a rate is at most 100 %. */
export const formBounds: Readonly<Record<FormFieldName, { readonly least: number; readonly most: number }>> = {
  balance_cents: { least: 100, most: mostCents },
  goal_cents: { least: 100, most: mostCents },
  saved_cents: { least: 0, most: mostCents },
  monthly_cents: { least: 100, most: mostCents },
  months: { least: 1, most: 600 },
  rate_basis_points: { least: 0, most: 10_000 },
};

/** What a field begins with: a fact of the answer, or something that is taken for granted until the customer says otherwise. */
const startSchema = z.union([z.strictObject({ fact: z.string() }), z.strictObject({ assumed: z.int() })]);

/** A form beside an answer. What its figures come to is worked out by the server; nothing that is entered is kept. */
export const formCardSchema = z.strictObject({
  type: z.literal('form'),
  form: z.enum(formKinds),
  title: z.string().min(1),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** The card that it is about; null for savings. */
  account_id: z.string().nullable(),
  fields: z
    .array(
      z.strictObject({
        name: z.enum(formFieldNames),
        label: z.string().min(1),
        start: startSchema,
        least: z.int(),
        most: z.int(),
      }),
    )
    .min(1),
});
export type FormCard = z.infer<typeof formCardSchema>;
