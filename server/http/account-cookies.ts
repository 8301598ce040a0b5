import type { CookieOptions, Request, Response } from 'express';
import type { AccountRole } from '../identity/account-token.ts';
import type { SignedIn } from '../identity/sign-in.ts';

/** One each, so that an operator who is a customer as well can be both in one browser. */
const cookieNames = {
  operator: 'spendsense_refresh',
  consumer: 'spendsense_customer_refresh',
} as const satisfies Record<AccountRole, string>;

export function setRefreshCookie(
  request: Request,
  response: Response,
  { role, refresh_token, refresh_expires }: Pick<SignedIn, 'role' | 'refresh_token' | 'refresh_expires'>,
): void {
  response.cookie(cookieNames[role], refresh_token, { ...cookieOptions(request), expires: refresh_expires });
}

export function clearRefreshCookie(request: Request, response: Response, role: AccountRole): void {
  response.clearCookie(cookieNames[role], cookieOptions(request));
}

export function refreshCookie(request: Request, role: AccountRole): string | undefined {
  return cookieValue(request, cookieNames[role]);
}

export function cookieValue(request: Request, wanted: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s));
  return pairs.find(([name]) => name === wanted)?.[1];
}

function cookieOptions(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/api/v1/auth' };
}
