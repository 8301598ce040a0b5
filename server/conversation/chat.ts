import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Action, ConsentScope } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { areOffersStopped } from '../customer/offer-choice.ts';
import { ChatLog } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { readConsent, recordConsent } from '../identity/consent.ts';
import type { Customer } from '../identity/customers.ts';
import type {
  ConsentState,
  EvidenceView,
  Feedback,
  FeedbackSet,
  Hello,
  MessageSend,
  Segment,
} from '../protocol/index.ts';
import { readTrace } from '../trace/store.ts';
import { ConversationError } from './conversation-error.ts';
import { messagesAfter, newConversation, newestMessages, openConversation } from './conversations.ts';
import { evidenceOf } from './evidence.ts';
import { setFeedback, withRatings } from './feedback.ts';
import type { Pending } from './dialogue.ts';
import { storeTurn, type StoredTurn } from './stored-turn.ts';
import { performPending } from './perform.ts';
import { prepareTurn } from './prepare-turn.ts';
import { RunningTurns } from './running-turns.ts';
import { runTurn } from './turn.ts';
import { Turns } from './turns.ts';

/** What happens while a turn runs; goes straight to the socket that asked. */
export interface TurnEvents {
  readonly onStart: (turn_id: string) => void;
  readonly onStatus: (turn_id: string, text: string) => void;
  readonly onSegments: (turn_id: string, n: number, segments: Segment[]) => void;
}

type ConsentListener = (scope: Scope, state: ConsentState) => void;

/** Milliseconds a turn may take in all, the hosted model's calls included. */
const longestTurn = 45_000;

/** Customers of whom it is remembered until when their consent was heard of. */
const mostHeard = 10_000;

const openers = {
  en: [
    'How much did I spend on groceries last month?',
    'Which subscriptions do I pay for?',
    'How much of my card limits am I using?',
  ],
  es: [
    '¿Cuánto gasté en supermercado el mes pasado?',
    '¿Qué suscripciones pago?',
    '¿Cuánto uso del límite de mis tarjetas?',
  ],
};

/** For whoever has no money here. */
const visitorOpeners = {
  en: ['What is an APR?', 'How do I build an emergency fund?', 'What is credit utilization?'],
  es: ['¿Qué es la TAE?', '¿Cómo creo un fondo de emergencia?', '¿Qué es el uso del crédito?'],
};

/** Everything a customer can do in a chat, over sockets or otherwise. */
export class Chat {
  readonly #application: Application;
  readonly #turns = new Turns<StoredTurn>();
  readonly #consentListeners: ConsentListener[] = [];
  readonly #running = new RunningTurns();
  /** When the newest consent was recorded that listeners were told of, by customer. */
  readonly #heard = new LRUCache<string, string>({ max: mostHeard });
  /** Why turns are refused from now on; null while they are not. */
  #ended: ConversationError | null = null;

  constructor(application: Application) {
    this.#application = application;
    application.events
      .on('consent-recorded', (scope) => this.hearConsent(scope))
      .on('notices-missed', () => this.#running.customers().forEach((scope) => this.hearConsent(scope)));
  }

  /** Has a listener told of every consent that is given or taken back, whichever way and on whichever server the customer did it. */
  onConsent(listener: ConsentListener): void {
    this.#consentListeners.push(listener);
  }

  async hello(customer: Customer, position: { conversation_id?: string | undefined; since: number }): Promise<Hello> {
    const { database, now } = this.#application;
    const manager = database.scoped(customer.scope);
    const conversation = await openConversation(manager, customer.scope, position.conversation_id, now());
    const isSame = conversation.conversation_id === position.conversation_id;
    return this.#greeting(manager, customer, conversation.conversation_id, isSame ? position.since : 0);
  }

  async startConversation(customer: Customer): Promise<Hello> {
    const { database, now } = this.#application;
    const manager = database.scoped(customer.scope);
    const { conversation_id } = await newConversation(manager, customer.scope, now());
    return this.#greeting(manager, customer, conversation_id, 0);
  }

  /**
   * One message and all that answers it. Returns when everything is stored; the same `client_message_id` again returns what
   * was stored the first time.
   * @throws ConversationError CONVERSATION_NOT_FOUND
   */
  send(customer: Customer, message: MessageSend, events: TurnEvents): Promise<StoredTurn> {
    return this.#turns.run(message.conversation_id, `${customer.scope.user_id} ${message.client_message_id}`, () =>
      this.#turn(customer, message, events),
    );
  }

