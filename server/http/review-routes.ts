import { Router } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { reviewItemsQuerySchema } from '../protocol/index.ts';
import { closeReviewItem, listReviewItems } from '../review/review-items.ts';
import { HttpError, send } from './errors.ts';
import { operatorAccess } from './operator-session.ts';

/** The queue of what a person at the bank should look at, under /operator. */
export function reviewRoutes(application: Application): Router {
  const router = Router();
  router.get('/review-items', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'viewer');
    const query = reviewItemsQuerySchema.parse(request.query);
    send(response, await listReviewItems(manager, operator.bank_id, query));
  });
  router.post('/review-items/:review_item_id/close', async (request, response) => {
    const { operator, manager } = await operatorAccess(application, request, 'approver');
    const id = z.uuid().safeParse(request.params.review_item_id);
    if (!id.success) throw new HttpError(404, 'REVIEW_ITEM_NOT_FOUND', 'There is no such item in the queue.');
    const by = { review_item_id: id.data, operator_id: operator.user_id, now: application.now() };
    send(response, await closeReviewItem(manager, operator.bank_id, by));
  });
  return router;
}
