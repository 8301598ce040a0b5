import { Router } from 'express';
import type { Application } from '../application.ts';
import { rehearsalRequestSchema, type RehearsalData } from '../protocol/index.ts';
import { rehearseChange } from '../replay/rehearsal.ts';
import { HttpError, send } from './errors.ts';
import { operatorAccess } from './operator-session.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';

/** What decisions come to under a change, under /operator. Before answers are kept for their keys: each call goes further than the one before. */
export function rehearsalRoutes(application: Application): Router {
  const { database, engines, limits, vault, now } = application;
  const router = Router();
  router.post(
    '/changes/:change_id/rehearsal',
    rateLimit(limits.limiter('rehearsal', { points: 60, seconds: 60 })),
    async (request, response) => {
      const { operator, manager } = await operatorAccess(application, request, 'approver');
      const { bank_id, user_id: operator_id } = operator;
      const asked = rehearsalRequestSchema.parse(request.body ?? {});
      const context = { database, engines, vault, manager, bank_id, operator_id, now: now() };
      const rehearsal = await rehearseChange(pathId(request, 'change_id'), asked, context);
      if (!rehearsal) throw new HttpError(404, 'CHANGE_NOT_FOUND', 'There is no such change.');
      const data: RehearsalData = { rehearsal };
      send(response, data);
    },
  );
  return router;
}
