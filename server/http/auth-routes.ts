import { Router, type CookieOptions, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { refresh, signIn, signOut, type SignedIn } from '../identity/operators.ts';
import { loginRequestSchema } from '../protocol/index.ts';
import { HttpError, send } from './errors.ts';
import { rateLimit } from './rate-limit.ts';

const cookieName = 'spendsense_refresh';

/** Signing operators in and out. The refresh token travels only in a cookie that no script can read. */
export function authRoutes(application: Application): Router {
  const { database, limits, operator_secret: secret } = application;
  const tools = () => ({ database, secret, now: application.now() });
  const router = Router();
  const limit = rateLimit(limits.limiter('sign-in', { points: 20, seconds: 60 }));
  const refreshLimit = rateLimit(limits.limiter('refresh', { points: 60, seconds: 60 }));

  router.post('/login', limit, async (request, response) => {
    const { email, password } = loginRequestSchema.parse(request.body);
    keep(request, response, await signIn(tools(), email, password));
  });
  router.post('/refresh', refreshLimit, requireSameSite, async (request, response) => {
    const token = cookieOf(request);
    if (!token) throw new IdentityError('NO_SESSION', 'Sign in first.');
    keep(request, response, await refresh(tools(), token));
  });
  router.post('/logout', limit, requireSameSite, async (request, response) => {
    const token = cookieOf(request);
    if (token) await signOut(database, token);
    response.clearCookie(cookieName, cookieOptions(request));
    send(response, { success: true });
  });
  return router;
}

/** The cookie is SameSite=Strict already; a browser also says where a request comes from. */
function requireSameSite(request: Request, _response: Response, next: () => void): void {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new HttpError(403, 'CROSS_SITE', 'This may only be asked from the admin itself.');
  }
  next();
}

function keep(request: Request, response: Response, { data, refresh_token, refresh_expires }: SignedIn): void {
  response.cookie(cookieName, refresh_token, { ...cookieOptions(request), expires: refresh_expires });
  send(response, data);
}

function cookieOptions(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/api/v1/auth' };
}

function cookieOf(request: Request): string | undefined {
  const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s));
  return pairs.find(([name]) => name === cookieName)?.[1];
}
