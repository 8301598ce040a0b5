import type { ClientEvents, ConsentState, EvidenceView, Message, ProtocolError } from '../../server/protocol/chat.ts';
import type { FeedbackSet, Rating } from '../../server/protocol/feedback.ts';
import type { BootOptions, Page } from '../page-api.ts';
import { Connection, type ConnectionHandlers, type Payload, type Result } from './connection.ts';
import { emptyConversation, lastSeq, reduce, type Action, type Conversation, type Outgoing } from './conversation.ts';
import { TabStorage, type Unsent } from './tab-storage.ts';

/** What the consent card lists, and so what agreeing to it grants. */
export const consentScopes = [
  'accounts',
  'spending',
  'income',
  'debts',
  'education',
  'offers',
  'hosted_model',
] as const;

/** Milliseconds before a message that the server could not take is sent again, about; then the customer is told. */
const pauses = [1_000, 3_000, 9_000];

/** Milliseconds of silence after which an answer is no longer waited for. */
const turnTimeout = 60_000;

/** An error that the server, or the lack of one, answered with. */
export class RequestError extends Error {
  declare readonly code: string;
  declare readonly details: ProtocolError['details'];
  constructor(error: ProtocolError) {
    super(error.message);
    Object.assign(this, error);
  }
}

type Accepted<Name extends keyof ClientEvents> = Extract<Result<Name>, { ok: true }>;

function isAccepted<Name extends keyof ClientEvents>(result: { ok: boolean }): result is Accepted<Name> {
  return result.ok;
}

/** Tokens of somebody whom no page signed in: each is traded for the next, so that the conversation goes on. */
function visitorTokens(origin: string, bank: string): () => Promise<string> {
  let token: string | undefined;
  return async () => {
    const response = await fetch(`${origin}/api/v1/visitors`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ bank, token }),
    });
    const next: string = (await response.json()).data.token;
    return (token = next);
  };
}

/** Stands for the acknowledgement that did not come. */
const unanswered = { ok: false as const, error: { code: 'unanswered', message: '', details: {} } };

/**
 * One customer's conversation: the state, the connection that feeds it, and what may be asked of both. Everything is held
 * in memory, but for what is unsent, which a customer who has agreed finds again after a reload.
 */
