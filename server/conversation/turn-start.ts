import * as z from 'zod';
import { ledgerVersionOf } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { MessageSend } from '../protocol/index.ts';

/** Rows come as JSON: instants are text. */
const turnStartSchema = z.strictObject({
  settings_version: z.int(),
  articles_version: z.int(),
  is_present: z.boolean(),
  is_known: z.boolean(),
  ledger_version: z.string(),
  conversation: z.strictObject({ seq: z.int(), dialogue: z.string().nullable() }).nullable(),
  consent: z
    .strictObject({
      granted: z.boolean(),
      scopes: z.array(z.string()),
      version: z.string(),
      purpose: z.string(),
      created_at: z.coerce.date(),
    })
    .nullable(),
  wrapped_key: z.string().nullable(),
});

/** What a turn has to know before it may look at anything. */
export type TurnStart = z.infer<typeof turnStartSchema>;

const own = 'bank_id = ? and user_id = ?';

/**
 * Asks all of it at once: every message of every customer begins with this, and seven questions one after the other take several
 * times as long. A subject is what an erasure takes away; a visitor never has one.
 */
export async function readTurnStart(
  manager: SqlEntityManager,
  scope: Scope,
  { conversation_id, client_message_id }: Pick<MessageSend, 'conversation_id' | 'client_message_id'>,
): Promise<TurnStart> {
  const whose = [scope.bank_id, scope.user_id];
  const ledger = ledgerVersionOf(scope);
  const [row] = await manager.execute<unknown[]>(
    `select
       bank_settings_version() as settings_version, own_articles_version() as articles_version,
       exists (select from user_profiles where ${own} and (subject is not null or role = 'visitor')) as is_present,
       exists (select from chat_logs where ${own} and conversation_id = ? and client_message_id = ?) as is_known,
       (select json_build_object('seq', seq, 'dialogue', dialogue)
         from conversations where ${own} and conversation_id = ?) as conversation,
       (select json_build_object('granted', granted, 'scopes', scopes, 'version', version, 'purpose', purpose, 'created_at', created_at)
         from consent_records where ${own} order by created_at desc, consent_id desc limit 1) as consent,
       (select wrapped_key from customer_keys where ${own}) as wrapped_key,
       ${ledger.sql} as ledger_version`,
    [
      whose,
      whose,
      [conversation_id, client_message_id],
      whose,
      [conversation_id],
      whose,
      whose,
      ledger.parameters,
    ].flat(),
  );
  return turnStartSchema.parse(row);
}
