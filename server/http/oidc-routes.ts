import { Router, type CookieOptions, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { attemptLife, beginOidc, endOidc } from '../identity/oidc.ts';
import { cookieValue, setRefreshCookie } from './account-cookies.ts';
import { rateLimit } from './rate-limit.ts';

const cookieName = 'spendsense_oidc';

/** Operators who sign in with their bank's own accounts: to the bank's identity provider and back, by redirects of the browser. */
export function oidcRoutes(application: Application): Router {
  const { limits, log, now } = application;
  const tools = () => ({ ...application, now: now() });
  const router = Router();
  router.use(rateLimit(limits.limiter('oidc', { points: 30, seconds: 60 })));

  router.get('/:bank', async (request, response) => {
    await orSaid(response, async () => {
      const { address, cookie } = await beginOidc(tools(), request.params.bank, callbackOf(request).href);
      response.cookie(cookieName, cookie, { ...cookieOptions(request), maxAge: attemptLife * 1000 });
      response.redirect(303, address.href);
    });
  });
  router.get('/:bank/callback', async (request, response) => {
    // Whatever comes of it, the attempt is used up.
    response.clearCookie(cookieName, cookieOptions(request));
    await orSaid(response, async () => {
      const returned = callbackOf(request);
      returned.search = URL.parse(request.originalUrl, returned)?.search ?? '';
      const cookie = cookieValue(request, cookieName);
      setRefreshCookie(request, response, await endOidc(tools(), request.params.bank, { returned, cookie }));
      response.redirect(303, '/admin/');
    });
  });
  return router;

  /** A browser shows what it gets: the sign-in page says what went wrong. */
  async function orSaid(response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error;
      if (error.code === 'OIDC_UNAVAILABLE') log.error({ err: error }, 'an identity provider cannot be reached');
      response.redirect(303, `/admin/?sign_in_error=${error.code}`);
    }
  }
}

/** This server's address that the provider sends back to, as the browser knows it; the provider takes only those it was told of. */
function callbackOf(request: Request): URL {
  const bank = encodeURIComponent(String(request.params['bank']));
  return new URL(`/api/v1/auth/oidc/${bank}/callback`, `${request.protocol}://${request.host}`);
}

/** Lax: the browser comes back from another site. */
function cookieOptions(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/api/v1/auth/oidc' };
}
