import cors from 'cors';
import type { Request, RequestHandler } from 'express';
import type { Database } from '../database/database.ts';
import { isAllowedBySomeBank } from '../identity/origin.ts';

/**
 * Lets pages that some bank allows call a customer's REST endpoints from another origin, without cookies. Whether it is this
 * customer's bank is checked with the token, which a preflight request does not have.
 */
export function customerCors(database: Database): RequestHandler {
  return cors<Request>((request, done) => {
    isAllowedBySomeBank(database, request.get('origin')).then(
      (allowed) =>
        done(null, {
          origin: allowed,
          methods: ['GET', 'POST', 'PATCH', 'DELETE'],
          allowedHeaders: ['authorization', 'content-type', 'idempotency-key'],
          exposedHeaders: [
            'retry-after',
            'ratelimit-limit',
            'ratelimit-remaining',
            'ratelimit-reset',
            'idempotency-replayed',
          ],
          maxAge: 600,
        }),
      (error: unknown) => done(error instanceof Error ? error : new Error('The origin could not be checked.')),
    );
  });
}
