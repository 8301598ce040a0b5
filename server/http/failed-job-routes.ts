import { Router } from 'express';
import type { Application } from '../application.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { failedJobsQuerySchema, type RetriedJobData } from '../protocol/index.ts';
import { HttpError, send } from './errors.ts';
import { confirmedAccess, operatorAccess } from './operator-session.ts';
import { pathId } from './path-id.ts';

/** Background work that was given up, for the platform's administrators, under /operator. They are told queues and codes, and of no customer. */
export function failedJobRoutes(application: Application): Router {
  const { jobs, now } = application;
  const router = Router();
  router.get('/failed-jobs', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'platform_administrator');
    const { bank_id, user_id: operator_id } = operator;
    const query = failedJobsQuerySchema.parse(request.query);
    await recordAction(manager, { bank_id, operator_id, action: 'jobs.read', target: null, now: now() });
    send(response, await jobs.failed(query));
  });
  router.post('/failed-jobs/:job_id/retry', async (request, response) => {
    const { operator, manager } = await confirmedAccess(application, request, 'platform_administrator');
    const { bank_id, user_id: operator_id } = operator;
    const job_id = pathId(request, 'job_id');
    // Kept before it is done: what cannot be kept is not done.
    await recordAction(manager, { bank_id, operator_id, action: 'jobs.retry', target: job_id, now: now() });
    const queue = await jobs.retry(job_id);
    if (queue === null) throw new HttpError(404, 'JOB_NOT_FOUND', 'No such work was given up.');
    const data: RetriedJobData = { job_id, queue };
    send(response, data);
  });
  return router;
}
