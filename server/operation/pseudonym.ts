import { createHmac } from 'node:crypto';
import type { Scope } from '../database/tenancy.ts';

/**
 * What a customer is called where an operations team reads: the same in the log and in telemetry, so that the two tell of one.
 * @param secret without it nobody can tell whose it is
 */
export function pseudonymOf({ bank_id, user_id }: Scope, secret: Uint8Array): string {
  return pseudonym([bank_id, user_id], secret);
}

/** The same for anything else that has an id. */
export function pseudonym(ids: readonly string[], secret: Uint8Array): string {
  return createHmac('sha256', secret).update(JSON.stringify(ids)).digest('hex').slice(0, 16);
}
