import { Router } from 'express';
import type { Application } from '../application.ts';
import { decideRequestSchema, decisionsQuerySchema, shownQuerySchema } from '../protocol/index.ts';
import { decideRecommendations, listDecisions } from '../review/recommendation-decisions.ts';
import { listShown } from '../review/shown-recommendations.ts';
import { send } from './errors.ts';
import { confirmedAccess, operatorAccess } from './operator-session.ts';

/** What is recommended to a bank's customers, and what its operators decided about it, under /operator. */
export function recommendationRoutes(application: Application): Router {
  const { jobs, now, vault } = application;
  const router = Router();
  router.get('/recommendations', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'viewer');
    const query = shownQuerySchema.parse(request.query);
    send(response, await reading((manager) => listShown({ manager, vault }, operator.bank_id, query)));
  });
  router.get('/recommendations/decisions', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'any');
    const query = decisionsQuerySchema.parse(request.query);
    send(response, await reading((manager) => listDecisions(manager, operator.bank_id, query)));
  });
  router.post('/recommendations/decisions', async (request, response) => {
    const { operator, manager } = await confirmedAccess(application, request, 'approver');
    const { bank_id, user_id: operator_id } = operator;
    const asked = decideRequestSchema.parse(request.body);
    const data = await decideRecommendations(manager, bank_id, asked, { operator_id, now: now() });
    // What was taken away makes room for something else.
    const changed = asked.decision === 'override' ? new Set(data.decided.map(({ user_id }) => user_id)) : [];
    for (const user_id of changed) await jobs.recompute({ bank_id, user_id });
    send(response, data);
  });
  return router;
}
