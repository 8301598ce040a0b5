import {
  customerExportSchema,
  erasureDataSchema,
  erasureRequestSchema,
  exportDataSchema,
  holdingsDataSchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const me = '/api/v1/users/me';
const theirs = '/api/v1/bank/customers/{customer_id}';
const uuid = '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f';
const erasure = {
  erasure_id: uuid,
  state: 'running',
  requested_at: '2026-11-26T08:30:00.000Z',
  completed_at: null,
  erased: { chat_logs: 12 },
};

const running = {
  export_id: uuid,
  state: 'running',
  requested_at: '2026-11-26T08:30:00.000Z',
  expires_at: null,
  bytes: null,
};

/** What a customer has a right to; none of it needs consent. */
export const privacyEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${me}/erasure`,
    operation: 'requestErasure',
    summary: 'Erases everything held about the customer',
    description:
      'From this answer on nothing of theirs can be read, and tokens made until now are refused; rows are deleted in the background. Proof of consent stays. The bank’s data of this customer do not come in again before the bank asks for it.',
    caller: 'customer',
    body: erasureRequestSchema,
    status: 202,
    data: erasureDataSchema,
    errors: ['SIGN_IN_REQUIRED', 'CUSTOMER_BUSY'],
    example: { body: { confirm: 'ERASE' }, data: { erasure } },
  },
  {
    method: 'get',
    path: `${me}/erasure`,
    operation: 'getErasure',
    summary: 'How far the customer’s last erasure is',
    description: 'Asked with a token that the bank made after the erasure was.',
    caller: 'customer',
    data: erasureDataSchema,
    errors: ['ERASURE_NOT_FOUND'],
    example: { data: { erasure } },
  },
  {
    method: 'get',
    path: `${me}/holdings`,
    operation: 'getHoldings',
    summary: 'How many rows of each kind are held about the customer',
    caller: 'customer',
    data: holdingsDataSchema,
    errors: ['SIGN_IN_REQUIRED'],
  },
  {
    method: 'post',
    path: `${me}/exports`,
    operation: 'requestExport',
    summary: 'Has everything held about the customer written into one document',
    description:
      'While one is being written, that one is answered. At most five are kept, each for seven days, sealed with the customer’s own key.',
    caller: 'customer',
    status: 202,
    data: exportDataSchema,
    errors: ['SIGN_IN_REQUIRED', 'TOO_MANY_EXPORTS'],
    example: { data: { export: running } },
  },
  {
    method: 'get',
    path: `${me}/exports/{export_id}`,
    operation: 'getExport',
    summary: 'Whether the document is ready',
    caller: 'customer',
    data: exportDataSchema,
    errors: ['SIGN_IN_REQUIRED', 'EXPORT_NOT_FOUND'],
    example: { data: { export: running } },
  },
  {
    method: 'get',
    path: `${me}/exports/{export_id}/file`,
    operation: 'readExport',
    summary: 'The document itself',
    description: 'It may be large, and is sent as it is read.',
    caller: 'customer',
    data: customerExportSchema,
    enveloped: false,
    errors: ['SIGN_IN_REQUIRED', 'EXPORT_NOT_FOUND', 'EXPORT_NOT_READY'],
  },
];

/** The same for a customer whose request came to the bank. */
export const bankPrivacyEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${theirs}/erasure`,
    operation: 'eraseBankCustomer',
    summary: 'Erases everything held about a customer',
    description:
      'As when the customer asks. Asking again has no further effect. `customer.erased` is told once all rows are deleted.',
    caller: 'bank',
    body: erasureRequestSchema,
    status: 202,
    data: erasureDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'CUSTOMER_BUSY'],
    example: { body: { confirm: 'ERASE' }, data: { erasure } },
  },
  {
    method: 'get',
    path: `${theirs}/erasure`,
    operation: 'getBankErasure',
    summary: 'How far a customer’s last erasure is',
    caller: 'bank',
    data: erasureDataSchema,
    errors: ['ERASURE_NOT_FOUND'],
    example: { data: { erasure } },
  },
  {
    method: 'post',
    path: `${theirs}/exports`,
    operation: 'exportBankCustomer',
    summary: 'Has everything held about a customer written into one document',
    description: 'As when the customer asks; both see the same documents. `export.ready` is told when it is written.',
    caller: 'bank',
    status: 202,
    data: exportDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'TOO_MANY_EXPORTS'],
    example: { data: { export: running } },
  },
  {
    method: 'get',
    path: `${theirs}/exports/{export_id}`,
    operation: 'getBankExport',
    summary: 'Whether a customer’s document is ready',
    caller: 'bank',
    data: exportDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'EXPORT_NOT_FOUND'],
    example: { data: { export: running } },
  },
  {
    method: 'get',
    path: `${theirs}/exports/{export_id}/file`,
    operation: 'readBankExport',
    summary: 'The document of a customer itself',
    description: 'It may be large, and is sent as it is read.',
    caller: 'bank',
    data: customerExportSchema,
    enveloped: false,
    errors: ['CUSTOMER_NOT_FOUND', 'EXPORT_NOT_FOUND', 'EXPORT_NOT_READY'],
  },
];
