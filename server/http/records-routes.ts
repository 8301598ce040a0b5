import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { previewRetention } from '../jobs/retention.ts';
import {
  holdReleaseSchema,
  holdRequestSchema,
  holdsQuerySchema,
  packRequestSchema,
  type OperatorRole,
} from '../protocol/index.ts';
import { listHolds, placeHold, releaseHold, type HoldContext } from '../records/holds.ts';
import { buildPack } from '../records/pack/build.ts';
import { proveBank } from '../records/prove.ts';
import { recordsState } from '../records/state.ts';
import { send } from './errors.ts';
import { confirmedAccess, operatorAccess } from './operator-session.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';

/** Records as evidence, under /operator: how far the chain is, holds, what will be deleted. */
export function recordsRoutes(application: Application): Router {
  const { database, keys, now } = application;
  const router = Router();
  const contextOf = async (request: Request, needed: OperatorRole | 'any'): Promise<HoldContext> => {
    const { operator, manager } = await operatorAccess(application, request, needed);
    return { manager, bank_id: operator.bank_id, operator_id: operator.user_id, now: now() };
  };

  router.get('/records', async (request, response) => {
    const { manager, bank_id } = await contextOf(request, 'any');
    send(response, { records: await recordsState(manager, bank_id, keys) });
  });
  router.get('/retention', async (request, response) => {
    const { bank_id } = await contextOf(request, 'any');
    send(response, await previewRetention(database, bank_id, now()));
  });
  router.get('/holds', async (request, response) => {
    const context = await contextOf(request, 'any');
    send(response, await listHolds(context, holdsQuerySchema.parse(request.query)));
  });
  router.post('/holds', async (request, response) => {
    const context = await contextOf(request, 'approver');
    response.status(201);
    send(response, { hold: await placeHold(holdRequestSchema.parse(request.body), context) });
  });
  router.post('/holds/:hold_id/release', async (request, response) => {
    const context = await contextOf(request, 'approver');
    const { reason } = holdReleaseSchema.parse(request.body);
    send(response, { hold: await releaseHold(pathId(request, 'hold_id'), reason, context) });
  });
  return router;
}

/** Evidence packs. Before answers are kept for their keys: what is in a pack is kept nowhere. */
export function packRoutes(application: Application): Router {
  const { limits, now } = application;
  const router = Router();
  router.post('/packs', rateLimit(limits.limiter('pack', { points: 20, seconds: 60 })), async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'any');
    const { user_id, from, to, content, purpose } = packRequestSchema.parse(request.body);
    if (content) await confirmedAccess(application, request, 'approver');
    const { bank_id, user_id: operator_id } = operator;
    // What is about to be done is recorded before it is, so that the pack says it too and nothing can hide it.
    const target = `${from} ${to} ${content ? 'with' : 'without'} content`;
    const about = user_id === null ? {} : { user_id };
    await recordAction(manager, { bank_id, operator_id, action: 'pack.export', ...about, target, purpose, now: now() });
    await proveBank(application, bank_id);
    const asked = { user_id, from: new Date(from), to: new Date(to), content, made_by: `operator ${operator_id}` };
    const zip = await buildPack(application, bank_id, asked);
    const name = `spendsense-${bank_id}-${now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}.zip`;
    send(response, { pack: { name, zip: Buffer.from(zip).toString('base64') } });
  });
  return router;
}
