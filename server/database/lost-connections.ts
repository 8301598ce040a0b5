import type { Pool, PoolClient } from 'pg';

/**
 * Gives connections back to their pool that are lost while a transaction holds them. Kysely gives one back after a commit or a rollback
 * that succeeded, and neither does without a connection: each would cost a place for good, and a server that has lost all of its
 * places waits for ever, however well the database is again.
 */
export function giveBackLost(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    // After whoever holds it has heard of the loss: a single statement is given back by then.
    client.once('end', () => setImmediate(() => held.has(client) && client.release(true)));
  });
}
