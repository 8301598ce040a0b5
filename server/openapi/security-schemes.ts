import type { oas31 } from 'zod-openapi';
import type { Caller } from './endpoint.ts';

/** How each kind of caller says who they are. */
export const securitySchemes = {
  customerToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Signed by the bank for its customer, for 15 minutes at most; or given by sign-in to a customer who has an account here.',
  },
  bankToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Signed by a bank’s own server with one of its bank-api keys, for one request within 5 minutes.',
  },
  operatorToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Given by sign-in for 15 minutes.',
  },
  accountToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Given by sign-in to an operator or a customer, for 15 minutes.',
  },
  customerRefreshCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'spendsense_customer_refresh',
    description: 'Set by sign-in of a customer for seven days; good once, for pages of this server alone.',
  },
  refreshCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'spendsense_refresh',
    description: 'Set by sign-in for seven days; good once, for the admin’s own pages alone.',
  },
} as const satisfies Record<string, oas31.SecuritySchemeObject>;

const schemeOf: Readonly<Record<Caller, keyof typeof securitySchemes | null>> = {
  anyone: null,
  account: 'accountToken',
  bank: 'bankToken',
  customer: 'customerToken',
  customerSession: 'customerRefreshCookie',
  operator: 'operatorToken',
  session: 'refreshCookie',
};

/** What a caller must bring; an empty list is nothing. */
export function securityOf(caller: Caller): oas31.SecurityRequirementObject[] {
  const scheme = schemeOf[caller];
  return scheme === null ? [] : [{ [scheme]: [] }];
}
