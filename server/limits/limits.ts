import { hash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { CodedError } from '../../plugins/kit/index.ts';

/** So many events in so many seconds. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/** How an event was counted, and what is left until the count begins anew. */
export interface Counted {
  readonly is_allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly reset_ms: number;
}

/** Counts one event of whatever the words name together: a bank and its customer, an address. */
export type Limiter = (...key: readonly string[]) => Promise<Counted>;

/** Where events are counted: in this process, or in the database that all nodes share. */
export interface Limits {
  /** A limit under a name of its own: the same words under another name are counted apart. */
  readonly limiter: (name: string, rate: Rate) => Limiter;
  readonly stop: () => Promise<void>;
}

/** Limits of one process. */
export function memoryLimits(): Limits {
  return {
    limiter: (name, rate) => limiterOf(memoryLimiter(name, rate), rate),
    stop: async () => {},
  };
}

export function memoryLimiter(name: string, { points, seconds }: Rate): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
}

/** @param counter counts digests: an address or a customer's id is personal data, and nobody needs to read it here */
export function limiterOf(counter: RateLimiterAbstract, { points }: Rate): Limiter {
  const counted = (is_allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Counted => ({
    is_allowed,
    limit: points,
    remaining: remainingPoints,
    reset_ms: msBeforeNext,
  });
  return async (...key) => {
    try {
      return counted(true, await counter.consume(hash('sha256', JSON.stringify(key))));
    } catch (error) {
      if (error instanceof RateLimiterRes) return counted(false, error);
      throw error;
    }
  };
}

/** @throws CodedError RATE_LIMITED with `retry_after_ms` for what is one too many */
export function checkAllowed({ is_allowed, reset_ms }: Counted, message: string): void {
  if (!is_allowed) throw new CodedError('RATE_LIMITED', message, { details: { retry_after_ms: reset_ms } });
}
