import type { Database } from '../database/database.ts';
import { claimedRole, requireLive, verifyAccountToken } from './account-token.ts';
import { customerOf, hostedCustomerOf, type Customer } from './customers.ts';
import { verifyCustomerToken } from './customer-token.ts';
import type { KeySets } from './key-sets.ts';
import type { Secrets } from './secrets.ts';
import { isVisitorToken, visitorOf } from './visitors.ts';

/** Whoever a customer's token is of. */
export interface IdentifiedCustomer {
  readonly customer: Customer;
  /** From then on another token is needed. */
  readonly expires_at: Date;
  /** Of whoever signed in here; a bank ends its own sessions by giving no more tokens. */
  readonly session_id: string | null;
  /** For whoever stays connected. @throws IdentityError TOKEN_INVALID when the session has ended meanwhile */
  readonly requireSession: () => Promise<void>;
}

interface Tools {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly operator_secret: Uint8Array;
  readonly customer_secret: Uint8Array;
  readonly visitor_secret: Uint8Array;
  readonly now: () => Date;
  readonly keySets?: KeySets;
}

/**
 * Whom a token is of: one that a bank signed for its customer, an access token of a customer who signed in here,
 * or a visitor's. What it says of
 * itself only decides how it is checked.
 * @throws IdentityError TOKEN_INVALID, TOKEN_EXPIRED, KEY_UNAVAILABLE
 */
export async function identifyCustomer(tools: Tools, token: string): Promise<IdentifiedCustomer> {
  const now = tools.now();
  if (claimedRole(token) === 'consumer') {
    const session = await verifyAccountToken({ ...tools, now }, 'consumer', token);
    const { expires_at } = session;
    const requireSession = () => requireLive({ database: tools.database, now: tools.now() }, session);
    const customer = await hostedCustomerOf(tools.database, session);
    return { customer, expires_at, session_id: session.session_id, requireSession };
  }
  const ownSession = { session_id: null, requireSession: async () => {} };
  if (isVisitorToken(token)) return { ...(await visitorOf({ ...tools, now }, token)), ...ownSession };
  const { claims, bank } = await verifyCustomerToken(token, { ...tools, now });
  return {
    customer: await customerOf(tools.database, bank, claims, now),
    expires_at: new Date(claims.exp * 1000),
    // A bank's token is good until it runs out; the bank ends the session by not giving another.
    ...ownSession,
  };
}
