import * as z from 'zod';
import { maskPersonalData } from '../../plugins/guardrails/personal-data/detect.ts';
import { ChatLog, MessageFeedback } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { Feedback, FeedbackSet, Message } from '../protocol/index.ts';
import type { ContentKey, Vault } from '../vault/index.ts';
import { ConversationError } from './conversation-error.ts';

/**
 * Keeps what a customer says of an answer; what they said of it before is replaced. Personal data in a comment is masked as in a
 * message, because operators read both.
 * @throws ConversationError MESSAGE_NOT_FOUND, also for another customer's and for one of their own
 */
export async function setFeedback(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
  scope: Scope,
  { message_id, rating, reason, comment }: FeedbackSet,
  now: Date,
): Promise<Feedback> {
  const log = await manager.findOne(ChatLog, { ...scope, message_id, role: 'assistant' });
  if (!log) throw new ConversationError('MESSAGE_NOT_FOUND', 'There is no such answer in your conversations.');
  const row = {
    message_id,
    ...scope,
    trace_id: log.trace_id,
    rating,
    reason: reason ?? null,
    created_at: now,
  };
  const masked = comment === undefined ? null : maskPersonalData(comment);
  const key = await vault.keyOf(manager, scope);
  const sealed = masked === null ? null : await key.seal('message_feedback.comment', message_id, masked);
  await manager.upsert(MessageFeedback, { ...row, comment: sealed });
  return feedbackOf(row, masked);
}

/** What was said of the answer of a turn; null when nothing was. */
export async function readFeedback(
  manager: SqlEntityManager,
  key: ContentKey,
  of: { trace_id: string },
): Promise<Feedback | null> {
  const row = await manager.findOne(MessageFeedback, of);
  return row && openFeedback(key, row);
}

/** What was said of these answers, by message. */
export async function feedbackOn(
  manager: SqlEntityManager,
  key: ContentKey,
  message_ids: readonly string[],
): Promise<ReadonlyMap<string, Feedback>> {
  const rows = await manager.find(MessageFeedback, { message_id: { $in: [...message_ids] } });
  return new Map(await Promise.all(rows.map(async (row) => [row.message_id, await openFeedback(key, row)] as const)));
}

async function openFeedback(key: ContentKey, row: MessageFeedback): Promise<Feedback> {
  const comment = row.comment ? await key.open('message_feedback.comment', row.message_id, row.comment) : null;
  return feedbackOf(row, z.string().nullable().parse(comment));
}

/** The messages with the ratings that they were given. */
export async function withRatings(manager: SqlEntityManager, messages: readonly Message[]): Promise<Message[]> {
  const answers = messages.filter(({ role }) => role === 'assistant').map(({ message_id }) => message_id);
  const rows = answers.length === 0 ? [] : await manager.find(MessageFeedback, { message_id: { $in: answers } });
  const ratings = new Map(rows.map(({ message_id, rating }) => [message_id, rating]));
  return messages.map((message) => ({ ...message, rating: ratings.get(message.message_id) ?? null }));
}

function feedbackOf(
  { message_id, rating, reason, created_at }: Pick<MessageFeedback, 'message_id' | 'rating' | 'reason' | 'created_at'>,
  comment: string | null,
): Feedback {
  return { message_id, rating, reason: reason ?? null, comment, at: created_at.toISOString() };
}
