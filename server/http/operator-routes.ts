import { Router } from 'express';
import type { Application } from '../application.ts';
import { UserProfile } from '../database/entities/index.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { keepReport } from '../report/keep-reports.ts';
import { readOverview } from '../report/overview.ts';
import { readReport } from '../report/read-report.ts';
import { decideRecommendation } from '../review/recommendation-decisions.ts';
import {
  overrideRequestSchema,
  overviewQuerySchema,
  reportRequestSchema,
  traceFacetsQuerySchema,
  tracesQuerySchema,
  usersQuerySchema,
} from '../protocol/index.ts';
import { countFacets } from '../trace/facets.ts';
import { listTraces } from '../trace/list.ts';
import { accessRoutes } from './access-routes.ts';
import { articleDeskRoutes, articleUploadRoutes } from './article-desk-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { contentRoutes } from './content-routes.ts';
import { HttpError, send } from './errors.ts';
import { failedJobRoutes } from './failed-job-routes.ts';
import { idempotency } from './idempotency.ts';
import { listExportRoutes } from './list-export-routes.ts';
import { confirmedAccess, operatorAccess, purposeOf } from './operator-session.ts';
import { listUsers } from './operator-users.ts';
import { pathId } from './path-id.ts';
import { platformRoutes } from './platform-routes.ts';
import { rateLimit } from './rate-limit.ts';
import { packRoutes, recordsRoutes } from './records-routes.ts';
import { recomputeRoutes } from './recompute-routes.ts';
import { recommendationRoutes } from './recommendation-routes.ts';
import { rehearsalRoutes } from './rehearsal-routes.ts';
import { replayRoutes } from './replay-routes.ts';
import { reviewRoutes } from './review-routes.ts';

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
    // Without groups it is what is kept of the day; groups are kept nowhere.
    if (Object.keys(groups).length === 0) await keepReport(application, operator.bank_id, report);
    const { bank_id, user_id: operator_id } = operator;
    // That groups were named, never whom they held.
    const target = `${Object.keys(groups).length} groups`;
    await recordAction(manager, { bank_id, operator_id, action: 'report.read', target, now: now() });
    send(response, { report });
  });
  router.use(packRoutes(application), replayRoutes(application), rehearsalRoutes(application));
  router.use(articleUploadRoutes(application));
  router.use(
    idempotency(application, async (request) => {
      const { bank_id, user_id } = (await operatorAccess(application, request, null)).operator;
      return { scope: { bank_id, user_id: '*' }, name: `operator ${user_id}` };
    }),
  );
  router.use(changeRoutes(application), platformRoutes(application), failedJobRoutes(application));
  router.use(reviewRoutes(application), recommendationRoutes(application), recomputeRoutes(application));
  router.use(accessRoutes(application), contentRoutes(application), recordsRoutes(application));
  router.use(articleDeskRoutes(application), listExportRoutes(application));

  router.get('/traces', async (request, response) => {
    const { operator, manager, reading } = await operatorAccess(application, request, 'viewer');
    const { bank_id, user_id: operator_id } = operator;
    const query = tracesQuerySchema.parse(request.query);
    // Titles are content: that they were looked at is kept with what for, if that was said.
    const { purpose = null, reason = null } = (await purposeOf(application, request, { operator, manager })) ?? {};
    const said = { purpose, reason };
    const listed = await reading(
      (inner) => listTraces({ manager: inner, vault }, bank_id, query),
      async (inner, { traces }) => {
        const target = `${traces.length} titles`;
        await recordAction(inner, { bank_id, operator_id, action: 'traces.list', target, now: now(), ...said });
      },
    );
    send(response, listed);
  });
  router.get('/overview', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'any');
    const { days } = overviewQuerySchema.parse(request.query);
    send(response, await reading((manager) => readOverview(manager, operator.bank_id, { days, now: now() })));
  });
  router.get('/trace-facets', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'viewer');
    const query = traceFacetsQuerySchema.parse(request.query);
    send(response, await reading((manager) => countFacets(manager, operator.bank_id, query)));
  });
  router.get('/users', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'viewer');
    const query = usersQuerySchema.parse(request.query);
    send(response, await reading((manager) => listUsers(manager, operator.bank_id, query)));
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
