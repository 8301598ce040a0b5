import { Client, type Pool, type PoolClient } from 'pg';
import * as z from 'zod';

/** Milliseconds that a statement may be without an answer before it is asked whether the database works on it. */
const patience = 20_000;
/** Milliseconds that the database has to say so, on a connection of its own. */
const longestProbe = 10_000;

/** What the driver knows of a connection that is in use. */
interface Held extends PoolClient {
  readonly processID: number;
  /** False while a statement waits for its answer. */
  readonly readyForQuery: boolean;
}
const backendsSchema = z.array(z.object({ pid: z.number(), works: z.boolean() }));

/**
 * Lets go of connections on which a statement waits for a database that will never answer: one that went silent without closing them, or
 * that never got the statement. Nothing else does: a network that drops packets looks like a statement that takes long, for a quarter of an hour
 * and more. Whether it is one, the database is asked on a new connection; one that works on it has all the time it needs.
 */
export function letGoOfSilent(
  pool: Pool,
  connectionString: string,
  { waits = patience, probe = longestProbe }: { waits?: number; probe?: number } = {},
): void {
  /** Since when each waits for an answer, as far as was looked; and whether the database said once already that it has none to give. */
  const waiting = new Map<Held, { since: number; isDoubted: boolean }>();
  const held = new Set<Held>();
  pool.on('connect', (client) => (client as Held).connection.stream.on('data', () => waiting.delete(client as Held)));
  pool.on('acquire', (client) => held.add(client as Held));
  pool.on('release', (_error, client) => {
    held.delete(client as Held);
    waiting.delete(client as Held);
  });
  const look = async () => {
    const now = performance.now();
    for (const client of held) {
      if (client.readyForQuery) waiting.delete(client);
      else if (!waiting.has(client)) waiting.set(client, { since: now, isDoubted: false });
    }
    const silent = [...waiting].filter(([, { since }]) => now - since > waits);
    if (silent.length === 0) return;
    const working = await backendsThatWork(connectionString, probe);
    for (const [client, seen] of silent) {
      // Meanwhile it may have answered, and wait for something else.
      if (waiting.get(client) !== seen) continue;
      // One that the database does not know by this number is behind a pooler: nobody can say.
      const isLost = working === null || working.get(client.processID) === false;
      // An answer may have been on its way: asked twice.
      if (isLost && seen.isDoubted) client.connection.stream.destroy(new Error('The database does not answer here.'));
      seen.isDoubted = isLost;
    }
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    const looked = () => void (isLooking = false);
    look().then(looked, looked);
  }, waits / 4);
  timer.unref();
}

/**
 * Of each backend of this database whether it works, or waits for whoever holds a lock; false for one that has nothing to do, or
 * that has an answer nobody takes. Null when the database does not say.
 */
async function backendsThatWork(
  connectionString: string,
  milliseconds: number,
): Promise<ReadonlyMap<number, boolean> | null> {
  const client = new Client({
    connectionString,
    application_name: 'spendsense-probe',
    connectionTimeoutMillis: milliseconds,
    query_timeout: milliseconds,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      `select pid, state = 'active' and wait_event is distinct from 'ClientWrite' as works
       from pg_stat_activity where datname = current_database() and state is not null`,
    );
    return new Map(backendsSchema.parse(rows).map(({ pid, works }) => [pid, works]));
  } catch {
    return null;
  } finally {
    // Who does not answer is not waited for.
    client.end().catch(() => {});
  }
}
