import express, { Router, type Request, type RequestHandler } from 'express';
import type { Application } from '../application.ts';
import { UserProfile } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { erasureOf, findErasure, requestErasure } from '../privacy/erasure.ts';
import { exportOf, requestExport } from '../privacy/exports.ts';
import { PrivacyError } from '../privacy/privacy-error.ts';
import { erasureRequestSchema } from '../protocol/index.ts';
import { bankSession } from './bank-session.ts';
import { HttpError, send } from './errors.ts';
import { exportOfRequest, sendDocument } from './privacy-routes.ts';

/** How a bank has a customer erased or handed out whose request came to the bank. Stands behind `bankOnly`. */
export function bankPrivacyRoutes(
  application: Application,
  tools: {
    readonly once: RequestHandler;
    readonly customerOnce: RequestHandler;
    readonly customerIdOf: (request: Request) => string;
    readonly scopeOf: (request: Request) => Promise<Scope>;
  },
): Router {
  const { once, customerOnce, customerIdOf, scopeOf } = tools;
  const router = Router();
  const json = express.json({ limit: '64kb' });
  const whoseOf = (request: Request) => ({
    bank_id: bankSession(request).bank.bank_id,
    subject: customerIdOf(request),
  });

  router.post('/customers/:customer_id/erasure', json, once, async (request, response) => {
    const { manager } = bankSession(request);
    const whose = whoseOf(request);
    erasureRequestSchema.parse(request.body);
    const profile = await manager.findOne(UserProfile, { ...whose, role: 'consumer' });
    const known = profile ? null : await findErasure(manager, whose);
    if (!profile && !known) {
      throw new PrivacyError('CUSTOMER_NOT_FOUND', 'There is no such customer at this bank.');
    }
    const user_id = profile?.user_id ?? known?.user_id ?? '';
    response.status(202);
    send(response, { erasure: await requestErasure(application, { bank_id: whose.bank_id, user_id }, null) });
  });
  router.get('/customers/:customer_id/erasure', async (request, response) => {
    const erasure = await findErasure(bankSession(request).manager, whoseOf(request));
    if (!erasure) throw new HttpError(404, 'ERASURE_NOT_FOUND', 'There was no erasure.');
    send(response, { erasure: erasureOf(erasure) });
  });
  router.post('/customers/:customer_id/exports', json, customerOnce, async (request, response) => {
    const scope = await scopeOf(request);
    response.status(202);
    send(response, { export: await requestExport(application, scope) });
  });
  router.get('/customers/:customer_id/exports/:export_id', async (request, response) => {
    send(response, { export: exportOf(await exportOfRequest(application, await scopeOf(request), request)) });
  });
  router.get('/customers/:customer_id/exports/:export_id/file', async (request, response) => {
    await sendDocument(application, await exportOfRequest(application, await scopeOf(request), request), response);
  });
  return router;
}
