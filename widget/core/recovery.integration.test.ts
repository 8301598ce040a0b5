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
  const broken = { handshakes: 0, code: 'INTERNAL', messages: 0, greeting: hello };
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
    socket.emit('hello', broken.greeting);
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
  const heard: string[] = [];
  const page = { getToken: () => Promise.resolve('token') };
  const script = {
    src: `http://127.0.0.1:${(http.address() as AddressInfo).port}/loader.js`,
    dataset: { bank: 'acme' },
  };
  const session = new Session(
    page,
    script as unknown as HTMLScriptElement,
    (name, detail) => {
      heard.push(name);
      if (name === 'connection') states.push((detail as { state: string }).state);
    },
    () => {},
    () => {},
  );
  const close = async () => {
    session.disconnect();
    await io.close();
  };
  return { io, broken, stored, asked, states, heard, page, session, close };
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

/** A token that comes, or does not, when the test says so. */
function laterToken() {
  let give!: (token: string) => void;
  let fail!: (error: Error) => void;
  const token = new Promise<string>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  return { give, fail, getToken: () => token };
}

test.each(['give', 'fail'] as const)(
  'a token that was asked for before another changes nothing once it comes: %s',
  async (how) => {
    const { session, page, states, asked, heard } = chat;
    const { getToken } = page;
    const old = laterToken();
    page.getToken = old.getToken;
    session.connect();
    await new Promise((resolve) => setTimeout(resolve, 500));
    page.getToken = getToken;
    session.connect();
    await vi.waitFor(() => expect(session.state.connection).toBe('online'), { timeout: 30_000 });
    if (how === 'give') old.give('old');
    else old.fail(new Error('signed out'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([session.state.connection, states.at(-1), asked.length]).toEqual(['online', 'online', 1]);
    expect(heard).not.toContain('error');
  },
);

test('a token that fails after the customer has gone is told to nobody', async () => {
  const old = laterToken();
  chat.page.getToken = old.getToken;
  chat.session.connect();
  await new Promise((resolve) => setTimeout(resolve, 500));
  chat.session.end();
  old.fail(new Error('signed out'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([chat.session.state.connection, chat.heard.includes('error')]).toEqual(['idle', false]);
});

test('nothing is left of the conversation once the customer has gone', async () => {
  chat.session.connect();
  await vi.waitFor(() => expect(chat.session.state.connection).toBe('online'), { timeout: 30_000 });
  chat.session.end();
  expect(chat.session.state).toMatchObject({ connection: 'idle', hello: null, consent: null, messages: [] });
});

test('what waits for consent is sent when it is given in another tab', async () => {
  const { session, io, stored } = chat;
  session.connect();
  await vi.waitFor(() => expect(session.state.connection).toBe('online'), { timeout: 30_000 });
  session.isHeld = () => session.state.consent?.granted === false;
  io.emit('consent', { ...hello.consent, granted: false });
  await vi.waitFor(() => expect(session.state.consent?.granted).toBe(false), { timeout: 30_000 });
  session.send('How much did I spend?');
  expect(session.state.outbox).toHaveLength(1);
  io.emit('consent', hello.consent);
  await vi.waitFor(() => expect(stored).toHaveLength(1), { timeout: 30_000 });
});

test('answers that were missed are told, each once; those of before the first greeting are not', async () => {
  const { session, io, heard } = chat;
  const said = (seq: number) => ({ ...answer, message_id: randomUUID(), seq });
  const greet = (...messages: Message[]) => io.emit('hello', { ...hello, messages });
  chat.broken.greeting = { ...hello, messages: [said(1)] };
  session.connect();
  await vi.waitFor(() => expect(session.state.connection).toBe('online'), { timeout: 30_000 });
  const received = () => heard.filter((name) => name === 'message.received').length;
  expect(received()).toBe(0);
  greet(said(2), { ...said(3), role: 'customer' }, said(4));
  greet(said(4));
  await vi.waitFor(() => expect(session.state.messages).toHaveLength(4), { timeout: 30_000 });
  io.emit('hello', { ...hello, conversation_id: randomUUID(), messages: [said(1)] });
  await vi.waitFor(() => expect(session.state.messages).toHaveLength(1), { timeout: 30_000 });
  expect(received()).toBe(2);
});

test('an answer that comes twice, or in another conversation, is told once', async () => {
  const { session, io, heard } = chat;
  session.connect();
  await vi.waitFor(() => expect(session.state.connection).toBe('online'), { timeout: 30_000 });
  io.emit('message', answer);
  io.emit('message', answer);
  io.emit('message', { ...answer, seq: 2, conversation_id: randomUUID() });
  io.emit('message', { ...answer, seq: 3 });
  await vi.waitFor(() => expect(session.state.messages.map(({ seq }) => seq)).toEqual([1, 3]), { timeout: 30_000 });
  expect(heard.filter((name) => name === 'message.received')).toHaveLength(2);
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
