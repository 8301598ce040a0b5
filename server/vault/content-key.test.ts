import { randomBytes, randomUUID } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { ContentKey } from './content-key.ts';

const maya = randomUUID();
const secret = Uint8Array.from(randomBytes(32));
const key = await ContentKey.of(maya, secret);
const message = { segments: [{ type: 'text', text: 'What is a zeppelin? \0 \ud83d' }], facts: [] };
const sealed = await key.seal('chat_logs.message', 'm1', message);
const unreadable = { code: 'CONTENT_UNREADABLE' };

test('what was sealed opens as it was, in its place alone', async () => {
  expect(await key.open('chat_logs.message', 'm1', sealed)).toEqual(message);
  expect(decodeProtectedHeader(sealed)).toEqual({
    alg: 'dir',
    enc: 'A256GCM',
    customer: maya,
    place: 'chat_logs.message m1',
  });
  await expect(key.open('chat_logs.message', 'm2', sealed)).rejects.toMatchObject(unreadable);
  await expect(key.open('decision_traces.title', 'm1', sealed)).rejects.toMatchObject(unreadable);
});

test('the same value never looks the same twice', async () => {
  expect(await key.seal('chat_logs.message', 'm1', message)).not.toBe(sealed);
});

test('nothing is said of what was in it, whatever was changed', async () => {
  const [header = '', none = '', iv = '', text = '', tag = ''] = sealed.split('.');
  const other = Buffer.from(
    JSON.stringify({ alg: 'dir', enc: 'A256GCM', customer: maya, place: 'chat_logs.message m2' }),
  ).toString('base64url');
  const plain = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const [row, changed] of [
    ['m2', [other, none, iv, text, tag]],
    ['m1', [header, none, iv, `${text.slice(0, -2)}AA`, tag]],
    ['m1', [header, none, iv, text, tag.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))]],
    ['m1', [plain, none, iv, text, tag]],
    ['m1', ['{}']],
    ['m1', ['']],
  ] as const) {
    const error: unknown = await key
      .open('chat_logs.message', row, changed.join('.'))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(unreadable);
    expect(String(error)).not.toContain('zeppelin');
  }
});

test('another customer opens nothing, not even with the same key', async () => {
  const stranger = await ContentKey.of(randomUUID(), Uint8Array.from(randomBytes(32)));
  await expect(stranger.open('chat_logs.message', 'm1', sealed)).rejects.toMatchObject(unreadable);
  const twin = await ContentKey.of(randomUUID(), secret);
  await expect(twin.open('chat_logs.message', 'm1', sealed)).rejects.toMatchObject(unreadable);
});