  /** Ends a running turn of this customer; what was said so far stays. */
  stop(customer: Customer, turn_id: string): void {
    this.#running.stop(customer.scope, turn_id);
  }

  /** @throws ConversationError SIGN_IN_REQUIRED */
  async setConsent(
    { role, scope }: Customer,
    decision: { granted: boolean; scopes: readonly ConsentScope[]; ip_address: string | null },
  ): Promise<ConsentState> {
    const { database, jobs, now } = this.#application;
    if (role === 'visitor') throw new ConversationError('SIGN_IN_REQUIRED', 'Sign in to your bank first.');
    const state = await recordConsent(database.scoped(scope), scope, decision, now());
    this.#applyConsent(scope, state);
    if (state.granted) await jobs.recompute(scope, { isOnline: true });
    else await jobs.cancelRecompute(scope);
    await jobs.tellBanks();
    return state;
  }

  /** Looks what a customer agrees to now, and has what goes on here follow. */
  hearConsent(scope: Scope): void {
    const { database, now, log } = this.#application;
    readConsent(database.scoped(scope), scope, now()).then(
      (state) => this.#applyConsent(scope, state),
      (error: unknown) => log.warn({ err: error }, 'consent that was recorded could not be read'),
    );
  }

  /** Nothing goes on that was begun with more than the customer agrees to. What was recorded before what was heard of already changes nothing. */
  #applyConsent(scope: Scope, state: ConsentState): void {
    const at = state.at ?? '';
    if (at <= (this.#heard.get(scope.user_id) ?? '')) return;
    this.#heard.set(scope.user_id, at);
    this.#running.agree(scope, state.scopes);
    if (!state.granted) this.#application.ledgers.forget(scope);
    for (const listener of this.#consentListeners) listener(scope, state);
  }

  /** @throws ConversationError CONSENT_REQUIRED, FACT_NOT_FOUND (also for another customer's) */
  async openEvidence(
    { scope, locale }: Customer,
    { message_id, fact_id }: { message_id: string; fact_id: string },
  ): Promise<EvidenceView> {
    const { database, vault, now } = this.#application;
    const manager = database.scoped(scope);
    if (!(await readConsent(manager, scope, now())).granted) {
      throw new ConversationError('CONSENT_REQUIRED', 'To open figures, allow the assistant to look at your accounts.');
    }
    const log = await manager.findOne(ChatLog, { ...scope, message_id });
    const trace = log && (await readTrace({ manager, vault }, log.trace_id));
    // A figure that another one was derived from can be opened too, so the trace's facts count.
    const facts = trace?.facts.map(({ fact }) => fact) ?? [];
    const fact = facts.find(({ id }) => id === fact_id);
    if (!fact) throw new ConversationError('FACT_NOT_FOUND', 'There is no such figure in that answer.');
    return evidenceOf(this.#application, scope, { fact, facts, as_of: trace?.as_of ?? null, locale });
  }

  /** @throws ConversationError MESSAGE_NOT_FOUND (also for another customer's) */
  setFeedback({ scope }: Customer, said: FeedbackSet): Promise<Feedback> {
    const { database, vault, now } = this.#application;
    return setFeedback({ manager: database.scoped(scope), vault }, scope, said, now());
  }

  /** Whether a message of this customer is being answered. */
  isAnswering({ scope }: Customer): boolean {
    return this.#running.isRunning(scope);
  }

  /** Ends running turns, of which nothing is stored, and takes no more: their clients send them again, to another server. */
  end(): void {
    this.#ended = new ConversationError('SERVER_STOPPING', 'This server is stopping. Send it again.');
    this.#running.stopEvery(this.#ended);
  }

  /** Waits for the turns that are still running. */
  idle(): Promise<void> {
    return this.#turns.idle();
  }

  async #turn(customer: Customer, message: MessageSend, events: TurnEvents): Promise<StoredTurn> {
    if (this.#ended) throw this.#ended;
    const application = this.#application;
    const { ledgers, vault, metrics, telemetry } = application;
    const started_at = application.now();
    const turn_id = randomUUID();
    const stopped = this.#running.begin(turn_id, customer.scope);
    try {
      const { known, prepared } = await metrics.stage('read', () =>
        prepareTurn(application, customer, message, started_at),
      );
      if (known) return known;
      const { granted } = prepared;
      this.#running.reads(turn_id, granted);
      // What was read while consent was taken back is not to stay in memory either.
      if (stopped.aborted) ledgers.forget(customer.scope);
      events.onStart(turn_id);
      const input = {
        ...prepared,
        perform: async (pending: Pending) => {
          const { conversation_id } = message;
          await performPending(application, customer.scope, {
            conversation_id,
            turn_id,
            pending,
            now: application.now(),
          });
          await this.#follow(customer.scope, pending.action);
        },
        signal: AbortSignal.any([stopped, AbortSignal.timeout(longestTurn)]),
        onStatus: (text: string) => events.onStatus(turn_id, text),
        onSegments: (n: number, segments: Segment[]) => events.onSegments(turn_id, n, segments),
      };
      const output = await metrics.stage('think', () => runTurn(input));
      if (this.#ended && stopped.reason === this.#ended) throw this.#ended;
      const finished = {
        turn_id,
        request: message,
        started_at,
        answered_at: application.now(),
        as_of: prepared.ledger.as_of,
        granted,
        ledger_version: prepared.ledger_version ?? null,
        settings_version: prepared.settings_version ?? null,
        output,
      };
      const manager = application.database.scoped(customer.scope);
      const stored = await metrics.stage('store', () => storeTurn({ manager, vault }, customer, finished));
      metrics.turn(stored.outcome, output.recorder.spans);
      // Another server may have answered the same message first.
      if (stored.turn_id === turn_id) {
        telemetry.send(customer.scope, {
          trace_id: turn_id,
          kind: 'turn',
          conversation_id: message.conversation_id,
          started_at,
          intent: output.understanding?.intent ?? null,
          outcome: stored.outcome,
          settings_version: finished.settings_version,
          recorder: output.recorder,
        });
      }
      return stored;
    } finally {
      this.#running.end(turn_id);
    }
  }

  /** What a change that was made leads to, in the background. */
  async #follow(scope: Scope, { type }: Action): Promise<void> {
    const { jobs } = this.#application;
    if (type === 'correct' || type === 'choose_offers') await jobs.recompute(scope, { isOnline: true });
    if (type === 'hand_off') await jobs.tellBanks();
  }

  async #greeting(
    manager: SqlEntityManager,
    customer: Customer,
    conversation_id: string,
    since: number,
  ): Promise<Hello> {
    const { vault } = this.#application;
    const { bank, locale, name, role, scope } = customer;
    const { settings } = await this.#application.engines.of(bank.bank_id);
    const limit = since === 0 ? newestMessages : undefined;
    return {
      conversation_id,
      bank: { bank_id: bank.bank_id, name: bank.name },
      customer: { name, role },
      locale,
      theme: settings.theme,
      consent: await readConsent(manager, scope, this.#application.now()),
      messages: await withRatings(
        manager,
        await messagesAfter(manager, await vault.findKey(manager, scope), conversation_id, since, limit),
      ),
      suggestions: (role === 'visitor' ? visitorOpeners : openers)[locale.startsWith('es') ? 'es' : 'en'],
      offers_stopped: await areOffersStopped(manager, scope),
    };
  }
}
