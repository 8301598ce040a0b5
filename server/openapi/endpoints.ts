import * as z from 'zod';
import { articleDeskEndpoints } from './article-desk-endpoints.ts';
import { articleEndpoints } from './article-endpoints.ts';
import { conversationEndpoints } from './conversation-endpoints.ts';
import { accountEndpoints } from './account-endpoints.ts';
import { bankEndpoints } from './bank-endpoints.ts';
import { checkDataSchema } from '../protocol/index.ts';
import { changeEndpoints } from './change-endpoints.ts';
import { customerEndpoints } from './customer-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { goalEndpoints } from './goal-endpoints.ts';
import { listExportEndpoints } from './list-export-endpoints.ts';
import { nudgeEndpoints } from './nudge-endpoints.ts';
import { offerEndpoints } from './offer-endpoints.ts';
import { privacyEndpoints } from './privacy-endpoints.ts';
import { platformEndpoints } from './platform-endpoints.ts';
import { operatorEndpoints } from './operator-endpoints.ts';
import { recomputeEndpoints } from './recompute-endpoints.ts';
import { recordsEndpoints } from './records-endpoints.ts';
import { reviewEndpoints } from './review-endpoints.ts';
import { visitorEndpoints } from './visitor-endpoints.ts';

const serverEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/health',
    operation: 'getHealth',
    summary: 'What runs, and that its database answers',
    caller: 'anyone',
    data: z.strictObject({
      status: z.literal('ok'),
      version: z.string(),
      database: z.enum(['pglite', 'postgresql']),
      knowledge: z.strictObject({
        search: z.enum(['meaning', 'words']),
        problem: z
          .enum(['PGVECTOR_MISSING', 'PGVECTOR_FORBIDDEN', 'NO_EMBEDDING_MODEL', 'NOT_EMBEDDED_YET'])
          .nullable()
          .describe('Why articles are found by their words alone'),
      }),
    }),
    errors: ['DATABASE_UNAVAILABLE'],
    example: {
      data: { status: 'ok', version: '1.0.0', database: 'postgresql', knowledge: { search: 'meaning', problem: null } },
    },
  },
  {
    method: 'get',
    path: '/ready',
    operation: 'getReady',
    summary: 'Whether this server takes new work: for a load balancer',
    description: 'Not while it is stopping: then it finishes what it has, and customers are to be led to another.',
    caller: 'anyone',
    data: z.strictObject({ status: z.literal('ready') }),
    errors: ['SERVER_STOPPING', 'DATABASE_UNAVAILABLE'],
    example: { data: { status: 'ready' } },
  },
  {
    method: 'get',
    path: '/api/v1/check',
    operation: 'checkPage',
    summary: 'What is wrong with a page’s token, clock or origin, in words',
    description:
      'For whoever builds a page: send the customer’s token in the `Authorization` header. The answer is success whatever is found, and may be read by pages of every origin. Ten calls a minute.',
    caller: 'anyone',
    data: checkDataSchema,
    example: {
      data: {
        ok: false,
        findings: [{ level: 'problem', code: 'TOKEN_MISSING', message: 'There is no token to check.' }],
      },
    },
  },
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    operation: 'getOpenApi',
    summary: 'This description, as OpenAPI 3.1',
    description: 'It may be cached for five minutes.',
    caller: 'anyone',
    data: z.looseObject({ openapi: z.string() }),
    enveloped: false,
  },
];

export interface EndpointGroup {
  readonly name: string;
  readonly description: string;
  readonly endpoints: readonly Endpoint[];
}

/** Every REST call that the server answers, by who makes it. */
export const endpointGroups: readonly EndpointGroup[] = [
  {
    name: 'Customers',
    description: 'What a customer may ask, with the token that their bank gave them.',
    endpoints: [
      ...customerEndpoints,
      ...nudgeEndpoints,
      ...offerEndpoints,
      ...goalEndpoints,
      ...articleEndpoints,
      ...conversationEndpoints,
      ...privacyEndpoints,
    ],
  },
  {
    name: 'Banks',
    description: 'What a bank’s own servers may ask. [bank-api.md](bank-api.md) says how they sign their tokens.',
    endpoints: bankEndpoints,
  },
  {
    name: 'Visitors',
    description: 'Chatting without signing in.',
    endpoints: visitorEndpoints,
  },
  {
    name: 'Sign-in',
    description: 'Signing in and out, for operators and for customers who have an account here.',
    endpoints: accountEndpoints,
  },
  {
    name: 'Operators',
    description: 'What an operator may ask about the customers of their own bank.',
    endpoints: [...operatorEndpoints, ...reviewEndpoints, ...listExportEndpoints, ...recomputeEndpoints],
  },
  {
    name: 'Settings and articles',
    description: 'What operators set for their own bank, two of them for each change.',
    endpoints: [...changeEndpoints, ...articleDeskEndpoints],
  },
  {
    name: 'Records',
    description: 'Proof of what was recorded; [records.md](records.md) says how it is checked.',
    endpoints: recordsEndpoints,
  },
  {
    name: 'Platform',
    description: 'For operators to whom the command line gave the role `platform_administrator`.',
    endpoints: platformEndpoints,
  },
  { name: 'Server', description: 'For whoever runs or calls the server.', endpoints: serverEndpoints },
];

/** The same in one list. */
export const endpoints: readonly Endpoint[] = endpointGroups.flatMap((group) => group.endpoints);
