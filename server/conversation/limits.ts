import type { Application } from '../application.ts';
import type { Scope } from '../database/tenancy.ts';
import type { Customer } from '../identity/customers.ts';
import type { Counted, Limiter } from '../limits/limits.ts';

/** Counts an event of a customer. */
export type Limit = (scope: Scope) => Promise<Counted>;

export interface ChatLimits {
  /** Of a visitor the address is counted, so that a new token is no way around it. */
  readonly message: (customer: Pick<Customer, 'role' | 'scope'>, address: string) => Promise<Counted>;
  readonly other: Limit;
}

/** What is said to whoever goes over one of them. */
export const tooFast = 'That is a little fast. Try again in a moment.';

/**
 * The limits of a customer, over REST and all sockets together: a second tab or another node is no way around them. How many messages
 * is the bank's to say, up to the platform's limit.
 */
export function chatLimits({ limits, engines }: Pick<Application, 'limits' | 'engines'>): ChatLimits {
  const ofBanks = new Map<number, Limiter>();
  const visitor = limits.limiter('visitor-message', { points: 20, seconds: 600 });
  const events = limits.limiter('chat-event', { points: 120, seconds: 60 });
  return {
    message: async ({ role, scope: { bank_id, user_id } }, address) => {
      if (role === 'visitor') return visitor(address);
      const points = await engines.messagesPerMinute(bank_id);
      const count = ofBanks.get(points) ?? limits.limiter('chat-message', { points, seconds: 60 });
      ofBanks.set(points, count);
      return count(bank_id, user_id);
    },
    other: ({ bank_id, user_id }) => events(bank_id, user_id),
  };
}
