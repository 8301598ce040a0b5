import type { Request } from 'express';
import type { ConsentScope, Ledger } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import type { Bank } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { readConsent } from '../identity/consent.ts';
import type { Customer } from '../identity/customers.ts';
import { verifyCustomerToken, type CustomerClaims } from '../identity/customer-token.ts';
import { identifyCustomer } from '../identity/identify-customer.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { isSameOrigin } from '../identity/origin.ts';
import { bearerOf } from './bearer.ts';
import { HttpError } from './errors.ts';
import { rememberAsker } from './request-log.ts';

/** A customer who asks over REST, and what they may see. */
export interface CustomerSession {
  readonly customer: Customer;
  readonly manager: SqlEntityManager;
}

/** Of each request, so that whoever asks first of who it is from finds out for all. */
const sessions = new WeakMap<Request, Promise<CustomerSession>>();

/**
 * Who asks, by the bearer token that their bank signed or that sign-in gave. A browser must be on a page that this bank allows.
 * @throws IdentityError TOKEN_INVALID, TOKEN_EXPIRED, KEY_UNAVAILABLE, CUSTOMER_ERASED; HttpError ORIGIN_NOT_ALLOWED
 */
export function customerSession(application: Application, request: Request): Promise<CustomerSession> {
  const session = sessions.get(request) ?? identify(application, request);
  sessions.set(request, session);
  return session;
}

async function identify(application: Application, request: Request): Promise<CustomerSession> {
  const { customer } = await identifyCustomer(application, tokenOf(request));
  rememberAsker(request, customer.scope);
  checkOrigin(request, customer.bank);
  return { customer, manager: application.database.scoped(customer.scope) };
}

/**
 * What a token says that the bank signed, without making a customer of whoever was never here.
 * @throws IdentityError TOKEN_INVALID, TOKEN_EXPIRED, KEY_UNAVAILABLE; HttpError ORIGIN_NOT_ALLOWED
 */
export async function customerClaims(
  application: Application,
  request: Request,
): Promise<{ claims: CustomerClaims; bank: Bank }> {
  const found = await verifyCustomerToken(tokenOf(request), { ...application, now: application.now() });
  checkOrigin(request, found.bank);
  return found;
}

function tokenOf(request: Request): string {
  const token = bearerOf(request);
  if (!token) throw new IdentityError('TOKEN_INVALID', "The customer's token is needed.");
  return token;
}

function checkOrigin(request: Request, bank: Pick<Bank, 'allowed_origins'>): void {
  const origin = request.get('origin');
  if (origin !== undefined && !isSameOrigin(origin, request.get('host')) && !bank.allowed_origins.includes(origin)) {
    throw new HttpError(403, 'ORIGIN_NOT_ALLOWED', 'This page is not one that the bank has allowed.');
  }
}

/** The same as {@link customerSession} for what a visitor has not. @throws HttpError SIGN_IN_REQUIRED */
export async function signedInSession(application: Application, request: Request): Promise<CustomerSession> {
  const session = await customerSession(application, request);
  if (session.customer.role === 'visitor') throw new HttpError(403, 'SIGN_IN_REQUIRED', 'Sign in to your bank first.');
  return session;
}

/** A session of a customer who agreed. */
export interface ConsentedSession extends CustomerSession {
  readonly granted: readonly ConsentScope[];
}

/** The same for what needs consent to all of these scopes; to any of them when none is named. @throws HttpError CONSENT_REQUIRED, SIGN_IN_REQUIRED */
export async function consentedSession(
  application: Application,
  request: Request,
  ...needed: readonly ConsentScope[]
): Promise<ConsentedSession> {
  const session = await signedInSession(application, request);
  const { granted, scopes } = await readConsent(session.manager, session.customer.scope, application.now());
  const missing = needed.filter((scope) => !scopes.includes(scope));
  if (!granted || missing.length > 0) {
    throw new HttpError(403, 'CONSENT_REQUIRED', 'This needs your consent first.', { scopes: missing });
  }
  return { ...session, granted: scopes };
}

/** The customer's money as of today at their bank. */
export async function ledgerOf(
  { ledgers, now }: Pick<Application, 'ledgers' | 'now'>,
  { customer, manager }: ConsentedSession,
): Promise<Ledger> {
  const { ledger } = await ledgers.of(manager, customer.scope, today(customer.bank.time_zone, now()));
  return ledger;
}
