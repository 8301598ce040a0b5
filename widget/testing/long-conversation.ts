import { randomUUID } from 'node:crypto';
import type { Message } from '../../server/protocol/chat.ts';
import { stubAnswer } from './stub-answers.ts';
import type { StubConversation } from './stub-conversation.ts';

/** Questions with every kind of answer: figures, a table, charts, an article and an offer, nothing found, words alone. */
const questions = ['groceries', 'subscriptions', 'chart', 'card', 'pets', 'hello'];
const hour = 3_600_000;

/** A conversation as it is after so many messages, an hour between a question and the next; nothing is sent to whoever is connected. */
export function fillConversation(conversation: StubConversation, count: number): void {
  const { messages } = conversation;
  const start = Date.now() - (count / 2) * hour;
  const conversation_id = conversation.id;
  const add = (role: Message['role'], rest: Partial<Message>) =>
    messages.push({
      message_id: randomUUID(),
      conversation_id,
      seq: messages.length + 1,
      role,
      at: new Date(start + Math.floor(messages.length / 2) * hour).toISOString(),
      segments: [],
      cards: [],
      facts: [],
      citations: [],
      suggestions: [],
      client_message_id: null,
      rating: null,
      ...rest,
    });
  while (messages.length < count) {
    const text = questions[(messages.length / 2) % questions.length] ?? '';
    const { pieces, cards, facts, citations } = stubAnswer(text, true);
    add('customer', { segments: [{ type: 'text', text }], client_message_id: randomUUID() });
    add('assistant', { segments: pieces.flat(), cards, facts, citations });
  }
}
