import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { proposalSchema, type Proposal } from '../../plugins/kit/index.ts';
import type { Conversation } from '../database/entities/index.ts';
import { understandingSchema, type Understanding } from '../model/index.ts';
import type { ContentKey } from '../vault/index.ts';

/** A change that waits for the customer's yes. */
export const pendingSchema = proposalSchema.extend({
  proposal_id: z.uuid(),
  /** It has been done; only the answer that says so is still to be stored. */
  is_done: z.boolean(),
});
export type Pending = z.infer<typeof pendingSchema>;

/** What a conversation remembers from one message to the next. */
const dialogueSchema = z.strictObject({
  understanding: understandingSchema.nullable(),
  pending: pendingSchema.nullable(),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

const nothing: Dialogue = { understanding: null, pending: null };

/** What was remembered; what another version stored is forgotten, not guessed at. */
export async function openDialogue(
  key: ContentKey | null,
  { conversation_id, dialogue }: Pick<Conversation, 'conversation_id' | 'dialogue'>,
): Promise<Dialogue> {
  const opened = key && dialogue ? await key.open('conversations.dialogue', conversation_id, dialogue) : null;
  return dialogueSchema.catch(nothing).parse(opened);
}

export function sealDialogue(key: ContentKey, conversation_id: string, dialogue: Dialogue): Promise<string> {
  return key.seal('conversations.dialogue', conversation_id, dialogue);
}

const notUnderstood: Omit<Understanding, 'language'> = { intent: null, slots: {}, margin: null, top: [], frame: null };

/** What is kept of a finished turn for the next message: what was no question leaves the one before, but is in a language. */
export function nextDialogue(
  before: Dialogue,
  said: { understanding: Understanding | null; proposal: Proposal | null; language: Understanding['language'] },
): Dialogue {
  const { understanding, proposal, language } = said;
  return {
    understanding: understanding ?? { ...(before.understanding ?? notUnderstood), language },
    // Whatever else was asked meanwhile, an older proposal is off the table: a late yes must not do what was forgotten.
    pending: proposal && { ...proposal, proposal_id: randomUUID(), is_done: false },
  };
}
