import { Pool, type QueryConfig } from 'pg';
import type { Logger } from 'pino';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { limiterOf, memoryLimiter, type Limits, type Rate } from './limits.ts';

/** A customer waits for the count before anything else: sooner than this the node counts alone. */
const patience = 500;
const sweepInterval = 60_000;
const table = 'rate_limits';

/**
 * Limits that all nodes on one PostgreSQL count together. A pool of its own, so that a count does not wait behind an import. When the
 * database does not answer, each node counts alone in memory: a limit is never off.
 */
export function sharedLimits(url: string, log: Logger): Limits {
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    application_name: 'spendsense-limits',
    allowExitOnIdle: true,
  });
  pool.on('error', (error) => log.warn({ err: error }, 'a connection that counts limits was lost'));
  const client = told(pool, log);
  const counter = (name: string, rate: Rate) =>
    new RateLimiterPostgres({
      storeClient: client,
      storeType: 'pool',
      tableName: table,
      tableCreated: true,
      // Rows of all limits are swept together, below.
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: rate.points,
      duration: rate.seconds,
      // Who has used up a limit is refused from memory, without a question to the database.
      inMemoryBlockOnConsumed: rate.points,
      insuranceLimiter: memoryLimiter(name, rate),
    });
  const sweep = setInterval(() => void sweepLimits(client).catch(() => {}), sweepInterval).unref();
  return {
    limiter: (name, rate) => limiterOf(counter(name, rate), rate),
    stop: async () => {
      clearInterval(sweep);
      await pool.end();
    },
  };
}

type Client = Pick<Pool, 'query'>;

/** Deletes counts that are over. */
export async function sweepLimits(client: Client, now = Date.now()): Promise<void> {
  await client.query({ text: `delete from ${table} where expire <= $1`, values: [now] });
}

/** The same pool, which says once when the database stops answering and once when it answers again. */
function told(pool: Pool, log: Logger): Client {
  let isDown = false;
  const query = async (asked: QueryConfig) => {
    try {
      const result = await pool.query(asked);
      if (isDown) log.info('limits are counted together again');
      isDown = false;
      return result;
    } catch (error) {
      if (!isDown) log.warn({ err: error }, 'the database does not count limits: this node counts alone');
      isDown = true;
      throw error;
    }
  };
  return { query } as unknown as Client;
}
