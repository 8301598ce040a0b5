import * as z from 'zod';
import {
  accountsDataSchema,
  chatDataSchema,
  chatRequestSchema,
  consentPurpose,
  consentVersion,
  consentDataSchema,
  consentRequestSchema,
  correctionRequestSchema,
  insightsDataSchema,
  insightsQuerySchema,
  profileDataSchema,
  storedCorrectionSchema,
  transactionsDataSchema,
  transactionsQuerySchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const me = '/api/v1/users/me';
const uuid = '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f';
export const correctionsDataSchema = z.strictObject({ corrections: z.array(storedCorrectionSchema) });

/** What a customer may ask with the token that their bank gave them. */
export const customerEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${me}/profile`,
    operation: 'getProfile',
    summary: 'Who the customer is, at which bank, and whether they agreed',
    caller: 'customer',
    data: profileDataSchema,
  },
  {
    method: 'post',
    path: `${me}/consent`,
    operation: 'setConsent',
    summary: 'Gives consent or takes it back',
    description: 'An `ip_address` that is sent is accepted; the address that is seen is the one that is kept.',
    caller: 'customer',
    body: consentRequestSchema,
    data: consentDataSchema,
    errors: ['SIGN_IN_REQUIRED'],
    example: {
      body: { granted: true },
      data: {
        consent_record: {
          granted: true,
          scopes: ['spending'],
          version: consentVersion,
          purpose: consentPurpose,
          at: '2026-11-25T08:30:00.000Z',
          expires_at: '2027-11-25T08:30:00.000Z',
        },
      },
    },
  },
  {
    method: 'get',
    path: `${me}/accounts`,
    operation: 'listAccounts',
    summary: 'Personal accounts in the customer’s currency, as of today',
    caller: 'customer',
    consent: ['accounts'],
    data: accountsDataSchema,
  },
  {
    method: 'get',
    path: `${me}/transactions`,
    operation: 'listTransactions',
    summary: 'Transactions, newest first',
    description:
      '`start_date` and `end_date` are both inclusive; of an instant the date as written counts. `category` is a primary or a detailed personal finance category, `merchant` a part of a merchant’s name in any case.',
    caller: 'customer',
    consent: ['spending'],
    query: transactionsQuerySchema,
    data: transactionsDataSchema,
  },
  {
    method: 'get',
    path: `${me}/insights`,
    operation: 'getInsights',
    summary: 'Charts and a summary of the last 30 or 90 days',
    description: 'A figure that cannot be computed is null, and `unknown` says why.',
    caller: 'customer',
    consent: ['accounts', 'income', 'spending'],
    query: insightsQuerySchema,
    data: insightsDataSchema,
  },
  {
    method: 'get',
    path: `${me}/corrections`,
    operation: 'listCorrections',
    summary: 'What the customer corrected, oldest first',
    caller: 'customer',
    consent: ['spending'],
    data: correctionsDataSchema,
  },
  {
    method: 'post',
    path: `${me}/corrections`,
    operation: 'addCorrection',
    summary: 'Corrects the customer’s own rows',
    description:
      'A category, whether a row is a transfer between own accounts, and what is or is not recurring. It wins over everything inferred.',
    caller: 'customer',
    consent: ['spending'],
    body: correctionRequestSchema,
    status: 201,
    data: storedCorrectionSchema,
    errors: ['CATEGORY_UNKNOWN', 'TRANSACTION_NOT_FOUND', 'TOO_MANY_CORRECTIONS'],
    example: { body: { kind: 'category', transaction_id: 'tx-1', category: 'FOOD_AND_DRINK_GROCERIES' } },
  },
  {
    method: 'delete',
    path: `${me}/corrections/{correction_id}`,
    operation: 'removeCorrection',
    summary: 'Takes a correction back',
    caller: 'customer',
    consent: ['spending'],
    data: z.strictObject({}),
    errors: ['CORRECTION_NOT_FOUND'],
    example: { data: {} },
  },
  {
    method: 'post',
    path: '/api/v1/chat',
    operation: 'chat',
    summary: 'One message and its whole answer',
    description:
      'Without a `conversation_id` the newest conversation goes on. The same `client_message_id` again has no second effect. Counted together with messages over sockets. Without consent the `outcome` is `consent_required`.',
    caller: 'customer',
    body: chatRequestSchema,
    data: chatDataSchema,
    errors: ['CONVERSATION_NOT_FOUND'],
    example: {
      body: { message: 'How much did I spend on groceries last month?' },
      data: {
        response: 'You spent $412.80 on groceries in October 2026.',
        citations: [],
        conversation_id: uuid,
        message_id: uuid,
        outcome: 'answered',
      },
    },
  },
];
