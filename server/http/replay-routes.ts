import { Router } from 'express';
import type { Application } from '../application.ts';
import { DecisionTrace } from '../database/entities/index.ts';
import { replayRequestSchema } from '../protocol/index.ts';
import { replayTrace, requeryTrace } from '../replay/replay.ts';
import { HttpError, send } from './errors.ts';
import { contentAccess, readContent } from './operator-session.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';

/** Decisions made again, under /operator. Before answers are kept for their keys: a difference may hold what a customer said. */
export function replayRoutes(application: Application): Router {
  const { limits } = application;
  const router = Router();
  router.post(
    '/traces/:trace_id/replay',
    rateLimit(limits.limiter('replay', { points: 60, seconds: 60 })),
    async (request, response) => {
      const access = await contentAccess(application, request);
      const { mode, times } = replayRequestSchema.parse(request.body ?? {});
      const trace_id = pathId(request, 'trace_id');
      const { bank_id } = access.operator;
      // Kept before it is done: a replay that fails has looked too.
      await readContent(application, access, 'trace.replay', async (manager) => {
        const row = await manager.findOne(DecisionTrace, { bank_id, trace_id });
        if (!row) throw new HttpError(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
        return { data: null, user_id: row.user_id, target: trace_id };
      });
      const replay = await replayTrace(application, bank_id, trace_id);
      const isAsked = mode === 'requery' && replay?.state !== 'not_replayable';
      const match = isAsked ? await requeryTrace(application, bank_id, trace_id, times) : null;
      send(response, { replay, match });
    },
  );
  return router;
}
