import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ trust_proxy: 1 });
});
afterAll(() => server.close());

test('the servers of a bank are counted together, whatever their addresses; another bank is not', async () => {
  const call = async (address: string, bank: 'demo' | 'other' = 'demo') =>
    fetch(`${server.url}/api/v1/bank/customers/maya-torres`, {
      headers: { authorization: `Bearer ${await server.bankToken(bank)}`, 'x-forwarded-for': address },
    });
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < 604; sent++) {
    const { status } = await call(`198.51.100.${sent % 3}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(Object.fromEntries(statuses)).toEqual({ 200: 600, 429: 4 });
  expect((await call('198.51.100.9', 'other')).status).toBe(200);
});
