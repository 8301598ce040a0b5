import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CodedError } from '../../plugins/kit/index.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Scope } from '../database/tenancy.ts';

/** Counts an event of a customer. @throws CodedError RATE_LIMITED with `retry_after_ms` */
export type Limit = (scope: Scope) => Promise<void>;

export interface ChatLimits {
  readonly message: Limit;
  readonly other: Limit;
}

/** The limits of a server, shared by all its sockets and by REST: a second tab is no way around them. */
export function chatLimits({ chat_messages_per_minute }: Pick<Configuration, 'chat_messages_per_minute'>): ChatLimits {
  return { message: limit(chat_messages_per_minute), other: limit(120) };
}

function limit(points: number): Limit {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async ({ bank_id, user_id }) => {
    try {
      await limiter.consume(`${bank_id} ${user_id}`);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new CodedError('RATE_LIMITED', 'That is a little fast. Try again in a moment.', {
        details: { retry_after_ms: error.msBeforeNext },
      });
    }
  };
}
