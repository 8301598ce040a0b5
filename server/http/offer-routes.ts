import { readerLocale } from '../reader-locale.ts';
import { Router, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import { evidenceView } from '../conversation/evidence.ts';
import { readExclusions } from '../customer/exclusions.ts';
import { chooseOffers } from '../customer/offer-choice.ts';
import { readOffers } from '../customer/offers.ts';
import { findRecommendation, recommendationsFor, respondToRecommendation } from '../customer/recommendations.ts';
import { offersQuerySchema, recommendationEvidenceQuerySchema, recommendationsQuerySchema } from '../protocol/index.ts';
import { today } from '../identity/bank-day.ts';
import { consentedSession, customerSession, ledgerOf, type CustomerSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';

/** What is recommended to a customer and what they do with it, under /users/me. */
export function offerRoutes(application: Application): Router {
  const { engines, jobs, vault, now } = application;
  const router = Router();

  const exclusionsOf = async ({ customer: { bank, scope }, manager }: CustomerSession) => {
    const day = today(bank.time_zone, now());
    const { settings } = await engines.of(scope.bank_id);
    return { excluded: await readExclusions(manager, scope, { settings, day, now: now() }), day };
  };
  router.get('/recommendations', async (request, response) => {
    const session = await consentedSession(application, request);
    const { customer, manager, granted } = session;
    const locale = readerLocale(recommendationsQuerySchema.parse(request.query).locale, customer.locale);
    const shown = { ...(await exclusionsOf(session)), granted, locale };
    send(response, await recommendationsFor({ manager, vault }, customer.scope, shown));
  });
  router.get('/offers', async (request, response) => {
    const session = await consentedSession(application, request, 'offers');
    const { customer, manager } = session;
    const { include, locale: asked } = offersQuerySchema.parse(request.query);
    const locale = readerLocale(asked, customer.locale);
    const { host } = await engines.of(customer.scope.bank_id);
    const shown = { ...(await exclusionsOf(session)), host, others: include === 'not_eligible', locale };
    send(response, await readOffers({ manager, vault }, customer.scope, shown));
  });

  router.get('/recommendations/:recommendation_id/evidence', async (request, response) => {
    const session = await consentedSession(application, request, 'accounts', 'income', 'spending');
    const { customer, manager, granted } = session;
    const { figure, locale: asked } = recommendationEvidenceQuerySchema.parse(request.query);
    const locale = readerLocale(asked, customer.locale);
    const { recommendation_id } = request.params;
    const found = await findRecommendation({ manager, vault }, customer.scope, { recommendation_id, locale });
    if (!found || !granted.includes(found.kind === 'offer' ? 'offers' : 'education')) {
      throw new HttpError(404, 'RECOMMENDATION_NOT_FOUND', 'This is not recommended to you.');
    }
    const { facts } = found;
    const fact = facts.find((one) => one.id === figure);
    if (!fact) throw new HttpError(404, 'FACT_NOT_FOUND', 'There is no such figure.');
    const titleOf = (article: string) => engines.platform.knowledge.article(article)?.title;
    const ledger = await ledgerOf(application, session);
    send(response, { evidence: evidenceView(ledger, { fact, facts, as_of: null, locale }, titleOf) });
  });

  const respond =
    (kind: 'education' | 'offer', scope: 'education' | 'offers', answer: 'read' | 'dismissed') =>
    async (request: Request, response: Response) => {
      const { customer, manager } = await consentedSession(application, request, scope);
      const of = { recommendation_id: String(request.params['recommendation_id']), kind };
      if (!(await respondToRecommendation(manager, customer.scope, of, answer, now()))) {
        throw new HttpError(404, 'RECOMMENDATION_NOT_FOUND', 'This is not recommended to you.');
      }
      // What takes its place is found in the background.
      if (answer === 'dismissed') await jobs.recompute(customer.scope, { isOnline: true });
      send(response, {});
    };
  router.post('/recommendations/:recommendation_id/read', respond('education', 'education', 'read'));
  router.post('/recommendations/:recommendation_id/dismiss', respond('education', 'education', 'dismissed'));
  router.post('/offers/:recommendation_id/dismiss', respond('offer', 'offers', 'dismissed'));

  /** To want no offers needs no consent. */
  const choose = (stopped: boolean) => async (request: Request, response: Response) => {
    const { customer, manager } = await customerSession(application, request);
    const choice = await chooseOffers(manager, customer.scope, stopped, now());
    await jobs.recompute(customer.scope, { isOnline: true });
    send(response, choice);
  };
  router.post('/offers/stop', choose(true));
  router.post('/offers/resume', choose(false));
  return router;
}
