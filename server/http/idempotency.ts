import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { HttpError } from './errors.ts';
import { IdempotencyKey, longestRequest, renewedEvery, type Caller, type Used } from './idempotency-store.ts';

export const idempotencyKeySchema = z
  .string()
  .max(255)
  .regex(/^[\x21-\x7e]+$/, 'must be 1 to 255 printable ASCII characters without blanks');
const headersSchema = z.object({ 'idempotency-key': idempotencyKeySchema.optional() });

/** What a handler says of the answer that is kept. */
interface Kept {
  /** What stands for a body that is not parsed: two that have it are the same. */
  readonly digest?: string;
  /** What is kept in place of the answer, of which a part is shown once. */
  readonly data?: unknown;
}
const kept = new WeakMap<Response, Kept>();

/** Says what is kept of an answer when that is not the answer itself. */
export function keepOf(response: Response, what: Kept): void {
  kept.set(response, what);
}

/**
 * Gives a POST with an `Idempotency-Key` one effect: the same again is answered as the first was, for a day. Only what succeeded is
 * kept; what was refused changed nothing and may be asked again. Stands after who asks is known and the body is read.
 * @param digestOf what stands for a body that is not parsed; reads it to its end
 */
export function idempotency(
  application: Application,
  callerOf: (request: Request) => Caller | Promise<Caller>,
  digestOf?: (request: Request) => Promise<string>,
): RequestHandler {
  const { now, log } = application;
  return async (request, response, next) => {
    const { 'idempotency-key': name } = headersSchema.parse(request.headers);
    if (request.method !== 'POST' || name === undefined) return next();
    const key = new IdempotencyKey(application, await callerOf(request), name);
    const asked = digestOf ? null : fingerprint(request, request.body);
    const used = await key.take(asked, now());
    if (used) return replay(response, used, digestOf ? fingerprint(request, await digestOf(request)) : asked);

    const letGo = hold(key, application);
    const json = response.json.bind(response);
    response.json = (body: { meta?: unknown }) => {
      letGo();
      const { digest, data } = kept.get(response) ?? {};
      const answer = {
        request: digest === undefined ? asked : fingerprint(request, digest),
        status: response.statusCode,
        body: JSON.stringify(data === undefined ? body : { data, meta: body.meta }),
      };
      const done = response.statusCode < 400 ? key.keep(answer, now()) : key.giveBack();
      void done
        .catch((error: unknown) => log.error({ err: error }, 'an answer could not be kept for its idempotency key'))
        .then(() => json(body))
        .catch(next);
      return response;
    };
    next();
  };
}

/** Holds a key for as long as its request runs. @returns to be called when it has ended */
function hold(key: IdempotencyKey, { now, log }: Pick<Application, 'now' | 'log'>): () => void {
  const start = performance.now();
  const renewing = setInterval(() => {
    if (performance.now() - start > longestRequest) clearInterval(renewing);
    else
      key.renew(now()).catch((error: unknown) => log.warn({ err: error }, 'an idempotency key could not be held on'));
  }, renewedEvery).unref();
  return () => clearInterval(renewing);
}

function replay(response: Response, { request, status, body }: Used, asked: string | null): void {
  if (request !== null && request !== asked) {
    const words = 'This idempotency key was used for another request. Use a new one for each.';
    throw new HttpError(409, 'IDEMPOTENCY_KEY_REUSED', words);
  }
  if (status === null || body === null) {
    const words = 'The first request with this idempotency key is not answered yet. Ask again in a moment.';
    throw new HttpError(409, 'IN_PROGRESS', words, { retry_after_ms: 1_000 });
  }
  response.status(status).set('idempotency-replayed', 'true').type('application/json').send(body);
}

function fingerprint({ method, originalUrl }: Request, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([method, originalUrl, body ?? null]))
    .digest('hex');
}
