import type { Configuration } from '../configuration/configuration.ts';
import type { Scope } from '../database/tenancy.ts';
import type { Customer } from '../identity/customers.ts';
import type { Counted, Limits } from '../limits/limits.ts';

/** Counts an event of a customer. */
export type Limit = (scope: Scope) => Promise<Counted>;

export interface ChatLimits {
  /** Of a visitor the address is counted, so that a new token is no way around it. */
  readonly message: (customer: Pick<Customer, 'role' | 'scope'>, address: string) => Promise<Counted>;
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
  const customer = limitOf('chat-message', chat_messages_per_minute);
  const visitor = limits.limiter('visitor-message', { points: 20, seconds: 600 });
  return {
    message: ({ role, scope }, address) => (role === 'visitor' ? visitor(address) : customer(scope)),
    other: limitOf('chat-event', 120),
  };
}
