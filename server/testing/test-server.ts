import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { io, type Socket } from 'socket.io-client';
import { readConfiguration, type Configuration } from '../configuration/configuration.ts';
import { demoBankId, demoKeyId } from '../demo/demo-bank.ts';
import { addSecretKey } from '../identity/bank-keys.ts';
import { signBankToken } from '../identity/bank-token.ts';
import { signCustomerToken } from '../identity/customer-token.ts';
import { secretAlgorithms } from '../identity/signing-keys.ts';
import type { Limits } from '../limits/limits.ts';
import type { ClientEvents, Hello, Message, MessageSend, ServerEvents } from '../protocol/index.ts';
import { startServer } from '../server.ts';
import type { StopTimes } from '../socket/socket-server.ts';
import { start } from '../start.ts';
import { testBanks } from './server-banks.ts';
import { preparedData, type Engine } from './test-database.ts';

export type TestSocket = Socket<ServerEvents, ClientEvents>;
type Sent = Extract<Parameters<Parameters<ClientEvents['message-send']>[1]>[0], { ok: true }>;

/** For tests: a whole server on a port of its own with the demo bank and a second bank, in a folder that goes away. */
export async function startTestServer({
  engine = 'pglite',
  stop_times,
  limits,
  ...overrides
}: Partial<Configuration> & { engine?: Engine; stop_times?: StopTimes; limits?: Limits } = {}) {
  // A database that the test names is its own to fill.
  const isEmpty = overrides.demo === false || overrides.database_url !== undefined;
  const { folder: data_dir, url: database_url } = await preparedData(engine, isEmpty ? 'empty' : 'banks');
  // A test may make the clock jump; it goes on ticking from there.
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const configuration = {
    ...readConfiguration({ PORT: '0', DATA_DIR: data_dir, DEMO: 'true', LOG_LEVEL: 'fatal', EMBEDDING_MODEL: 'none' }),
    chat_messages_per_minute: 1_000,
    database_url,
    ...overrides,
  };
  const started = await start(configuration, () => {}, now);
  const application = { ...started.application, ...(limits && { limits }) };
  const { other, operators } = await testBanks(application);
  const server = await startServer(application, stop_times);
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
    readiness: server.readiness,
    /** Stops as a server that is told to, while its clients are still there. */
    stop: () => server.close(),
    close: async () => {
      for (const socket of sockets) socket.disconnect();
      if (!server.readiness.isDraining) await server.close();
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
