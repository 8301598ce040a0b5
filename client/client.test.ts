import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { bankClient, customerClient, isApiError, operatorClient } from './index.ts';

/** Answers in turn, the last one for ever. */
type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>];
const asked: { method: string; url: string; token: string; type?: string; body: string }[] = [];
let close = async () => {};
afterEach(async () => {
  asked.length = 0;
  await close();
});

async function serve(...answers: readonly Answer[]): Promise<string> {
  const listener: RequestListener = (request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const type = headers['content-type'];
      const isFile = type === 'application/octet-stream';
      asked.push({ method, url, token: headers.authorization ?? '', ...(isFile && { type }), body });
      const [status, data, more = {}] = answers[Math.min(asked.length, answers.length) - 1] ?? [500, {}];
      const text = typeof data === 'string' ? data : JSON.stringify(data);
      response.writeHead(status, { 'content-type': 'application/json', ...more }).end(text);
    });
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const refusal = (code: string, details = {}) => ({ error: { code, message: 'No.', details } });
const fine = { data: { goals: [] }, meta: { timestamp: '2026-11-25T08:30:00Z' } };
const client = async (answers: readonly Answer[], options = {}) =>
  customerClient({ url: `${await serve(...answers)}/`, token: (expired) => (expired ? 'new' : 'old'), ...options });
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('a call', () => {
  test('goes where it belongs, with its token, and answers with the data', async () => {
    const spendsense = await client([[200, fine]]);
    expect(await spendsense.listGoals()).toEqual({ goals: [] });
    await spendsense.listTransactions({ query: { merchant: 'A & B', limit: 5, category: undefined } });
    await spendsense.changeGoal({ path: { goal_id: 'a/b' }, body: { name: 'Other' } });
    expect(asked).toEqual([
      { method: 'GET', url: '/api/v1/users/me/goals', token: 'Bearer old', body: '' },
      { method: 'GET', url: '/api/v1/users/me/transactions?merchant=A+%26+B&limit=5', token: 'Bearer old', body: '' },
      { method: 'PATCH', url: '/api/v1/users/me/goals/a%2Fb', token: 'Bearer old', body: '{"name":"Other"}' },
    ]);
  });

  test('with a file sends it as it is, again when it has to be made again', async () => {
    const answers: Answer[] = [
      [429, refusal('RATE_LIMITED'), { 'retry-after': '0' }],
      [202, { data: { import_id: 'x' }, meta: {} }],
    ];
    const spendsense = bankClient({ url: await serve(...answers), token: () => 'once' });
    const given = { path: { customer_id: 'a/b' }, query: { file_name: 'a b.csv' }, body: new Blob(['Date,Amount']) };
    expect(await spendsense.importFile(given)).toEqual({ import_id: 'x' });
    const url = '/api/v1/bank/customers/a%2Fb/files?file_name=a+b.csv';
    const sent = { method: 'POST', url, token: 'Bearer once', type: 'application/octet-stream', body: 'Date,Amount' };
    expect(asked).toEqual([sent, sent]);
  });

  test('that anybody may make carries no token', async () => {
    const spendsense = operatorClient({
      url: await serve([200, { data: { token: 't' }, meta: {} }]),
      token: () => {
        throw new Error('Nobody asked.');
      },
    });
    await spendsense.signIn({ body: { email: 'a@b.example', password: 'x' } });
    expect(asked[0]?.token).toBe('');
  });

  test('of somebody else is not there', async () => {
    const spendsense = await client([[200, fine]]);
    expect('listTraces' in spendsense).toBe(false);
    expect('getHealth' in spendsense).toBe(true);
  });
});

describe('refused', () => {
  test('it throws the code, the status and the details', async () => {
    const error = await errorOf(
      (await client([[403, refusal('CONSENT_REQUIRED', { scopes: ['offers'] })]])).listOffers(),
    );
    expect(error).toMatchObject({
      code: 'CONSENT_REQUIRED',
      status: 403,
      details: { scopes: ['offers'] },
      retryAfter: null,
    });
    expect(isApiError(error, 'CONSENT_REQUIRED')).toBe(true);
    expect(isApiError(error, 'RATE_LIMITED')).toBe(false);
    expect(isApiError(new Error('x'))).toBe(false);
    expect(asked).toHaveLength(1);
  });

  test.each([429, 503])('with %i it waits as long as the server says, and asks again', async (status) => {
    const spendsense = await client([
      [status, refusal('RATE_LIMITED'), { 'retry-after': '1' }],
      [200, fine],
    ]);
    const start = performance.now();
    expect(await spendsense.listGoals()).toEqual({ goals: [] });
    expect(performance.now() - start).toBeGreaterThan(950);
    expect(asked).toHaveLength(2);
  });

  test('with a wait that is too long, or too often, it gives up', async () => {
    const locked = await client([[429, refusal('ACCOUNT_LOCKED'), { 'retry-after': '900' }]]);
    expect(await errorOf(locked.listGoals())).toMatchObject({ code: 'ACCOUNT_LOCKED', retryAfter: 900 });
    expect(asked).toHaveLength(1);
    await close();
    asked.length = 0;
    const busy = await client([[503, refusal('KEY_UNAVAILABLE'), { 'retry-after': '0' }]], { retries: 3 });
    expect(await errorOf(busy.listGoals())).toMatchObject({ code: 'KEY_UNAVAILABLE' });
    expect(asked).toHaveLength(4);
  });

  test('because the token ran out it asks once for a new one', async () => {
    const spendsense = await client([
      [401, refusal('TOKEN_EXPIRED')],
      [200, fine],
    ]);
    await spendsense.listGoals();
    expect(asked.map(({ token }) => token)).toEqual(['Bearer old', 'Bearer new']);
    await close();
    asked.length = 0;
    const hopeless = await client([[401, refusal('TOKEN_EXPIRED')]]);
    expect(await errorOf(hopeless.listGoals())).toMatchObject({ code: 'TOKEN_EXPIRED' });
    expect(asked).toHaveLength(2);
  });

  test('by something that is not the server it says so', async () => {
    expect(await errorOf((await client([[502, '<html>']])).listGoals())).toMatchObject({
      code: 'UNREADABLE',
      status: 502,
    });
    const nowhere = customerClient({ url: 'http://127.0.0.1:9', token: () => 't' });
    expect(await errorOf(nowhere.listGoals())).toMatchObject({ code: 'UNREACHABLE', status: 0 });
  });
});

test('aborted it throws what it was aborted with, also while it waits', async () => {
  const spendsense = await client([[429, refusal('RATE_LIMITED'), { 'retry-after': '20' }]]);
  const reason = new Error('The customer left.');
  expect(await errorOf(spendsense.listGoals({}, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  const abort = new AbortController();
  const waiting = errorOf(spendsense.listGoals({}, { signal: abort.signal }));
  setTimeout(() => abort.abort(reason), 200);
  expect(await waiting).toBe(reason);
});
