import * as z from 'zod';
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { metaSchema } from '../protocol/index.ts';
import { errorsOf, type Endpoint } from './endpoint.ts';
import { errorCodes, type ErrorCode } from './error-codes.ts';

const json = 'application/json';

/** Everything an endpoint may answer: its data, and a shared response for each status that it is refused with. */
export function responsesOf(endpoint: Endpoint): ZodOpenApiResponsesObject {
  const refused = byStatus(errorsOf(endpoint)).map(
    (codes) => [statusOf(codes), { $ref: `#/components/responses/${nameOf(codes)}` }] as const,
  );
  return { [endpoint.status ?? 200]: success(endpoint), ...Object.fromEntries(refused) };
}

/** The responses that these endpoints are refused with, by name. */
export function errorResponses(endpoints: readonly Endpoint[]): Record<string, ZodOpenApiResponseObject> {
  const all = endpoints.flatMap((endpoint) => byStatus(errorsOf(endpoint)));
  const named = all.map((codes) => [nameOf(codes), refusal(codes)] as const);
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function success({ data, enveloped = true, cookie, example }: Endpoint): ZodOpenApiResponseObject {
  const meta = { timestamp: '2026-11-25T08:30:00.000Z' };
  return {
    description: 'Success',
    ...(cookie && {
      headers: {
        'Set-Cookie': { description: 'The refresh cookie, which no script can read.', schema: { type: 'string' } },
      },
    }),
    content: {
      [json]: {
        schema: enveloped ? z.strictObject({ data, meta: metaSchema }) : data,
        ...(example?.data !== undefined && { example: { data: example.data, meta } }),
      },
    },
  };
}

/** Codes that say when it is worth asking again. */
const toldWhen: ReadonlySet<ErrorCode> = new Set(['RATE_LIMITED', 'IN_PROGRESS', 'CUSTOMER_BUSY']);

function refusal(codes: readonly ErrorCode[]): ZodOpenApiResponseObject {
  return {
    description: codes.map((code) => `\`${code}\`: ${errorCodes[code].meaning}`).join('\n\n'),
    ...(codes.some((code) => toldWhen.has(code)) && {
      headers: {
        'Retry-After': {
          description: 'Seconds to wait.',
          schema: { type: 'integer', minimum: 1 },
        },
        'RateLimit-Limit': { description: 'What is allowed.', schema: { type: 'integer' } },
        'RateLimit-Remaining': { description: 'What is left of it.', schema: { type: 'integer' } },
        'RateLimit-Reset': { description: 'Seconds until all of it is there again.', schema: { type: 'integer' } },
      },
    }),
    content: {
      [json]: {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Error' },
            {
              type: 'object',
              properties: { error: { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } } },
            },
          ],
        },
      },
    },
  };
}

function byStatus(codes: readonly ErrorCode[]): ErrorCode[][] {
  return [...Map.groupBy(codes, (code) => errorCodes[code].status).values()];
}

function statusOf([code = 'INTERNAL']: readonly ErrorCode[]): number {
  return errorCodes[code].status;
}

/** `TokenInvalidOrTokenExpired` of TOKEN_INVALID and TOKEN_EXPIRED. */
function nameOf(codes: readonly ErrorCode[]): string {
  const words = (code: string) => code.split('_').map((word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return codes.map((code) => words(code).join('')).join('Or');
}
