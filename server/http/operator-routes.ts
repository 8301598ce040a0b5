import { Router, type Request } from 'express';
import * as z from 'zod';
import { Router } from 'express';
import type { Application } from '../application.ts';
import { UserProfile } from '../database/entities/index.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { readReport } from '../report/read-report.ts';
import { decideRecommendation } from '../review/recommendation-decisions.ts';
import {
  overrideRequestSchema,
  purposeSchema,
  reportRequestSchema,
  signalEvidenceQuerySchema,
  tracesQuerySchema,
  usersQuerySchema,
  type OperatorRole,
} from '../protocol/index.ts';
import { overrideRequestSchema, reportRequestSchema, tracesQuerySchema, usersQuerySchema } from '../protocol/index.ts';
import { listTraces } from '../trace/list.ts';
import { accessRoutes } from './access-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { contentRoutes } from './content-routes.ts';
import { HttpError, send } from './errors.ts';
import { idempotency } from './idempotency.ts';
import { confirmedAccess, operatorAccess } from './operator-session.ts';
import { listUsers } from './operator-users.ts';
import { pathId } from './path-id.ts';
import { platformRoutes } from './platform-routes.ts';
import { rateLimit } from './rate-limit.ts';
import { packRoutes, recordsRoutes } from './records-routes.ts';
import { recommendationRoutes } from './recommendation-routes.ts';
import { reviewRoutes } from './review-routes.ts';

const purposeHeader = z.object({ 'x-purpose': purposeSchema.optional() });

