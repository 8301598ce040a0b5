import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import { approveChange, endChange, listChanges, proposeChange, type ChangeContext } from '../bank/changes/changes.ts';
import { bankData } from '../bank/bank-data.ts';
import { readCatalogue } from '../bank/catalogue.ts';
import { readPluginHealth } from '../bank/plugin-health.ts';
import { checkBank } from '../identity/bank-check.ts';
import { sharedKeySets } from '../identity/key-sets.ts';
import { recordAction } from '../identity/operator-actions.ts';
import {
  approveRequestSchema,
  bankCheckRequestSchema,
  changeRequestSchema,
  changesQuerySchema,
  pluginsQuerySchema,
  rejectRequestSchema,
  type Change,
  type ChangeData,
  type CheckData,
  type OperatorRole,
} from '../protocol/index.ts';
import { HttpError, send } from './errors.ts';
import { keepOf } from './idempotency.ts';
import { confirmedAccess, operatorAccess } from './operator-session.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';

/** A bank as its operators see and change it: what holds now, and changes that one proposes and another decides on. */
export function changeRoutes(application: Application): Router {
  const { database, engines, jobs, limits, secrets, now } = application;
  const router = Router();
  const contextOf = async (
    request: Request,
    needed: OperatorRole | 'any',
    accessOf = operatorAccess,
  ): Promise<ChangeContext> => {
    const { operator, manager } = await accessOf(application, request, needed);
    const { bank_id, user_id } = operator;
    const { platform } = engines;
    return { manager, bank_id, operator_id: user_id, platform, secrets, now: now() };
  };
  const found = (change: Change | null): ChangeData => {
    if (!change) throw new HttpError(404, 'CHANGE_NOT_FOUND', 'There is no such change.');
    return { change };
  };

  router.get('/bank', async (request, response) => {
    const { manager, bank_id } = await contextOf(request, 'any');
    send(response, await bankData(manager, bank_id, engines.platform));
  });
  router.post(
    '/bank/check',
    rateLimit(limits.limiter('bank-check', { points: 60, seconds: 60 })),
    async (request, response) => {
      const { bank_id, operator_id, manager } = await contextOf(request, 'administrator');
      const given = bankCheckRequestSchema.parse(request.body);
      const tools = { database, secrets, keySets: sharedKeySets, now: now(), names_other_banks: false };
      const findings = await checkBank(tools, bank_id, given);
      await recordAction(manager, { bank_id, operator_id, action: 'bank.check', target: null, now: now() });
      const data: CheckData = { ok: findings.every(({ level }) => level !== 'problem'), findings };
      send(response, data);
    },
  );
  router.get('/plugins', async (request, response) => {
    const { reading, operator } = await operatorAccess(application, request, 'any');
    const { days } = pluginsQuerySchema.parse(request.query);
    send(response, await reading((manager) => readPluginHealth(application, manager, operator.bank_id, days)));
  });
  router.get('/catalogue', async (request, response) => {
    const { reading, operator } = await operatorAccess(application, request, 'any');
    send(response, await reading((manager) => readCatalogue(application, manager, operator.bank_id)));
  });
  router.get('/changes', async (request, response) => {
    const context = await contextOf(request, 'any');
    send(response, await listChanges(context, changesQuerySchema.parse(request.query)));
  });
  router.post('/changes', async (request, response) => {
    const context = await contextOf(request, 'administrator');
    const data = await proposeChange(changeRequestSchema.parse(request.body), context);
    keepOf(response, { data: { ...data, secret: null } });
    response.status(201);
    send(response, data);
  });
  router.post('/changes/:change_id/approve', async (request, response) => {
    const context = await contextOf(request, 'approver', confirmedAccess);
    const { acknowledged = null } = approveRequestSchema.parse(request.body ?? {});
    const data = found(await approveChange(pathId(request, 'change_id'), context, acknowledged));
    // What is recommended may be other under other settings.
    if (['bank-settings', 'article'].includes(data.change.kind)) await jobs.findStale();
    // Found by its words at once; by its meaning when it is embedded.
    if (data.change.kind === 'article') await jobs.indexKnowledge();
    send(response, data);
  });
  router.post('/changes/:change_id/reject', async (request, response) => {
    const context = await contextOf(request, 'approver');
    const { reason } = rejectRequestSchema.parse(request.body);
    send(response, found(await endChange(pathId(request, 'change_id'), { state: 'rejected', reason }, context)));
  });
  router.post('/changes/:change_id/withdraw', async (request, response) => {
    const context = await contextOf(request, 'administrator');
    send(response, found(await endChange(pathId(request, 'change_id'), { state: 'withdrawn', reason: null }, context)));
  });
  return router;
}
