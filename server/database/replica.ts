import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../../plugins/kit/index.ts';
import * as z from 'zod';
import type { Scope, SqlEntityManager } from './tenancy.ts';

/** Milliseconds that a read waits for the replica to have what the primary had, from asking it on; then the primary is read. */
const patience = 300;
/** Milliseconds between two times that it is asked. */
const between = 10;
/** Milliseconds for which a replica that is away or behind is not asked again, so that not every read waits for it. */
const rest = 5_000;

/** Why a replica is not read: it does not answer, has not caught up, is no standby of this primary; or the primary does not say how far it is. */
export type ReplicaProblem = 'away' | 'behind' | 'not_a_standby' | 'no_position';

/** What a replica did so far. */
export interface ReplicaNumbers {
  /** Reads that it answered. */
  readonly replica: number;
  /** Reads that the primary answered in its place. */
  readonly primary: number;
}

interface Managers {
  readonly platform: () => SqlEntityManager;
  readonly scoped: (scope: Scope) => SqlEntityManager;
}

/** Reads, and then keeps that it was read; see {@link Database.reading}. */
export type Read = <Found>(
  scope: Scope,
  work: (manager: SqlEntityManager) => Promise<Found>,
  keep?: (manager: SqlEntityManager, found: Found) => Promise<void>,
) => Promise<Found>;

const positionSchema = z.tuple([z.object({ position: z.string(), cluster: z.string() })]);
const standbySchema = z.tuple([
  z.object({ is_standby: z.boolean(), has_it: z.boolean().nullable(), cluster: z.string() }),
]);
const cluster = '(select system_identifier::text from pg_control_system()) as cluster';

/**
 * A standby of the primary that may be read in its place, never staler than the primary was when the read began: the primary is asked how far
 * its log is, and the standby is read once it has replayed as much. So whoever wrote something sees it, at whichever server they ask next;
 * and whoever was erased is nowhere to be read. No session has to be remembered for that.
 */
export class Replica {
  readonly #primary: Managers;
  readonly #standby: Managers;
  readonly #changed: (problem: ReplicaProblem | null) => void;
  readonly #count = { replica: 0, primary: 0 };
  #problem: ReplicaProblem | null = null;
  #restsUntil = 0;

  /** @param changed is told when it is read no more, and why; and null when it is read again */
  constructor(primary: Managers, standby: Managers, changed: (problem: ReplicaProblem | null) => void) {
    this.#primary = primary;
    this.#standby = standby;
    this.#changed = changed;
  }

  numbers(): ReplicaNumbers {
    return { ...this.#count };
  }

  /** What fails on the standby is read from the primary: it ends statements that stand in the way of its replaying, too. */
  read: Read = async (scope, work, keep) => {
    if (await this.#isReady()) {
      const found = await this.#standby.scoped(scope).transactional(work).catch(onlyOwn);
      if (found !== failed) {
        this.#count.replica += 1;
        if (keep) await this.#primary.scoped(scope).transactional((manager) => keep(manager, found));
        return found;
      }
    }
    this.#count.primary += 1;
    return readPrimary(this.#primary.scoped(scope), work, keep);
  };

  async #isReady(): Promise<boolean> {
    if (performance.now() < this.#restsUntil) return false;
    const problem = await this.#find();
    if (problem !== null) this.#restsUntil = performance.now() + rest;
    if (problem !== this.#problem) this.#changed(problem);
    this.#problem = problem;
    return problem === null;
  }

  async #find(): Promise<ReplicaProblem | null> {
    const primary = await this.#position();
    if (!primary) return 'no_position';
    const end = performance.now() + patience;
    const ask = this.#caughtUp(primary, end).catch((): ReplicaProblem => 'away');
    return Promise.race([ask, wait(patience * 2, 'away' as const, { ref: false })]);
  }

  /** What the primary has flushed is all that anybody was told is stored, and all that anybody can see there. */
  async #position(): Promise<{ position: string; cluster: string } | null> {
    const asked = `select pg_current_wal_flush_lsn()::text as position, ${cluster}`;
    const parsed = positionSchema.safeParse(
      await this.#primary
        .platform()
        .execute<unknown[]>(asked)
        .catch(() => []),
    );
    return parsed.success ? parsed.data[0] : null;
  }

  async #caughtUp(primary: { position: string; cluster: string }, end: number): Promise<ReplicaProblem | null> {
    for (;;) {
      const rows = await this.#standby
        .platform()
        .execute<unknown[]>(
          `select pg_is_in_recovery() as is_standby, pg_last_wal_replay_lsn() >= ?::pg_lsn as has_it, ${cluster}`,
          [primary.position],
        );
      const [standby] = standbySchema.parse(rows);
      if (!standby.is_standby || standby.cluster !== primary.cluster) return 'not_a_standby';
      if (standby.has_it === true) return null;
      if (performance.now() > end) return 'behind';
      await wait(between);
    }
  }
}

/** Without a replica: what is kept of it is in one transaction with what is read. */
export function readPrimary<Found>(
  manager: SqlEntityManager,
  work: (manager: SqlEntityManager) => Promise<Found>,
  keep?: (manager: SqlEntityManager, found: Found) => Promise<void>,
): Promise<Found> {
  if (!keep) return work(manager);
  return manager.transactional(async (inner) => {
    const found = await work(inner);
    await keep(inner, found);
    return found;
  });
}

const failed = Symbol('failed');

/** An answer of ours, such as that there is nothing of the kind, is an answer; anything else the database's trouble. */
function onlyOwn(error: unknown): typeof failed {
  if (CodedError.isInstance(error)) throw error;
  return failed;
}
