import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import * as z from 'zod';

/** Milliseconds between two looks whether the server that migrates is through. */
const pause = 200;

const takenSchema = z.tuple([z.object({ taken: z.boolean() })]);

/**
 * Runs `work` while no other server does, so that of servers that start at once on one database the first migrates and the others find it done.
 * The lock belongs to a transaction, which a pooler keeps on one connection, and goes with this process. It is asked for and not waited for: a statement
 * that waits has a snapshot, and an index that the first one makes concurrently would wait for that, and neither would ever end.
 * @throws what `work` throws, or that the database cannot be reached
 */
export async function migrateAlone(
  connectionString: string,
  connectionTimeoutMillis: number,
  work: () => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis, keepAlive: true });
  // Loss of the connection is told by the next statement.
  client.on('error', () => {});
  await client.connect();
  try {
    while (!(await take(client))) await wait(pause);
    await work();
  } finally {
    // What closes it ends the transaction, and the lock with it.
    await client.end();
  }
}

async function take(client: Client): Promise<boolean> {
  await client.query('begin');
  // It does nothing while the migrations run, however long they take.
  await client.query('set local idle_in_transaction_session_timeout = 0');
  const { rows } = await client.query(`select pg_try_advisory_xact_lock(hashtext('migrations')) as taken`);
  const [{ taken }] = takenSchema.parse(rows);
  if (!taken) await client.query('rollback');
  return taken;
}
