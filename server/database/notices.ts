import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';

/** Milliseconds before a connection that was lost is tried again. */
const pause = 1_000;

export interface Listener {
  /** What was told, when it was committed; by any process that works with this database, this one included. */
  readonly heard: (text: string) => void | Promise<void>;
  /** The connection was lost for a while: what was told meanwhile is not known. */
  readonly missed: () => void;
  /** Something of this listener threw: a notice that cannot be read, say, of whoever may tell on the channel. */
  readonly failed: (error: unknown) => void;
}

/** Hears what is told on a channel of the database (`pg_notify`). Gives the function that ends it. */
export type Listen = (channel: string, listener: Listener) => Promise<() => Promise<void>>;

export function listenWithPglite(pglite: PGlite): Listen {
  return async (channel, listener) => {
    const end = await pglite.listen(channel, (text) => hear(listener, text));
    return () => end();
  };
}

/**
 * On a connection of its own, because a pooled one hears nothing while it is not in use. It is asked whether it still answers: one whose
 * line went dead without a word would be deaf for as long as the system's own keep-alive takes, which is two hours and more.
 * @param every milliseconds between two such questions
 * @param longest milliseconds that an answer may take, that to a question to connect included
 */
export function listenWithPostgres(
  connectionString: string,
  { every = 15_000, longest = 10_000 }: { every?: number; longest?: number } = {},
): Listen {
  return async (channel, listener) => {
    let isOver = false;
    let client: Client | null = null;
    let timer: NodeJS.Timeout | undefined;
    const later = (milliseconds: number, work: () => void) => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(work, milliseconds);
    };

    async function connect(): Promise<void> {
      const next = new Client({
        connectionString,
        application_name: 'spendsense-notices',
        connectionTimeoutMillis: longest,
        query_timeout: longest,
        keepAlive: true,
        keepAliveInitialDelayMillis: every,
      });
      client = next;
      next.on('notification', ({ payload }) => hear(listener, payload ?? ''));
      // An error is followed by the end, but for one while connecting.
      next.on('error', () => {});
      next.once('end', () => again(next));
      try {
        await next.connect();
        await next.query(`listen ${next.escapeIdentifier(channel)}`);
      } catch (error) {
        letGo(next);
        throw error;
      }
      later(every, () => ask(next));
    }
    function ask(asked: Client): void {
      asked.query('select 1').then(
        () => asked === client && later(every, () => ask(asked)),
        () => letGo(asked),
      );
    }
    function again(lost: Client): void {
      if (isOver || lost !== client) return;
      client = null;
      later(pause, () => {
        connect()
          .then(listener.missed, () => client && again(client))
          .catch(listener.failed);
      });
    }

    try {
      await connect();
    } catch (error) {
      isOver = true;
      clearTimeout(timer);
      throw error;
    }
    return async () => {
      isOver = true;
      clearTimeout(timer);
      const last = client;
      if (last === null) return;
      // A dead line would be waited for.
      const patience = setTimeout(() => letGo(last), longest);
      await last.end().catch(() => {});
      clearTimeout(patience);
    };
  };
}

/** Without a word to the database, which may not be there; the end of the connection follows. */
const letGo = ({ connection }: Client): void => void connection.stream.destroy();

/** Nothing stands above a driver's events: what is thrown in one ends the process. */
function hear({ heard, failed }: Listener, text: string): void {
  (async () => heard(text))().catch(failed);
}
