import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Secrets } from '../identity/secrets.ts';
import { secretOf, shownSecret, signedHeaders } from './signature.ts';

let directory: string;
let secrets: Secrets;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'spendsense-webhooks-'));
  secrets = await Secrets.open(directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('a delivery is signed as Standard Webhooks signs its own example', async () => {
  process.env['WEBHOOK_TEST'] = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const secret = await secretOf({ webhook_id: 'any', secret_reference: 'env:WEBHOOK_TEST' }, secrets);
  const now = new Date(1_614_265_330_000);
  const headers = signedHeaders(secret, { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', now });
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('every webhook has a secret of its own, the same whenever it is asked for', async () => {
  const of = (webhook_id: string) => secretOf({ webhook_id, secret_reference: null }, secrets);
  const [one, again, other] = [await of('a'), await of('a'), await of('b')];
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
  expect(one).toHaveLength(32);
  const shown = shownSecret(one);
  expect(shown).toMatch(/^whsec_[\w+/]{43}=$/);
  // What a receiver does with it.
  const key = Buffer.from(shown.replace('whsec_', ''), 'base64');
  const { 'webhook-signature': signature } = signedHeaders(one, { id: 'i', body: '{}', now: new Date(5_000) });
  expect(signature).toBe(`v1,${createHmac('sha256', key).update('i.5.{}').digest('base64')}`);
});

test.each(['', 'whsec_', 'whsec_c2hvcnQ=', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])('%j is no secret', async (text) => {
  process.env['WEBHOOK_TEST'] = text;
  const wrong = secretOf({ webhook_id: 'any', secret_reference: 'env:WEBHOOK_TEST' }, secrets);
  await expect(wrong).rejects.toMatchObject({ code: 'WEBHOOK_SECRET_INVALID' });
  process.env['WEBHOOK_TEST'] = undefined;
});
