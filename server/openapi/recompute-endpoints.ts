import { recomputeDataSchema } from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const path = '/api/v1/operator/recompute';
const data = recomputeDataSchema;
const asked_at = '2026-11-27T08:00:00.000Z';

/** Computing a whole bank's customers again. */
export const recomputeEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path,
    operation: 'getRecompute',
    summary: 'How many of a bank’s customers have signals that are up to date',
    description: 'Out of date is what is older than a customer’s data, the bank’s settings or day, or a wish for all.',
    caller: 'operator',
    data,
    example: { data: { recompute: { customers: 4_000, current: 3_210, failed: 0, asked_at } } },
  },
  {
    method: 'post',
    path,
    operation: 'recomputeAll',
    summary: 'Has signals, personas and recommendations of all customers computed again, in the background',
    description: 'A body is not needed. Who is connected comes first. The call before this one says how far it is.',
    caller: 'operator',
    status: 202,
    data,
    errors: ['CONFIRMATION_REQUIRED'],
    example: { data: { recompute: { customers: 4_000, current: 0, failed: 0, asked_at } } },
  },
];
