import type { RequestHandler } from 'express';
import { HttpError } from './errors.ts';

/** Refuses addresses that cannot be decoded or hold control characters: no path or query of ours has any. */
export const plainAddress: RequestHandler = (request, _response, next) => {
  let address: string;
  try {
    address = decodeURIComponent(request.originalUrl.replaceAll('+', ' '));
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'The address cannot be decoded; write it percent-encoded in UTF-8.');
  }
  if (/\p{Cc}/u.test(address)) {
    throw new HttpError(400, 'BAD_REQUEST', 'The address must hold no control characters.');
  }
  next();
};
