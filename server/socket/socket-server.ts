import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Server, type Socket } from 'socket.io';
import type * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { atMost } from '../at-most.ts';
import type { Chat } from '../conversation/chat.ts';
import type { ChatLimits } from '../conversation/limits.ts';
import type { Scope } from '../database/tenancy.ts';
import { isAllowedBySomeBank, isSameOrigin } from '../identity/origin.ts';
import { hastenPresent } from '../jobs/recompute-notices.ts';
import { countedAs } from '../limits/counted-as.ts';
import { checkAllowed, memoryLimits, type Limiter } from '../limits/limits.ts';
import type { Customer } from '../identity/customers.ts';
import { checkPresent } from '../identity/present.ts';
import { identifyCustomer } from '../identity/identify-customer.ts';
import { handshakeSchema, type ClientEvents, type ServerEvents } from '../protocol/index.ts';
import { clientAddress } from './client-address.ts';
import { checkSession, listen, roomOf, sessionRoomOf } from './events.ts';
import { Said, type SaidElsewhere } from './said.ts';
import { describeError } from './socket-error.ts';

/** What a socket knows of whoever is on its other end. */
export interface SocketData {
  customer: Customer;
  /** Of whoever signed in here. */
  session_id: string | null;
  /** @throws IdentityError TOKEN_INVALID when the session that the customer came with has ended */
  requireSession: () => Promise<void>;
  /** Where the customer is, as far as proxies are believed. */
  address: string;
  /** What the client holds already. */
  held: Pick<Handshake, 'conversation_id' | 'since'>;
}
type Handshake = z.infer<typeof handshakeSchema>;
export type ChatSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;
export type ChatServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

/** Connections that a customer may open in a minute, or an address of which nobody came in. */
const connections = { points: 60, seconds: 60 };
/** Those that an address may try to open before anything is asked of the database, by this server alone. */
const upgrades = { points: 1_200, seconds: 60 };
/** Milliseconds that a server which stops gives to what is running, and then to what was cut off. */
export interface StopTimes {
  /** For turns and requests; what is not answered then is sent again by its client. */
  readonly longest: number;
  readonly last: number;
}
const stopTimes: StopTimes = { longest: 20_000, last: 1_000 };
/** Milliseconds for what was answered last to leave. */
const farewell = 200;
/** Milliseconds over which sockets are let go of that may have missed something, so that they do not come back all at once. */
const spread = 3_000;
const longestTimer = 2 ** 31 - 1;

/** The chat protocol: websockets only, so that any load balancer will do. */
export function startSocketServer(
  http: HttpServer,
  application: Application,
  { chat, limits, times = stopTimes }: { chat: Chat; limits: ChatLimits; times?: StopTimes | undefined },
): { io: ChatServer; drain: () => Promise<void>; close: () => Promise<void> } {
  const { database, log, events, metrics } = application;
  const limiter = application.limits.limiter('connection', connections);
  const upgradeLimiter = memoryLimits().limiter('upgrade', upgrades);
  const io: ChatServer = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    // CORS does not protect websockets: a page of another origin could open one with the customer's browser.
    allowRequest: (request, answer) => {
      // Nobody else hears of a connection that is lost before this is answered, and what nobody hears of ends the process.
      request.socket.on('error', () => {});
      isAllowedOrigin(application, request, upgradeLimiter).then(
        (allowed) => answer(allowed ? null : 'origin not allowed', allowed),
        (error: unknown) => {
          log.error({ err: error }, 'origin could not be checked');
          answer('unavailable', false);
        },
      );
    },
  });

  io.use((socket, next) => {
    identify(socket, application, limiter).then(
      () => next(),
      (error: unknown) => {
        const described = describeError(error, log);
        next(Object.assign(new Error(described.code), { data: described }));
      },
    );
  });
  const said = new Said(application);
  const isHere = (scope: Scope) => io.sockets.adapter.rooms.has(roomOf(scope));
  const show = ({ scope, turn_id, outcome, messages }: SaidElsewhere) => {
    for (const message of messages) io.to(roomOf(scope)).emit('message', message);
    io.to(roomOf(scope)).emit('turn-end', { turn_id, outcome });
  };
  // Nobody here knows what each client holds: it connects again, as after a lost network, and says so.
  const letGo = () => {
    for (const socket of io.sockets.sockets.values()) setTimeout(() => socket.conn.close(), Math.random() * spread);
  };
  const hearing = said.hear(isHere, show, letGo);
  hearing.catch((error: unknown) => log.error({ err: error }, 'other servers are not heard'));
  const present = (bank_id: string) =>
    [...io.sockets.sockets.values()]
      .map(({ data }) => data.customer.scope)
      .filter((scope) => scope.bank_id === bank_id);
  const notHastened = (error: unknown) => log.warn({ err: error }, 'work for customers who are here has to wait');
  const hastening = hastenPresent(application, present, notHastened);
  hastening.catch(notHastened);
  const closeSockets = (scope: Scope) => io.in(roomOf(scope)).disconnectSockets(true);
  events.on('customer-erased', closeSockets);
  const check = (sockets: Iterable<ChatSocket>) => {
    for (const socket of sockets) {
      checkPresent(database.scoped(socket.data.customer.scope), socket.data.customer.scope)
        .then(() => checkSession(socket))
        .catch((error: unknown) => {
          const { code } = describeError(error, log);
          if (code === 'CUSTOMER_ERASED') socket.disconnect(true);
        });
    }
  };
  const checkSockets = (session_id: string) => check(socketsIn(io, sessionRoomOf(session_id)));
  const checkAll = () => {
    check(io.sockets.sockets.values());
    for (const { data } of io.sockets.sockets.values()) chat.hearConsent(data.customer.scope);
  };
  events.on('session-ended', checkSockets).on('notices-missed', checkAll);
  chat.onConsent((scope, state) => io.to(roomOf(scope)).emit('consent', state));
  io.on('connection', (socket) => {
    listen(socket, { io, chat, limits, database, said, log });
    application.jobs.hasten([socket.data.customer.scope]).catch(notHastened);
  });
  metrics.watch('sockets', 'Open sockets.', () => io.engine.clientsCount);
  // As a lost network: a client then connects again by itself, each after a pause of its own, and to a server that still listens.
  const lose = (socket: ChatSocket) => socket.conn.close();
  let deadline = 0;
  return {
    io,
    drain: async () => {
      deadline = performance.now() + times.longest + times.last;
      for (const socket of io.sockets.sockets.values()) {
        if (!chat.isAnswering(socket.data.customer)) lose(socket);
      }
      await atMost(times.longest, chat.idle());
      await wait(farewell);
    },
    close: async () => {
      events.off('customer-erased', closeSockets).off('session-ended', checkSockets).off('notices-missed', checkAll);
      // First: who hears that a message was refused asks a person, and who hears nothing sends it again.
      for (const socket of io.sockets.sockets.values()) lose(socket);
      chat.end();
      // Waits for requests too, which may take as long as turns.
      const closed = io.close().then(() => chat.idle());
      await atMost(Math.max(times.last, deadline - performance.now()), closed);
      const ends = [hearing, hastening].map(async (heard) => (await heard)());
      await atMost(times.last, Promise.allSettled(ends));
    },
  };
}

