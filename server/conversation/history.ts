import { pageOf, readCursor } from '../database/cursor.ts';
import { ChatLog, Conversation } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { type ConversationsData, type KeysetQuery, type MessagesData, type MessagesQuery } from '../protocol/index.ts';
import type { Vault } from '../vault/index.ts';
import { findConversation, openMessages } from './conversations.ts';
import { withRatings } from './feedback.ts';
import { textOf } from './segments.ts';

/** Characters of the first question that name a conversation. */
const longestTitle = 200;

/** The customer's conversations in which something was said, newest first. */
export async function listConversations(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
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
  const firsts = await openMessages(
    await vault.findKey(manager, scope),
    messages.filter(({ seq }) => seq === 1),
  );
  const titles = new Map(firsts.map(({ conversation_id, segments }) => [conversation_id, textOf(segments)]));
  return {
    conversations: page.map(({ conversation_id, created_at, seq }) => ({
      conversation_id,
      title: (titles.get(conversation_id) ?? '').slice(0, longestTitle).toWellFormed(),
      created_at: created_at.toISOString(),
      last_message_at: (messageAt(conversation_id, seq)?.created_at ?? created_at).toISOString(),
      last_seq: seq,
    })),
    next,
  };
}

/** The messages of a conversation after a sequence number, oldest first. @throws ConversationError CONVERSATION_NOT_FOUND */
export async function readMessages(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
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
  const messages = await openMessages(await vault.findKey(manager, scope), page);
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