export class Session {
  state: Conversation = emptyConversation;
  private readonly connection: Connection;
  private readonly emit: Page['say'];
  private readonly onChange: () => void;
  /** The message box as it was before the page was loaded again. */
  private readonly onDraft: (draft: string) => void;
  private readonly storage: TabStorage;
  private readonly origin: string;
  private readonly getToken: () => Promise<string>;
  private token: Promise<string> | undefined;
  private readonly notedOffers = new Set<string>();
  /** Whether what is written waits, because the customer is being asked for consent. */
  isHeld = (): boolean => false;
  private draft = '';
  private isFlushing = false;
  private watch: ReturnType<typeof setTimeout> | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    options: BootOptions,
    script: HTMLScriptElement,
    emit: Page['say'],
    onChange: () => void,
    onDraft: (draft: string) => void,
  ) {
    this.emit = emit;
    this.onDraft = onDraft;
    this.onChange = onChange;
    const position = () => {
      const id = this.state.hello?.conversation_id;
      return { ...(id && { conversation_id: id }), since: lastSeq(this.state) };
    };
    const { origin } = new URL(script.src);
    const bank = script.dataset['bank'] ?? '';
    const visitorToken = visitorTokens(origin, bank);
    this.origin = origin;
    this.storage = new TabStorage(bank);
    // Read each time: the page may have changed it.
    this.getToken = () => (options.getToken ?? visitorToken)();
    this.connection = new Connection({ origin, bank, getToken: this.getToken, position }, this.handlers());
  }

  connect(): void {
    this.dispatch({ type: 'connection', state: 'connecting' });
    this.connection.connect();
  }

  disconnect(): void {
    clearTimeout(this.watch);
    clearTimeout(this.pause);
    this.connection.disconnect();
  }

  /** For good: nothing is left of the customer in this tab. */
  end(): void {
    this.disconnect();
    // What is still to be drawn, or comes back late, finds nobody.
    this.state = emptyConversation;
    this.storage.forget();
  }

  /** What is in the message box, for when the page is loaded again. */
  keepDraft(draft: string): void {
    this.draft = draft;
    this.keep();
  }

  /** Shows the message at once and sends it now, or as soon as there is a connection. */
  send(text: string): void {
    const trimmed = text.trim();
    if (!trimmed) return;
    const client_message_id = crypto.randomUUID();
    this.dispatch({ type: 'queued', client_message_id, text: trimmed, at: new Date().toISOString() });
    void this.flush();
  }

  /** Sends a refused message again under the same id. */
  retry(client_message_id: string): void {
    this.dispatch({ type: 'retried', client_message_id });
    void this.flush();
  }

  /** Sends what was held, now that the customer has answered. */
  release(): void {
    void this.flush();
  }

  async stop(): Promise<void> {
    const turn_id = this.state.turn?.turn_id;
    if (turn_id) await this.ask('turn-stop', { turn_id });
  }

  async setConsent(granted: boolean): Promise<void> {
    const { consent } = await this.ask('consent-set', granted ? { granted, scopes: [...consentScopes] } : { granted });
    this.agree(consent);
  }

  /** What proves a figure of a message, or of a page by the address of its evidence. @throws RequestError */
  async openEvidence(source: string, fact_id: string): Promise<EvidenceView> {
    const { evidence } = source.includes('?')
      ? await this.rest<{ evidence: EvidenceView }>('GET', `${source}&figure=${fact_id}`)
      : await this.ask('evidence-open', { message_id: source, fact_id });
    return evidence;
  }

  /** Says whether an answer was good. @throws RequestError */
  async rate(message_id: string, rating: Rating, reason?: FeedbackSet['reason']): Promise<void> {
    await this.ask('feedback-set', { message_id, rating, ...(reason && { reason }) });
    this.dispatch({ type: 'rated', message_id, rating });
  }

  noteOffer(offer_id: string): void {
    if (this.notedOffers.has(offer_id)) return;
    this.notedOffers.add(offer_id);
    this.emit('offer.shown', { offer_id });
  }

  /** Takes an offer away at once; shows it again when the server is not told. @throws what the telling throws */
  async hideOffer(offer_id: string, telling: Promise<unknown>): Promise<void> {
    this.dispatch({ type: 'offer-hidden', offer_id, hidden: true });
    try {
      await telling;
    } catch (error) {
      this.dispatch({ type: 'offer-hidden', offer_id, hidden: false });
      throw error;
    }
  }

  /** What was said before all that is known of the conversation, in order. */
  addEarlier(messages: readonly Message[]): void {
    this.dispatch({ type: 'earlier', messages });
  }

  /** Leaves this conversation for an empty one. @throws RequestError */
  async startConversation(): Promise<void> {
    const { hello } = await this.ask('conversation-new', {});
    this.dispatch({ type: 'hello', hello });
  }

  /**
   * Asks under /users/me, as the customer; a document comes as it is, all else without its envelope. The page is asked for a token
   * only when there is none that still works: to a bank each is a request.
   * @throws RequestError
   */
  async rest<Data>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Data> {
    const held = this.token;
    const token = (this.token ??= this.getToken());
    try {
      const response = await fetch(`${this.origin}/api/v1/users/me/${path}`, {
        method,
        headers: { authorization: `Bearer ${await token}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const answer = await response.json();
      if (!response.ok) throw new RequestError(answer.error);
      return answer.data ?? answer;
    } catch (error) {
      // Others may have asked for a new one meanwhile.
      if (this.token === token) this.token = undefined;
      if (held && (error as RequestError).code === 'TOKEN_EXPIRED') return this.rest(method, path, body);
      throw error;
    }
  }

  /** Keeps what is unsent; never before the customer has agreed to anything. */
  private keep(): void {
    const { hello, consent, outbox } = this.state;
    if (!hello || !consent?.granted) return;
    this.storage.write({
      conversation_id: hello.conversation_id,
      outbox: outbox.map(({ client_message_id, text, at }) => ({ client_message_id, text, at })),
      draft: this.draft,
    });
  }

  /** Sends what was left when the page was loaded again. What the server has got already, it knows by its id. */
  private restore(unsent: Unsent | null): void {
    const { hello, consent, outbox, messages } = this.state;
    if (!unsent || !hello) return;
    if (unsent.conversation_id !== hello.conversation_id || !consent?.granted) return this.storage.wipe();
    const known = new Set([...outbox, ...messages].map(({ client_message_id }) => client_message_id));
    for (const outgoing of unsent.outbox) {
      if (!known.has(outgoing.client_message_id)) this.dispatch({ type: 'queued', ...outgoing });
    }
    if (unsent.draft && !this.draft) this.onDraft(unsent.draft);
  }

  private dispatch(action: Action): void {
    const before = this.state;
    this.state = reduce(before, action);
    if (this.state === before) return;
    clearTimeout(this.watch);
    if (this.state.turn && this.state.connection === 'online') {
      this.watch = setTimeout(() => this.dispatch({ type: 'turn-lost' }), turnTimeout);
    }
    if (this.state.connection !== before.connection) this.emit('connection', { state: this.state.connection });
    if (this.state.outbox !== before.outbox) this.keep();
    this.onChange();
  }

  /** Takes in what the server says, and tells of every answer that is new by it: also of those that were missed. */
  private hear(action: Action): void {
    const { hello, messages } = this.state;
    this.dispatch(action);
    if (this.state.hello?.conversation_id !== hello?.conversation_id) return;
    const known = new Set(messages);
    for (const message of this.state.messages) {
      if (message.role === 'assistant' && !known.has(message))
        this.emit('message.received', { message_id: message.message_id });
    }
  }

  private agree(consent: ConsentState): void {
    const before = this.state.consent?.granted;
    if (!consent.granted) this.storage.forget();
    this.dispatch({ type: 'consent', consent });
    // Also when the customer has answered in another tab.
    this.release();
    if (before !== consent.granted) this.emit('consent.changed', { granted: consent.granted });
  }

  private refuse(error: ProtocolError): void {
    this.dispatch({ type: 'connection', state: 'refused', refusal: error });
    this.emit('error', { code: error.code, message: error.message });
  }

  private async ask<Name extends keyof ClientEvents>(name: Name, payload: Payload<Name>): Promise<Accepted<Name>> {
    const result: Result<Name> | typeof unanswered = await this.connection
      .request(name, payload)
      .catch(() => unanswered);
    if (isAccepted<Name>(result)) return result;
    throw new RequestError('error' in result ? result.error : unanswered.error);
  }

  /** Sends what is waiting, one after the other, so that it arrives in order. What no one acknowledged stays for the next connection. */
  private async flush(): Promise<void> {
    if (this.isFlushing) return;
    this.isFlushing = true;
    let refusals = 0;
    for (let next = this.waiting(); next; next = this.waiting()) {
      const { client_message_id, text } = next.outgoing;
      try {
        const payload = { conversation_id: next.conversation_id, client_message_id, text };
        const { turn_id, seq } = await this.ask('message-send', payload);
        this.dispatch({ type: 'acknowledged', client_message_id, turn_id, seq });
        this.emit('message.sent', { client_message_id });
        refusals = 0;
      } catch (error) {
        if (!this.connection.isConnected) break;
        const { code, message, details } = error instanceof RequestError ? error : new RequestError(unanswered.error);
        const pause = code === 'INTERNAL' && pauses[refusals++];
        if (pause) {
          await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
          continue;
        }
        refusals = 0;
        this.dispatch({ type: 'rejected', client_message_id, error: { code, message, details } });
        this.emit('error', { code, message });
        if (code === 'RATE_LIMITED') this.wait(Number(details['retry_after_ms']));
      }
    }
    this.isFlushing = false;
  }

  /** Sends nothing for so many milliseconds; every second the customer sees how many are left. */
  private wait(retry_after_ms: number): void {
    this.emit('rate_limited', { retry_after_ms });
    const end = Date.now() + retry_after_ms;
    const tick = () => {
      const seconds = Math.ceil((end - Date.now()) / 1_000);
      this.dispatch({ type: 'paused', seconds: Math.max(0, seconds) });
      if (seconds > 0) this.pause = setTimeout(tick, 1_000);
    };
    clearTimeout(this.pause);
    tick();
  }

  private waiting(): { conversation_id: string; outgoing: Outgoing } | null {
    const { connection, hello, outbox } = this.state;
    const outgoing = outbox.find(({ error }) => !error);
    return connection === 'online' && hello && outgoing && !this.isHeld()
      ? { conversation_id: hello.conversation_id, outgoing }
      : null;
  }

  private handlers(): ConnectionHandlers {
    return {
      hello: (hello) => {
        const known = this.state.consent?.granted;
        // Before the greeting, which keeps what is unsent now.
        const unsent = this.storage.read();
        this.hear({ type: 'hello', hello });
        if (known !== undefined && known !== hello.consent.granted) {
          this.emit('consent.changed', { granted: hello.consent.granted });
        }
        this.restore(unsent);
        void this.flush();
      },
      'turn-start': (event) => {
        this.dispatch({ type: 'turn-start', ...event });
        this.emit('stream.start', { turn_id: event.turn_id });
      },
      'turn-status': (event) => this.dispatch({ type: 'turn-status', ...event }),
      'message-delta': (event) => this.dispatch({ type: 'message-delta', ...event }),
      message: (message) => this.hear({ type: 'message', message }),
      'turn-end': (event) => {
        this.dispatch({ type: 'turn-end', ...event });
        this.emit('stream.end', { turn_id: event.turn_id, outcome: event.outcome });
      },
      consent: (consent) => this.agree(consent),
      offline: () => this.dispatch({ type: 'connection', state: 'offline' }),
      tokenRequired: () => this.emit('token.required', {}),
      refused: (error) => this.refuse(error),
    };
  }
}
