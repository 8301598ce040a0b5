import {
  bankCustomerDataSchema,
  batchDataSchema,
  customerRequestSchema,
  fileDataSchema,
  fileQuerySchema,
  importDataSchema,
  savedCustomerDataSchema,
} from '../protocol/index.ts';
import { largestFile } from '../ingestion/receive-file.ts';
import { transactionBatchSchema } from '../ingestion/transaction-batch.ts';
import type { Endpoint } from './endpoint.ts';
import { bankPrivacyEndpoints } from './privacy-endpoints.ts';
import { webhookEndpoints } from './webhook-endpoints.ts';

const customer = '/api/v1/bank/customers/{customer_id}';

/** What a bank's own servers may ask, with a token that one of its bank-api keys signed. */
export const bankEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: customer,
    operation: 'getBankCustomer',
    summary: 'What is known of a customer, and how far their rows are',
    caller: 'bank',
    data: bankCustomerDataSchema,
    errors: ['CUSTOMER_NOT_FOUND'],
  },
  {
    method: 'put',
    path: customer,
    operation: 'saveBankCustomer',
    summary: 'Makes a customer, or replaces what is known of one',
    caller: 'bank',
    body: customerRequestSchema,
    data: savedCustomerDataSchema,
    errors: ['CUSTOMER_SHUT_OUT'],
    example: { body: { name: 'Maya Torres', email: 'maya@mail.example', locale: 'en-US' } },
  },
  {
    method: 'post',
    path: `${customer}/transactions`,
    operation: 'saveTransactions',
    summary: 'Takes in what changed in a customer’s accounts, all of it or nothing',
    description:
      'In the words of Plaid’s `/transactions/sync`, and amounts as there: positive is money out. A body of another shape is refused; a row that has the right shape and still cannot be used, such as one of an account that is not in `accounts`, is left out with a warning. The `cursor` is kept and handed back. Up to 5 MB.',
    caller: 'bank',
    body: transactionBatchSchema,
    largestBody: 5 * 1024 * 1024,
    data: batchDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'CUSTOMER_SHUT_OUT', 'CUSTOMER_BUSY', 'INPUT_NOTHING_USABLE'],
    example: {
      body: {
        accounts: [
          {
            account_id: 'chk-1',
            type: 'depository',
            subtype: 'checking',
            name: 'Everyday Checking',
            balances: { current: 812.4, available: 812.4, iso_currency_code: 'USD' },
          },
        ],
        added: [
          {
            transaction_id: 'tx-1',
            account_id: 'chk-1',
            amount: 41.2,
            iso_currency_code: 'USD',
            date: '2026-11-24',
            name: 'GREEN GROCER 042',
            pending: false,
          },
        ],
        modified: [],
        removed: [{ transaction_id: 'tx-0' }],
        cursor: '2026-11-24T23:59:59Z/17',
      },
    },
  },
  {
    method: 'post',
    path: `${customer}/files`,
    operation: 'importFile',
    summary: 'Takes a statement file, to be read in the background',
    description:
      'Any that the command line reads: OFX, QFX, camt.053, CSV, Plaid JSON, up to 50 MB. Parameters other than `file_name` are for CSV files that do not say it themselves.',
    caller: 'bank',
    query: fileQuerySchema,
    file: true,
    largestBody: largestFile,
    status: 202,
    data: fileDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'CUSTOMER_SHUT_OUT'],
  },
  {
    method: 'get',
    path: `${customer}/imports/{import_id}`,
    operation: 'getImport',
    summary: 'How far a file is, and what it came to',
    caller: 'bank',
    data: importDataSchema,
    errors: ['CUSTOMER_NOT_FOUND', 'IMPORT_NOT_FOUND'],
  },
  ...bankPrivacyEndpoints,
  ...webhookEndpoints,
];
