import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { overrideRecommendation } from '../customer/overrides.ts';
import { evidenceOf } from '../conversation/evidence.ts';
import { recordAction } from '../identity/operator-actions.ts';
import type { OperatorSession } from '../identity/account-token.ts';
import { readReport } from '../report/read-report.ts';
import {
  overrideRequestSchema,
  reportRequestSchema,
  tracesQuerySchema,
  usersQuerySchema,
  type OperatorRole,
} from '../protocol/index.ts';
import { listTraces } from '../trace/list.ts';
import { readRecommendationTrace, readSpanBody, readTrace } from '../trace/store.ts';
import { HttpError, send } from './errors.ts';
import { idempotency } from './idempotency.ts';
import { changeRoutes } from './change-routes.ts';
import { platformRoutes } from './platform-routes.ts';
import { operatorAccess } from './operator-session.ts';
import { listUsers, readUser } from './operator-users.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';
import { reviewRoutes } from './review-routes.ts';

/** What operators may read: traces and customers of their own bank. Opening a person's data leaves an audit row. */
export function operatorRoutes(application: Application): Router {
  const { vault, now } = application;
  const router = Router();
  router.use(rateLimit(application.limits.limiter('operator', { points: 600, seconds: 60 })));

  const sessionOf = (request: Request, needed: OperatorRole = 'viewer') => operatorAccess(application, request, needed);
  // Before answers are kept for their keys: this one is kept nowhere.
  router.post('/report', async (request, response) => {
    const { operator, manager } = await sessionOf(request, 'approver');
    const { groups } = reportRequestSchema.parse(request.body);
    const report = await readReport(application, operator.bank_id, groups);
    const { bank_id, user_id: operator_id } = operator;
    // That groups were named, never whom they held.
    const target = `${Object.keys(groups).length} groups`;
    await recordAction(manager, { bank_id, operator_id, action: 'report.read', target, now: now() });
    send(response, { report });
  });
  router.use(
    idempotency(application, async (request) => {
      const { bank_id, user_id } = (await sessionOf(request)).operator;
      return { scope: { bank_id, user_id: '*' }, name: `operator ${user_id}` };
    }),
  );
  router.use(changeRoutes(application), platformRoutes(application), reviewRoutes(application));
  const audit = async (
    manager: SqlEntityManager,
    operator: OperatorSession,
    action: string,
    user_id: string,
    target: string | null,
  ): Promise<void> => {
    const { bank_id, user_id: operator_id } = operator;
    await recordAction(manager, { bank_id, operator_id, action, user_id, target, now: now() });
  };
  const traceOf = async (manager: SqlEntityManager, request: Request) => {
    const trace = await readTrace({ manager, vault }, pathId(request, 'trace_id'));
    if (!trace) throw new HttpError(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
    return trace;
  };

  router.get('/traces', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const query = tracesQuerySchema.parse(request.query);
    send(response, await listTraces({ manager, vault }, operator.bank_id, query));
  });
  router.get('/traces/:trace_id', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const trace = await traceOf(manager, request);
    await audit(manager, operator, 'trace.read', trace.customer.user_id, trace.trace_id);
    send(response, { trace });
  });
  router.get('/traces/:trace_id/spans/:span_id', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const { trace_id, customer } = await traceOf(manager, request);
    const body = await readSpanBody({ manager, vault }, trace_id, request.params.span_id);
    if (!body) throw new HttpError(404, 'SPAN_NOT_FOUND', 'There is no such span in this trace.');
    await audit(manager, operator, 'span.read', customer.user_id, `${trace_id} ${request.params.span_id}`);
    send(response, { body });
  });
  router.get('/traces/:trace_id/facts/:fact_id', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const trace = await traceOf(manager, request);
    const shown = trace.facts.find(({ fact }) => fact.id === request.params.fact_id);
    if (!shown) throw new HttpError(404, 'FACT_NOT_FOUND', 'There is no such figure in this trace.');
    const scope = { bank_id: operator.bank_id, user_id: trace.customer.user_id };
    await audit(manager, operator, 'evidence.read', scope.user_id, `${trace.trace_id} ${shown.fact.id}`);
    const evidence = await evidenceOf(application, scope, {
      fact: shown.fact,
      facts: trace.facts.map(({ fact }) => fact),
      as_of: trace.as_of,
      locale: 'en-US',
    });
    send(response, { evidence });
  });
  router.get('/users', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    send(response, await listUsers(manager, operator.bank_id, usersQuerySchema.parse(request.query)));
  });
  const userOf = async (operator: OperatorSession, manager: SqlEntityManager, request: Request) => {
    const user = await readUser({ manager, vault }, operator.bank_id, pathId(request, 'user_id'));
    if (!user) throw new HttpError(404, 'CUSTOMER_NOT_FOUND', 'There is no such customer.');
    return user;
  };
  router.get('/users/:user_id', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const user = await userOf(operator, manager, request);
    await audit(manager, operator, 'customer.read', user.user.user_id, null);
    send(response, user);
  });
  router.get('/users/:user_id/signals', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const { user, signals } = await userOf(operator, manager, request);
    await audit(manager, operator, 'customer.read', user.user_id, 'signals');
    send(response, { signals });
  });
  router.get('/users/:user_id/traces/:recommendation_id', async (request, response) => {
    const { operator, manager } = await sessionOf(request);
    const { user } = await userOf(operator, manager, request);
    const scope = { bank_id: operator.bank_id, user_id: user.user_id };
    const trace = await readRecommendationTrace({ manager, vault }, scope, request.params.recommendation_id);
    if (!trace) throw new HttpError(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
    await audit(manager, operator, 'trace.read', user.user_id, trace.trace_id);
    send(response, { trace });
  });
  router.post('/users/:user_id/override', async (request, response) => {
    const { operator, manager } = await sessionOf(request, 'approver');
    const asked = overrideRequestSchema.parse(request.body);
    const { user } = await userOf(operator, manager, request);
    const scope = { bank_id: operator.bank_id, user_id: user.user_id };
    const by = { operator_id: operator.user_id, now: now() };
    const action = await overrideRecommendation(manager, scope, asked, by);
    if (!action) throw new HttpError(404, 'RECOMMENDATION_NOT_FOUND', 'This is not recommended to the customer.');
    await application.jobs.recompute(scope);
    send(response, { action });
  });
  return router;
}
