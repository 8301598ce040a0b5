import type { ClientOptions } from './client.ts';
import { ApiError } from './error.ts';
import { pause } from './pause.ts';

export interface Route {
  readonly caller: string;
  readonly method: string;
  readonly path: string;
  /** Its body is a file, and no JSON. */
  readonly file?: boolean;
}

/** What a call takes, as far as sending it goes. */
export interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
}

interface SendOptions extends ClientOptions {
  readonly signal: AbortSignal | undefined;
}

/** Statuses with which the server refuses before it has done anything, so that the same call may be made again. */
const passing = new Set([429, 503]);

/** Makes a call, again after a wait or with a fresh token where that helps. @throws ApiError */
export async function send(route: Route, sent: Sent, options: SendOptions): Promise<unknown> {
  const { retries = 2, longestWait = 30, signal } = options;
  let expired = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(route, sent, options, expired);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const isStale = error.code === 'TOKEN_EXPIRED' && !expired;
      const wait = error.retryAfter ?? 2 ** attempt;
      const isWorthIt = passing.has(error.status) && attempt < retries && wait <= longestWait;
      if (!isStale && !isWorthIt) throw error;
      if (isStale) expired = true;
      else await pause(wait * 1_000, signal);
    }
  }
}

async function once(route: Route, sent: Sent, options: SendOptions, expired: boolean): Promise<unknown> {
  const { url, token, signal, fetch = globalThis.fetch } = options;
  const { body } = sent;
  const isOpen = ['anyone', 'session', 'customerSession'].includes(route.caller);
  const headers = {
    ...(!isOpen && { authorization: `Bearer ${await token(expired)}` }),
    ...(body !== undefined && { 'content-type': route.file ? 'application/octet-stream' : 'application/json' }),
  };
  const request = {
    method: route.method,
    headers,
    ...(body !== undefined && { body: route.file ? (body as Blob) : JSON.stringify(body) }),
    ...(signal && { signal }),
  };
  const response = await fetch(addressOf(url, route.path, sent), request).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new ApiError({ code: 'UNREACHABLE', message: 'The server cannot be reached.' }, { status: 0, cause });
  });
  return unwrap(response);
}

function addressOf(url: string, template: string, { path = {}, query = {} }: Sent): string {
  const place = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const search = given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
  return `${url.replace(/\/+$/, '')}${place}${search}`;
}

async function unwrap(response: Response): Promise<unknown> {
  const { status, ok, headers } = response;
  const answer = (await response.json().catch(() => null)) as { data?: unknown; error?: ApiError } | null;
  if (ok && answer !== null && 'data' in answer) return answer.data;
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  const context = { status, retryAfter: Number.isNaN(after) ? null : after };
  if (typeof answer?.error?.code === 'string') throw new ApiError(answer.error, context);
  throw new ApiError(
    { code: 'UNREADABLE', message: `What answered with status ${status} is not the server.` },
    context,
  );
}
