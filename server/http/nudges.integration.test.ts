import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consentScopes } from '../../plugins/kit/index.ts';
import { NudgeChoice, NudgeResponse } from '../database/entities/index.ts';
import { evidenceViewSchema, nudgesDataSchema } from '../protocol/index.ts';
import { newsFor } from '../testing/customer-with-news.ts';
import { restOf, type Asked } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const me = '/users/me';
const day = 86_400_000;
let server: TestServer;
let ask: ReturnType<typeof restOf>;
beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
});
afterAll(() => server.close());

const customerWithNews = (customer: string, scopes?: readonly string[]) => newsFor(server, customer, scopes);
const nudges = async (customer: string, query = '') =>
  nudgesDataSchema.parse((await ask(`${me}/nudges${query}`, { customer })).data);
const post = (path: string, asked: Asked) => ask(`${me}/nudges/${path}`, { method: 'POST', ...asked });

test('a nudge a day: seen it stays for the day, and never comes again', async () => {
  const customer = 'nudge-days';
  await customerWithNews(customer);
  const { nudges: first, off } = await nudges(customer);
  expect(off).toEqual([]);
  expect(first.map(({ kind, is_new }) => [kind, is_new])).toEqual([['bill_due', true]]);
  // Having asked leaves nothing behind.
  expect(await nudges(customer)).toEqual({ nudges: first, off });
  const [{ nudge_id } = { nudge_id: '' }] = first;
  expect((await post(`${nudge_id}/seen`, { customer })).status).toBe(200);
  expect((await post(`${nudge_id}/seen`, { customer })).status).toBe(200);
  expect((await nudges(customer)).nudges).toMatchObject([{ nudge_id, is_new: false }]);

  server.wait(day);
  const { nudges: second } = await nudges(customer);
  expect(second.map(({ kind, is_new }) => [kind, is_new])).toEqual([['price_rise', true]]);
  expect((await post(`${nudge_id}/dismiss`, { customer })).error.code).toBe('NUDGE_NOT_FOUND');
  await post(`${second[0]?.nudge_id}/dismiss`, { customer });
  expect((await nudges(customer)).nudges).toEqual([]);
  server.wait(day);
  expect((await nudges(customer)).nudges).toEqual([]);
});

test('nobody is reminded of a bill who has just told of a hard time; a week later they are again', async () => {
  const customer = 'nudge-rest';
  await customerWithNews(customer);
  expect((await nudges(customer)).nudges).toHaveLength(1);
  const { ask: say } = await server.connect(customer);
  expect((await say('I do not want to live anymore')).outcome).toBe('escalated');
  expect((await nudges(customer)).nudges).toEqual([]);
  server.wait(8 * day);
  expect((await nudges(customer)).nudges.length).toBeGreaterThan(0);
});

