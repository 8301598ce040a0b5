import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { ApplicationEvents } from '../application.ts';
import type { Database } from '../database/database.ts';

/** The channel on which the database tells whose consent was recorded, and nothing of what it is. */
export const consentChannel = 'spendsense_consent';

const noticeSchema = z.strictObject({ bank_id: z.string(), user_id: z.uuid() });

/** Lets this process know of consent that was given or taken back, wherever that was said. Gives the function that ends it. */
export function hearConsent(
  { listen }: Pick<Database, 'listen'>,
  events: EventEmitter<ApplicationEvents>,
  log: Pick<Logger, 'warn'>,
): Promise<() => Promise<void>> {
  return listen(consentChannel, {
    heard: (text) => void events.emit('consent-recorded', noticeSchema.parse(JSON.parse(text))),
    missed: () => void events.emit('notices-missed'),
    failed: (error) => log.warn({ err: error }, 'consent that was told of was not understood'),
  });
}
