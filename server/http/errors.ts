import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import { errorCodes, isErrorCode } from '../openapi/error-codes.ts';
import type { Envelope, ErrorEnvelope } from '../protocol/index.ts';
import { requestIdOf } from './request-log.ts';

/** Thrown by a handler to answer with a status of its own choosing. */
export class HttpError extends CodedError {
  readonly status: number;

  constructor(status: number, code: string, message: string, details: Record<string, unknown> = {}) {
    super(code, message, { details });
    this.status = status;
  }
}

/** Answers with `{data, meta}`. */
export function send(response: Response, data: unknown): void {
  const envelope: Envelope<unknown> = { data, meta: { timestamp: new Date().toISOString() } };
  response.json(envelope);
}

export const notFound: RequestHandler = () => {
  throw new HttpError(404, 'NOT_FOUND', 'There is nothing here.');
};

/** Turns whatever was thrown into `{error}`. What is not a coded error is ours: logged, and told without a word of it. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, envelope } = describe(error);
    const wait = secondsToWait(envelope.error.details);
    if (wait !== null) response.set('retry-after', String(wait));
    if (status === 401) response.set('www-authenticate', 'Bearer');
    if (status >= 500) log.error({ err: error, request_id: requestIdOf(response) }, 'request failed');
    response.status(status).json(envelope);
  };
}

/** Whole seconds until it is worth asking again; null when nobody knows. */
function secondsToWait({ retry_after_ms, retry_at }: Record<string, unknown>): number | null {
  const wait =
    typeof retry_after_ms === 'number'
      ? retry_after_ms
      : typeof retry_at === 'string'
        ? Date.parse(retry_at) - Date.now()
        : Number.NaN;
  return Number.isNaN(wait) ? null : Math.max(1, Math.ceil(wait / 1000));
}

function describe(error: unknown): { status: number; envelope: ErrorEnvelope } {
  const answer = (status: number, code: string, message: string, details: Record<string, unknown> = {}) => ({
    status,
    envelope: { error: { code, message, details } },
  });
  if (error instanceof z.ZodError) {
    const fields = error.issues.slice(0, mostFields).map(({ path, message }) => ({ field: path.join('.'), message }));
    return answer(400, 'VALIDATION_ERROR', 'The request does not fit.', { fields });
  }
  if (error instanceof HttpError) return answer(error.status, error.code, error.message, { ...error.details });
  if (CodedError.isInstance(error) && isErrorCode(error.code)) {
    return answer(errorCodes[error.code].status, error.code, error.message, { ...error.details });
  }
  const thrown = thrownByExpress.safeParse(error);
  if (thrown.success) {
    const { status } = thrown.data;
    const code = { 413: 'BODY_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' }[status] ?? 'BAD_REQUEST';
    return answer(status, code, 'The request could not be read.');
  }
  return answer(500, 'INTERNAL', 'Something went wrong on our side.');
}

/** Of a body with thousands of wrong rows, the first few tell what is wrong. */
const mostFields = 50;

/** What express and its body parser throw for a request that is the client's fault. */
const thrownByExpress = z.object({ status: z.int().min(400).max(499), expose: z.literal(true) });
