import type { Logger } from 'pino';
import { CodedError } from '../../plugins/kit/index.ts';
import { codeOf } from '../trace/plain.ts';

/** Why work failed, as the queue keeps it. */
class WorkError extends CodedError {}

/**
 * Work of which, when it fails, the queue keeps the code alone. pg-boss stores whatever is thrown, with its words, its cause and the values of a
 * statement, and those are a customer's. The log says more, as far as a log may.
 */
export function codedWork<Given extends unknown[], Done>(
  { log, queue }: { log: Logger; queue: string },
  work: (...given: Given) => Promise<Done>,
): (...given: Given) => Promise<Done> {
  return async (...given) => {
    try {
      return await work(...given);
    } catch (error) {
      const code = CodedError.isInstance(error) ? codeOf(error.code) : 'UNEXPECTED';
      log[code === 'UNEXPECTED' ? 'error' : 'warn']({ err: error, queue }, 'background work failed');
      throw new WorkError(code, 'The log of that time says why.');
    }
  };
}
