import type { RequestHandler } from 'express';
import type { Application } from '../application.ts';
import { countedAs } from '../limits/counted-as.ts';
import { customerSession } from './customer-session.ts';
import { addressOf, rateLimit } from './rate-limit.ts';

/** Lets each customer make so many requests a minute, from wherever they are. @param name what is counted together */
export function customerLimit(application: Application, name: string): RequestHandler {
  return rateLimit(application.limits.limiter(name, { points: 120, seconds: 60 }), async (request) => {
    // What is wrong with whoever asks, they are told where they are asked for.
    const session = await customerSession(application, request).catch(() => null);
    return countedAs(session?.customer ?? null, addressOf(request));
  });
}
