import type { Request, RequestHandler, Response } from 'express';
import { checkAllowed, type Counted, type Limiter } from '../limits/limits.ts';

/**
 * Lets each address make as many requests as the limiter says, then answers 429 with Retry-After.
 * @param keyOf what is counted together instead of an address
 */
export function rateLimit(
  count: Limiter,
  keyOf: (request: Request) => readonly string[] | Promise<readonly string[]> = (request) => [addressOf(request)],
): RequestHandler {
  return async (request, response, next) => {
    const counted = await count(...(await keyOf(request)));
    sayLimit(response, counted);
    checkAllowed(counted, 'Too many requests. Try again in a moment.');
    next();
  };
}

/** Tells a client how far it is from a limit; of several that count a request, the last one, which is the closest to it. */
export function sayLimit(response: Response, { limit, remaining, reset_ms }: Counted): void {
  response.set({
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(Math.ceil(reset_ms / 1000)),
  });
}

export function addressOf({ ip }: Request): string {
  return ip ?? 'unknown';
}
