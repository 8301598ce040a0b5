import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import * as z from 'zod';
import { messagesAfter } from '../conversation/conversations.ts';
import type { StoredTurn } from '../conversation/stored-turn.ts';
import type { Application } from '../application.ts';
import type { Scope } from '../database/tenancy.ts';
import { turnOutcomes, type Message, type TurnOutcome } from '../protocol/index.ts';

/** The channel on which servers on one database tell each other that a turn was stored: where it is, and nothing of what it says. */
const channel = 'spendsense_said';

const noticeSchema = z.strictObject({
  server: z.uuid(),
  bank_id: z.string(),
  user_id: z.uuid(),
  conversation_id: z.uuid(),
  turn_id: z.uuid(),
  /** Of the customer's message. */
  seq: z.int().positive(),
  outcome: z.enum(turnOutcomes),
  /** Messages of the turn: one that was stopped before a word has no answer. */
  count: z.int().min(1).max(2),
});

/** A turn that another server stored. */
export interface SaidElsewhere {
  readonly scope: Scope;
  readonly turn_id: string;
  readonly outcome: TurnOutcome;
  readonly messages: readonly Message[];
}

/** Tells the other servers, and hears from them. What is missed is not lost: a client asks for what it has not when it connects again. */
export class Said {
  readonly #application: Pick<Application, 'database' | 'vault'>;
  readonly #log: Logger;
  readonly #server = randomUUID();

  constructor(application: Pick<Application, 'database' | 'vault' | 'log'>) {
    this.#application = application;
    this.#log = application.log;
  }

  /** The embedded database is open in one process: there is nobody to tell. */
  get #hasOthers(): boolean {
    return this.#application.database.engine === 'postgresql';
  }

  /** Never rejects: whoever tells has answered already. */
  async tell(scope: Scope, conversation_id: string, { turn_id, seq, outcome, messages }: StoredTurn): Promise<void> {
    // Of a customer who was erased since, nothing can be read any more.
    if (!this.#hasOthers || messages.length === 0) return;
    const notice = { server: this.#server, ...scope, conversation_id, turn_id, seq, outcome, count: messages.length };
    try {
      const text = JSON.stringify(noticeSchema.parse(notice));
      await this.#application.database.scoped(scope).execute('select pg_notify(?, ?)', [channel, text]);
    } catch (error) {
      this.#log.warn({ err: error }, 'the other servers were not told of a turn');
    }
  }

  /**
   * @param isHere whether anybody of a customer is connected to this server
   * @param missed told when nothing was heard for a while: what was said meanwhile was shown to nobody here
   * @returns what ends it
   */
  async hear(
    isHere: (scope: Scope) => boolean,
    show: (said: SaidElsewhere) => void,
    missed: () => void,
  ): Promise<() => Promise<void>> {
    if (!this.#hasOthers) return async () => {};
    const read = async (text: string) => {
      const notice = noticeSchema.parse(JSON.parse(text));
      const { server, bank_id, user_id, conversation_id, turn_id, seq, outcome, count } = notice;
      const scope = { bank_id, user_id };
      if (server === this.#server || !isHere(scope)) return;
      const { database, vault } = this.#application;
      const manager = database.scoped(scope);
      const after = await messagesAfter(manager, await vault.findKey(manager, scope), conversation_id, seq - 1);
      show({ scope, turn_id, outcome, messages: after.slice(0, count) });
    };
    return this.#application.database.listen(channel, {
      heard: read,
      missed,
      failed: (error) => this.#log.warn({ err: error }, 'a turn of another server was not shown'),
    });
  }
}
