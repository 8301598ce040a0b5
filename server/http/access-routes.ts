import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import { readAccessLog } from '../records/access-log.ts';
import { readPurpose, statePurpose } from '../identity/purposes.ts';
import { accessLogQuerySchema, purposeRequestSchema } from '../protocol/index.ts';
import { send } from './errors.ts';
import { operatorAccess } from './operator-session.ts';

/** What operators look at content for, and who looked at and did what, under /operator. */
export function accessRoutes(application: Application): Router {
  const { now } = application;
  const router = Router();
  const ofOperator = async (request: Request) => {
    const { operator, manager } = await operatorAccess(application, request, 'any');
    return { manager, of: { bank_id: operator.bank_id, operator_id: operator.user_id } };
  };
  router.get('/purpose', async (request, response) => {
    const { manager, of } = await ofOperator(request);
    send(response, { purpose: await readPurpose(manager, of, now()) });
  });
  router.post('/purpose', async (request, response) => {
    const { manager, of } = await ofOperator(request);
    send(response, await statePurpose(manager, of, purposeRequestSchema.parse(request.body), now()));
  });
  router.get('/access-log', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'auditor');
    const query = accessLogQuerySchema.parse(request.query);
    send(response, await reading((manager) => readAccessLog(manager, operator.bank_id, query)));
  });
  return router;
}
