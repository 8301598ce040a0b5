import { Router } from 'express';
import { goalSchema } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { changeGoal, createGoal, listGoals, removeGoal } from '../customer/goals.ts';
import { goalChangeSchema } from '../protocol/index.ts';
import { consentedSession, ledgerOf, type ConsentedSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';
import { pathId } from './path-id.ts';

/** What a customer wants to reach, under /users/me/goals. */
export function goalRoutes(application: Application): Router {
  const router = Router();
  const contextOf = async (session: ConsentedSession) => ({
    ledger: await ledgerOf(application, session),
    granted: session.granted,
    vault: application.vault,
    now: application.now(),
  });
  router.get('/goals', async (request, response) => {
    const session = await consentedSession(application, request);
    send(response, { goals: await listGoals(session.manager, session.customer.scope, await contextOf(session)) });
  });
  router.post('/goals', async (request, response) => {
    const session = await consentedSession(application, request);
    const asked = goalSchema.parse(request.body);
    const goal = await createGoal(session.manager, session.customer.scope, asked, await contextOf(session));
    response.status(201);
    send(response, { goal });
  });
  router.patch('/goals/:goal_id', async (request, response) => {
    const session = await consentedSession(application, request);
    const change = goalChangeSchema.parse(request.body);
    const { manager, customer } = session;
    send(response, {
      goal: await changeGoal(manager, customer.scope, pathId(request, 'goal_id'), change, await contextOf(session)),
    });
  });
  router.delete('/goals/:goal_id', async (request, response) => {
    const { manager, customer } = await consentedSession(application, request);
    if (!(await removeGoal(manager, customer.scope, pathId(request, 'goal_id')))) throw notFound();
    send(response, {});
  });
  return router;
}

function notFound(): HttpError {
  return new HttpError(404, 'GOAL_NOT_FOUND', 'There is no such goal of yours.');
}
