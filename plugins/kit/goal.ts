import * as z from 'zod';
import { calendarDate, evidenceListSchema } from './evidence.ts';
import type { ConsentScope } from './plugin.ts';

const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must hold no control characters');
/** Minor units of the ledger's currency, up to a billion in whole money. */
const cents = z.int().min(0).max(100_000_000_000);
const accountId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'must hold no control characters');

/** Something that a customer wants to reach with their money, as they said it. */
export const goalSchema = z.discriminatedUnion('kind', [
  /** Have an amount by a date, in the named accounts or, when none is named, in all savings accounts. */
  z.strictObject({
    kind: z.literal('save_amount'),
    name,
    target_cents: cents.min(1),
    target_date: calendarDate,
    account_ids: z.array(accountId).max(20).default([]),
  }),
  /** Pay a card off with so much a month. */
  z.strictObject({
    kind: z.literal('pay_off_card'),
    name,
    account_id: accountId,
    monthly_payment_cents: cents.min(1),
  }),
  /** Keep so many months of usual spending at hand. */
  z.strictObject({
    kind: z.literal('keep_buffer'),
    name,
    target_months: z.number().positive().max(60),
    monthly_contribution_cents: cents.nullable().default(null),
  }),
]);
export type Goal = z.infer<typeof goalSchema>;

/** A goal as it is kept. */
export interface HeldGoal {
  readonly goal_id: string;
  readonly goal: Goal;
  /** What was owed on the card when the goal was set; null when that was unknown, and for other goals. */
  readonly start_cents: number | null;
}

/** What the progress of a goal looks at. */
export const goalScopes: Readonly<Record<Goal['kind'], readonly ConsentScope[]>> = {
  save_amount: ['accounts'],
  pay_off_card: ['debts'],
  keep_buffer: ['accounts', 'spending'],
};

/** How far a customer is; a figure that cannot be computed is null, and `unknown` says why. */
export const goalProgressSchema = z.strictObject({
  as_of: calendarDate,
  currency: z.string(),
  /** Saved; for a card what is still owed. */
  current_cents: z.int().nullable(),
  target_cents: z.int().nullable(),
  /** 0 at the start, 1 when reached. */
  share: z.number().min(0).max(1).nullable(),
  is_reached: z.boolean().nullable(),
  /** What it takes a month: to save in time, or as the customer said. */
  monthly_cents: z.int().nullable(),
  reach_date: calendarDate.nullable(),
  /** Field -> reason. */
  unknown: z.record(z.string(), z.string()),
  /** Field -> what can be opened to check it. */
  evidence: z.record(z.string(), evidenceListSchema),
});
export type GoalProgress = z.infer<typeof goalProgressSchema>;
