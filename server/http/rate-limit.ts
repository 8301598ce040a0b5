import type { Request, RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpError } from './errors.ts';

/**
 * Lets a key make `points` requests in `seconds`, then answers 429 with Retry-After.
 * @param keyOf what is counted: by default the address of the client
 */
export function rateLimit(
  { points, seconds }: { points: number; seconds: number },
  keyOf: (request: Request) => string = ({ ip }) => ip ?? 'unknown',
): RequestHandler {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (request, _response, next) => {
    try {
      await limiter.consume(keyOf(request));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new HttpError(429, 'RATE_LIMITED', 'Too many requests. Try again in a moment.', {
        retry_after_ms: error.msBeforeNext,
      });
    }
    next();
  };
}
