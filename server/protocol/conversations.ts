/** A customer's conversations and consents over REST. */
import * as z from 'zod';
import { consentScopes } from '../../plugins/kit/index.ts';
import { messageSchema } from './chat.ts';
import { inDigits, limitSchema } from './paging.ts';

/** Pages, newest first: `next` of one page is `before` of the following one. */
export const keysetQuerySchema = z.strictObject({
  before: z.string().max(200).optional(),
  limit: limitSchema,
});
export type KeysetQuery = z.infer<typeof keysetQuerySchema>;
const next = z.string().nullable();
const instant = z.iso.datetime({ offset: true });

/** GET /users/me/conversations?before=&limit= */
export const conversationSchema = z.strictObject({
  conversation_id: z.uuid(),
  /** The first question, personal data masked. */
  title: z.string(),
  created_at: instant,
  last_message_at: instant,
  /** Sequence number of the newest message. */
  last_seq: z.int().positive(),
});
export const conversationsDataSchema = z.strictObject({ conversations: z.array(conversationSchema), next });
export type ConversationsData = z.infer<typeof conversationsDataSchema>;

/** GET /users/me/conversations/{conversation_id}/messages?since=&limit=: oldest first. */
export const messagesQuerySchema = z.strictObject({
  /** The last sequence number that is known already. */
  since: inDigits(0, 2_147_483_647).prefault(0),
  limit: limitSchema,
});
export type MessagesQuery = z.infer<typeof messagesQuerySchema>;
/** `next` is the `since` of the following page, null on the last one. */
export const messagesDataSchema = z.strictObject({ messages: z.array(messageSchema), next: z.int().nullable() });
export type MessagesData = z.infer<typeof messagesDataSchema>;

/** GET /users/me/consents?before=&limit=: every decision there was. */
export const consentRecordSchema = z.strictObject({
  consent_id: z.uuid(),
  granted: z.boolean(),
  scopes: z.array(z.enum(consentScopes)),
  version: z.string(),
  /** What it was said to be for. */
  purpose: z.string(),
  /** The address that was seen. */
  ip_address: z.string().nullable(),
  at: instant,
});
export const consentsDataSchema = z.strictObject({ consents: z.array(consentRecordSchema), next });
export type ConsentsData = z.infer<typeof consentsDataSchema>;
