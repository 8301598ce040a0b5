import { DriverException } from '@mikro-orm/core';
import { pino, type Logger } from 'pino';

/**
 * What a log holds of an error: its kind, its code and where it came from. The words of the database repeat the values of a
 * statement, and those are a customer's: they are left out, however deep the error stands.
 */
export function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const isOfDatabase = error instanceof DriverException || 'query' in error || 'severity' in error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...('code' in error && { code: error.code }),
    message: isOfDatabase ? 'the database refused a statement' : error.message,
    stack: frames.join('\n'),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
  };
}

/** The server's log: one JSON object a line, without personal data. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, serializers: { err: loggedError } });
}
