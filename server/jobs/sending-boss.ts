import { PgBoss } from 'pg-boss';

/** Work that somebody else's workers do: what is asked for is put into the queues, and nothing is taken out. */
export class SendingBoss extends PgBoss {
  override work(): Promise<string> {
    return Promise.resolve('elsewhere');
  }

  override notifyWorker(): void {}

  /** Whoever works has the times. */
  override async schedule(): Promise<void> {}
}
