import { Router } from 'express';
import type { Application } from '../application.ts';
import { reviewItemsQuerySchema, reviewRequestSchema, reviewSampleQuerySchema } from '../protocol/index.ts';
import { closeReviewItem, listReviewItems } from '../review/review-items.ts';
import { readSample } from '../review/sample.ts';
import { reviewTrace } from '../review/trace-reviews.ts';
import { send } from './errors.ts';
import { operatorAccess } from './operator-session.ts';
import { pathId } from './path-id.ts';

/** What people at the bank should look at, and what they said of it, under /operator. */
export function reviewRoutes(application: Application): Router {
  const router = Router();
  router.get('/review-items', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'viewer');
    const query = reviewItemsQuerySchema.parse(request.query);
    send(response, await reading((manager) => listReviewItems(manager, operator.bank_id, query)));
  });
  router.post('/review-items/:review_item_id/close', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'approver');
    const review_item_id = pathId(request, 'review_item_id');
    const by = { review_item_id, operator_id: operator.user_id, now: application.now() };
    send(response, await closeReviewItem(manager, operator.bank_id, by));
  });
  router.get('/review-sample', async (request, response) => {
    const { operator, reading } = await operatorAccess(application, request, 'viewer');
    const { week } = reviewSampleQuerySchema.parse(request.query);
    const { bank_id, user_id: operator_id } = operator;
    const asked = { week, operator_id, now: application.now() };
    const { vault } = application;
    send(response, await reading((manager) => readSample({ manager, vault }, bank_id, asked)));
  });
  router.post('/traces/:trace_id/review', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'approver');
    const given = reviewRequestSchema.parse(request.body);
    const by = { trace_id: pathId(request, 'trace_id'), operator_id: operator.user_id, now: application.now() };
    send(response, await reviewTrace(manager, operator.bank_id, { ...given, ...by }));
  });
  return router;
}
