import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Socket } from 'socket.io';
import type { ClientEvents, ConsentState, Hello, Message, ServerEvents } from '../../server/protocol/chat.ts';
import { stubAnswer } from './stub-answers.ts';
import { evidenceOf } from './stub-facts.ts';

/** Messages that the greeting of a client that has none brings, as the server does it. */
const newestMessages = 50;

type StubSocket = Socket<ClientEvents, ServerEvents>;

/** One customer's conversation as the stub keeps it. */
export class StubConversation {
  messages: Message[] = [];
  consent: ConsentState = { granted: false, scopes: [], version: '1', at: null, purpose: '', expires_at: null };
  /** Messages to take without acknowledging them, cutting the connection instead. */
  acknowledgementsToLose = 0;
  /** Messages to refuse. */
  messagesToRefuse = 0;
  /** Says no more of an answer after so many pieces, until it is stopped or nobody listens. */
  holdAfter: number | null = null;
  /** Cuts the connection of every tab once, after so many pieces of the next answer. */
  dropAfter: number | null = null;
  offersStopped = false;
  /** Why answers were called bad. */
  readonly reasons: string[] = [];
  /** How many `message-send` came, repeats included. */
  sends = 0;
  id = randomUUID();
  private readonly sockets = new Set<StubSocket>();
  private readonly name: string;
  private readonly pace: number;
  private readonly stopped = new Set<string>();

  constructor(name: string, pace: number) {
    this.name = name;
    this.pace = pace;
  }

  join(socket: StubSocket, since: number): void {
    this.sockets.add(socket);
    socket.on('disconnect', () => this.sockets.delete(socket));
    socket.on('message-send', (event, ack) => {
      this.sends += 1;
      if (this.messagesToRefuse > 0) {
        this.messagesToRefuse -= 1;
        const message = 'That is a little fast. Try again in a moment.';
        return ack({ ok: false, error: { code: 'RATE_LIMITED', message, details: { retry_after_ms: 1_000 } } });
      }
      const known = this.messages.find(({ client_message_id }) => client_message_id === event.client_message_id);
      const turn_id = randomUUID();
      const segments = [{ type: 'text' as const, text: event.text }];
      const { client_message_id } = event;
      const message = known ?? this.store({ role: 'customer', segments, client_message_id }, socket);
      if (this.acknowledgementsToLose > 0) {
        this.acknowledgementsToLose -= 1;
        socket.conn.close();
      } else ack({ ok: true, turn_id, seq: message.seq });
      if (!known) void this.answer(turn_id, event.text, client_message_id);
    });
    socket.on('turn-stop', ({ turn_id }, ack) => {
      this.stopped.add(turn_id);
      ack({ ok: true });
    });
    socket.on('consent-set', ({ granted, scopes = [] }, ack) => {
      const at = new Date().toISOString();
      this.consent = { granted, scopes: granted ? scopes : [], version: '1', purpose: '', at, expires_at: null };
      ack({ ok: true, consent: this.consent });
      this.emit('consent', this.consent);
    });
    socket.on('evidence-open', ({ fact_id }, ack) => {
      const evidence = evidenceOf(fact_id);
      const error = { code: 'unknown_fact', message: 'No such figure.', details: {} };
      ack(evidence ? { ok: true, evidence } : { ok: false, error });
    });
    socket.on('feedback-set', ({ message_id, rating, reason }, ack) => {
      const rated = this.messages.find((message) => message.message_id === message_id);
      if (!rated)
        return ack({ ok: false, error: { code: 'MESSAGE_NOT_FOUND', message: 'No such answer.', details: {} } });
      rated.rating = rating;
      if (reason) this.reasons.push(reason);
      ack({ ok: true, feedback: { message_id, rating, reason: null, comment: null, at: new Date().toISOString() } });
    });
    socket.on('conversation-new', (_, ack) => {
      this.id = randomUUID();
      this.messages = [];
      ack({ ok: true, hello: this.hello(0) });
    });
    socket.emit('hello', this.hello(since));
  }

  /** Sends to every tab of the customer. */
  emit<Name extends keyof ServerEvents>(name: Name, ...parameters: Parameters<ServerEvents[Name]>): void {
    for (const socket of this.sockets) socket.emit(name, ...parameters);
  }

  store(
    message: Pick<Message, 'role' | 'segments'> & Partial<Message>,
    except?: StubSocket,
    messages = this.messages,
  ): Message {
    const stored: Message = {
      message_id: randomUUID(),
      conversation_id: this.id,
      seq: messages.length + 1,
      at: new Date().toISOString(),
      cards: [],
      facts: [],
      citations: [],
      suggestions: [],
      client_message_id: null,
      rating: null,
      ...message,
    };
    messages.push(stored);
    for (const socket of this.sockets) if (socket !== except) socket.emit('message', stored);
    return stored;
  }

  /** The messages after a sequence number, in order. */
  after(since: number): Message[] {
    return this.messages.filter(({ seq }) => seq > since);
  }

  private hello(since: number): Hello {
    return {
      conversation_id: this.id,
      bank: { bank_id: 'demo', name: 'Meridian Bank' },
      customer: { name: this.name, role: 'consumer' },
      locale: 'en-US',
      theme: { accent: '#6b21a8', accent_dark: null, radius: 8, font: 'Bank Sans' },
      consent: this.consent,
      messages: this.after(since).slice(since === 0 ? -newestMessages : 0),
      suggestions: [
        'How much did I spend on groceries last month?',
        'Which subscriptions do I pay for?',
        'Show me a chart of my spending',
      ],
      offers_stopped: this.offersStopped,
    };
  }

  private async answer(turn_id: string, question: string, client_message_id: string): Promise<void> {
    const { status, pieces, outcome, suggestions, cards, facts, citations } = stubAnswer(
      question,
      this.consent.granted,
    );
    const released = [];
    // Another may have been begun when the answer is there.
    const { id: conversation_id, messages } = this;
    this.emit('turn-start', { turn_id, client_message_id });
    if (status) this.emit('turn-status', { turn_id, text: status });
    await wait(this.pace * 20);
    for (const [n, segments] of pieces.entries()) {
      if (this.dropAfter === n) {
        this.dropAfter = null;
        for (const socket of this.sockets) socket.conn.close();
      }
      while (this.holdAfter === n && this.sockets.size > 0 && !this.stopped.has(turn_id)) await wait(20);
      if (this.stopped.has(turn_id)) break;
      this.emit('message-delta', { turn_id, n, segments });
      // At-least-once: a repeat must not show twice.
      this.emit('message-delta', { turn_id, n, segments });
      released.push(...segments);
      await wait(this.pace);
    }
    const isStopped = this.stopped.has(turn_id);
    if (released.length > 0)
      this.store(
        { conversation_id, role: 'assistant', segments: released, suggestions, cards, facts, citations },
        undefined,
        messages,
      );
    this.emit('turn-end', { turn_id, outcome: isStopped ? 'stopped' : outcome });
  }
}
