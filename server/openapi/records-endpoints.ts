import {
  holdDataSchema,
  holdReleaseSchema,
  holdRequestSchema,
  holdsDataSchema,
  holdsQuerySchema,
  packDataSchema,
  packRequestSchema,
  recordsStateDataSchema,
  replayDataSchema,
  replayRequestSchema,
  retentionDataSchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const operator = '/api/v1/operator';

/** Records as evidence. */
export const recordsEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${operator}/records`,
    operation: 'getRecords',
    summary: 'How far the chain of the bank’s records is, and the key that it is signed with',
    caller: 'operator',
    data: recordsStateDataSchema,
  },
  {
    method: 'get',
    path: `${operator}/retention`,
    operation: 'previewRetention',
    summary: 'What the next nightly run would delete, and what a hold keeps',
    caller: 'operator',
    data: retentionDataSchema,
  },
  {
    method: 'get',
    path: `${operator}/holds`,
    operation: 'listHolds',
    summary: 'Legal holds, newest first',
    caller: 'operator',
    query: holdsQuerySchema,
    data: holdsDataSchema,
  },
  {
    method: 'post',
    path: `${operator}/holds`,
    operation: 'placeHold',
    summary: 'Lets nothing of a customer, or of the whole bank, be deleted',
    description: 'Neither by age nor by an erasure, until it is released or ends. For approvers and administrators.',
    caller: 'operator',
    status: 201,
    body: holdRequestSchema,
    data: holdDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'HOLD_OVER'],
  },
  {
    method: 'post',
    path: `${operator}/holds/{hold_id}/release`,
    operation: 'releaseHold',
    summary: 'Ends a hold',
    description:
      'What waited for it is deleted within hours. Releasing again changes nothing. For approvers and administrators.',
    caller: 'operator',
    body: holdReleaseSchema,
    data: holdDataSchema,
    errors: ['HOLD_NOT_FOUND'],
  },
  {
    method: 'post',
    path: `${operator}/traces/{trace_id}/replay`,
    operation: 'replayTrace',
    summary: 'Makes a decision again, and says at which step it comes out otherwise',
    description:
      'With the settings and the rows of the time; what the model said is fed back, every rule is run anew. 60 a minute.',
    caller: 'operator',
    body: replayRequestSchema,
    bodyOptional: true,
    data: replayDataSchema,
    errors: ['TRACE_NOT_FOUND'],
  },
  {
    method: 'post',
    path: `${operator}/packs`,
    operation: 'makePack',
    summary:
      'An evidence pack: records, the chain they stand in, signatures, a page to read and a program that checks it all',
    description:
      'With what was said only for approvers and administrators. It is made anew each time and kept nowhere; that it was made is in the access log. 20 a minute.',
    caller: 'operator',
    body: packRequestSchema,
    data: packDataSchema,
    errors: ['CONFIRMATION_REQUIRED', 'PACK_TOO_LARGE'],
  },
];
