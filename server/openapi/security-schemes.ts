import type { oas31 } from 'zod-openapi';
import type { Caller } from './endpoint.ts';

/** How each kind of caller says who they are. */
export const securitySchemes = {
  customerToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Signed by the bank for its customer, for 15 minutes at most.',
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
  refreshCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'spendsense_refresh',
    description: 'Set by sign-in for seven days; good once, for the admin’s own pages alone.',
  },
} as const satisfies Record<string, oas31.SecuritySchemeObject>;

const schemeOf: Readonly<Record<Caller, keyof typeof securitySchemes | null>> = {
  anyone: null,
  bank: 'bankToken',
  customer: 'customerToken',
  operator: 'operatorToken',
  session: 'refreshCookie',
};

/** What a caller must bring; an empty list is nothing. */
export function securityOf(caller: Caller): oas31.SecurityRequirementObject[] {
  const scheme = schemeOf[caller];
  return scheme === null ? [] : [{ [scheme]: [] }];
}
