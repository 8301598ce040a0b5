import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';

/** Milliseconds before a connection that was lost is tried again. */
const pause = 1_000;

export interface Listener {
  /** What was told, when it was committed; by any process that works with this database, this one included. */
  readonly heard: (text: string) => void;
  /** The connection was lost for a while: what was told meanwhile is not known. */
  readonly missed: () => void;
}

/** Hears what is told on a channel of the database (`pg_notify`). Gives the function that ends it. */
export type Listen = (channel: string, listener: Listener) => Promise<() => Promise<void>>;

export function listenWithPglite(pglite: PGlite): Listen {
  return async (channel, { heard }) => {
    const end = await pglite.listen(channel, heard);
    return () => end();
  };
}

/** On a connection of its own, because a pooled one hears nothing while it is not in use. */
export function listenWithPostgres(connectionString: string): Listen {
  return async (channel, { heard, missed }) => {
    let isOver = false;
    let client: Client | null = null;
    let timer: NodeJS.Timeout | null = null;

    async function connect(): Promise<void> {
      const next = new Client({ connectionString, application_name: 'spendsense-notices', keepAlive: true });
      client = next;
      next.on('notification', ({ payload }) => heard(payload ?? ''));
      // An error is followed by the end, but for one while connecting.
      next.on('error', () => {});
      next.once('end', () => again(next));
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
    }
    function again(lost: Client): void {
      if (isOver || lost !== client) return;
      client = null;
      timer = setTimeout(() => {
        connect().then(missed, () => client && again(client));
      }, pause);
    }

    await connect();
    return async () => {
      isOver = true;
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => {});
    };
  };
}
