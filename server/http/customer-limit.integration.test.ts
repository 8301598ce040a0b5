import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

/** All of these come from one address, as thousands of a bank's customers do in a mobile network. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** What so many requests of one who has this token are answered with. */
async function statuses(token: () => string | Promise<string>, requests: number): Promise<Set<number>> {
  const all = new Set<number>();
  for (let asked = 0; asked < requests; asked++) {
    const headers = { authorization: `Bearer ${await token()}` };
    all.add((await fetch(`${server.url}/api/v1/users/me/profile`, { headers })).status);
  }
  return all;
}
/** More than two minutes allow, since one may begin anew meanwhile. */
const tooMany = 245;

test('requests are counted by customer: a new token is no way around, and nobody beside them waits', async () => {
  expect(await statuses(() => server.token('ben-carter'), tooMany)).toEqual(new Set([200, 429]));
  expect(await statuses(() => server.token('omar-haddad'), 100)).toEqual(new Set([200]));
  expect(await statuses(() => server.token('ben-carter', 'other'), 1)).toEqual(new Set([200]));
});

test('requests of nobody’s customer are counted by address, which keeps no customer waiting', async () => {
  let made = 0;
  expect(await statuses(() => `made-up-${made++}`, tooMany)).toEqual(new Set([401, 429]));
  expect(await statuses(() => server.token('grace-kim'), 1)).toEqual(new Set([200]));
});

test('connections are counted by customer, and those that were refused by address', async () => {
  const connect = async (customer: string, options = {}) =>
    (await server.connect(customer, options)).socket.disconnect();
  const crowd = ['dana-brooks', 'omar-haddad', 'maya-torres', 'grace-kim'];
  for (let round = 0; round < 20; round++) for (const customer of crowd) await connect(customer);
  const alone = async () => {
    for (let connected = 0; connected < 125; connected++) await connect('ben-carter');
  };
  await expect(alone()).rejects.toMatchObject({ data: { code: 'RATE_LIMITED' } });
  const refused = async () => {
    const codes = new Set<unknown>();
    for (let tries = 0; tries < 125; tries++) {
      await connect('ben-carter', { token: `made-up-${tries}` }).catch((error: { data: { code: string } }) =>
        codes.add(error.data.code),
      );
    }
    return codes;
  };
  expect(await refused()).toEqual(new Set(['TOKEN_INVALID', 'RATE_LIMITED']));
  await connect('maya-torres');
});
