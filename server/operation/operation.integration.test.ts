import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { startStubModel } from '../testing/stub-model.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { serveMetrics } from './metrics-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ trust_proxy: 1 });
});
afterAll(() => server.close());

/** The value of a sample whose line begins with these words. */
const sample = (text: string, start: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.split(' ')
      .at(-1),
  );

test('the numbers tell of turns, guardrails, requests, queues and sockets, and name nobody', async () => {
  const { application } = server;
  const served = await serveMetrics(application.metrics, { port: 0, host: '127.0.0.1', log: createLog('silent') });
  try {
    const read = async () => (await fetch(`http://127.0.0.1:${served.port}/metrics`)).text();
    const maya = await server.connect('maya-torres');
    await maya.consent(true);
    const { answer } = await maya.ask('How much did I spend on groceries last month?');
    await maya.ask('How much did I spend on groceries in October? My card is 4111 1111 1111 1111.');
    await fetch(`${server.url}/api/v1/users/me/profile`, {
      headers: { authorization: `Bearer ${await server.token('maya-torres')}` },
    });
    await fetch(`${server.url}/api/v1/users/me/conversations/8b7e5a52-4d0c-4ba7-9d6c-0b9d0a3a6a11/messages`);
    const text = await read();
    expect(sample(text, 'spendsense_turns_total{outcome="answered"}')).toBe(2);
    expect(sample(text, 'spendsense_turn_stage_seconds_count{stage="think"}')).toBe(2);
    expect(sample(text, 'spendsense_guardrail_verdicts_total{stage="input",decision="redact"}')).toBe(1);
    expect(sample(text, 'spendsense_sockets')).toBe(1);
    expect(sample(text, 'spendsense_jobs{queue="customer-recompute",state="failed"}')).toBe(0);
    // Of a request that was refused, too, the route as it is declared and not the address.
    expect(text).toMatch(/route="\/api\/v1\/users\/me\/conversations\/:\w+\/messages",status="401"/);
    expect(text).not.toContain('8b7e5a52');
    expect(text).not.toContain(maya.conversation_id);
    expect(text).not.toContain(answer?.message_id ?? 'there was no answer');
    expect(text).not.toMatch(/maya|groceries|4111 ?1111/);
    expect((await fetch(`http://127.0.0.1:${served.port}/`)).status).toBe(404);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  } finally {
    await served.close();
  }
});

test('a request is known by the id that a proxy gave it, if it is one', async () => {
  const idOf = async (given: string) =>
    (await fetch(`${server.url}/health`, { headers: { 'x-request-id': given } })).headers.get('x-request-id');
  expect(await idOf('edge-0123456789')).toBe('edge-0123456789');
  expect(await idOf('a "quoted" id')).toMatch(/^[\da-f-]{36}$/);
});

test('a server that is told to stop takes nothing new and finishes what it has', async () => {
  const stub = await startStubModel(() => ({ text: ['All is well.'], delay: 600 }));
  const hosted_model = { api_key: 'test', base_url: stub.base_url, model: 'stub' };
  const stopping = await startTestServer({ hosted_model });
  const [asking, idle] = [await stopping.connect('maya-torres'), await stopping.connect('ben-carter')];
  await asking.consent(true);
  const dropped = new Promise<[string, boolean]>((resolve) => {
    idle.socket.on('disconnect', (reason) => resolve([reason, idle.socket.active]));
  });
  // Consent to what is usual includes the hosted model.
  const answered = asking.ask('hello there');
  await wait(200);
  expect((await fetch(`${stopping.url}/ready`)).status).toBe(200);
  const closed = stopping.stop();
  // As if the network had gone: its client comes back by itself, to whoever listens then.
  expect((await dropped)[0]).toBe('transport close');
  expect((await answered).outcome).toBe('answered');
  await closed;
  await stopping.close();
  await expect(fetch(`${stopping.url}/health`)).rejects.toThrow('fetch failed');
  stub.close();
});

test('a load balancer is told while a server stops', async () => {
  server.readiness.drain();
  const refused = await fetch(`${server.url}/ready`);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ error: { code: 'SERVER_STOPPING' } });
  // Alive all the same: nobody is to kill it.
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  await server.stop();
});