/** The sockets of this server in a room. */
function socketsIn(io: ChatServer, room: string): ChatSocket[] {
  const ids = io.sockets.adapter.rooms.get(room) ?? new Set();
  return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
}

/** Same origin, or one that some bank allows; whether it is this customer's bank is checked with the token. */
async function isAllowedOrigin(
  { database, configuration }: Application,
  request: IncomingMessage,
  limiter: Limiter,
): Promise<boolean> {
  if (!(await limiter(clientAddress(request, configuration.trust_proxy))).is_allowed) return false;
  const { origin, host } = request.headers;
  // No browser: nothing that a page could ride on. The token still decides.
  if (origin === undefined) return true;
  if (isSameOrigin(origin, host)) return true;
  return isAllowedBySomeBank(database, origin);
}

async function identify(socket: ChatSocket, application: Application, limiter: Limiter): Promise<void> {
  const { configuration, now } = application;
  const address = clientAddress(socket.request, configuration.trust_proxy);
  const count = async (customer: Customer | null) =>
    checkAllowed(await limiter(...countedAs(customer, address)), 'Too many connections. Try again in a moment.');
  const { token, conversation_id, since } = handshakeSchema.parse(socket.handshake.auth);
  const identified = await identifyCustomer(application, token).catch(async (error: unknown) => {
    await count(null);
    throw error;
  });
  const { customer, expires_at, session_id, requireSession } = identified;
  await count(customer);
  const { origin, host } = socket.handshake.headers;
  if (origin !== undefined && !isSameOrigin(origin, host) && !customer.bank.allowed_origins.includes(origin)) {
    throw new CodedError('ORIGIN_NOT_ALLOWED', 'This page is not one that the bank has allowed.', {
      details: { origin },
    });
  }
  forgetRequest(socket);
  socket.data.address = address;
  socket.data.held = { conversation_id, since };
  socket.data.customer = customer;
  socket.data.session_id = session_id;
  socket.data.requireSession = requireSession;
  const remaining = expires_at.getTime() - now().getTime();
  const timer = setTimeout(
    () => {
      socket.emit('token-expired');
      socket.disconnect(true);
    },
    Math.min(longestTimer, Math.max(0, remaining)),
  );
  socket.on('disconnect', () => clearTimeout(timer));
}

/** All of the request that opened it was read: its headers and the token are not kept for as long as it is open. */
function forgetRequest({ conn, handshake }: ChatSocket): void {
  Object.assign(conn, { request: null });
  Object.assign(handshake, { headers: {}, auth: {} });
}
