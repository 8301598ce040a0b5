import { io, type Socket } from 'socket.io-client';
import type { ClientEvents, ProtocolError, ServerEvents } from '../../server/protocol/chat.ts';

/** What an event of the client carries, and what the server acknowledges it with. */
export type Payload<Name extends keyof ClientEvents> = Parameters<ClientEvents[Name]>[0];
export type Result<Name extends keyof ClientEvents> = Parameters<Parameters<ClientEvents[Name]>[1]>[0];

export interface ConnectionOptions {
  origin: string;
  bank: string;
  getToken: () => Promise<string>;
  /** Where the conversation stands, asked again at every connect. */
  position: () => { conversation_id?: string; since: number };
}

/** What the connection tells: every event of the server, and how it is doing itself. */
export type ConnectionHandlers = {
  [Name in keyof ServerEvents as Exclude<Name, 'token-expired'>]: ServerEvents[Name];
} & {
  /** Down, but trying again by itself. */
  offline: () => void;
  /** The token has run out; a new one is being asked for. */
  tokenRequired: () => void;
  /** Trying again by itself would not help. */
  refused: (error: ProtocolError) => void;
};

/** Milliseconds before connecting again after the server has refused a token, or has hung up; then it gives up. */
const delays = [300, 2_000, 8_000];
/** What the server refuses with for a while, whoever asks. */
const passing = new Set(['internal', 'key_unavailable', 'rate_limited']);
const longestPause = 15_000;
const tokenTimeout = 15_000;
const answerTimeout = 15_000;
/** A message is acknowledged when its whole turn is stored. */
const turnTimeout = 60_000;

/**
 * One socket to the chat server. The token goes into the handshake, fresh at each connect, never into an address.
 * socket.io reconnects by itself when the network fails; when the server refuses or hangs up, this does: for good where that passes by
 * itself, a few times where it may not.
 */
export class Connection {
  private readonly socket: Socket;
  private readonly options: ConnectionOptions;
  private readonly handlers: ConnectionHandlers;
  private refusals = 0;
  /** Counts the tokens asked for: one that comes when another has been, or nobody waits for one, is of no use any more. */
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions, handlers: ConnectionHandlers) {
    this.options = options;
    this.handlers = handlers;
    this.socket = io(options.origin, {
      transports: ['websocket'],
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 500,
      reconnectionDelayMax: 15_000,
      timeout: 10_000,
      query: { bank: options.bank },
      auth: (send) => void this.authenticate(send),
    });
    this.listen();
  }

  /** Connects, at once even when waiting to try again. */
  connect(): void {
    this.refusals = 0;
    this.reconnect();
  }

  disconnect(): void {
    this.attempt += 1;
    clearTimeout(this.timer);
    this.socket.disconnect();
  }

  get isConnected(): boolean {
    return this.socket.connected;
  }

  /** Sends an event and waits for its acknowledgement. @throws when none comes in time, or the connection is lost. */
  async request<Name extends keyof ClientEvents>(name: Name, payload: Payload<Name>): Promise<Result<Name>> {
    const patience = name === 'message-send' ? turnTimeout : answerTimeout;
    return this.socket.timeout(patience).emitWithAck(name, payload);
  }

  private reconnect(): void {
    this.disconnect();
    this.socket.connect();
  }

  private async authenticate(send: (payload: object) => void): Promise<void> {
    const attempt = ++this.attempt;
    const isCurrent = () => attempt === this.attempt;
    let patience: ReturnType<typeof setTimeout> | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        patience = setTimeout(() => reject(new Error('getToken took too long')), tokenTimeout);
      });
      const token = await Promise.race([this.options.getToken(), late]);
      if (isCurrent()) send({ token, ...this.options.position() });
    } catch (error) {
      if (!isCurrent()) return;
      this.disconnect();
      this.handlers.refused({ code: 'token_unavailable', message: String(error), details: {} });
    } finally {
      // It would hold the whole chat for as long.
      clearTimeout(patience);
    }
  }

  private listen(): void {
    const { socket, handlers } = this;
    const names = ['turn-start', 'turn-status', 'message-delta', 'message', 'turn-end', 'consent'] as const;
    for (const name of names) socket.on(name, handlers[name]);
    socket.on('hello', (hello) => {
      this.refusals = 0;
      handlers.hello(hello);
    });
    socket.on('token-expired', () => {
      handlers.offline();
      this.again({ code: 'token_expired', message: '', details: {} });
    });
    socket.on('disconnect', (reason) => {
      if (reason === 'io client disconnect') return;
      handlers.offline();
      // Only a lost network is socket.io's to mend.
      if (!socket.active) this.again({ code: 'disconnected', message: reason, details: {} });
    });
    socket.on('connect_error', (error: Error & { data?: Partial<ProtocolError> }) => {
      if (socket.active) return handlers.offline();
      const code = (error.data?.code ?? error.message).toLowerCase();
      const refusal = { code, message: error.data?.message ?? error.message, details: error.data?.details ?? {} };
      if (passing.has(code)) this.later(Number(refusal.details['retry_after_ms'] ?? 0));
      else if (code === 'token_expired') this.again(refusal);
      else handlers.refused(refusal);
    });
  }

  /** Connects again until that works, after ever longer pauses that are another one for everybody. */
  private later(least: number): void {
    this.handlers.offline();
    const pause = Math.min(longestPause, 500 * 2 ** this.refusals) * (0.5 + Math.random());
    this.refusals += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reconnect(), Math.max(least, pause));
  }

  /** Connects again a little later, which asks for a new token; gives up when that keeps failing. */
  private again(error: ProtocolError): void {
    if (error.code === 'token_expired') this.handlers.tokenRequired();
    const delay = delays[this.refusals];
    this.refusals += 1;
    clearTimeout(this.timer);
    if (delay === undefined) return this.handlers.refused(error);
    this.timer = setTimeout(() => this.reconnect(), delay);
  }
}
