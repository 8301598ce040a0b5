import type * as z from 'zod';
import type { SqlEntityManager } from '../../database/tenancy.ts';
import type { Secrets } from '../../identity/secrets.ts';
import type { Difference } from '../../protocol/index.ts';
import { BankError } from '../bank-error.ts';
import type { Platform } from '../settings-check.ts';

/** What a kind of change works with: the bank's own rows, inside one transaction. */
export interface ChangeTools {
  readonly manager: SqlEntityManager;
  readonly bank_id: string;
  readonly platform: Platform;
  readonly secrets: Secrets;
  readonly now: Date;
}

/** Something about a bank that takes two people to change. */
export interface ChangeKindRules<Asked, Payload> {
  /** What is stored, the state that it was based on included. */
  readonly payload: z.ZodType<Payload>;
  /** Checks what is asked for and adds what it is based on. @throws BankError when it can never be applied */
  readonly propose: (asked: Asked, tools: ChangeTools) => Promise<Payload>;
  /** What would be other than it was when it was proposed. */
  readonly differences: (payload: Payload, tools: Pick<ChangeTools, 'manager' | 'bank_id'>) => Promise<Difference[]>;
  /** Does it, when nothing it was based on has changed. @throws BankError CHANGE_CONFLICT */
  readonly apply: (
    payload: Payload,
    people: { readonly proposed_by: string; readonly approved_by: string },
    tools: ChangeTools,
  ) => Promise<void>;
}

/** The refusal of a change whose base has moved: says how what it was based on is now. */
export function conflict(changed: readonly Difference[], cause?: unknown): BankError {
  const fields = changed.map(({ field }) => field).join(', ');
  const words = `What this change is based on has changed since: ${fields}. Withdraw it and propose it anew.`;
  return new BankError('CHANGE_CONFLICT', words, { cause, details: { changed } });
}
