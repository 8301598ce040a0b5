import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { ApplicationEvents } from '../application.ts';
import type { Database } from '../database/database.ts';

/** The channel on which the database tells of sessions and customers that are no more. */
export const endedChannel = 'spendsense_ended';

const noticeSchema = z.union([
  z.strictObject({ session_id: z.uuid() }),
  z.strictObject({ bank_id: z.string(), user_id: z.uuid() }),
]);

/** Lets this process know of sessions that ended and customers who were erased, wherever that was asked for. Gives the function that ends it. */
export function hearEnded(
  { listen }: Pick<Database, 'listen'>,
  events: EventEmitter<ApplicationEvents>,
  log: Pick<Logger, 'warn'>,
): Promise<() => Promise<void>> {
  return listen(endedChannel, {
    heard: (text) => {
      const notice = noticeSchema.parse(JSON.parse(text));
      if ('session_id' in notice) events.emit('session-ended', notice.session_id);
      else events.emit('customer-erased', notice);
    },
    missed: () => void events.emit('notices-missed'),
    failed: (error) => log.warn({ err: error }, 'an end that was told of was not understood'),
  });
}
