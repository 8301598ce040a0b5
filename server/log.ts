import { DriverException } from '@mikro-orm/core';
import { pino, type Logger } from 'pino';
import { CodedError } from '../plugins/kit/index.ts';

/** A code as ours, Node's and the database's are. */
const codePattern = /^[A-Z0-9_]{1,64}$/;

/**
 * What a log holds of an error: its kind, its code and where it came from, however deep it stands. Words only where they are ours or the
 * engine's about the program: those of the database repeat the values of a statement, those of a parser what it could not read, and those are
 * a customer's.
 */
export function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' && codePattern.test(error.code) ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return {
    type: /^\w{1,64}$/.test(error.name) ? error.name : 'Error',
    ...(code !== null && { code }),
    message: wordsOf(error, code),
    stack: frames.join('\n'),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
  };
}

function wordsOf(error: Error, code: string | null): string {
  if (error instanceof DriverException || 'query' in error || 'severity' in error) {
    return 'the database refused a statement';
  }
  const isOurs = CodedError.isInstance(error) && code !== null;
  const isOfTheProgram = error instanceof TypeError || error instanceof ReferenceError;
  return isOurs || isOfTheProgram ? error.message : 'not logged: it may be of a customer';
}

/** The server's log: one JSON object a line, without personal data. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, serializers: { err: loggedError } });
}
