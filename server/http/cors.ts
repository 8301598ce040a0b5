import cors from 'cors';
import type { Request, RequestHandler } from 'express';
import type { Database } from '../database/database.ts';
import { Bank } from '../database/entities/index.ts';

/** True for a page that this server itself sent. */
export function isSameOrigin(origin: string, host: string | undefined): boolean {
  return URL.parse(origin)?.host === host;
}

/**
 * Lets pages that some bank allows call a customer's REST endpoints from another origin, without cookies. Whether it is this
 * customer's bank is checked with the token, which a preflight request does not have.
 */
export function customerCors(database: Database): RequestHandler {
  return cors<Request>((request, done) => {
    isAllowed(database, request.get('origin')).then(
      (allowed) =>
        done(null, {
          origin: allowed,
          methods: ['GET', 'POST', 'DELETE'],
          allowedHeaders: ['authorization', 'content-type'],
          exposedHeaders: ['retry-after'],
          maxAge: 600,
        }),
      (error: unknown) => done(error instanceof Error ? error : new Error('The origin could not be checked.')),
    );
  });
}

async function isAllowed(database: Database, origin: string | undefined): Promise<boolean> {
  if (origin === undefined) return false;
  return (await database.platform().count(Bank, { allowed_origins: { $contains: [origin] } })) > 0;
}
