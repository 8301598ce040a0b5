import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createHostedCustomer } from '../identity/hosted-customers.ts';
import { endSession } from '../identity/sessions.ts';
import { createLog } from '../log.ts';
import { requestErasure } from '../privacy/erasure.ts';
import { preparedData } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { sharedLimits, sweepLimits } from './shared-limits.ts';

const log = createLog('silent');
let database_url = '';
let nodes: [TestServer, TestServer];
let owner: Pool;

beforeAll(async () => {
  database_url = (await preparedData('postgresql', 'empty')).url ?? '';
  owner = new Pool({ connectionString: database_url, max: 1 });
  // Each node has a data folder of its own; what they share stands in their environment.
  vi.stubEnv('CONTENT_KEY_NODES', randomBytes(32).toString('base64'));
  const options = { database_url, chat_messages_per_minute: 10, content_key: 'env:CONTENT_KEY_NODES' };
  nodes = [await startTestServer(options), await startTestServer(options)];
});

afterAll(async () => {
  await owner.end();
  for (const node of nodes) await node.close();
});

// Here, because two nodes run already.
test('what is said on one node is shown to the customer’s other tab on another, and to nobody else', async () => {
  const [first, second] = nodes;
  const asking = await first.connect('priya-shah');
  const other = await second.connect('priya-shah', { auth: { conversation_id: asking.conversation_id } });
  const stranger = await second.connect('omar-haddad');
  const shown: string[] = [];
  const strange: string[] = [];
  other.socket.on('message', ({ role, seq }) => void shown.push(`${seq} ${role}`));
  other.socket.on('turn-end', ({ outcome }) => void shown.push(outcome));
  stranger.socket.on('message', ({ role }) => void strange.push(role));
  const { seq } = await asking.ask('What can you do?');
  await expect.poll(() => shown, { timeout: 20_000 }).toEqual([`${seq} customer`, `${seq + 1} assistant`, 'answered']);
  expect(strange).toEqual([]);
});

describe('two nodes on one database', () => {
  const post = async (node: TestServer, customer: string) =>
    fetch(`${node.url}/api/v1/chat`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await node.token(customer)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ message: 'What can you do?' }),
    });

  test('ten messages a minute of one customer, over REST and sockets together', async () => {
    const [first, second] = nodes;
    const socket = await second.connect('maya-torres');
    for (let remaining = 9; remaining >= 5; remaining--) {
      const response = await post(first, 'maya-torres');
      expect([response.status, response.headers.get('ratelimit-limit')]).toEqual([200, '10']);
      expect(response.headers.get('ratelimit-remaining')).toBe(String(remaining));
    }
    for (let sent = 0; sent < 5; sent++) await socket.ask('What can you do?');
    await expect(socket.ask('What can you do?')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    for (const node of nodes) {
      const refused = await post(node, 'maya-torres');
      expect([refused.status, refused.headers.get('ratelimit-remaining')]).toEqual([429, '0']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(refused.headers.get('ratelimit-reset')).toBe(refused.headers.get('retry-after'));
    }
    // Nobody else is counted with them, the customer of that name at another bank neither.
    expect((await post(second, 'ben-carter')).status).toBe(200);
    const elsewhere = await first.connect('maya-torres', { bank: 'other' });
    expect(await elsewhere.ask('What can you do?')).toMatchObject({ outcome: 'answered' });
  });

  test('sockets of one close at once when a session ends or a customer is erased at the other', async () => {
    const [first, second] = nodes;
    const { database, now } = first.application;
    const given = { bank_id: 'demo', customer_id: 'hosted', email: 'hosted@demo.example', now: now() };
    const { password } = await createHostedCustomer(database, given);
    const signIn = async () => {
      const body = JSON.stringify({ email: given.email, password, bank: 'demo' });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${second.url}/api/v1/auth/login`, { method: 'POST', headers, body });
      return (await response.json()).data;
    };
    const [{ token, user }, other] = [await signIn(), await signIn()];
    const { socket } = await second.connect('hosted', { token });
    const { socket: kept } = await second.connect('hosted', { token: other.token });
    const events: string[] = [];
    socket
      .on('token-expired', () => void events.push('token-expired'))
      .on('disconnect', (why) => void events.push(why));
    const { session } = decodeJwt<{ session: string }>(token);
    await endSession(database, session);
    await expect.poll(() => events, { timeout: 20_000 }).toEqual(['token-expired', 'io server disconnect']);
    expect(kept.connected).toBe(true);

    await requestErasure(first.application, { bank_id: 'demo', user_id: user.user_id }, null);
    await expect.poll(() => kept.connected, { timeout: 20_000 }).toBe(false);
  });

  test('no row tells whose it is, and the application may not read them', async () => {
    const { rows } = await owner.query('select key from rate_limits');
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^[a-z-]+:[0-9a-f]{64}$/);
    await owner.query('set role spendsense_application');
    await expect(owner.query('select key from rate_limits')).rejects.toThrow('permission denied');
    await owner.query('reset role');
  });
});

test('counts that are over are swept, others stay', async () => {
  const limits = sharedLimits(database_url, log);
  await limits.limiter('short', { points: 5, seconds: 1 })('a');
  await limits.limiter('long', { points: 5, seconds: 60 })('a');
  await wait(1_100);
  await sweepLimits(owner);
  const { rows } = await owner.query(`select key from rate_limits where key like 'short:%' or key like 'long:%'`);
  expect(rows.map(({ key }) => key.split(':')[0])).toEqual(['long']);
  await limits.stop();
});

test.each(['refuses', 'says nothing'])('a node counts alone when the database %s', async (what) => {
  const silent = createServer();
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const port = what === 'refuses' ? 1 : (silent.address() as AddressInfo).port;
  const limits = sharedLimits(`postgresql://nobody@127.0.0.1:${port}/nothing`, log);
  const count = limits.limiter('alone', { points: 2, seconds: 600 });
  const counted = [await count('a'), await count('a'), await count('a'), await count('b')];
  expect(counted.map(({ is_allowed }) => is_allowed)).toEqual([true, true, false, true]);
  await limits.stop();
  silent.close();
});
