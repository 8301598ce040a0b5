import type { Configuration } from '../configuration/configuration.ts';
import type { Scope } from '../database/tenancy.ts';
import type { Counted, Limits } from '../limits/limits.ts';

/** Counts an event of a customer. */
export type Limit = (scope: Scope) => Promise<Counted>;

export interface ChatLimits {
  readonly message: Limit;
  readonly other: Limit;
}

/** What is said to whoever goes over one of them. */
export const tooFast = 'That is a little fast. Try again in a moment.';

/** The limits of a customer, over REST and all sockets together: a second tab or another node is no way around them. */
export function chatLimits(
  limits: Limits,
  { chat_messages_per_minute }: Pick<Configuration, 'chat_messages_per_minute'>,
): ChatLimits {
  const limitOf = (name: string, points: number): Limit => {
    const count = limits.limiter(name, { points, seconds: 60 });
    return ({ bank_id, user_id }) => count(bank_id, user_id);
  };
  return { message: limitOf('chat-message', chat_messages_per_minute), other: limitOf('chat-event', 120) };
}
