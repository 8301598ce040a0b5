import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { namedSchemas } from './components.ts';
import { openApiDocument } from './document.ts';
import { errorsOf, parametersOf } from './endpoint.ts';
import { endpointGroups, endpoints } from './endpoints.ts';
import { errorCodes } from './error-codes.ts';
import { DocumentCheck } from './testing/document-check.ts';
import { endpointOf } from './testing/cases.ts';
import { wantedFiles, writtenFile } from './write.ts';

const document = openApiDocument('1.2.3');
const text = JSON.stringify(document);
const check = new DocumentCheck(document);

test('the document fits the meta-schema of OpenAPI 3.1', async () => {
  expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./), info: { version: '1.2.3' } });
  expect(await new Validator().validate(JSON.parse(text) as Record<string, unknown>)).toEqual({ valid: true });
});

test('every reference leads somewhere, and nothing with a name goes unused', () => {
  const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference));
  const { schemas = {}, responses = {} } = document.components ?? {};
  const named = [
    ...Object.keys(schemas).map((name) => `#/components/schemas/${name}`),
    ...Object.keys(responses).map((name) => `#/components/responses/${name}`),
  ];
  expect([...references].sort()).toEqual(named.sort());
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(namedSchemas).sort());
});

test('every code that can be refused with is one of some endpoint', () => {
  expect([...new Set(endpoints.flatMap(errorsOf))].sort()).toEqual(Object.keys(errorCodes).sort());
});

test('names of groups and operations, and methods with paths, are each there once', () => {
  for (const key of [
    endpointGroups.map(({ name }) => name),
    endpoints.map(({ operation }) => operation),
    endpoints.map(({ method, path }) => `${method} ${path}`),
  ]) {
    expect(new Set(key).size).toBe(key.length);
  }
  expect(() => parametersOf('/api/v1/{nothing}')).toThrow('nothing');
});

describe('an example', () => {
  const given = endpoints.filter(({ example }) => example !== undefined);

  test.each(given)('of $operation fits its schemas', (endpoint) => {
    const { example, status = 200, data } = endpoint;
    if (example?.body !== undefined) expect(check.body(endpoint, example.body)).toEqual([]);
    if (example?.data === undefined) return;
    expect(check.answer(endpoint, status, { data: example.data, meta: { timestamp: '2026-11-25T08:30:00Z' } })).toEqual(
      [],
    );
    expect(data.safeParse(example.data).success).toBe(true);
  });

  test('that does not fit is told apart', () => {
    const endpoint = endpointOf('signIn');
    expect(check.body(endpoint, { email: 'nobody', password: 1 })).toHaveLength(2);
    expect(check.answer(endpoint, 200, { data: {}, meta: { timestamp: 'now' } })).toHaveLength(3);
    expect(check.answer(endpoint, 401, { error: { code: 'OTHER', message: '', details: {} } })).toHaveLength(1);
    expect(check.answer(endpoint, 418, {})).toEqual(['status 418 is not described']);
  });
});

test.each([
  ['post', '/auth/login', []],
  ['post', '/auth/logout', []],
  ['get', '/users/me/profile', []],
  ['get', '/users/me/accounts', []],
  ['get', '/users/me/transactions', ['start_date', 'end_date', 'category', 'merchant', 'page', 'limit']],
  ['get', '/users/me/insights', ['period']],
  ['get', '/users/me/recommendations', []],
  ['post', '/users/me/consent', []],
  ['post', '/chat', []],
  ['get', '/operator/users', ['search', 'persona', 'risk_flag', 'page', 'limit']],
  ['get', '/operator/users/{user_id}', ['user_id']],
  ['get', '/operator/users/{user_id}/signals', ['user_id']],
  ['get', '/operator/users/{user_id}/traces/{recommendation_id}', ['user_id', 'recommendation_id']],
  ['post', '/operator/users/{user_id}/override', ['user_id']],
] as const)('%s %s of the original contract is there with its parameters', (method, path, parameters) => {
  const operation = document.paths?.[`/api/v1${path}`]?.[method];
  const names = operation?.parameters
    ?.filter((one) => !('in' in one) || one.in !== 'header')
    .map((parameter) => ('name' in parameter ? parameter.name : ''));
  expect(names ?? []).toEqual(expect.arrayContaining([...parameters]));
});

test.each(Object.entries(wantedFiles()))(
  '%s is what the document makes: otherwise run node server/openapi/write.ts',
  async (name, wanted) => {
    expect(await writtenFile(name)).toBe(wanted);
  },
);
