import { visitorDataSchema, visitorRequestSchema } from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

/** What somebody may ask who has not signed in. */
export const visitorEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/api/v1/visitors',
    operation: 'startVisit',
    summary: 'A token to chat with about money words and articles, without signing in',
    description:
      'For pages that the bank allows, where the bank lets visitors chat. The token lives for 15 minutes; presented again, even when it has run out, it gives the next one of the same visitor. After a day nothing is left of a visitor, and there is a new one. What is about money of one’s own is answered with the `outcome` `sign_in_required`.',
    caller: 'anyone',
    body: visitorRequestSchema,
    data: visitorDataSchema,
    errors: ['VISITORS_NOT_ALLOWED', 'ORIGIN_NOT_ALLOWED'],
    example: { body: { bank: 'demo' }, data: { token: 'eyJhbGciOiJIUzI1NiJ9.e30.signature' } },
  },
];
