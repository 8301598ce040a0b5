import type { Request, RequestHandler } from 'express';
import type { Application } from '../application.ts';
import type { Bank } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { verifyBankToken } from '../identity/bank-token.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { bearerOf } from './bearer.ts';

/** A bank's server that asks over REST: it may see all customers of its bank. */
export interface BankSession {
  readonly bank: Bank;
  readonly manager: SqlEntityManager;
}

const sessions = new WeakMap<Request, BankSession>();

/**
 * Lets in who has a token of a bank's server, once, before the body is read: only a bank may have much of it read.
 * @throws IdentityError TOKEN_INVALID, TOKEN_EXPIRED, TOKEN_REPLAYED, KEY_UNAVAILABLE
 */
export function bankOnly({ database, secrets, now }: Application): RequestHandler {
  return async (request, _response, next) => {
    const token = bearerOf(request);
    if (!token) throw new IdentityError('TOKEN_INVALID', "A token of the bank's own server is needed.");
    const bank = await verifyBankToken(token, { database, secrets, now: now() });
    sessions.set(request, { bank, manager: database.scoped({ bank_id: bank.bank_id, user_id: '*' }) });
    next();
  };
}

/** Who {@link bankOnly} let in. */
export function bankSession(request: Request): BankSession {
  const session = sessions.get(request);
  if (!session) throw new Error('A route of banks is not behind bankOnly.');
  return session;
}
