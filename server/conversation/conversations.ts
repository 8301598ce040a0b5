import { randomUUID } from 'node:crypto';
import type { LockMode } from '@mikro-orm/core';
import * as z from 'zod';
import { ChatLog, Conversation } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { messageSchema, type Message } from '../protocol/index.ts';
import type { ContentKey } from '../vault/index.ts';
import { ConversationError } from './conversation-error.ts';

/** Messages that are read at most; older ones stay in the database. */
const mostMessages = 200;
/** Messages that a greeting brings to a client that has none: it asks for older ones as they are read. */
export const newestMessages = 50;

/** The customer's conversation of this id, else the newest one, else a new one. */
export async function openConversation(
  manager: SqlEntityManager,
  scope: Scope,
  conversation_id: string | undefined,
  now: Date,
): Promise<Conversation> {
  const newest = { orderBy: { created_at: 'desc' }, limit: 1 } as const;
  const [found] = await manager.find(Conversation, { ...scope, ...(conversation_id && { conversation_id }) }, newest);
  // One that is unknown is somebody else's or was erased: the customer goes on in their own.
  const [own] = found || !conversation_id ? [found] : await manager.find(Conversation, scope, newest);
  return own ?? newConversation(manager, scope, now);
}

export async function newConversation(manager: SqlEntityManager, scope: Scope, now: Date): Promise<Conversation> {
  const conversation = manager.create(Conversation, {
    conversation_id: randomUUID(),
    ...scope,
    seq: 0,
    dialogue: null,
    created_at: now,
  });
  await manager.flush();
  return conversation;
}

/** @throws ConversationError CONVERSATION_NOT_FOUND, also for another customer's */
export async function findConversation(
  manager: SqlEntityManager,
  scope: Scope,
  conversation_id: string,
  options: { lockMode?: LockMode.PESSIMISTIC_WRITE; refresh?: boolean } = {},
): Promise<Conversation> {
  const found = await manager.findOne(Conversation, { ...scope, conversation_id }, options);
  if (found) return found;
  throw conversationNotFound();
}

export function conversationNotFound(): ConversationError {
  return new ConversationError('CONVERSATION_NOT_FOUND', 'There is no such conversation of yours.');
}

/** The newest messages after a sequence number, in order. */
export async function messagesAfter(
  manager: SqlEntityManager,
  key: ContentKey | null,
  conversation_id: string,
  since: number,
  limit = mostMessages,
): Promise<Message[]> {
  const rows = await manager.find(
    ChatLog,
    { conversation_id, seq: { $gt: since } },
    { orderBy: { seq: 'desc' }, limit, disableIdentityMap: true },
  );
  return openMessages(key, rows.toReversed());
}

/** What rows say, in their order; nothing without a key. */
export async function openMessages(
  key: ContentKey | null,
  rows: readonly Pick<ChatLog, 'message_id' | 'message'>[],
): Promise<Message[]> {
  if (!key) return [];
  const opened = await Promise.all(rows.map((row) => key.open('chat_logs.message', row.message_id, row.message)));
  return z.array(messageSchema).parse(opened);
}
