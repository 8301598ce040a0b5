import * as z from 'zod';
import { loginDataSchema, loginRequestSchema } from '../protocol/index.ts';
import { conversationEndpoints } from './conversation-endpoints.ts';
import { bankEndpoints } from './bank-endpoints.ts';
import { customerEndpoints } from './customer-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { operatorEndpoints } from './operator-endpoints.ts';

const signedIn = {
  token: 'eyJhbGciOiJIUzI1NiJ9.e30.signature',
  user: {
    user_id: '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f',
    email: 'operator@demo.example',
    role: 'operator',
    bank: { bank_id: 'demo', name: 'Demo Bank' },
  },
};

const signInEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/api/v1/auth/login',
    operation: 'signIn',
    summary: 'Signs an operator in',
    description:
      'The access token lives for 15 minutes. Five wrong passwords in a row lock the account for 15 minutes.',
    caller: 'anyone',
    body: loginRequestSchema,
    data: loginDataSchema,
    cookie: true,
    errors: ['INVALID_CREDENTIALS', 'ACCOUNT_LOCKED'],
    example: { body: { email: 'operator@demo.example', password: 'correct horse' }, data: signedIn },
  },
  {
    method: 'post',
    path: '/api/v1/auth/refresh',
    operation: 'refreshSession',
    summary: 'Trades the refresh cookie for a new access token and a new cookie',
    description: 'A cookie is good once; one that is used again ends the whole session.',
    caller: 'session',
    data: loginDataSchema,
    cookie: true,
    errors: ['NO_SESSION', 'CROSS_SITE'],
    example: { data: signedIn },
  },
  {
    method: 'post',
    path: '/api/v1/auth/logout',
    operation: 'signOut',
    summary: 'Signs an operator out',
    description:
      'Ends the session of the refresh cookie, and clears the cookie; without one there is nothing to end. A body is not needed.',
    caller: 'anyone',
    data: z.strictObject({ success: z.literal(true) }),
    cookie: true,
    errors: ['CROSS_SITE'],
    example: { data: { success: true } },
  },
];

const serverEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/health',
    operation: 'getHealth',
    summary: 'What runs, and that its database answers',
    caller: 'anyone',
    data: z.strictObject({ status: z.literal('ok'), version: z.string(), database: z.enum(['pglite', 'postgresql']) }),
    errors: ['DATABASE_UNAVAILABLE'],
    example: { data: { status: 'ok', version: '1.0.0', database: 'postgresql' } },
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
    endpoints: [...customerEndpoints, ...conversationEndpoints],
  },
  {
    name: 'Banks',
    description: 'What a bank’s own servers may ask. [bank-api.md](bank-api.md) says how they sign their tokens.',
    endpoints: bankEndpoints,
  },
  { name: 'Sign-in', description: 'Signing operators in and out.', endpoints: signInEndpoints },
  {
    name: 'Operators',
    description: 'What an operator may ask about the customers of their own bank.',
    endpoints: operatorEndpoints,
  },
  { name: 'Server', description: 'For whoever runs or calls the server.', endpoints: serverEndpoints },
];

/** The same in one list. */
export const endpoints: readonly Endpoint[] = endpointGroups.flatMap((group) => group.endpoints);
