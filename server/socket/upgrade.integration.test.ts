import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.close());

/** Asks for a websocket as a page of a stranger would. */
async function ask(): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.once('connect', resolve));
  const lines = [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Origin: https://www.stranger.example',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  return socket;
}

test('a stranger who resets the connection while their origin is looked up does not end the server', async () => {
  const { database } = server.application;
  const slow = vi.spyOn(database, 'platform').mockImplementation(() => {
    const answer = () => wait(500, []);
    return { find: answer, count: answer, execute: answer } as unknown as ReturnType<typeof database.platform>;
  });
  const uncaught = vi.fn();
  process.prependListener('uncaughtException', uncaught);
  try {
    const socket = await ask();
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    socket.resetAndDestroy();
    await wait(700);
    expect(uncaught).not.toHaveBeenCalled();
  } finally {
    process.off('uncaughtException', uncaught);
    slow.mockRestore();
  }
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});