test('its figures open what proves them, in the language asked for', async () => {
  const customer = 'nudge-proof';
  await customerWithNews(customer);
  const [nudge] = (await nudges(customer, '?locale=es-US')).nudges;
  expect(nudge?.text).toMatch(/^\{fact:[^}]+#label\} cobrará probablemente/);
  const amount = nudge?.facts.find(({ fact }) => fact.value === 120_000);
  expect(amount?.text).toMatch(/1[.,]?200/);
  const path = `${me}/nudges/${nudge?.nudge_id}/evidence`;
  const { data } = await ask(`${path}?figure=${amount?.fact.id}&locale=es-US`, { customer });
  const { streams, fact } = evidenceViewSchema.parse(data.evidence);
  expect([fact.fact.value, streams.map(({ merchant }) => merchant)]).toEqual([120_000, ['Landlord']]);
  expect((await ask(`${path}?figure=nothing`, { customer })).error.code).toBe('FACT_NOT_FOUND');
});

test('a kind that is switched off is not shown, whatever else there is, until it is wanted again', async () => {
  const customer = 'nudge-off';
  const scope = await customerWithNews(customer);
  const choose = (kind: string, wanted: boolean) => post('choice', { customer, body: { kind, wanted } });
  expect((await choose('bill_due', false)).data).toEqual({ off: ['bill_due'] });
  const { nudges: shown, off } = await nudges(customer);
  expect([shown.map(({ kind }) => kind), off]).toEqual([['price_rise'], ['bill_due']]);
  expect((await choose('price_rise', false)).data.off).toEqual(['bill_due', 'price_rise']);
  expect((await nudges(customer)).nudges).toEqual([]);
  server.wait(1_000);
  expect((await choose('bill_due', true)).data).toEqual({ off: ['price_rise'] });
  expect((await nudges(customer)).nudges.map(({ kind }) => kind)).toEqual(['bill_due']);
  expect(await server.application.database.platform().count(NudgeChoice, scope)).toBe(3);
});

describe('what is asked without a right to it', () => {
  test('needs consent; to want none does not', async () => {
    const customer = 'nudge-unasked';
    expect((await ask(`${me}/nudges`, { customer })).error.code).toBe('CONSENT_REQUIRED');
    for (const path of ['x/seen', 'x/dismiss']) {
      expect((await post(path, { customer })).error.code).toBe('CONSENT_REQUIRED');
    }
    expect((await post('choice', { customer, body: { kind: 'bill_due', wanted: false } })).status).toBe(200);
  });

  test('shows only kinds whose data may be looked at', async () => {
    const customer = 'nudge-part';
    await customerWithNews(customer, ['spending']);
    expect((await nudges(customer)).nudges.map(({ kind }) => kind)).toEqual(['price_rise']);
  });

  test('is nothing for a visitor', async () => {
    const visit = await fetch(`${server.url}/api/v1/visitors`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ bank: 'demo' }),
    });
    const { token } = (await visit.json()).data;
    expect((await ask(`${me}/nudges`, { token })).error.code).toBe('SIGN_IN_REQUIRED');
    const body = { kind: 'bill_due', wanted: false };
    expect((await post('choice', { token, body })).error.code).toBe('SIGN_IN_REQUIRED');
  });

  test('is refused when it says more or other than it may', async () => {
    const customer = 'nudge-strict';
    await customerWithNews(customer);
    for (const body of [
      { kind: 'offers', wanted: false },
      { kind: 'bill_due', wanted: 'no' },
      { kind: 'bill_due', wanted: true, user_id: 'x' },
    ]) {
      expect((await post('choice', { customer, body })).status).toBe(400);
    }
    expect((await ask(`${me}/nudges?user_id=x`, { customer })).status).toBe(400);
  });

  test("finds nothing of another customer's, nor of a customer of another bank", async () => {
    const scope = await customerWithNews('nudge-victim');
    const [{ nudge_id, facts } = { nudge_id: '', facts: [] }] = (await nudges('nudge-victim')).nudges;
    const figure = facts[0]?.fact.id ?? '';
    await ask(`${me}/consent`, { customer: 'nudge-thief', body: { granted: true } });
    await ask(`${me}/consent`, { customer: 'nudge-victim', bank: 'other', body: { granted: true } });
    for (const who of [{ customer: 'nudge-thief' }, { customer: 'nudge-victim', bank: 'other' as const }]) {
      const { data } = await ask(`${me}/nudges`, who);
      expect(data.nudges).toEqual([]);
      for (const path of [`${nudge_id}/seen`, `${nudge_id}/dismiss`]) {
        expect((await post(path, who)).error.code).toBe('NUDGE_NOT_FOUND');
      }
      const opened = await ask(`${me}/nudges/${nudge_id}/evidence?figure=${figure}`, who);
      expect(opened.error.code).toBe('NUDGE_NOT_FOUND');
      await post('choice', { ...who, body: { kind: 'bill_due', wanted: false } });
    }
    expect(await nudges('nudge-victim')).toMatchObject({ nudges: [{ nudge_id, is_new: true }], off: [] });
    expect(await server.application.database.platform().count(NudgeResponse, scope)).toBe(0);
  });
});

test('taking consent back forgets what was seen, a part of it does not', async () => {
  const customer = 'nudge-consent';
  const scope = await customerWithNews(customer);
  const [first] = (await nudges(customer)).nudges;
  await post(`${first?.nudge_id}/dismiss`, { customer });
  const count = () => server.application.database.platform().count(NudgeResponse, scope);
  const most = consentScopes.filter((one) => one !== 'offers');
  await ask(`${me}/consent`, { customer, body: { granted: true, scopes: most } });
  expect(await count()).toBe(1);
  await ask(`${me}/consent`, { customer, body: { granted: false } });
  expect(await count()).toBe(0);
});
