import * as z from 'zod';
import { goalSchema } from '../../plugins/kit/index.ts';
import { goalChangeSchema, goalDataSchema, goalsDataSchema } from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const goals = '/api/v1/users/me/goals';
const progress =
  'A figure of `progress` that cannot be computed is null, and `unknown` says why; `evidence` is what can be opened to check it. Progress needs consent to what it looks at: `accounts`, for a card `debts`, for a buffer `spending` too.';

/** What a customer wants to reach. */
export const goalEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: goals,
    operation: 'listGoals',
    summary: 'Goals with how far each is, oldest first',
    description: progress,
    caller: 'customer',
    consent: [],
    data: goalsDataSchema,
  },
  {
    method: 'post',
    path: goals,
    operation: 'createGoal',
    summary: 'Sets a goal',
    description: `To have an amount by a date, to pay a card off, or to keep a buffer. ${progress}`,
    caller: 'customer',
    consent: [],
    body: goalSchema,
    status: 201,
    data: goalDataSchema,
    errors: ['ACCOUNT_NOT_FOUND', 'TOO_MANY_GOALS'],
    example: { body: { kind: 'save_amount', name: 'Holiday', target_cents: 150_000, target_date: '2027-06-30' } },
  },
  {
    method: 'patch',
    path: `${goals}/{goal_id}`,
    operation: 'changeGoal',
    summary: 'Changes what a goal says',
    description: 'Only the fields that are sent, which goals of its kind must have. Its kind and its card stay.',
    caller: 'customer',
    consent: [],
    body: goalChangeSchema,
    data: goalDataSchema,
    errors: ['GOAL_NOT_FOUND', 'ACCOUNT_NOT_FOUND'],
    example: { body: { target_cents: 200_000 } },
  },
  {
    method: 'delete',
    path: `${goals}/{goal_id}`,
    operation: 'removeGoal',
    summary: 'Takes a goal away',
    caller: 'customer',
    consent: [],
    data: z.strictObject({}),
    errors: ['GOAL_NOT_FOUND'],
    example: { data: {} },
  },
];
