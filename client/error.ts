import type { ErrorCode } from './api.ts';

const marker = Symbol.for('spendsense.ApiError');

/**
 * A call that was refused, with the server's code. `UNREACHABLE` (status 0) when no answer came, `UNREADABLE` when what answered
 * was not the server: a proxy on the way, another address.
 */
export class ApiError extends Error {
  readonly code: ErrorCode | 'UNREACHABLE' | 'UNREADABLE';
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  /** Seconds to wait before asking again; null when the server did not say. */
  readonly retryAfter: number | null;
  readonly [marker] = true;

  constructor(
    { code, message, details = {} }: Pick<ApiError, 'code' | 'message'> & Partial<Pick<ApiError, 'details'>>,
    { status, retryAfter = null, cause }: { status: number; retryAfter?: number | null; cause?: unknown },
  ) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}

/** True for an error of a call, with this code when one is given; also for one of another copy of this package. */
export function isApiError<Code extends ApiError['code']>(
  error: unknown,
  code?: Code,
): error is ApiError & { code: Code } {
  if (typeof error !== 'object' || error === null || !(marker in error)) return false;
  return code === undefined || (error as ApiError).code === code;
}
