import {
  bankCheckRequestSchema,
  bankDataSchema,
  changeDataSchema,
  changeRequestSchema,
  changesDataSchema,
  changesQuerySchema,
  checkDataSchema,
  rejectRequestSchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const operator = '/api/v1/operator';

/** A bank as its operators see it, and changes that two of them make. */
export const changeEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${operator}/bank`,
    operation: 'getBank',
    summary: 'The bank as it is now: settings with their history, origins, keys, and the schemas of what may be set',
    caller: 'operator',
    data: bankDataSchema,
  },
  {
    method: 'post',
    path: `${operator}/bank/check`,
    operation: 'checkBank',
    summary: 'What keeps customers of the bank from signing in, in words',
    description:
      'For administrators. A token that your server made and the address of a page are looked at when given.',
    caller: 'operator',
    body: bankCheckRequestSchema,
    data: checkDataSchema,
  },
  {
    method: 'get',
    path: `${operator}/changes`,
    operation: 'listChanges',
    summary: 'Changes that were proposed, newest first',
    caller: 'operator',
    query: changesQuerySchema,
    data: changesDataSchema,
  },
  {
    method: 'post',
    path: `${operator}/changes`,
    operation: 'proposeChange',
    summary: 'Proposes a change of settings, origins or keys',
    description:
      'For administrators. Nothing changes until another operator approves it, within 14 days. Settings are given whole; a field that is left out has its default.',
    caller: 'operator',
    body: changeRequestSchema,
    status: 201,
    data: changeDataSchema,
    errors: ['SETTINGS_INVALID', 'VERSION_UNKNOWN', 'KEY_UNKNOWN', 'KEY_RETIRED', 'NOTHING_CHANGED', 'CHANGE_CONFLICT'],
  },
  {
    method: 'post',
    path: `${operator}/changes/{change_id}/approve`,
    operation: 'approveChange',
    summary: 'Approves a change of somebody else and applies it',
    description:
      'For approvers and administrators. A body is not needed. When what the change is based on has changed since, nothing is applied and `details.changed` says what.',
    caller: 'operator',
    data: changeDataSchema,
    errors: [
      'CHANGE_NOT_FOUND',
      'SAME_PERSON',
      'CHANGE_DECIDED',
      'CHANGE_EXPIRED',
      'CHANGE_CONFLICT',
      'SETTINGS_INVALID',
      'KEY_RETIRED',
    ],
  },
  {
    method: 'post',
    path: `${operator}/changes/{change_id}/reject`,
    operation: 'rejectChange',
    summary: 'Rejects a change of somebody else, with a reason',
    description: 'For approvers and administrators.',
    caller: 'operator',
    body: rejectRequestSchema,
    data: changeDataSchema,
    errors: ['CHANGE_NOT_FOUND', 'SAME_PERSON', 'CHANGE_DECIDED', 'CHANGE_EXPIRED'],
    example: { body: { reason: 'The number is wrong.' } },
  },
  {
    method: 'post',
    path: `${operator}/changes/{change_id}/withdraw`,
    operation: 'withdrawChange',
    summary: 'Takes back a change that one proposed oneself',
    description: 'A body is not needed.',
    caller: 'operator',
    data: changeDataSchema,
    errors: ['CHANGE_NOT_FOUND', 'NOT_PROPOSER', 'CHANGE_DECIDED', 'CHANGE_EXPIRED'],
  },
];
