import * as z from 'zod';
import { pageOf, readCursor } from '../database/cursor.ts';
import { ChatLog, Conversation } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import {
  messageSchema,
  type ConversationsData,
  type KeysetQuery,
  type MessagesData,
  type MessagesQuery,
} from '../protocol/index.ts';
import { findConversation } from './conversations.ts';
import { withRatings } from './feedback.ts';
import { textOf } from './segments.ts';

/** Characters of the first question that name a conversation. */
const longestTitle = 200;

/** The customer's conversations in which something was said, newest first. */
export async function listConversations(
  manager: SqlEntityManager,
  scope: Scope,
  { before, limit }: KeysetQuery,
): Promise<ConversationsData> {
  const cursor = readCursor(before);
  const rows = await manager.find(
    Conversation,
    {
      ...scope,
      seq: { $gt: 0 },
      ...(cursor && {
        $or: [{ created_at: { $lt: cursor[0] } }, { created_at: cursor[0], conversation_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { created_at: 'desc', conversation_id: 'desc' }, limit: limit + 1 },
  );
  const { page, next } = pageOf(rows, limit, ({ created_at, conversation_id }) => [created_at, conversation_id]);
  const ends = page.map(({ conversation_id, seq }) => ({ conversation_id, seq: { $in: [1, seq] } }));
  const messages = ends.length === 0 ? [] : await manager.find(ChatLog, { ...scope, $or: ends });
  const messageAt = (id: string, seq: number) =>
    messages.find((message) => message.conversation_id === id && message.seq === seq);
  return {
    conversations: page.map(({ conversation_id, created_at, seq }) => ({
      conversation_id,
      title: textOf(messageAt(conversation_id, 1)?.message.segments ?? [])
        .slice(0, longestTitle)
        .toWellFormed(),
      created_at: created_at.toISOString(),
      last_message_at: (messageAt(conversation_id, seq)?.created_at ?? created_at).toISOString(),
      last_seq: seq,
    })),
    next,
  };
}

/** The messages of a conversation after a sequence number, oldest first. @throws ConversationError CONVERSATION_NOT_FOUND */
export async function readMessages(
  manager: SqlEntityManager,
  scope: Scope,
  conversation_id: string,
  { since, limit }: MessagesQuery,
): Promise<MessagesData> {
  await findConversation(manager, scope, conversation_id);
  const rows = await manager.find(
    ChatLog,
    { ...scope, conversation_id, seq: { $gt: since } },
    { orderBy: { seq: 'asc' }, limit: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const messages = z.array(messageSchema).parse(page.map(({ message }) => message));
  return {
    messages: await withRatings(manager, messages),
    next: rows.length > limit ? (page.at(-1)?.seq ?? null) : null,
  };
}

/**
 * Deletes a conversation with its messages and what was said of them. Its traces stay: how an answer came about is the bank's
 * proof, which nobody's request can change and which ends with the customer's data. @throws ConversationError CONVERSATION_NOT_FOUND
 */
export async function deleteConversation(
  manager: SqlEntityManager,
  scope: Scope,
  conversation_id: string,
): Promise<void> {
  const { conversation_id: found } = await findConversation(manager, scope, conversation_id);
  await manager.nativeDelete(Conversation, { ...scope, conversation_id: found });
}
