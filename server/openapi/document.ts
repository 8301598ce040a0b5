import * as z from 'zod';
import {
  createDocument,
  type oas31,
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverride,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { namedSchemas } from './components.ts';
import { idempotencyKeySchema } from '../http/idempotency.ts';
import { isIdempotent, parametersOf, type Endpoint } from './endpoint.ts';
import { endpointGroups, endpoints } from './endpoints.ts';
import { errorResponses, responsesOf } from './responses.ts';
import { securityOf, securitySchemes } from './security-schemes.ts';

export type OpenApiDocument = oas31.OpenAPIObject;

const description = `Answers are \`{data, meta}\`, refusals \`{error: {code, message, details}}\`: a program goes by the code, the message is for people.

Money is in integer minor units of its currency (\`_cents\`). Dates are calendar dates at the bank, instants are ISO 8601 with a zone. A field that is not described is refused with \`VALIDATION_ERROR\`, and so is a query parameter where a call takes any. A call that is not described is answered with 404 \`NOT_FOUND\`. A body is read first, then who asks is checked, then what is asked; of a bank’s server, who asks is checked before its body is read.

A page may make a customer's calls from any origin that the customer's bank allows, without cookies.`;

/** The REST calls as an OpenAPI 3.1 document, made of the schemas that the server itself checks with. */
export function openApiDocument(version: string): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const { name, endpoints: group } of endpointGroups) {
    for (const endpoint of group) {
      paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint, name) };
    }
  }
  return createDocument(
    {
      openapi: '3.1.1',
      info: { title: 'SpendSense', version, description, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
      servers: [{ url: '/', description: 'The server that this document came from' }],
      tags: endpointGroups.map((group) => ({ name: group.name, description: group.description })),
      paths,
      components: { schemas: { ...namedSchemas }, responses: errorResponses(endpoints), securitySchemes },
    },
    { override: withoutNoise },
  ) as OpenApiDocument;
}

const idempotencyHeader = z.object({
  'Idempotency-Key': idempotencyKeySchema
    .describe('Gives the call one effect: the same again is answered as the first was, for a day.')
    .optional(),
});

function operationOf(endpoint: Endpoint, tag: string): ZodOpenApiOperationObject {
  const { operation, summary, body, file, query, example } = endpoint;
  const path = parametersOf(endpoint.path);
  const header = isIdempotent(endpoint) ? idempotencyHeader : null;
  const words = [endpoint.description, consentWords(endpoint.consent)].filter(Boolean).join(' ');
  return {
    operationId: operation,
    tags: [tag],
    summary,
    ...(words && { description: words }),
    security: securityOf(endpoint.caller),
    ...((path || query || header) && {
      requestParams: { ...(path && { path }), ...(query && { query }), ...(header && { header }) },
    }),
    ...(file && { requestBody: { required: true, content: { 'application/octet-stream': {} } } }),
    ...(body && {
      requestBody: {
        required: endpoint.bodyOptional !== true,
        content: {
          'application/json': { schema: body, ...(example?.body !== undefined && { example: example.body }) },
        },
      },
    }),
    responses: responsesOf(endpoint),
  };
}

function consentWords(scopes: Endpoint['consent']): string {
  if (!scopes) return '';
  const names = scopes.map((scope) => `\`${scope}\``).join(', ');
  return `Needs the customer’s consent${names === '' ? '' : ` to ${names}`}.`;
}

/** Formats that say what their long patterns say. */
const formats = new Set(['date', 'date-time', 'email', 'uuid']);

/** Leaves out what zod adds to every string with a format and to every whole number. */
const withoutNoise: ZodOpenApiOverride = ({ jsonSchema }) => {
  if (jsonSchema.format !== undefined && formats.has(jsonSchema.format)) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};
