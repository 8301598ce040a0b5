import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ClientEvents, Hello, Message, ServerEvents } from '../../server/protocol/index.ts';
import { Session } from './session.ts';

const conversation_id = randomUUID();
const internal = { code: 'INTERNAL', message: 'Something went wrong on our side.', details: {} };
const hello = {
  conversation_id,
  bank: { bank_id: 'acme', name: 'Acme' },
  customer: { name: 'Ada', role: 'consumer' },
  locale: 'en-US',
  theme: {},
  consent: { granted: true, scopes: [], version: '1', purpose: '', at: null, expires_at: null },
  messages: [],
  suggestions: [],
  offers_stopped: false,
} as unknown as Hello;

/** A server that can be out of order, and the session of a customer at it. */
async function open() {
  const http = createServer();
  const io = new Server<ClientEvents, ServerEvents>(http, { transports: ['websocket'], serveClient: false });
  const broken = { handshakes: 0, code: 'INTERNAL', messages: 0 };
  const stored: string[] = [];
  const asked: (number | undefined)[] = [];
  io.use((socket, next) => {
    asked.push(socket.handshake.auth['since'] as number | undefined);
    if (broken.handshakes === 0) return next();
    broken.handshakes -= 1;
    const data = { ...internal, code: broken.code, details: { retry_after_ms: 200 } };
    next(Object.assign(new Error(broken.code), { data }));
  });
  io.on('connection', (socket) => {
    socket.emit('hello', hello);
    socket.on('message-send', ({ client_message_id }, acknowledge) => {
      if (broken.messages > 0) {
        broken.messages -= 1;
        return acknowledge({ ok: false, error: internal });
      }
      if (!stored.includes(client_message_id)) stored.push(client_message_id);
      acknowledge({ ok: true, turn_id: randomUUID(), seq: stored.length });
    });
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const states: string[] = [];
  const script = {
    src: `http://127.0.0.1:${(http.address() as AddressInfo).port}/loader.js`,
    dataset: { bank: 'acme' },
  };
  const session = new Session(
    { getToken: () => Promise.resolve('token') },
    script as unknown as HTMLScriptElement,
    (name, detail) => name === 'connection' && states.push((detail as { state: string }).state),
    () => {},
    () => {},
  );
  const close = async () => {
    session.disconnect();
    await io.close();
  };
  return { io, broken, stored, asked, states, session, close };
}

let chat: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  chat = await open();
});
afterEach(() => chat.close());

test.each(['INTERNAL', 'KEY_UNAVAILABLE', 'RATE_LIMITED'])(
  'whoever is refused with %s, which passes, is connected as soon as it has passed',
  async (code) => {
    Object.assign(chat.broken, { code, handshakes: 3 });
    chat.session.connect();
    await vi.waitFor(() => expect(chat.session.state.connection).toBe('online'), { timeout: 60_000 });
    expect(chat.states).not.toContain('refused');
  },
);

test('a message that the server could not take just now is sent again by itself, under its id', async () => {
  chat.session.connect();
  await vi.waitFor(() => expect(chat.session.state.connection).toBe('online'), { timeout: 30_000 });
  chat.broken.messages = 2;
  chat.session.send('How much did I spend?');
  await vi.waitFor(() => expect(chat.session.state.outbox).toEqual([]), { timeout: 60_000 });
  expect(chat.stored).toEqual([chat.session.state.messages[0]?.client_message_id]);
});

test('a server that never can is told to the customer in the end', async () => {
  chat.session.connect();
  await vi.waitFor(() => expect(chat.session.state.connection).toBe('online'), { timeout: 30_000 });
  chat.broken.messages = 1_000;
  chat.session.send('How much did I spend?');
  await vi.waitFor(() => expect(chat.session.state.outbox[0]?.error?.code).toBe('INTERNAL'), { timeout: 60_000 });
});

test('what was missed before something that was heard is asked for, too', async () => {
  chat.session.connect();
  await vi.waitFor(() => expect(chat.session.state.connection).toBe('online'), { timeout: 30_000 });
  const said = (seq: number) =>
    chat.io.emit('message', { ...answer, message_id: randomUUID(), seq, at: new Date().toISOString() });
  said(1);
  said(4);
  await vi.waitFor(() => expect(chat.session.state.messages).toHaveLength(2), { timeout: 30_000 });
  for (const socket of chat.io.sockets.sockets.values()) socket.conn.close();
  await vi.waitFor(() => expect(chat.asked).toHaveLength(2), { timeout: 30_000 });
  expect(chat.asked).toEqual([0, 1]);
});

const answer: Message = {
  message_id: randomUUID(),
  conversation_id,
  seq: 1,
  role: 'assistant',
  at: '',
  segments: [],
  cards: [],
  facts: [],
  citations: [],
  suggestions: [],
  client_message_id: null,
  rating: null,
};
