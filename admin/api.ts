import type { ErrorEnvelope, LoginData } from '../server/protocol/index.ts';
import type { Question } from './asking.ts';

/** A call that failed, with the server's stable code; `UNREACHABLE` when no answer came at all. */
export class ApiError extends Error {
  readonly code: string;
  /** The HTTP status, 0 when no answer came. */
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, status: number, details: Record<string, unknown> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export interface Api {
  /** @throws ApiError; an aborted call throws the abort itself. */
  get: <T>(path: string, options?: { query?: Record<string, string>; signal?: AbortSignal }) => Promise<T>;
  /** A file, as its bytes. @throws ApiError */
  download: (path: string, query: Record<string, string>) => Promise<Blob>;
  /** @throws ApiError */
  post: <T>(path: string, body: object) => Promise<T>;
  /** @throws ApiError */
  put: <T>(path: string, body: object) => Promise<T>;
  /** @throws ApiError */
  remove: (path: string) => Promise<void>;
  /** Sends a file's bytes as they are. @throws ApiError */
  upload: <T>(path: string, file: Blob) => Promise<T>;
  /** @throws ApiError */
  signIn: (email: string, password: string) => Promise<LoginData>;
  /** Takes up the session of the refresh cookie; null when there is none. @throws ApiError when the server cannot be reached. */
  resume: () => Promise<LoginData | null>;
  /** @throws ApiError when the server did not end the session, which may be asked again. */
  signOut: () => Promise<void>;
}

const root = '/api/v1';

/**
 * The REST calls. The bearer token lives in this closure only: no script of another page, and no disk, ever sees it.
 * A 401 is answered once by a refresh through the HttpOnly cookie; calls that fail together share that refresh.
 */
export function createApi({
  fetch,
  onSignedOut,
  ask = () => Promise.resolve(false),
}: {
  fetch: typeof window.fetch;
  onSignedOut: () => void;
  /** Asks the operator what the server wants to know first; false when they would rather not say. */
  ask?: (question: Question) => Promise<boolean>;
}): Api {
  let token: string | null = null;
  /** Whom this page shows as signed in. Tabs share the cookie, and another one may have signed somebody else in. */
  let user_id: string | null = null;
  let refreshing: Promise<LoginData | null> | null = null;

  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    try {
      return await fetch(root + path, { ...init, headers, credentials: 'same-origin' });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new ApiError('UNREACHABLE', 'The server cannot be reached.', 0);
    }
  }

  const post = (path: string, body: object) =>
    send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  /** Sends once more after a refresh when the token has run out. */
  async function authorized(path: string, init: RequestInit): Promise<Response> {
    const used = token;
    const response = await send(path, init);
    if (response.status !== 401 || (await isWrongPassword(response.clone()))) return response;
    const renewed = token !== used || (await refreshOnce()) !== null;
    const again = renewed ? await send(path, init) : response;
    if (again.status === 401) onSignedOut();
    return again;
  }

  async function takeToken(response: Response): Promise<LoginData> {
    const data = await unwrap<LoginData>(response);
    ({ token } = data);
    ({ user_id } = data.user);
    return data;
  }

  async function refresh(): Promise<LoginData | null> {
    const response = await inTurn(() => post('/auth/refresh', {}));
    const isOver = response.status === 401 || response.status === 403;
    const expected = user_id;
    const data = isOver ? null : await takeToken(response);
    if (data && (expected === null || data.user.user_id === expected)) return data;
    token = null;
    user_id = null;
    return null;
  }

  /** A call that the server wants to know something before, what for or who asks or both, is made once more when the operator has said it. */
  async function asked<T>(
    path: string,
    init: RequestInit,
    read: (response: Response) => Promise<T>,
    questions = 2,
  ): Promise<T> {
    try {
      return await read(await authorized(path, init));
    } catch (error) {
      const question = questionOf(error);
      if (!question || questions === 0 || !(await ask(question))) throw error;
      return asked(path, init, read, questions - 1);
    }
  }

  const call = <T>(path: string, init: RequestInit) => asked<T>(path, init, unwrap);

  async function withBody<T>(method: string, path: string, body: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return call<T>(path, { method, headers, body: JSON.stringify(body) });
  }

  const refreshOnce = () => (refreshing ??= refresh().finally(() => (refreshing = null)));

  return {
    async get<T>(path: string, { query = {}, signal }: { query?: Record<string, string>; signal?: AbortSignal } = {}) {
      return call<T>(pathWith(path, query), signal ? { signal } : {});
    },
    download: (path: string, query: Record<string, string>) => asked(pathWith(path, query), {}, fileOf),
    post: <T>(path: string, body: object) => withBody<T>('POST', path, body),
    put: <T>(path: string, body: object) => withBody<T>('PUT', path, body),
    async remove(path: string) {
      await call(path, { method: 'DELETE' });
    },
    async upload<T>(path: string, file: Blob) {
      const headers = { 'content-type': 'application/octet-stream' };
      return call<T>(path, { method: 'POST', headers, body: file });
    },
    signIn: async (email, password) => takeToken(await post('/auth/login', { email, password })),
    resume: refreshOnce,
    async signOut() {
      // After a refresh of another tab, which would go on with what is ended here.
      await unwrap(await inTurn(() => post('/auth/logout', token ? { token } : {})));
      token = null;
      user_id = null;
    },
  };
}

/** Tabs share the cookie: one refreshes, or signs out, after the other, so that neither presents a token the other has used up. */
function inTurn(work: () => Promise<Response>): Promise<Response> {
  return 'locks' in navigator ? navigator.locks.request('spendsense-refresh', work) : work();
}

/** What the operator has to say before the server goes on; null for any other refusal. */
function questionOf(error: unknown): Question | null {
  if (!(error instanceof ApiError)) return null;
  if (error.code === 'PURPOSE_REQUIRED') return { kind: 'purpose' };
  if (error.code !== 'CONFIRMATION_REQUIRED') return null;
  return { kind: 'confirmation', by: error.details['by'] === 'sign_in' ? 'sign_in' : 'password' };
}

/** A password that was typed wrong ends no session. */
async function isWrongPassword(response: Response): Promise<boolean> {
  const body: unknown = await response.json().catch(() => null);
  return isErrorEnvelope(body) && body.error.code === 'INVALID_CREDENTIALS';
}

function pathWith(path: string, query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** The answer's bytes; a refusal is thrown like any other. */
async function fileOf(response: Response): Promise<Blob> {
  return response.ok ? response.blob() : unwrap<never>(response);
}

async function unwrap<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  // The server parses what it sends with the same schema that this type is inferred from.
  if (response.ok && isObject(body) && 'data' in body) return body['data'] as T;
  const error = isErrorEnvelope(body) ? body.error : null;
  throw new ApiError(
    error?.code ?? `HTTP_${response.status}`,
    error?.message ?? `The server answered with status ${response.status}.`,
    response.status,
    error?.details,
  );
}

function isErrorEnvelope(body: unknown): body is ErrorEnvelope {
  const error = isObject(body) ? body['error'] : null;
  return isObject(error) && typeof error['code'] === 'string' && typeof error['message'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
