import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { io, type Socket } from 'socket.io-client';
import { readConfiguration, type Configuration } from '../configuration/configuration.ts';
import { demoBankId, demoKeyId, demoOperatorEmail } from '../demo/demo-bank.ts';
import { addSecretKey } from '../identity/bank-keys.ts';
import { signBankToken } from '../identity/bank-token.ts';
import { signCustomerToken } from '../identity/customer-token.ts';
import { secretAlgorithms } from '../identity/signing-keys.ts';
import { resetOperator } from '../identity/operators.ts';
import type { ClientEvents, Hello, Message, MessageSend, ServerEvents } from '../protocol/index.ts';
import { startServer } from '../server.ts';
import { start } from '../start.ts';
import { secondBank } from './second-bank.ts';

export type TestSocket = Socket<ServerEvents, ClientEvents>;
type Sent = Extract<Parameters<Parameters<ClientEvents['message-send']>[1]>[0], { ok: true }>;

/** For tests: a whole server on a port of its own with the demo bank and a second bank, in a folder that goes away. */
export async function startTestServer(overrides: Partial<Configuration> = {}) {
  const data_dir = await mkdtemp(path.join(tmpdir(), 'spendsense-test-'));
  // A test may make the clock jump; it goes on ticking from there.
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const configuration = {
    ...readConfiguration({ PORT: '0', DATA_DIR: data_dir, DEMO: 'true', LOG_LEVEL: 'fatal', EMBEDDING_MODEL: 'none' }),
    chat_messages_per_minute: 1_000,
    ...overrides,
  };
  // The embedded database is made once for all tests of a run; a benchmark, which starts one server, makes its own.
  if (process.env.VITEST && configuration.demo && configuration.database_url === null) {
    await cp(inject('prepared'), data_dir, { recursive: true });
  }
  const started = await start(configuration, () => {}, now);
  const { application } = started;
  const operatorOf = async (bank_id: string, email: string) => {
    return { email, password: await resetOperator(application.database, { bank_id, email, now: now() }) };
  };
  const other = await secondBank(application);
  const operators = {
    demo: configuration.demo ? await operatorOf(demoBankId, demoOperatorEmail) : null,
    other: await operatorOf(other.bank_id, 'operator@other.example'),
  };
  const server = await startServer(application);
  const sockets: TestSocket[] = [];

  const token = async (customer: string, bank: 'demo' | 'other' = 'demo') =>
    signCustomerToken(
      bank === 'demo' ? { key_id: demoKeyId, secret: await application.secrets.ensure('bank-demo') } : other.key,
      { sub: customer, bank: bank === 'demo' ? demoBankId : other.bank_id, session: randomUUID() },
      { now: now() },
    );

  const bankKey = async (bank_id: string) => {
    const given = { bank_id, purpose: 'bank-api', algorithms: secretAlgorithms, now: now() } as const;
    const { key, secret } = await addSecretKey(application, given);
    return { key_id: key.key_id, secret };
  };
  const own = await bankKey(other.bank_id);
  const bankKeys = { demo: configuration.demo ? await bankKey(demoBankId) : own, other: own };
  /** A new token of a bank's own server, good for one request. */
  const bankToken = (bank: 'demo' | 'other' = 'demo', claims: Record<string, string | number> = {}) =>
    signBankToken(bankKeys[bank], { iss: bank === 'demo' ? demoBankId : other.bank_id, ...claims }, { now: now() });

  async function connect(
    customer: string,
    options: { bank?: 'demo' | 'other'; token?: string; auth?: object; origin?: string } = {},
  ) {
    const socket: TestSocket = io(server.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { token: options.token ?? (await token(customer, options.bank)), since: 0, ...options.auth },
      ...(options.origin && { extraHeaders: { origin: options.origin } }),
    });
    sockets.push(socket);
    const hello = await new Promise<Hello>((resolve, reject) => {
      socket.once('hello', resolve);
      socket.once('connect_error', reject);
    });
    return { socket, hello, ...conversationOf(socket, hello) };
  }

  return {
    url: server.url,
    application,
    operator: operators.demo,
    other: { bank_id: other.bank_id, operator: operators.other },
    token,
    bankKeys,
    bankToken,
    connect,
    /** Makes the server's clock jump ahead. */
    wait: (milliseconds: number) => void (ahead += milliseconds),
    close: async () => {
      for (const socket of sockets) socket.disconnect();
      await server.close();
      await started.stop();
      await rm(data_dir, { recursive: true, force: true });
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** What a customer does with a socket, waiting for everything that follows. */
function conversationOf(socket: TestSocket, hello: Hello) {
  const { conversation_id } = hello;
  /** Sends a message and waits for its turn to end; the answer is null when there was none. */
  const ask = async (text: string, given: Partial<MessageSend> = {}) => {
    const answers: Message[] = [];
    const pieces: string[] = [];
    const onMessage = (message: Message) => void (message.role === 'assistant' && answers.push(message));
    const onDelta: ServerEvents['message-delta'] = ({ segments }) =>
      void pieces.push(...segments.map((segment) => segment.text));
    socket.on('message', onMessage);
    socket.on('message-delta', onDelta);
    const ended = new Promise<string>((resolve) => {
      socket.once('turn-end', ({ outcome }) => resolve(outcome));
    });
    const result = await socket.emitWithAck('message-send', {
      conversation_id,
      client_message_id: randomUUID(),
      text,
      ...given,
    });
    if (!result.ok) throw Object.assign(new Error(result.error.message), result.error);
    const outcome = await ended;
    socket.off('message', onMessage).off('message-delta', onDelta);
    const answer = answers.at(-1) ?? null;
    const sent: Sent = result;
    return {
      ...sent,
      outcome,
      answer,
      streamed: pieces.join(''),
      text: answer?.segments.map((segment) => segment.text).join('') ?? '',
    };
  };
  const consent = async (granted: boolean) => {
    const result = await socket.emitWithAck('consent-set', { granted });
    if (!result.ok) throw Object.assign(new Error(result.error.message), result.error);
    return result.consent;
  };
  return { ask, consent, conversation_id };
}
