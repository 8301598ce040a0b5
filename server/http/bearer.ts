import type { Request } from 'express';

/** The token of a request, whatever it is; null when there is none. */
export function bearerOf(request: Request): string | null {
  return /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? null;
}
