import { Router } from 'express';
import { usualConsentScopes } from '../../plugins/kit/index.ts';
import { detectSignals } from '../analysis/signals.ts';
import type { Application } from '../application.ts';
import type { Chat } from '../conversation/chat.ts';
import { addCorrection, listCorrections, removeCorrection } from '../customer/corrections.ts';
import { insightsOf } from '../customer/insights.ts';
import { transactionsPage } from '../customer/transactions.ts';
import { pluginContext } from '../host/host.ts';
import { readConsent } from '../identity/consent.ts';
import {
  consentRequestSchema,
  correctionRequestSchema,
  insightsQuerySchema,
  transactionsQuerySchema,
  type ProfileData,
} from '../protocol/index.ts';
import { articleRoutes } from './article-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { customerCors } from './cors.ts';
import { customerLimit } from './customer-limit.ts';
import { consentedSession, customerSession, ledgerOf } from './customer-session.ts';
import { dashboardRoutes } from './dashboard-routes.ts';
import { HttpError, send } from './errors.ts';
import { goalRoutes } from './goal-routes.ts';
import { nudgeRoutes } from './nudge-routes.ts';
import { offerRoutes } from './offer-routes.ts';
import { idempotency } from './idempotency.ts';
import { erasureRoutes, exportRoutes } from './privacy-routes.ts';
import { pathId } from './path-id.ts';
import { whatIfRoutes } from './what-if-routes.ts';

/** What a customer may do over REST under /users/me, with the token that their bank's page has. */
export function customerRoutes(application: Application, chat: Chat): Router {
  const { database, engines, jobs, now } = application;
  const router = Router();
  router.use(customerCors(database));
  // Before the rest: nothing could keep the answer of an erasure, and asking again has no further effect.
  router.use(erasureRoutes(application), customerLimit(application, 'customer'));
  router.use(
    idempotency(application, async (request) => {
      const { scope } = (await customerSession(application, request)).customer;
      return { scope, name: `customer ${scope.user_id}` };
    }),
  );
  router.use(conversationRoutes(application, chat), exportRoutes(application));
  router.use(goalRoutes(application), offerRoutes(application), dashboardRoutes(application));
  router.use(articleRoutes(application), whatIfRoutes(application), nudgeRoutes(application));

  router.get('/profile', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    const { role, scope, name, locale, bank } = customer;
    const profile: ProfileData = {
      user: {
        user_id: scope.user_id,
        name,
        role,
        locale,
        bank: { bank_id: bank.bank_id, name: bank.name },
      },
      consent_status: (await readConsent(manager, scope, now())).granted,
    };
    send(response, profile);
  });
  router.post('/consent', async (request, response) => {
    const { customer } = await customerSession(application, request);
    const { granted, scopes = usualConsentScopes } = consentRequestSchema.parse(request.body);
    const ip_address = request.ip ?? null;
    const consent_record = await chat.setConsent(customer, { granted, scopes, ip_address });
    send(response, { consent_record });
  });
  router.get('/accounts', async (request, response) => {
    const session = await consentedSession(application, request, 'accounts');
    send(response, { accounts: (await ledgerOf(application, session)).accounts });
  });
  router.get('/transactions', async (request, response) => {
    const session = await consentedSession(application, request, 'spending');
    const query = transactionsQuerySchema.parse(request.query);
    send(response, transactionsPage(await ledgerOf(application, session), query));
  });
  router.get('/insights', async (request, response) => {
    const session = await consentedSession(application, request, 'accounts', 'income', 'spending');
    const { period } = insightsQuerySchema.parse(request.query);
    const ledger = await ledgerOf(application, session);
    const context = pluginContext(now().toISOString(), 1);
    const { host } = await engines.of(session.customer.bank.bank_id);
    const { signals } = detectSignals(ledger, { host, context, recorder: null });
    const days = period === '30d' ? '30' : '90';
    send(response, insightsOf(ledger, signals[days], ledger.windows[days]));
  });
  router.get('/corrections', async (request, response) => {
    const { customer, manager } = await consentedSession(application, request, 'spending');
    send(response, { corrections: await listCorrections(manager, customer.scope) });
  });
  router.post('/corrections', async (request, response) => {
    const { customer, manager } = await consentedSession(application, request, 'spending');
    const asked = correctionRequestSchema.parse(request.body);
    const correction = await addCorrection(manager, customer.scope, asked, now());
    await jobs.recompute(customer.scope, { isOnline: true });
    response.status(201);
    send(response, correction);
  });
  router.delete('/corrections/:correction_id', async (request, response) => {
    const { customer, manager } = await consentedSession(application, request, 'spending');
    if (!(await removeCorrection(manager, customer.scope, pathId(request, 'correction_id')))) {
      throw new HttpError(404, 'CORRECTION_NOT_FOUND', 'There is no such correction.');
    }
    await jobs.recompute(customer.scope, { isOnline: true });
    send(response, {});
  });
  return router;
}
