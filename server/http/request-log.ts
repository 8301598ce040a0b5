import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Scope } from '../database/tenancy.ts';
import type { Metrics } from '../operation/metrics.ts';
import { pseudonymOf } from '../operation/pseudonym.ts';

/** What a proxy in front may call a request, so that its log and this one tell of the same. */
const givenId = /^[\w-]{8,64}$/;
const header = 'x-request-id';

/** Who asked, as far as a handler found out. */
const askers = new WeakMap<Request, Scope>();

/** Keeps for the log who asked; it never says it in clear. */
export function rememberAsker(request: Request, scope: Scope): void {
  askers.set(request, scope);
}

/**
 * One line a request: its id, method, declared route, status, milliseconds and a pseudonym of whoever asked. No address that was
 * asked for, no query, no body: those hold ids and words of customers.
 * @param hasProxy whether a proxy in front may name a request: nobody else may, who could write a customer's number in its place
 * @param secret makes the pseudonyms, so that nobody who has only the log can tell whose they are
 */
export function requestLog({
  log,
  metrics,
  hasProxy,
  secret,
}: {
  log: Logger;
  metrics: Metrics;
  hasProxy: boolean;
  secret: Uint8Array;
}): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const given = hasProxy ? request.get(header) : undefined;
    const request_id = given !== undefined && givenId.test(given) ? given : randomUUID();
    response.set(header, request_id);
    response.on('finish', () => {
      const milliseconds = performance.now() - start;
      const { method } = request;
      const route = routeOf(request);
      const status = response.statusCode;
      metrics.request({ method, route, status, seconds: milliseconds / 1000 });
      const asker = askers.get(request);
      log.info(
        {
          request_id,
          method,
          route,
          status,
          milliseconds: Math.round(milliseconds),
          ...(asker && { user: pseudonymOf(asker, secret) }),
        },
        'request',
      );
    });
    next();
  };
}

export function requestIdOf(response: { getHeader: (name: string) => unknown }): string {
  return String(response.getHeader(header));
}

/** Where routers are mounted: of a request that failed, express has forgotten it by the time it is answered. */
const mounts = /^\/api\/v1\/(?:bank|auth|visitors|users\/me|chat|check|operator)|^\/demo/;

/** Paths of static files and whatever nobody declared count as one. */
function routeOf({ baseUrl, originalUrl, route }: Request): string {
  const path: unknown = (route as { path?: unknown } | undefined)?.path;
  if (typeof path !== 'string') return 'other';
  return `${baseUrl || (mounts.exec(originalUrl)?.[0] ?? '')}${path}`;
}
