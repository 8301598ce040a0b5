import {
  bankCreatedDataSchema,
  bankCreateRequestSchema,
  bankKeysDataSchema,
  banksDataSchema,
  sandboxDataSchema,
  sandboxRequestSchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const operator = '/api/v1/operator';

/** What the platform's administrators may do with banks. */
export const platformEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${operator}/banks`,
    operation: 'listBanks',
    summary: 'All banks',
    caller: 'operator',
    data: banksDataSchema,
  },
  {
    method: 'post',
    path: `${operator}/banks`,
    operation: 'createBank',
    summary: 'A new bank, without a key yet',
    caller: 'operator',
    body: bankCreateRequestSchema,
    status: 201,
    data: bankCreatedDataSchema,
    errors: ['BANK_EXISTS', 'SETTINGS_INVALID'],
  },
  {
    method: 'get',
    path: `${operator}/banks/{bank_id}/keys`,
    operation: 'listBankKeys',
    summary: 'The keys that sign tokens of a bank’s customers, those that ended too',
    caller: 'operator',
    data: bankKeysDataSchema,
    errors: ['BANK_NOT_FOUND'],
  },
  {
    method: 'post',
    path: `${operator}/sandboxes`,
    operation: 'createSandbox',
    summary: 'A bank for one developer, with test customers, a secret and an operator',
    description: 'Secret and password are in this answer alone. The command line removes a sandbox.',
    caller: 'operator',
    body: sandboxRequestSchema,
    status: 201,
    data: sandboxDataSchema,
    errors: ['BANK_EXISTS'],
    example: { body: { name: 'maria' } },
  },
];
