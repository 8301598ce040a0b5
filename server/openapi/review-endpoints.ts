import {
  decideDataSchema,
  decideRequestSchema,
  decisionsDataSchema,
  decisionsQuerySchema,
  overrideDataSchema,
  overrideRequestSchema,
  reviewDataSchema,
  reviewItemDataSchema,
  reviewItemsDataSchema,
  reviewItemsQuerySchema,
  reviewRequestSchema,
  reviewSampleDataSchema,
  reviewSampleQuerySchema,
  shownDataSchema,
  shownQuerySchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const operator = '/api/v1/operator';
const uuid = '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f';
const keyset = 'Pass `next` back as `before` for the following page; it is null on the last one.';

/** What operators look at and decide: who waits for a person, turns that two people judge, recommendations. */
export const reviewEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${operator}/review-items`,
    operation: 'listReviewItems',
    summary: 'What a person should look at, newest first',
    description:
      'Customers who want to hear from a person. Pass `next` back as `before` for the following page; it is null on the last one.',
    caller: 'operator',
    query: reviewItemsQuerySchema,
    data: reviewItemsDataSchema,
  },
  {
    method: 'post',
    path: `${operator}/review-items/{review_item_id}/close`,
    operation: 'closeReviewItem',
    summary: 'Takes something off that queue',
    description: 'For approvers and administrators. Closing it again changes nothing. A body is not needed.',
    caller: 'operator',
    data: reviewItemDataSchema,
    errors: ['REVIEW_ITEM_NOT_FOUND'],
    example: {
      data: {
        item: {
          review_item_id: uuid,
          customer: { user_id: uuid, name: 'Maya Torres' },
          reason: 'hand_off',
          conversation_id: uuid,
          trace_id: uuid,
          created_at: '2026-11-25T08:30:00.000Z',
          closed_at: '2026-11-25T09:10:00.000Z',
          closed_by: uuid,
        },
      },
    },
  },
  {
    method: 'get',
    path: `${operator}/review-sample`,
    operation: 'getReviewSample',
    summary: 'Turns of a week that two people look at, and how far they agree',
    description:
      'At most ten of each stratum, drawn by a digest of week and trace: the same ones whenever it is asked. What one reviewer said is told once the reader has answered.',
    caller: 'operator',
    query: reviewSampleQuerySchema,
    data: reviewSampleDataSchema,
  },
  {
    method: 'post',
    path: `${operator}/traces/{trace_id}/review`,
    operation: 'reviewTrace',
    summary: 'Says whether a turn was right, as one of two reviewers',
    description: 'For approvers and administrators. Once for each operator.',
    caller: 'operator',
    body: reviewRequestSchema,
    data: reviewDataSchema,
    errors: ['TRACE_NOT_FOUND', 'ALREADY_REVIEWED'],
    example: { body: { verdict: 'wrong', problem: 'tone' } },
  },
  {
    method: 'get',
    path: `${operator}/recommendations`,
    operation: 'listShownRecommendations',
    summary: 'What is recommended to customers now, with the newest decision about it',
    description: `A page holds those of \`limit\` customers. ${keyset}`,
    caller: 'operator',
    query: shownQuerySchema,
    data: shownDataSchema,
  },
  {
    method: 'get',
    path: `${operator}/recommendations/decisions`,
    operation: 'listDecisions',
    summary: 'Who approved, flagged or took away what, newest first',
    description: keyset,
    caller: 'operator',
    query: decisionsQuerySchema,
    data: decisionsDataSchema,
  },
  {
    method: 'post',
    path: `${operator}/recommendations/decisions`,
    operation: 'decideRecommendations',
    summary: 'Approves, flags or takes away up to a hundred recommendations',
    description:
      'For approvers and administrators. `override` takes a recommendation away from its customer for good; it and `flag` need a reason. What is not recommended any more is in `refused`.',
    caller: 'operator',
    body: decideRequestSchema,
    data: decideDataSchema,
    errors: ['CONFIRMATION_REQUIRED'],
  },
  {
    method: 'post',
    path: `${operator}/users/{user_id}/override`,
    operation: 'overrideRecommendation',
    summary: 'Takes a recommendation away from a customer for good',
    caller: 'operator',
    body: overrideRequestSchema,
    data: overrideDataSchema,
    errors: ['CONFIRMATION_REQUIRED', 'CUSTOMER_NOT_FOUND', 'RECOMMENDATION_NOT_FOUND'],
    example: {
      body: { recommendation_id: 'offer.balance-transfer', reason: 'The customer complained.' },
      data: {
        action: {
          action_id: uuid,
          action: 'recommendation.override',
          user_id: uuid,
          recommendation_id: 'offer.balance-transfer',
          reason: 'The customer complained.',
          created_at: '2026-11-25T08:30:00.000Z',
        },
      },
    },
  },
];
