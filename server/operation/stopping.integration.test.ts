import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { ChatLog } from '../database/entities/index.ts';
import { startStubModel } from '../testing/stub-model.ts';
import { startTestServer } from '../testing/test-server.ts';

test('a server that is told to stop waits only so long; what it did not answer is not stored, and its client comes back', async () => {
  let hasAnswered = false;
  const stub = await startStubModel(() => {
    setTimeout(() => (hasAnswered = true), 11_000).unref();
    return { text: ['Too late.'], delay: 11_000 };
  });
  const hosted_model = { api_key: 'test', base_url: stub.base_url, model: 'stub' };
  const stopping = await startTestServer({ demo: false, hosted_model, stop_times: { longest: 300, last: 300 } });
  const { socket, consent, conversation_id } = await stopping.connect('maya-torres', { bank: 'other' });
  await consent(true);
  const dropped = new Promise<string>((resolve) => socket.once('disconnect', resolve));
  const acknowledged = vi.fn();
  // The second waits for the first.
  for (const text of ['hello there', 'are you there']) {
    socket.emit('message-send', { conversation_id, client_message_id: randomUUID(), text }, acknowledged);
  }
  await new Promise((resolve) => socket.once('turn-start', resolve));
  await stopping.stop();
  expect(hasAnswered).toBe(false);
  expect(await dropped).toBe('transport close');
  expect(acknowledged).not.toHaveBeenCalled();
  expect(await stopping.application.database.platform().count(ChatLog, { conversation_id })).toBe(0);
  await stopping.close();
  stub.close();
});
