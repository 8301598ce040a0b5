import { Router, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import { claimedRole, verifyAccountToken, type AccountRole, type AccountSession } from '../identity/account-token.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { isSameOrigin } from '../identity/origin.ts';
import { findOidc } from '../identity/oidc-settings.ts';
import { endSession, sessionOfRefreshToken } from '../identity/sessions.ts';
import { changePassword, confirm, refresh, signIn, type SignedIn } from '../identity/sign-in.ts';
import { checkAllowed } from '../limits/limits.ts';
import {
  confirmRequestSchema,
  loginRequestSchema,
  logoutRequestSchema,
  passwordRequestSchema,
  signInOptionsQuerySchema,
} from '../protocol/index.ts';
import { clearRefreshCookie, refreshCookie, setRefreshCookie } from './account-cookies.ts';
import { bearerOf } from './bearer.ts';
import { customerCors } from './cors.ts';
import { HttpError, send } from './errors.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { rateLimit } from './rate-limit.ts';

/** Signing operators and customers in and out. The refresh token travels only in a cookie that no script can read. */
export function authRoutes(application: Application): Router {
  const { database, limits, now } = application;
  const tools = () => ({ ...application, now: now() });
  const limitOf = (name: string, points: number) => rateLimit(limits.limiter(name, { points, seconds: 60 }));
  const router = Router();
  router.use('/oidc', oidcRoutes(application));
  router.use(customerCors(database));

  // What was typed is counted, whether there is such an account or not.
  const accountLimit = limits.limiter('sign-in-account', { points: 30, seconds: 900 });
  router.post('/login', limitOf('sign-in', 20), async (request, response) => {
    const typed = loginRequestSchema.parse(request.body);
    const counted = await accountLimit(typed.bank ?? '', typed.email.toLowerCase());
    checkAllowed(counted, 'Too many requests. Try again in a moment.');
    keep(request, response, await signIn(tools(), typed, pageElsewhere(request)));
  });
  const refreshing = (role: AccountRole) => async (request: Request, response: Response) => {
    const token = refreshCookie(request, role);
    if (!token) throw new IdentityError('NO_SESSION', 'Sign in first.');
    keep(request, response, await refresh(tools(), role, token));
  };
  const refreshLimit = limitOf('refresh', 60);
  router.post('/refresh', refreshLimit, requireSameSite, refreshing('operator'));
  router.post('/customer/refresh', refreshLimit, requireSameSite, refreshing('consumer'));

  router.get('/options', limitOf('sign-in-options', 60), async (request, response) => {
    const { bank } = signInOptionsQuerySchema.parse(request.query);
    send(response, { single_sign_on: (await findOidc(database, bank)) !== null });
  });

  router.post('/logout', limitOf('sign-out', 60), async (request, response) => {
    const { token } = logoutRequestSchema.parse(request.body ?? {});
    const role = token === undefined ? 'operator' : claimedRole(token);
    if (token === undefined) checkSameSite(request);
    const session = token === undefined || !role ? null : await sessionOfToken(role, token);
    if (session) await endSession(database, session.session_id);
    // The cookie's session goes with the token's; what is not ours or has ended already needs no ending.
    if (role && isSameSite(request)) await endCookieSession(request, response, role);
    send(response, { success: true });
  });
  const signedIn = async (request: Request): Promise<AccountSession> => {
    const token = bearerOf(request) ?? '';
    const role = claimedRole(token);
    if (!role) throw new IdentityError('TOKEN_INVALID', 'An access token that sign-in gave is needed.');
    return verifyAccountToken(tools(), role, token);
  };
  router.post('/password', limitOf('password', 20), async (request, response) => {
    const session = await signedIn(request);
    await changePassword(tools(), session, passwordRequestSchema.parse(request.body));
    send(response, { success: true });
  });
  router.post('/confirm', limitOf('confirm', 20), async (request, response) => {
    const session = await signedIn(request);
    await confirm(tools(), session, confirmRequestSchema.parse(request.body).password);
    send(response, { success: true });
  });
  return router;

  async function sessionOfToken(role: AccountRole, token: string): Promise<AccountSession | null> {
    try {
      return await verifyAccountToken(tools(), role, token);
    } catch (error) {
      if (error instanceof IdentityError) return null;
      throw error;
    }
  }
  async function endCookieSession(request: Request, response: Response, role: AccountRole): Promise<void> {
    const token = refreshCookie(request, role);
    const session_id = token && (await sessionOfRefreshToken(database, token));
    if (session_id) await endSession(database, session_id);
    clearRefreshCookie(request, response, role);
  }
}

/** The origin of the page that asks when it is not one of this server's. */
function pageElsewhere(request: Request): string | null {
  const origin = request.get('origin');
  return origin === undefined || isSameOrigin(origin, request.get('host')) ? null : origin;
}

/** The cookie is SameSite=Strict already; a browser also says where a request comes from. */
function isSameSite(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
}

function checkSameSite(request: Request): void {
  if (!isSameSite(request)) throw new HttpError(403, 'CROSS_SITE', 'Only pages of this server may ask this.');
}

function requireSameSite(request: Request, _response: Response, next: () => void): void {
  checkSameSite(request);
  next();
}

function keep(request: Request, response: Response, signedIn: SignedIn): void {
  setRefreshCookie(request, response, signedIn);
  send(response, signedIn.data);
}
