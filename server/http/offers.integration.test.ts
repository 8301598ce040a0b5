import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OfferChoice, RecommendationResponse, UserProfile } from '../database/entities/index.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { offersDataSchema, recommendationsDataSchema } from '../protocol/index.ts';
import { restOf } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let ask: ReturnType<typeof restOf>;
let scope = { bank_id: 'demo', user_id: '' };
const me = '/users/me';
const offers = async (query = '') => offersDataSchema.parse((await ask(`${me}/offers${query}`)).data);
const articles = async () => recommendationsDataSchema.parse((await ask(`${me}/recommendations`)).data).education;
const post = (path: string, who: object = {}) => ask(`${me}/${path}`, { ...who, method: 'POST' });
const recompute = () => recomputeCustomer(server.application, scope);

beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
  await ask(`${me}/consent`, { body: { granted: true } });
  const manager = server.application.database.platform();
  const { user_id } = await manager.findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
  scope = { bank_id: 'demo', user_id };
  await recompute();
});
afterAll(() => server.close());

test('offers say why they are shown, and when asked why the others are not', async () => {
  const shown = await offers();
  expect(shown.offers.length).toBeGreaterThan(0);
  for (const { reasons, rationale } of shown.offers) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(rationale).toMatch(/because /);
  }
  expect(shown).not.toHaveProperty('not_eligible');
  const { not_eligible = [] } = await offers('?include=not_eligible');
  expect(not_eligible.length).toBeGreaterThan(0);
  for (const { offer_id, reasons } of not_eligible) {
    expect(offer_id).toMatch(/^offer\./);
    expect(reasons.length).toBeGreaterThan(0);
  }
  const all = [...shown.offers.map(({ item_id }) => item_id), ...not_eligible.map(({ offer_id }) => offer_id)];
  const { host } = await server.application.engines.of('demo');
  expect(all.sort()).toEqual(
    host
      .ofKind('offer')
      .map(({ plugin }) => plugin.id)
      .sort(),
  );
  expect((await ask(`${me}/offers?include=everything`)).status).toBe(400);
});

describe('an article', () => {
  test('that was read stays, with when; read again changes nothing', async () => {
    const [first] = await articles();
    const path = `recommendations/${first?.recommendation_id}/read`;
    expect(first?.read_at).toBeNull();
    expect((await post(path)).status).toBe(200);
    const read_at = (await articles())[0]?.read_at;
    expect(read_at).not.toBeNull();
    server.wait(1_000);
    await post(path);
    await recompute();
    expect((await articles())[0]).toMatchObject({ recommendation_id: first?.recommendation_id, read_at });
  });

  test('that was dismissed goes for good, and another takes its place', async () => {
    const before = await articles();
    const [first] = before;
    await post(`recommendations/${first?.recommendation_id}/dismiss`);
    expect((await articles()).map(({ item_id }) => item_id)).not.toContain(first?.item_id);
    await recompute();
    const after = await articles();
    expect(after.map(({ item_id }) => item_id)).not.toContain(first?.item_id);
    expect(after).toHaveLength(before.length);
  });
});

test('an offer that was dismissed goes for good, and says so where it is asked for', async () => {
  const [{ item_id } = { item_id: '' }] = (await offers()).offers;
  await post(`offers/${item_id}/dismiss`);
  await recompute();
  const { offers: after, not_eligible = [] } = await offers('?include=not_eligible');
  expect(after.map((offer) => offer.item_id)).not.toContain(item_id);
  expect(not_eligible.find(({ offer_id }) => offer_id === item_id)?.reasons[0]).toMatchObject({
    code: 'DISMISSED_BY_CUSTOMER',
  });
  expect((await post(`offers/${item_id}/dismiss`)).error.code).toBe('RECOMMENDATION_NOT_FOUND');
});

test('no offers means none: in the list, after a run, and in the chat; until they are wanted again', async () => {
  const customer = await server.connect('maya-torres');
  expect(customer.hello.offers_stopped).toBe(false);
  expect((await post('offers/stop')).data).toMatchObject({ stopped: true });
  expect(await offers()).toMatchObject({ offers: [], stopped: true });
  await recompute();
  const { offers: shown, not_eligible = [] } = await offers('?include=not_eligible');
  expect(shown).toEqual([]);
  expect(not_eligible.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain(
    'OFFERS_STOPPED_BY_CUSTOMER',
  );
  const { answer } = await customer.ask('What offers do you have for me?');
  expect(answer?.cards.filter(({ type }) => type === 'offer')).toEqual([]);
  expect((await server.connect('maya-torres')).hello.offers_stopped).toBe(true);

  server.wait(1_000);
  expect((await post('offers/resume')).data).toMatchObject({ stopped: false });
  await recompute();
  expect((await offers()).stopped).toBe(false);
  const manager = server.application.database.platform();
  expect(await manager.count(OfferChoice, scope)).toBe(2);
});

describe('who may not', () => {
  test('what is recommended to one customer is nothing to another', async () => {
    const [article] = await articles();
    for (const who of [{ customer: 'omar-haddad' }, { bank: 'other' }] as const) {
      await ask(`${me}/consent`, { ...who, body: { granted: true } });
      // They have nothing recommended yet: whatever they name is somebody else's.
      for (const answer of ['read', 'dismiss']) {
        const path = `recommendations/${article?.recommendation_id}/${answer}`;
        await ask(`${me}/offers/stop`, { ...who, method: 'POST' });
        const { status } = await post(path, who);
        expect([200, 404]).toContain(status);
      }
    }
    expect((await articles())[0]).toEqual(article);
    expect((await offers()).stopped).toBe(false);
    const manager = server.application.database.platform();
    expect(await manager.count(RecommendationResponse, { ...scope, response: 'dismissed' })).toBe(2);
  });

  test('without consent to offers none is read; to want none needs no consent', async () => {
    await ask(`${me}/consent`, { body: { granted: true, scopes: ['education'] } });
    expect((await ask(`${me}/offers`)).error).toMatchObject({
      code: 'CONSENT_REQUIRED',
      details: { scopes: ['offers'] },
    });
    const { data } = await ask(`${me}/recommendations`);
    expect(data.offers).toEqual([]);
    expect(data.education.length).toBeGreaterThan(0);
    await ask(`${me}/consent`, { body: { granted: false } });
    expect((await ask(`${me}/recommendations`)).status).toBe(403);
    expect((await post('offers/stop')).status).toBe(200);
  });
});
