import {
  evidenceDataSchema,
  overrideDataSchema,
  overrideRequestSchema,
  spanDataSchema,
  traceDataSchema,
  tracesDataSchema,
  tracesQuerySchema,
  userDataSchema,
  usersDataSchema,
  userSignalsDataSchema,
  usersQuerySchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const operator = '/api/v1/operator';
const uuid = '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f';

/** What an operator may ask about the customers of their own bank. */
export const operatorEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${operator}/traces`,
    operation: 'listTraces',
    summary: 'Decisions, newest first',
    description:
      'Pass `next` back as `before` for the following page; it is null on the last one. A `before` that is not one gives the first page.',
    caller: 'operator',
    query: tracesQuerySchema,
    data: tracesDataSchema,
  },
  {
    method: 'get',
    path: `${operator}/traces/{trace_id}`,
    operation: 'getTrace',
    summary: 'One decision with every step that led to it',
    caller: 'operator',
    data: traceDataSchema,
    errors: ['TRACE_NOT_FOUND'],
  },
  {
    method: 'get',
    path: `${operator}/traces/{trace_id}/spans/{span_id}`,
    operation: 'getSpan',
    summary: 'Input and output of one step',
    caller: 'operator',
    data: spanDataSchema,
    errors: ['TRACE_NOT_FOUND', 'SPAN_NOT_FOUND'],
  },
  {
    method: 'get',
    path: `${operator}/traces/{trace_id}/facts/{fact_id}`,
    operation: 'getEvidence',
    summary: 'Everything that proves one figure of a decision',
    caller: 'operator',
    data: evidenceDataSchema,
    errors: ['TRACE_NOT_FOUND', 'FACT_NOT_FOUND'],
  },
  {
    method: 'get',
    path: `${operator}/users`,
    operation: 'listUsers',
    summary: 'Customers by name, with consent, personas and risk',
    caller: 'operator',
    query: usersQuerySchema,
    data: usersDataSchema,
  },
  {
    method: 'get',
    path: `${operator}/users/{user_id}`,
    operation: 'getUser',
    summary: 'One customer with signals, personas and recommendations',
    description: 'Before consent nothing is computed: `signals` and `personas` are null.',
    caller: 'operator',
    data: userDataSchema,
    errors: ['CUSTOMER_NOT_FOUND'],
  },
  {
    method: 'get',
    path: `${operator}/users/{user_id}/signals`,
    operation: 'getUserSignals',
    summary: 'The signals of one customer, by window in days',
    caller: 'operator',
    data: userSignalsDataSchema,
    errors: ['CUSTOMER_NOT_FOUND'],
  },
  {
    method: 'get',
    path: `${operator}/users/{user_id}/traces/{recommendation_id}`,
    operation: 'getRecommendationTrace',
    summary: 'Why something is recommended to a customer',
    caller: 'operator',
    data: traceDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'TRACE_NOT_FOUND'],
  },
  {
    method: 'post',
    path: `${operator}/users/{user_id}/override`,
    operation: 'overrideRecommendation',
    summary: 'Takes a recommendation away from a customer for good',
    caller: 'operator',
    body: overrideRequestSchema,
    data: overrideDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'RECOMMENDATION_NOT_FOUND'],
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
