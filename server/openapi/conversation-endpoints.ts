import * as z from 'zod';
import {
  consentsDataSchema,
  conversationsDataSchema,
  feedbackDataSchema,
  feedbackSetSchema,
  keysetQuerySchema,
  messagesDataSchema,
  messagesQuerySchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const me = '/api/v1/users/me';
const uuid = '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f';
const paging = 'Pass `next` back as `before` for the following page; it is null on the last one.';

/** What a customer said and agreed to; none of it needs consent. */
export const conversationEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${me}/conversations`,
    operation: 'listConversations',
    summary: 'The customer’s conversations, newest first',
    description: paging,
    caller: 'customer',
    query: keysetQuerySchema,
    data: conversationsDataSchema,
  },
  {
    method: 'get',
    path: `${me}/conversations/{conversation_id}/messages`,
    operation: 'listMessages',
    summary: 'Messages of a conversation, oldest first',
    description:
      'Those after the sequence number `since`. Pass `next` back as `since` for the following page; it is null on the last one.',
    caller: 'customer',
    query: messagesQuerySchema,
    data: messagesDataSchema,
    errors: ['CONVERSATION_NOT_FOUND'],
  },
  {
    method: 'delete',
    path: `${me}/conversations/{conversation_id}`,
    operation: 'deleteConversation',
    summary: 'Deletes a conversation',
    description:
      'Its messages and the feedback on them are gone. The traces of its turns stay with the bank, as proof of how each answer came about, until the customer’s data is erased.',
    caller: 'customer',
    data: z.strictObject({}),
    errors: ['CONVERSATION_NOT_FOUND'],
    example: { data: {} },
  },
  {
    method: 'post',
    path: `${me}/feedback`,
    operation: 'setFeedback',
    summary: 'Says whether an answer was good',
    description:
      'One for each answer: sent again, it replaces what was said before. Operators see it at the trace; personal data in the comment is masked.',
    caller: 'customer',
    body: feedbackSetSchema,
    data: feedbackDataSchema,
    errors: ['MESSAGE_NOT_FOUND'],
    example: {
      body: { message_id: uuid, rating: 'down', reason: 'not_correct', comment: 'That was a gift, not groceries.' },
      data: {
        feedback: {
          message_id: uuid,
          rating: 'down',
          reason: 'not_correct',
          comment: 'That was a gift, not groceries.',
          at: '2026-11-25T08:30:00.000Z',
        },
      },
    },
  },
  {
    method: 'get',
    path: `${me}/consents`,
    operation: 'listConsents',
    summary: 'Every consent that was given or taken back, newest first',
    description: paging,
    caller: 'customer',
    query: keysetQuerySchema,
    data: consentsDataSchema,
  },
];
