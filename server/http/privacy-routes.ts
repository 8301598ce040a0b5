import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import type { ExportRow } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { refuseOlder } from '../identity/customers.ts';
import { erasureOf, findErasure, requestErasure } from '../privacy/erasure.ts';
import { exportOf, findExport, readExport, requestExport } from '../privacy/exports.ts';
import { holdingsOf } from '../privacy/holdings.ts';
import { erasureRequestSchema } from '../protocol/index.ts';
import { customerClaims, signedInSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';

/** How a customer has everything about them erased, under /users/me; it needs no consent. */
export function erasureRoutes(application: Application): Router {
  const { database, limits } = application;
  const router = Router();
  // By address: whoever was erased is nobody's customer any more.
  router.use('/erasure', rateLimit(limits.limiter('erasure', { points: 60, seconds: 60 })));
  router.post('/erasure', async (request, response) => {
    const { customer } = await signedInSession(application, request);
    erasureRequestSchema.parse(request.body);
    response.status(202);
    send(response, { erasure: await requestErasure(application, customer.scope, customer.scope.user_id) });
  });
  router.get('/erasure', async (request, response) => {
    // Not a session: asking how an erasure goes on must not make a new customer.
    const { claims, bank } = await customerClaims(application, request);
    const manager = database.scoped({ bank_id: bank.bank_id, user_id: '*' });
    const erasure = await findErasure(manager, { bank_id: bank.bank_id, subject: claims.sub });
    if (!erasure) throw new HttpError(404, 'ERASURE_NOT_FOUND', 'There was no erasure.');
    refuseOlder(claims, erasure.requested_at);
    send(response, { erasure: erasureOf(erasure) });
  });
  return router;
}

/** How a customer sees what is held about them, and gets all of it handed out, under /users/me; it needs no consent. */
export function exportRoutes(application: Application): Router {
  const router = Router();
  const scopeOf = async (request: Request) => (await signedInSession(application, request)).customer.scope;
  router.get('/holdings', async (request, response) => {
    const { customer, manager } = await signedInSession(application, request);
    send(response, { holdings: await holdingsOf(manager, customer.scope) });
  });
  router.post('/exports', async (request, response) => {
    const scope = await scopeOf(request);
    response.status(202);
    send(response, { export: await requestExport(application, scope) });
  });
  router.get('/exports/:export_id', async (request, response) => {
    send(response, { export: exportOf(await exportOfRequest(application, await scopeOf(request), request)) });
  });
  router.get('/exports/:export_id/file', async (request, response) => {
    await sendDocument(application, await exportOfRequest(application, await scopeOf(request), request), response);
  });
  return router;
}

/** The export that a path names, of one customer. @throws PrivacyError EXPORT_NOT_FOUND */
export async function exportOfRequest(
  { database, now }: Application,
  scope: Scope,
  request: Request,
): Promise<ExportRow> {
  return findExport(database.scoped(scope), scope, pathId(request, 'export_id'), now());
}

/** Answers with a document, part by part. @throws PrivacyError EXPORT_NOT_READY, EXPORT_NOT_FOUND */
export async function sendDocument(application: Application, row: ExportRow, response: Response): Promise<void> {
  const parts = readExport(application, row);
  // What is wrong shows with the first part, while it can still be said.
  const first = await parts.next();
  response.type('json').attachment(`spendsense-${row.export_id}.json`);
  const whole = async function* () {
    if (!first.done) yield first.value;
    yield* parts;
  };
  await pipeline(Readable.from(whole()), response);
}
