import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { HttpError } from './errors.ts';

/**
 * The bytes of a request whose body is a file, as they come. Who stops reading can still answer.
 * @param largest bytes that are worth beginning with
 * @throws HttpError UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE
 */
export function fileBody(request: Request, largest: number): AsyncIterable<Uint8Array> {
  const encoding = request.get('content-encoding') ?? 'identity';
  if (request.is('application/octet-stream') === false || encoding !== 'identity') {
    throw new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the bytes as they are, as application/octet-stream.');
  }
  if (Number(request.get('content-length') ?? 0) > largest) {
    throw new HttpError(413, 'BODY_TOO_LARGE', `A file may have ${largest / 1024 / 1024} MB.`);
  }
  return request.iterator({ destroyOnReturn: false });
}

/** The SHA-256 of bytes, in hexadecimal, without holding them. */
export async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}
