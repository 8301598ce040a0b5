/** A customer's goals over REST. */
import * as z from 'zod';
import { goalProgressSchema, goalSchema } from '../../plugins/kit/index.ts';

export const customerGoalSchema = z.strictObject({
  goal_id: z.uuid(),
  goal: goalSchema,
  progress: goalProgressSchema,
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});
export type CustomerGoal = z.infer<typeof customerGoalSchema>;
/** GET /users/me/goals, oldest first. */
export const goalsDataSchema = z.strictObject({ goals: z.array(customerGoalSchema) });
/** POST and PATCH /users/me/goals */
export const goalDataSchema = z.strictObject({ goal: customerGoalSchema });

const [saveAmount, payOffCard, keepBuffer] = goalSchema.options;
/** PATCH: what changes; only fields that goals of its kind have. */
export const goalChangeSchema = z
  .strictObject({
    name: saveAmount.shape.name,
    target_cents: saveAmount.shape.target_cents,
    target_date: saveAmount.shape.target_date,
    account_ids: saveAmount.shape.account_ids.unwrap(),
    monthly_payment_cents: payOffCard.shape.monthly_payment_cents,
    target_months: keepBuffer.shape.target_months,
    monthly_contribution_cents: keepBuffer.shape.monthly_contribution_cents.unwrap(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, { error: 'must name what changes' })
  .meta({ minProperties: 1 });
export type GoalChange = z.infer<typeof goalChangeSchema>;
