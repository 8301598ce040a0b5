import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';
import { preparedData } from '../testing/test-database.ts';
import { startReceiver } from '../testing/test-receiver.ts';

let folder = '';
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  ({ folder } = await preparedData('pglite', 'empty'));
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver.close();
  await rm(folder, { recursive: true, force: true });
});

async function bank(...given: string[]) {
  const { code, out, err } = await runCommand(['bank', ...given, '--json'], { DATA_DIR: folder, DEMO: 'true' });
  return { code, result: JSON.parse(out || err) };
}

test('a webhook is added, tested and removed, and a key of the bank API made', async () => {
  const about = ['--name', 'Acme Bank', '--time-zone', 'UTC', '--currency', 'USD', '--locale', 'en-US'];
  await bank('create', 'acme', ...about, '--origin', 'http://localhost:4000');
  expect(await bank('key', 'add', 'acme', '--purpose', 'bank-api')).toMatchObject({
    code: 0,
    result: { purpose: 'bank-api', secret: expect.any(String) },
  });
  expect((await bank('key', 'add', 'acme', '--purpose', 'all')).result.error.code).toBe('PURPOSE_INVALID');
  // It signs no customer in.
  expect((await bank('check', 'acme')).result.findings[0].code).toBe('NO_KEY');

  const event = ['--event', 'import.completed', 'consent.revoked'];
  const { code, result } = await bank('webhook', 'add', 'acme', '--url', receiver.url(), ...event);
  expect(code).toBe(0);
  expect(result).toMatchObject({
    events: ['import.completed', 'consent.revoked'],
    secret: expect.stringMatching(/^whsec_/),
  });
  const { webhook_id } = result;
  const listed = await bank('webhook', 'list', 'acme');
  expect(listed.result).toEqual([
    { webhook_id, url: receiver.url(), events: result.events, created_at: result.created_at },
  ]);
  expect(await bank('webhook', 'test', webhook_id)).toMatchObject({ code: 0, result: { status: 204, problem: null } });
  expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ type: 'webhook.test', data: {} });
  receiver.answers((_, response) => response.writeHead(500).end());
  expect(await bank('webhook', 'test', webhook_id)).toMatchObject({
    code: 1,
    result: { error: { code: 'WEBHOOK_FAILED' } },
  });
  for (const [given, wrong] of [
    [['add', 'acme', '--url', 'http://1.1.1.1/', ...event], 'WEBHOOK_URL_INVALID'],
    [['add', 'acme', '--url', receiver.url(), '--event', 'everything'], 'EVENT_INVALID'],
    [['add', 'acme', '--url', receiver.url(), ...event, '--secret', 'whsec_x'], 'SECRET_REFERENCE_INVALID'],
    [['add', 'nobody', '--url', receiver.url(), ...event], 'BANK_UNKNOWN'],
    [['remove', 'x'], 'WEBHOOK_NOT_FOUND'],
  ] as const) {
    expect(await bank('webhook', ...given)).toMatchObject({ code: 2, result: { error: { code: wrong } } });
  }
  expect((await bank('webhook', 'remove', webhook_id)).code).toBe(0);
  expect((await bank('webhook', 'list', 'acme')).result).toEqual([]);
});
