import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../plugins/kit/index.ts';
import { addSettings, commandLine, currentSettings } from '../bank/settings.ts';
import { OfferChoice, OfferShowing, RecommendationResponse, UserProfile } from '../database/entities/index.ts';
import { today } from '../identity/bank-day.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { offersDataSchema, recommendationsDataSchema, type BankSettings } from '../protocol/index.ts';
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

test('what was computed in the bank’s language is read in the customer’s, and its figures open in it', async () => {
  const english = await offers('?include=not_eligible');
  const spanish = await offers('?include=not_eligible&locale=es-US');
  const ids = ({ offers: shown, not_eligible: others = [] }: typeof english) =>
    [...shown.map(({ item_id }) => item_id), ...others.map(({ offer_id }) => offer_id)].sort();
  expect(ids(spanish)).toEqual(ids(english));
  const said = [
    ...spanish.offers.flatMap((offer) => [
      offer.title,
      offer.summary,
      offer.disclosure,
      offer.rationale,
      offer.disclaimer,
    ]),
    ...[...spanish.offers, ...(spanish.not_eligible ?? [])].flatMap(({ title, reasons }) => [
      title,
      ...reasons.map(({ sentence }) => sentence),
    ]),
  ];
  expect(said.join(' ')).not.toMatch(/\b(?:the|your|you|and|of|account)\b/i);

  const { education } = recommendationsDataSchema.parse((await ask(`${me}/recommendations?locale=es-US`)).data);
  expect(education.map(({ recommendation_id }) => recommendation_id)).toEqual(
    (await articles()).map(({ recommendation_id }) => recommendation_id),
  );
  for (const { item_id, rationale } of education) {
    expect(item_id).toMatch(/-es$/);
    expect(rationale).toMatch(/^Te mostramos esto porque /);
  }
  const [first] = education;
  const figure = first?.facts[0];
  const path = `recommendations/${first?.recommendation_id}/evidence?figure=${figure?.id}`;
  const labelIn = async (locale: string) => (await ask(`${me}/${path}&locale=${locale}`)).data.evidence.fact.fact.label;
  expect(await labelIn('es-US')).toBe(figure?.label);
  expect(await labelIn('en-US')).not.toBe(figure?.label);
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

describe('an offer rests', () => {
  const settingsOf = async () => currentSettings(server.application.database.platform(), 'demo');
  const change = async (given: Partial<BankSettings>) => {
    const { version, settings } = await settingsOf();
    const people = { proposed_by: commandLine, approved_by: commandLine };
    const next = { ...settings, ...given };
    const manager = server.application.database.platform();
    await addSettings(manager, { bank_id: 'demo', base: version, settings: next, ...people, now: new Date() });
  };
  const codesOf = async (id: string) => {
    const { offers: shown, not_eligible = [] } = await offers('?include=not_eligible');
    if (shown.some(({ item_id }) => item_id === id)) return 'shown';
    return not_eligible.find(({ offer_id }) => offer_id === id)?.reasons[0]?.code;
  };

  test('after its last day', async () => {
    const [first] = (await offers()).offers;
    const id = first?.item_id ?? '';
    const { live_offers } = (await settingsOf()).settings;
    const until = (day: string) =>
      live_offers.map((line) => (line.startsWith(`${id}@`) ? `${line} until ${day}` : line));
    await change({ live_offers: until(today('America/New_York', server.application.now())) });
    await recompute();
    expect(await codesOf(id)).toBe('shown');
    await change({ live_offers: until('2020-01-01') });
    // What was chosen before goes with the next look, not only with the next run.
    expect((await offers()).offers.map(({ item_id }) => item_id)).not.toContain(id);
    await recompute();
    expect(await codesOf(id)).toBe('OFFER_EXPIRED');
    await change({ live_offers });
    await recompute();
    expect(await codesOf(id)).toBe('shown');
  });

  test('once it was shown on as many days as the bank allows, wherever it was shown', async () => {
    const [first] = (await offers()).offers;
    const id = first?.item_id ?? '';
    const day = today('America/New_York', server.application.now());
    const shown = { ...scope, offer_id: id };
    const manager = server.application.database.scoped(scope);
    expect(await manager.find(OfferShowing, shown, { disableIdentityMap: true })).toEqual([{ ...shown, day }]);
    await change({ offer_days_in_30: 2 });
    // Thirty days ago does not count any more, nor does today.
    await manager.insertMany(
      OfferShowing,
      [-30, -29].map((days) => ({ ...shown, day: addDays(day, days) })),
    );
    expect((await offers()).offers.map(({ item_id }) => item_id)).toContain(id);
    await manager.insert(OfferShowing, { ...shown, day: addDays(day, -1) });
    // It was shown today already, and so it may be for the rest of the day.
    expect((await offers()).offers.map(({ item_id }) => item_id)).toContain(id);
    await manager.nativeDelete(OfferShowing, { ...shown, day });
    expect((await offers()).offers.map(({ item_id }) => item_id)).not.toContain(id);
    await recompute();
    expect(await codesOf(id)).toBe('SHOWN_OFTEN');
    await manager.nativeDelete(OfferShowing, scope);
    await change({ offer_days_in_30: 10 });
    await recompute();
    expect(await codesOf(id)).toBe('shown');
  });

  test('when its customer told of a hard time: at once, in the chat too, and for ninety days', async () => {
    const customer = await server.connect('maya-torres');
    expect((await offers()).offers.length).toBeGreaterThan(0);
    await customer.ask('I lost my job and cannot pay my rent');
    expect((await offers()).offers).toEqual([]);
    const after = await customer.ask('Do you have any offers for me?');
    expect(after.answer?.cards.filter(({ type }) => type === 'offer')).toEqual([]);
    await recompute();
    const { not_eligible = [] } = await offers('?include=not_eligible');
    expect(not_eligible.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('CUSTOMER_IN_DISTRESS');
    // A quarter later. The told time is moved, because the server's clock decides over tokens too.
    const platform = server.application.database.platform();
    const shift = (days: number) =>
      platform.execute(
        `update decision_traces set started_at = started_at - make_interval(days => ?) where user_id = ? and kind = 'turn'`,
        [days, scope.user_id],
      );
    await shift(89);
    await recompute();
    expect((await offers()).offers).toEqual([]);
    await shift(2);
    await recompute();
    expect((await offers()).offers.length).toBeGreaterThan(0);
  });
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
    await ask(`${me}/consent`, { body: { granted: true, scopes: ['education', 'spending'] } });
    await recompute();
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
