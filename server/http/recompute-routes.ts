import { Router } from 'express';
import type { Application } from '../application.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { recomputeAsked, recomputeProgress } from '../jobs/stale.ts';
import type { RecomputeData } from '../protocol/index.ts';
import { send } from './errors.ts';
import { confirmedAccess, operatorAccess } from './operator-session.ts';

/** Computing a bank's customers again, and how far that is, under /operator: numbers, and of no customer who. */
export function recomputeRoutes(application: Application): Router {
  const { database, jobs, now } = application;
  const router = Router();
  const progressOf = async (bank_id: string): Promise<RecomputeData> => {
    const { asked_at, ...counts } = await recomputeProgress(database.platform(), bank_id);
    return { recompute: { ...counts, asked_at: asked_at?.toISOString() ?? null } };
  };
  router.get('/recompute', async (request, response) => {
    const { operator } = await operatorAccess(application, request, 'any');
    send(response, await progressOf(operator.bank_id));
  });
  router.post('/recompute', async (request, response) => {
    const { operator, manager } = await confirmedAccess(application, request, 'administrator');
    const { bank_id, user_id: operator_id } = operator;
    // The wish is what is kept: whatever ends before it is fulfilled, the next sweep goes on with it.
    await recordAction(manager, { bank_id, operator_id, action: recomputeAsked, target: null, now: now() });
    await jobs.findStale();
    response.status(202);
    send(response, await progressOf(bank_id));
  });
  return router;
}
