import type { Logger } from 'pino';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import type { ProtocolError } from '../protocol/index.ts';

/** What a client is told of an error: the code and words of a coded one, nothing of any other. */
export function describeError(error: unknown, log: Logger): ProtocolError {
  if (error instanceof z.ZodError) {
    const fields = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
    return { code: 'VALIDATION_ERROR', message: 'The message does not fit the protocol.', details: { fields } };
  }
  if (CodedError.isInstance(error)) return { code: error.code, message: error.message, details: { ...error.details } };
  log.error({ err: error }, 'chat event failed');
  return { code: 'INTERNAL', message: 'Something went wrong on our side.', details: {} };
}
