import { DriverException } from '@mikro-orm/core';
import { CodedError } from '../../plugins/kit/index.ts';
import type { SqlEntityManager } from './tenancy.ts';

/** Milliseconds that a request waits for what is locked: it holds one of the few connections that every bank's customers share. */
const longest = 2_000;
/** PostgreSQL's code for a lock that was not to be had within `lock_timeout`. */
const lockNotAvailable = '55P03';

/**
 * A transaction that waits for nobody's lock for long. For requests that need a customer's profile alone, while an import, which may take minutes, refers to it.
 * @throws CodedError CUSTOMER_BUSY
 */
export async function notForLong<Done>(
  manager: SqlEntityManager,
  work: (inner: SqlEntityManager) => Promise<Done>,
): Promise<Done> {
  try {
    return await manager.transactional(async (inner) => {
      await inner.execute(`set local lock_timeout = '${longest}ms'`);
      return work(inner);
    });
  } catch (error) {
    if (error instanceof DriverException && error.code === lockNotAvailable) throw customerBusy();
    throw error;
  }
}

/** What is refused while rows of a customer are brought in, and can be asked for again soon. */
export function customerBusy(): CodedError {
  const details = { retry_after_ms: 5_000 };
  return new CodedError('CUSTOMER_BUSY', 'Rows of this customer are being brought in: try again soon.', { details });
}
