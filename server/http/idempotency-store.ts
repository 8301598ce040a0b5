import * as z from 'zod';
import type { Application } from '../application.ts';
import type { Database } from '../database/database.ts';
import type { Scope } from '../database/tenancy.ts';

/** How long an answer is kept, in milliseconds. */
const keptFor = 24 * 3_600_000;
/** How long a key is held for a request that runs, in milliseconds, unless its server says that it still does: one that ended with its server frees it so. */
const heldFor = 60_000;
/** How often a server says so. */
export const renewedEvery = 15_000;
/** No request takes as long as this, in milliseconds. */
export const longestRequest = 6 * 60_000;

/** Who used a key: the same one of another caller is another key. */
export interface Caller {
  readonly scope: Scope;
  /** Unique within the bank. */
  readonly name: string;
}

/** What is known of a key that was used before. `status` is null while its first request still runs. */
export interface Used {
  readonly request: string | null;
  readonly status: number | null;
  readonly body: string | null;
}

/** One caller's idempotency key; what a customer was answered is sealed with their own key. The database decides between two that use it at the same time, on whichever server. */
export class IdempotencyKey {
  readonly #tools: Pick<Application, 'database' | 'vault'>;
  readonly #caller: Caller;
  readonly #id: readonly [bank_id: string, caller: string, key: string];

  constructor(tools: Pick<Application, 'database' | 'vault'>, caller: Caller, key: string) {
    this.#tools = tools;
    this.#caller = caller;
    this.#id = [caller.scope.bank_id, caller.name, key];
  }

  /** Takes the key for a request; gives what it was used for when it was taken before. */
  async take(request: string | null, now: Date): Promise<Used | null> {
    const { user_id } = this.#caller.scope;
    const expires_at = new Date(now.getTime() + heldFor);
    const taken = await this.#execute<unknown>(
      `insert into idempotency_keys (bank_id, caller, key, user_id, request, expires_at) values (?, ?, ?, ?, ?, ?)
       on conflict (bank_id, caller, key) do update
         set request = excluded.request, status = null, body = null, expires_at = excluded.expires_at
         where idempotency_keys.expires_at <= ?
       returning key`,
      [...this.#id, user_id === '*' ? null : user_id, request, expires_at, now],
    );
    if (taken.length > 0) return null;
    const [used] = await this.#execute<Used>(
      'select request, status, body from idempotency_keys where bank_id = ? and caller = ? and key = ?',
      [...this.#id],
    );
    // Given back in between: as if it still ran.
    if (!used) return { request, status: null, body: null };
    return { ...used, body: used.body === null ? null : await this.#open(used.body) };
  }

  /** Holds the key on: its request still runs. */
  async renew(now: Date): Promise<void> {
    await this.#execute(
      'update idempotency_keys set expires_at = ? where bank_id = ? and caller = ? and key = ? and status is null',
      [new Date(now.getTime() + heldFor), ...this.#id],
    );
  }

  /** Keeps what was answered. */
  async keep(answer: { request: string | null; status: number; body: string }, now: Date): Promise<void> {
    const expires_at = new Date(now.getTime() + keptFor);
    await this.#execute(
      'update idempotency_keys set request = ?, status = ?, body = ?, expires_at = ? where bank_id = ? and caller = ? and key = ?',
      [answer.request, answer.status, await this.#seal(answer.body), expires_at, ...this.#id],
    );
  }

  /** Gives the key back: its request changed nothing. */
  async giveBack(): Promise<void> {
    await this.#execute(
      'delete from idempotency_keys where bank_id = ? and caller = ? and key = ? and status is null',
      [...this.#id],
    );
  }

  async #seal(body: string): Promise<string> {
    const key = await this.#customerKey();
    return key ? key.seal('idempotency_keys.body', this.#id[2], body) : body;
  }

  async #open(body: string): Promise<string> {
    const key = await this.#customerKey();
    return key ? z.string().parse(await key.open('idempotency_keys.body', this.#id[2], body)) : body;
  }

  async #customerKey() {
    const { database, vault } = this.#tools;
    const { scope } = this.#caller;
    return scope.user_id === '*' ? null : vault.keyOf(database.scoped(scope), scope);
  }

  #execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.#tools.database.scoped(this.#caller.scope).execute<Row[]>(sql, parameters);
  }
}

/** Forgets answers whose day is over. */
export async function forgetExpiredAnswers(database: Database, now: Date): Promise<void> {
  await database.platform().execute('delete from idempotency_keys where expires_at <= ?', [now]);
}
