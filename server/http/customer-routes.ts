import { Router, type Request } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { addCorrection, listCorrections, removeCorrection } from '../corrections/corrections.ts';
import { readConsent } from '../identity/consent.ts';
import { verifyCustomerToken } from '../identity/customer-token.ts';
import { customerOf } from '../identity/customers.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { correctionRequestSchema } from '../protocol/index.ts';
import { HttpError, send } from './errors.ts';
import { rateLimit } from './rate-limit.ts';

const idSchema = z.uuid();

/** What a customer may do over REST, with the token that their bank's page has. */
export function customerRoutes(application: Application): Router {
  const { database, secrets, jobs, now } = application;
  const router = Router();
  router.use(rateLimit({ points: 120, seconds: 60 }));

  const sessionOf = async (request: Request) => {
    const [, token] = /^Bearer ([\w.-]+)$/.exec(request.get('authorization') ?? '') ?? [];
    if (!token) throw new IdentityError('TOKEN_INVALID', "The customer's token is needed.");
    const { claims, bank } = await verifyCustomerToken(token, { database, secrets, now: now() });
    const { scope } = await customerOf(database, bank, claims, now());
    const manager = database.scoped(scope);
    const { granted } = await readConsent(manager, scope, now());
    if (!granted) throw new HttpError(403, 'CONSENT_REQUIRED', 'This needs your consent first.');
    return { scope, manager };
  };

  router.get('/corrections', async (request, response) => {
    const { scope, manager } = await sessionOf(request);
    send(response, { corrections: await listCorrections(manager, scope) });
  });
  router.post('/corrections', async (request, response) => {
    const { scope, manager } = await sessionOf(request);
    const correction = await addCorrection(manager, scope, correctionRequestSchema.parse(request.body), now());
    await jobs.recompute(scope);
    response.status(201);
    send(response, correction);
  });
  router.delete('/corrections/:correction_id', async (request, response) => {
    const { scope, manager } = await sessionOf(request);
    const id = idSchema.safeParse(request.params.correction_id);
    if (!id.success || !(await removeCorrection(manager, scope, id.data))) {
      throw new HttpError(404, 'CORRECTION_NOT_FOUND', 'There is no such correction.');
    }
    await jobs.recompute(scope);
    send(response, {});
  });
  return router;
}
