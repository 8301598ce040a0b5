import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Feedback } from '../../protocol/index.ts';

export const Conversation = defineEntity({
  name: 'Conversation',
  tableName: 'conversations',
  properties: {
    conversation_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    /** The last sequence number given out. */
    seq: p.integer().default(0),
    /** What the last question was understood as, for "and the month before?". Sealed. */
    dialogue: p.text().nullable(),
    created_at: p.datetime(),
  },
});
export type Conversation = InferEntity<typeof Conversation>;

/** Messages in order. `client_message_id` makes sending the same message twice have one effect. */
export const ChatLog = defineEntity({
  name: 'ChatLog',
  tableName: 'chat_logs',
  properties: {
    message_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    conversation_id: p.uuid(),
    seq: p.integer(),
    role: p.text().$type<'customer' | 'assistant'>(),
    client_message_id: p.uuid().nullable(),
    trace_id: p.uuid(),
    /** Sealed. */
    message: p.text(),
    guardrails_passed: p.boolean(),
    created_at: p.datetime(),
  },
});
export type ChatLog = InferEntity<typeof ChatLog>;

/** What a customer said of an answer; it goes with the message. */
export const MessageFeedback = defineEntity({
  name: 'MessageFeedback',
  tableName: 'message_feedback',
  properties: {
    message_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    trace_id: p.uuid(),
    rating: p.text().$type<Feedback['rating']>(),
    reason: p.text().$type<NonNullable<Feedback['reason']>>().nullable(),
    /** Sealed. */
    comment: p.text().nullable(),
    created_at: p.datetime(),
  },
});
export type MessageFeedback = InferEntity<typeof MessageFeedback>;
