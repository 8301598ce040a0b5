import { demoBankId } from '../server/demo/demo-bank.ts';
import type { Message } from '../server/protocol/index.ts';
import { Session } from '../widget/core/session.ts';
import { tokenOf } from './bank-server.ts';
import type { Question } from './truth.ts';
import { until } from './until.ts';

/** A message that a customer sent: what was asked, and whether the server has said that it is stored. */
export interface Sent {
  readonly client_message_id: string;
  readonly question: Question;
  isAcknowledged: boolean;
}

/** Whoever was told so often that no conversation could be begun gives up. */
const mostPresses = 3;

export type Moment = 'sent' | 'started' | 'streaming';

/** A customer at the widget: its own session with its outbox, its ways of connecting again and what it keeps, without its pictures. */
export class Client {
  readonly subject: string;
  readonly session: Session;
  sent: Sent[] = [];
  /** Times that a person had to press a button, which the widget should have done without. */
  presses = 0;
  /** The longest time without a connection since it was last asked for, in milliseconds. */
  #longestDown = 0;
  #downSince: number | null = null;
  readonly #waiting = new Map<Moment, () => void>();

  constructor(subject: string, port: number, { secrets_dir }: { readonly secrets_dir: string }) {
    this.subject = subject;
    const script = { src: `http://127.0.0.1:${port}/loader.js`, dataset: { bank: demoBankId } };
    this.session = new Session(
      { getToken: () => tokenOf(secrets_dir, subject) },
      script as unknown as HTMLScriptElement,
      (name, detail) => this.#hear(name, detail),
      () => this.#look(),
      () => {},
    );
  }

  async open(): Promise<void> {
    this.session.connect();
    await this.online();
    if (!this.session.state.consent?.granted) await this.session.setConsent(true);
  }

  close(): void {
    this.session.disconnect();
  }

  /** Leaves what was said behind. Where that fails a person is told so and presses again, which counts. */
  async begin(): Promise<void> {
    this.presses = 0;
    for (;;) {
      try {
        await this.session.startConversation();
        break;
      } catch (error) {
        if (this.presses === mostPresses) throw error;
        this.presses += 1;
        await this.online();
      }
    }
    this.sent = [];
    this.#longestDown = 0;
  }

  ask(question: Question): Sent {
    const known = new Set(this.session.state.outbox.map(({ client_message_id }) => client_message_id));
    // Before it is flushed, so that an acknowledgement finds it.
    this.session.send(question);
    const outgoing = this.session.state.outbox.find(({ client_message_id }) => !known.has(client_message_id));
    const sent = { client_message_id: outgoing?.client_message_id ?? '', question, isAcknowledged: false };
    this.sent.push(sent);
    this.#reach('sent');
    return sent;
  }

  /** Resolves when the next turn gets there. */
  reaches(moment: Moment): Promise<void> {
    return new Promise((resolve) => this.#waiting.set(moment, resolve));
  }

  get conversation_id(): string {
    return this.session.state.hello?.conversation_id ?? '';
  }

  get messages(): readonly Message[] {
    return this.session.state.messages;
  }

  get isOnline(): boolean {
    return this.session.state.connection === 'online';
  }

  /** The longest time without a connection since the conversation began, in milliseconds. */
  get longestDown(): number {
    return Math.max(this.#longestDown, this.#downSince === null ? 0 : performance.now() - this.#downSince);
  }

  async online(): Promise<void> {
    await until(`${this.subject} is connected`, () => this.isOnline);
  }

  /** Waits until all that was asked is answered. Presses what a person would press where the widget has given up, and counts it. */
  async settled(): Promise<void> {
    await until(`${this.subject} has all answers`, () => {
      const { connection, outbox, turn, pause } = this.session.state;
      if (connection === 'refused') {
        this.presses += 1;
        this.session.connect();
      }
      for (const { client_message_id, error } of outbox) {
        if (!error || connection !== 'online' || pause > 0) continue;
        this.presses += 1;
        this.session.retry(client_message_id);
      }
      return connection === 'online' && outbox.length === 0 && turn === null;
    }).catch((cause: unknown) => {
      const { connection, refusal, outbox, turn, pause } = this.session.state;
      const held = JSON.stringify({ connection, refusal, outbox, turn, pause });
      throw new Error(`${this.subject} is left with ${held}.`, { cause });
    });
  }

  #hear(name: string, detail: unknown): void {
    const { client_message_id } = detail as { client_message_id?: string };
    if (name === 'message.sent') {
      const sent = this.sent.find((each) => each.client_message_id === client_message_id);
      if (sent) sent.isAcknowledged = true;
    }
    if (name === 'stream.start') this.#reach('started');
  }

  #look(): void {
    const { connection, turn } = this.session.state;
    if (connection === 'online') {
      if (this.#downSince !== null)
        this.#longestDown = Math.max(this.#longestDown, performance.now() - this.#downSince);
      this.#downSince = null;
    } else this.#downSince ??= performance.now();
    if (turn && turn.segments.length > 0) this.#reach('streaming');
  }

  #reach(moment: Moment): void {
    this.#waiting.get(moment)?.();
    this.#waiting.delete(moment);
  }
}
