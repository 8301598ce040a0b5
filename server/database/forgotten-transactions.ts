import type { ClientBase } from 'pg';

/** Seconds that a transaction may wait for its next statement: none of ours waits for anything but the database. */
const longest = 60;

/**
 * Has PostgreSQL end a transaction whose process says no more. One that was cut off without a word, as by a dead cable, would else keep what it locked for
 * hours, and every other server would wait for it: a message that its customer sent again would be answered, and never stored.
 */
export async function endForgotten(client: ClientBase, seconds: number = longest): Promise<void> {
  await client.query(`set idle_in_transaction_session_timeout = '${seconds}s'`);
}