/** What operators may read: traces and customers of their own bank. Opening a person's data leaves an audit row. */
/** What operators may do at their own bank. Opening a person's data leaves an audit row. */
export function operatorRoutes(application: Application): Router {
  const { vault, now } = application;
  const router = Router();
  router.use(rateLimit(application.limits.limiter('operator', { points: 600, seconds: 60 })));

  // Before answers are kept for their keys: this one is kept nowhere.
  router.post('/report', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'approver');
    const { groups } = reportRequestSchema.parse(request.body);
    const report = await readReport(application, operator.bank_id, groups);
    const { bank_id, user_id: operator_id } = operator;
    // That groups were named, never whom they held.
    const target = `${Object.keys(groups).length} groups`;
    await recordAction(manager, { bank_id, operator_id, action: 'report.read', target, now: now() });
    send(response, { report });
  });
  router.use(packRoutes(application));
  router.use(
    idempotency(application, async (request) => {
      const { bank_id, user_id } = (await operatorAccess(application, request, 'any')).operator;
      return { scope: { bank_id, user_id: '*' }, name: `operator ${user_id}` };
    }),
  );
  router.use(
    changeRoutes(application),
    platformRoutes(application),
    reviewRoutes(application),
    recordsRoutes(application),
  );
  /** Opens what is about a person and logs that it was opened, in one transaction: what cannot be logged is not handed out. */
  const opening = async <Opened>(
    request: Request,
    read: (
      manager: SqlEntityManager,
      operator: OperatorSession,
    ) => Promise<{ opened: Opened; action: string; user_id?: string; target: string | null }>,
  ): Promise<Opened> => {
    const { operator, manager } = await sessionOf(request);
    const { 'x-purpose': purpose = null } = purposeHeader.parse(request.headers);
    return manager.transactional(async (inner) => {
      const { opened, ...logged } = await read(inner, operator);
      const { bank_id, user_id: operator_id } = operator;
      await recordAction(inner, { bank_id, operator_id, purpose, ...logged, now: now() });
      return opened;
    });
  router.use(changeRoutes(application), platformRoutes(application));
  router.use(reviewRoutes(application), recommendationRoutes(application));
  router.use(accessRoutes(application), contentRoutes(application));

  router.get('/traces', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'viewer');
    const query = tracesQuerySchema.parse(request.query);
    const listed = await opening(request, async (manager, { bank_id }) => {
      const opened = await listTraces({ manager, vault }, bank_id, query);
      return { opened, action: 'traces.list', target: `${opened.traces.length} titles` };
    });
    send(response, listed);
  });
  router.get('/traces/:trace_id', async (request, response) => {
    const trace = await opening(request, async (manager) => {
      const opened = await traceOf(manager, request);
      return { opened, action: 'trace.read', user_id: opened.customer.user_id, target: opened.trace_id };
    });
    send(response, { trace });
  });
  router.get('/traces/:trace_id/spans/:span_id', async (request, response) => {
    const { span_id } = request.params;
    const body = await opening(request, async (manager) => {
      const { trace_id, customer } = await traceOf(manager, request);
      const opened = await readSpanBody({ manager, vault }, trace_id, span_id);
      if (!opened) throw new HttpError(404, 'SPAN_NOT_FOUND', 'There is no such span in this trace.');
      return { opened, action: 'span.read', user_id: customer.user_id, target: `${trace_id} ${span_id}` };
    });
    send(response, { body });
  });
  router.get('/traces/:trace_id/facts/:fact_id', async (request, response) => {
    const { trace, shown } = await opening(request, async (manager) => {
      const found = await traceOf(manager, request);
      const fact = found.facts.find((each) => each.fact.id === request.params.fact_id);
      if (!fact) throw new HttpError(404, 'FACT_NOT_FOUND', 'There is no such figure in this trace.');
      const target = `${found.trace_id} ${fact.fact.id}`;
      const opened = { trace: found, shown: fact };
      return { opened, action: 'evidence.read', user_id: found.customer.user_id, target };
    });
    const { bank_id } = (await sessionOf(request)).operator;
    const scope = { bank_id, user_id: trace.customer.user_id };
    const evidence = await evidenceOf(application, scope, {
      fact: shown.fact,
      facts: trace.facts.map(({ fact }) => fact),
      as_of: trace.as_of,
      locale: 'en-US',
    });
    send(response, { evidence });
  });
  router.get('/users', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'viewer');
    send(response, await listUsers(manager, operator.bank_id, usersQuerySchema.parse(request.query)));
  });
  const userOf = async (operator: OperatorSession, manager: SqlEntityManager, request: Request) => {
    const user = await readUser({ manager, vault }, operator.bank_id, pathId(request, 'user_id'));
    if (!user) throw new HttpError(404, 'CUSTOMER_NOT_FOUND', 'There is no such customer.');
    return user;
  };
  router.get('/users/:user_id', async (request, response) => {
    const user = await opening(request, async (manager, operator) => {
      const opened = await userOf(operator, manager, request);
      return { opened, action: 'customer.read', user_id: opened.user.user_id, target: null };
    });
    send(response, user);
  });
  router.get('/users/:user_id/signals', async (request, response) => {
    const signals = await opening(request, async (manager, operator) => {
      const opened = await userOf(operator, manager, request);
      return { opened: opened.signals, action: 'customer.read', user_id: opened.user.user_id, target: 'signals' };
    });
    send(response, { signals });
  });
  router.get('/users/:user_id/signals/:signal_id/evidence', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const { window, account_id } = signalEvidenceQuerySchema.parse(request.query);
    const { user } = await userOf(operator, manager, request);
    const scope = { bank_id: operator.bank_id, user_id: user.user_id };
    const { currency, locale } = await manager.findOneOrFail(Bank, { bank_id: scope.bank_id });
    const wanted = { signal_id: request.params.signal_id, window, account_id, currency };
    const found = await signalFact(manager, scope, wanted);
    if (!found) throw new HttpError(404, 'SIGNAL_NOT_FOUND', 'Nothing like this is computed about the customer.');
    await audit(manager, operator, 'evidence.read', scope.user_id, `${window} ${found.fact.id}`);
    const evidence = await evidenceOf(application, scope, { ...found, facts: [], locale });
    send(response, { evidence });
  });
  router.get('/users/:user_id/history', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const { user } = await userOf(operator, manager, request);
    const scope = { bank_id: operator.bank_id, user_id: user.user_id };
    await audit(manager, operator, 'customer.read', user.user_id, 'history');
    send(response, await readHistory(manager, scope));
  });
  router.get('/users/:user_id/traces/:recommendation_id', async (request, response) => {
    const trace = await opening(request, async (manager, operator) => {
      const { user } = await userOf(operator, manager, request);
      const scope = { bank_id: operator.bank_id, user_id: user.user_id };
      const opened = await readRecommendationTrace({ manager, vault }, scope, request.params.recommendation_id);
      if (!opened) throw new HttpError(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
      return { opened, action: 'trace.read', user_id: user.user_id, target: opened.trace_id };
    });
    send(response, { trace });
  });
  router.post('/users/:user_id/override', async (request, response) => {
    const { operator, manager } = await confirmedAccess(application, request, 'approver');
    const { bank_id, user_id: operator_id } = operator;
    const asked = overrideRequestSchema.parse(request.body);
    const scope = { bank_id, user_id: pathId(request, 'user_id') };
    if ((await manager.count(UserProfile, { ...scope, role: 'consumer' })) === 0) {
      throw new HttpError(404, 'CUSTOMER_NOT_FOUND', 'There is no such customer.');
    }
    const by = { operator_id, now: now() };
    const made = await decideRecommendation(manager, scope, { ...asked, decision: 'override' }, by);
    if (!made) throw new HttpError(404, 'RECOMMENDATION_NOT_FOUND', 'This is not recommended to the customer.');
    await application.jobs.recompute(scope);
    const { action_id, row } = made;
    const action = { action_id, action: 'recommendation.override', user_id: scope.user_id, ...asked };
    send(response, { action: { ...action, created_at: row.created_at.toISOString() } });
  });
  return router;
}
