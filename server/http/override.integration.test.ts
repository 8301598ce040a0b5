import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperatorAction, UserProfile } from '../database/entities/index.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import {
  overrideDataSchema,
  recommendationsDataSchema,
  traceDataSchema,
  userSignalsDataSchema,
} from '../protocol/index.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let token = '';
let stranger = '';
let user_id = '';
const users = '/operator/users';

const ask = (path: string, given: string, body?: unknown) => restOf(server)(path, { token: given, body });
const scope = () => ({ bank_id: 'demo', user_id });
const shownTo = async () =>
  recommendationsDataSchema.parse((await ask('/users/me/recommendations', await server.token('maya-torres'))).data);

beforeAll(async () => {
  server = await startTestServer();
  token = await signIn(server);
  stranger = await signIn(server, server.other.operator);
  await (await server.connect('maya-torres')).consent(true);
  const manager = server.application.database.platform();
  ({ user_id } = await manager.findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' }));
  await recomputeCustomer(server.application, scope());
});
afterAll(() => server.close());

test('signals and the trace of a recommendation are read under the customer', async () => {
  const { signals } = userSignalsDataSchema.parse((await ask(`${users}/${user_id}/signals`, token)).data);
  expect(Object.keys(signals ?? {}).sort()).toEqual(['180', '30', '90']);
  for (const { recommendation_id, title } of (await shownTo()).education) {
    const { trace } = traceDataSchema.parse((await ask(`${users}/${user_id}/traces/${recommendation_id}`, token)).data);
    expect(trace).toMatchObject({ title, kind: 'recommendation', outcome: 'shown', customer: { user_id } });
  }
  expect((await ask(`${users}/${user_id}/traces/education.nothing`, token)).error.code).toBe('TRACE_NOT_FOUND');
});

describe('an override', () => {
  test('takes the recommendation away for good, says who and why, and leaves an audit row', async () => {
    const [first] = (await shownTo()).education;
    const recommendation_id = first?.recommendation_id ?? '';
    const body = { recommendation_id, reason: 'They talked to us about this last week.' };
    const { status, data } = await ask(`${users}/${user_id}/override`, token, body);
    expect(status).toBe(200);
    expect(overrideDataSchema.parse(data).action).toMatchObject({ user_id, ...body });
    const ids = async () => (await shownTo()).education.map((item) => item.recommendation_id);
    expect(await ids()).not.toContain(recommendation_id);
    await recomputeCustomer(server.application, scope());
    expect(await ids()).not.toContain(recommendation_id);
    const manager = server.application.database.platform();
    expect(await manager.count(OperatorAction, { action: 'recommendation.override', target: recommendation_id })).toBe(
      1,
    );
    expect((await ask(`${users}/${user_id}/override`, token, body)).error.code).toBe('RECOMMENDATION_NOT_FOUND');
  });

  test('holds in the chat', async () => {
    const { offers } = await shownTo();
    const [offer] = offers;
    await ask(`${users}/${user_id}/override`, token, {
      recommendation_id: offer?.recommendation_id,
      reason: 'Complaint.',
    });
    const customer = await server.connect('maya-torres');
    const { answer } = await customer.ask('What offers do you have for me?');
    expect(JSON.stringify(answer?.cards)).not.toContain(offer?.title);
  });

  test.each([
    [{ recommendation_id: 'x' }, 400],
    [{ recommendation_id: 'x', reason: '  ' }, 400],
    [{ recommendation_id: 'x', reason: 'y'.repeat(501) }, 400],
    [{ recommendation_id: 'x', reason: 'y', also: 1 }, 400],
    [{ recommendation_id: 'x', reason: 'y' }, 404],
  ])('%j is answered with %i', async (body, status) => {
    expect((await ask(`${users}/${user_id}/override`, token, body)).status).toBe(status);
  });

  test('is not for an operator of another bank, a customer, or nobody', async () => {
    const [first] = (await shownTo()).education;
    const body = { recommendation_id: first?.recommendation_id, reason: 'Not mine.' };
    expect((await ask(`${users}/${user_id}/override`, stranger, body)).error.code).toBe('CUSTOMER_NOT_FOUND');
    for (const path of ['signals', `traces/${first?.recommendation_id}`]) {
      expect((await ask(`${users}/${user_id}/${path}`, stranger)).status).toBe(404);
    }
    for (const bearer of ['none', await server.token('maya-torres')]) {
      expect((await ask(`${users}/${user_id}/override`, bearer, body)).status).toBe(401);
    }
    expect((await shownTo()).education[0]?.recommendation_id).toBe(first?.recommendation_id);
  });
});
