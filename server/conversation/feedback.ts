import { maskPersonalData } from '../../plugins/guardrails/personal-data/detect.ts';
import { ChatLog, MessageFeedback } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { Feedback, FeedbackSet, Message } from '../protocol/index.ts';
import { ConversationError } from './conversation-error.ts';

/**
 * Keeps what a customer says of an answer; what they said of it before is replaced. Personal data in a comment is masked as in a
 * message, because operators read both.
 * @throws ConversationError MESSAGE_NOT_FOUND, also for another customer's and for one of their own
 */
export async function setFeedback(
  manager: SqlEntityManager,
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
    comment: comment === undefined ? null : maskPersonalData(comment),
    created_at: now,
  };
  await manager.upsert(MessageFeedback, row);
  return feedbackOf(row);
}

/** What was said of the answer of a turn; null when nothing was. */
export async function readFeedback(manager: SqlEntityManager, of: { trace_id: string }): Promise<Feedback | null> {
  const row = await manager.findOne(MessageFeedback, of);
  return row && feedbackOf(row);
}

/** The messages with the ratings that they were given. */
export async function withRatings(manager: SqlEntityManager, messages: readonly Message[]): Promise<Message[]> {
  const answers = messages.filter(({ role }) => role === 'assistant').map(({ message_id }) => message_id);
  const rows = answers.length === 0 ? [] : await manager.find(MessageFeedback, { message_id: { $in: answers } });
  const ratings = new Map(rows.map(({ message_id, rating }) => [message_id, rating]));
  return messages.map((message) => ({ ...message, rating: ratings.get(message.message_id) ?? null }));
}

function feedbackOf(
  row: Pick<MessageFeedback, 'message_id' | 'rating' | 'reason' | 'comment' | 'created_at'>,
): Feedback {
  const { message_id, rating, reason, comment, created_at } = row;
  return { message_id, rating, reason: reason ?? null, comment: comment ?? null, at: created_at.toISOString() };
}
