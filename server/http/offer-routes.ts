import { Router, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import { chooseOffers, readOffers } from '../customer/offers.ts';
import { recommendationsFor, respondToRecommendation } from '../customer/recommendations.ts';
import { offersQuerySchema } from '../protocol/index.ts';
import { consentedSession, customerSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';

/** What is recommended to a customer and what they do with it, under /users/me. */
export function offerRoutes(application: Application): Router {
  const { engines, jobs, vault, now } = application;
  const router = Router();

  router.get('/recommendations', async (request, response) => {
    const { customer, manager, granted } = await consentedSession(application, request);
    send(response, await recommendationsFor({ manager, vault }, customer.scope, granted));
  });
  router.get('/offers', async (request, response) => {
    const { customer, manager } = await consentedSession(application, request, 'offers');
    const { include } = offersQuerySchema.parse(request.query);
    const { host } = await engines.of(customer.scope.bank_id);
    send(response, await readOffers({ manager, vault }, customer.scope, { host, others: include === 'not_eligible' }));
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
      if (answer === 'dismissed') await jobs.recompute(customer.scope);
      send(response, {});
    };
  router.post('/recommendations/:recommendation_id/read', respond('education', 'education', 'read'));
  router.post('/recommendations/:recommendation_id/dismiss', respond('education', 'education', 'dismissed'));
  router.post('/offers/:recommendation_id/dismiss', respond('offer', 'offers', 'dismissed'));

  /** To want no offers needs no consent. */
  const choose = (stopped: boolean) => async (request: Request, response: Response) => {
    const { customer, manager } = await customerSession(application, request);
    const choice = await chooseOffers(manager, customer.scope, stopped, now());
    await jobs.recompute(customer.scope);
    send(response, choice);
  };
  router.post('/offers/stop', choose(true));
  router.post('/offers/resume', choose(false));
  return router;
}
