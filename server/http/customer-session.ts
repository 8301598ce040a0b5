import type { Request } from 'express';
import type { Application } from '../application.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { readConsent } from '../identity/consent.ts';
import type { Customer } from '../identity/customers.ts';
import { identifyCustomer } from '../identity/identify-customer.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { isSameOrigin } from '../identity/origin.ts';
import { HttpError } from './errors.ts';

/** A customer who asks over REST, and what they may see. */
export interface CustomerSession {
  readonly customer: Customer;
  readonly manager: SqlEntityManager;
}

/**
 * Who asks, by the bearer token that their bank signed or that sign-in gave. A browser must be on a page that this bank allows.
 * @throws IdentityError TOKEN_INVALID, TOKEN_EXPIRED, KEY_UNAVAILABLE; HttpError ORIGIN_NOT_ALLOWED
 */
export async function customerSession(application: Application, request: Request): Promise<CustomerSession> {
  const [, token] = /^Bearer ([\w.-]+)$/i.exec(request.get('authorization') ?? '') ?? [];
  if (!token) throw new IdentityError('TOKEN_INVALID', "The customer's token is needed.");
  const { customer } = await identifyCustomer(application, token);
  const { bank } = customer;
  const origin = request.get('origin');
  if (origin !== undefined && !isSameOrigin(origin, request.get('host')) && !bank.allowed_origins.includes(origin)) {
    throw new HttpError(403, 'ORIGIN_NOT_ALLOWED', 'This page is not one that the bank has allowed.');
  }
  return { customer, manager: application.database.scoped(customer.scope) };
}

/** The same for what needs consent. @throws HttpError CONSENT_REQUIRED, SIGN_IN_REQUIRED */
export async function consentedSession(application: Application, request: Request): Promise<CustomerSession> {
  const session = await customerSession(application, request);
  if (session.customer.role === 'visitor') throw new HttpError(403, 'SIGN_IN_REQUIRED', 'Sign in to your bank first.');
  const { granted } = await readConsent(session.manager, session.customer.scope, application.now());
  if (!granted) throw new HttpError(403, 'CONSENT_REQUIRED', 'This needs your consent first.');
  return session;
}
