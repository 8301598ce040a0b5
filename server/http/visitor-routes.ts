import { Router } from 'express';
import type { Application } from '../application.ts';
import { isSameOrigin } from '../identity/origin.ts';
import { bankForVisitors, renewVisit, startVisit } from '../identity/visitors.ts';
import { visitorRequestSchema, type VisitorData } from '../protocol/index.ts';
import { customerCors } from './cors.ts';
import { HttpError, send } from './errors.ts';
import { rateLimit } from './rate-limit.ts';

/** POST /visitors: a token for somebody who has not signed in, on a page of a bank that lets them chat. */
export function visitorRoutes(application: Application): Router {
  const { database, limits, now } = application;
  const router = Router();
  router.use(customerCors(database), rateLimit(limits.limiter('visitors', { points: 20, seconds: 60 })));
  router.post('/', async (request, response) => {
    const { bank: bank_id, token: old } = visitorRequestSchema.parse(request.body);
    const bank = await bankForVisitors(database, bank_id);
    if (!bank) throw new HttpError(403, 'VISITORS_NOT_ALLOWED', 'This bank lets nobody chat who has not signed in.');
    const origin = request.get('origin');
    // The page is all that speaks for a visitor, so that there must be one.
    if (origin === undefined || !(isSameOrigin(origin, request.get('host')) || bank.allowed_origins.includes(origin))) {
      throw new HttpError(403, 'ORIGIN_NOT_ALLOWED', 'This page is not one that the bank has allowed.');
    }
    const tools = { ...application, now: now() };
    const renewed = old === undefined ? null : await renewVisit(tools, bank, old);
    const data: VisitorData = { token: renewed ?? (await startVisit(tools, bank)) };
    send(response, data);
  });
  return router;
}
