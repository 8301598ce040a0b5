import { describe, expect, test } from 'vitest';
import type { Hello, Message } from '../../server/protocol/chat.ts';
import { emptyConversation, lastSeq, reduce, type Action, type Conversation } from './conversation.ts';

const conversation_id = '00000000-0000-4000-8000-000000000001';
const text = (words: string) => [{ type: 'text' as const, text: words }];
const message = (seq: number, given: Partial<Message> = {}): Message => ({
  message_id: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
  conversation_id,
  seq,
  role: seq % 2 === 1 ? 'customer' : 'assistant',
  at: '2026-11-25T12:00:00Z',
  segments: text(`message ${seq}`),
  cards: [],
  facts: [],
  citations: [],
  suggestions: [`after ${seq}`],
  client_message_id: null,
  rating: null,
  ...given,
});
const hello = (given: Partial<Hello> = {}): Hello => ({
  conversation_id,
  bank: { bank_id: 'demo', name: 'Bank' },
  customer: { name: 'Maya', role: 'consumer' },
  locale: 'en-US',
  theme: { accent: null, accent_dark: null, radius: null, font: null },
  consent: { granted: true, scopes: [], version: '1', at: null, purpose: '', expires_at: null },
  messages: [],
  suggestions: ['to begin with'],
  offers_stopped: false,
  ...given,
});
const play = (...actions: Action[]) => actions.reduce<Conversation>(reduce, emptyConversation);
const queued: Action = { type: 'queued', client_message_id: 'a', text: 'hi', at: '2026-11-25T12:00:00Z' };
const started: Action = { type: 'turn-start', turn_id: 't', client_message_id: 'a' };
const delta = (n: number, words: string): Action => ({ type: 'message-delta', turn_id: 't', n, segments: text(words) });

test('a visitor is asked for no consent', () => {
  const consent = { granted: false, scopes: [], version: '1', at: null, purpose: '', expires_at: null };
  const greet = (role: 'consumer' | 'visitor') =>
    play({ type: 'hello', hello: hello({ consent, customer: { name: 'M', role } }) });
  expect([greet('consumer').consent?.granted, greet('visitor').consent]).toEqual([false, null]);
});

describe('messages', () => {
  test('stand in the order of their numbers, however they come, each once', () => {
    const state = play(
      { type: 'hello', hello: hello() },
      ...[3, 1, 2, 3, 1].map((seq): Action => ({ type: 'message', message: message(seq) })),
    );
    expect(state.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(lastSeq(state)).toBe(3);
    expect(state.suggestions).toEqual(['after 3']);
  });

  test('that were missed come with the greeting of the same conversation', () => {
    const state = play(
      { type: 'hello', hello: hello({ messages: [message(1), message(2)] }) },
      { type: 'hello', hello: hello({ messages: [message(3)] }) },
    );
    expect(state.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('that were said before all that is known come before them, each once, and only those of this conversation', () => {
    const state = play(
      { type: 'hello', hello: hello({ messages: [message(7), message(8)] }) },
      { type: 'message', message: message(9) },
      { type: 'earlier', messages: [message(5), message(6), message(7)] },
      { type: 'earlier', messages: [message(3, { conversation_id: '00000000-0000-4000-8000-000000000002' })] },
    );
    expect(state.messages.map(({ seq }) => seq)).toEqual([5, 6, 7, 8, 9]);
    expect(lastSeq(state)).toBe(9);
    // What can be asked next is not theirs to say.
    expect(state.suggestions).toEqual(['after 9']);
    expect(reduce(emptyConversation, { type: 'earlier', messages: [message(1)] })).toBe(emptyConversation);
  });

  test('of which more were missed than a greeting brings are read again from its first on, without a gap', () => {
    const state = play(
      { type: 'hello', hello: hello({ messages: [message(1), message(2)] }) },
      { type: 'hello', hello: hello({ messages: [message(12), message(13)] }) },
      { type: 'earlier', messages: [message(10), message(11)] },
    );
    expect(state.messages.map(({ seq }) => seq)).toEqual([10, 11, 12, 13]);
  });

  test('of another conversation replace everything', () => {
    const other = '00000000-0000-4000-8000-000000000002';
    const state = play({ type: 'hello', hello: hello({ messages: [message(1)] }) }, queued, {
      type: 'hello',
      hello: hello({ conversation_id: other }),
    });
    expect([state.messages, state.outbox, state.turn]).toEqual([[], [], null]);
    expect(state.suggestions).toEqual(['to begin with']);
  });
});

describe('after a new conversation was begun', () => {
  const other = '00000000-0000-4000-8000-000000000002';
  const begun: Action[] = [
    { type: 'hello', hello: hello() },
    queued,
    started,
    { type: 'hello', hello: hello({ conversation_id: other }) },
  ];
  const late: Action[] = [
    started,
    { type: 'turn-status', turn_id: 't', text: 'Looking' },
    delta(0, 'Old.'),
    { type: 'message', message: message(2, { segments: text('Old.') }) },
    { type: 'turn-end', turn_id: 't', outcome: 'answered' },
  ];

  test('what is still said in the old one is not shown in it, and takes no place in it', () => {
    const state = play(...begun, ...late, {
      type: 'message',
      message: message(2, { conversation_id: other, segments: text('New.') }),
    });
    expect(state.messages.map(({ segments }) => segments[0]?.text)).toEqual(['New.']);
    expect([state.turn, state.unanswered]).toEqual([null, null]);
  });

  test('the old answer is not taken for that of the first question asked in it', () => {
    const state = play(...begun, { ...queued, client_message_id: 'b' }, ...late.slice(1), {
      type: 'turn-start',
      turn_id: 'u',
      client_message_id: 'b',
    });
    expect(state.turn).toEqual({ client_message_id: 'b', turn_id: 'u', status: null, segments: [], next: 0 });
  });

  test('nothing is taken before the server has greeted', () => {
    expect(play({ type: 'message', message: message(1) }).messages).toEqual([]);
  });
});

describe('a turn', () => {
  test('shows at once that an answer is waited for, and what it is doing', () => {
    const state = play({ type: 'hello', hello: hello() }, queued, started, {
      type: 'turn-status',
      turn_id: 't',
      text: 'Looking',
    });
    expect(state.turn).toMatchObject({ turn_id: 't', status: 'Looking', segments: [] });
  });

  test('takes each piece once, in order', () => {
    const state = play(
      { type: 'hello', hello: hello() },
      queued,
      started,
      delta(0, 'One. '),
      delta(0, 'One. '),
      delta(2, 'Three.'),
      delta(1, 'Two. '),
      delta(1, 'Two. '),
    );
    expect(state.turn?.segments.map((segment) => segment.text).join('')).toBe('One. Two. ');
  });

  test('ignores pieces of another turn', () => {
    const state = play({ type: 'hello', hello: hello() }, queued, started, {
      type: 'message-delta',
      turn_id: 'other',
      n: 0,
      segments: text('No.'),
    });
    expect(state.turn?.segments).toEqual([]);
  });

  test('ends with its stored message', () => {
    const state = play(
      { type: 'hello', hello: hello() },
      queued,
      started,
      delta(0, 'Almost'),
      { type: 'acknowledged', client_message_id: 'a', turn_id: 't', seq: 1 },
      { type: 'message', message: message(2, { segments: text('All of it.') }) },
      { type: 'turn-end', turn_id: 't', outcome: 'answered' },
    );
    expect(state).toMatchObject({ turn: null, unanswered: null, outbox: [] });
    expect(state.messages.map(({ segments }) => segments[0]?.text)).toEqual(['hi', 'All of it.']);
  });

  test('that ends without an answer says so, unless it was stopped', () => {
    const until = [
      { type: 'hello', hello: hello() } as const,
      queued,
      started,
      { type: 'acknowledged', client_message_id: 'a', turn_id: 't', seq: 1 } as const,
    ];
    expect(play(...until, { type: 'turn-end', turn_id: 't', outcome: 'failed' }).unanswered).toEqual({ text: 'hi' });
    expect(play(...until, { type: 'turn-end', turn_id: 't', outcome: 'stopped' }).unanswered).toBeNull();
    expect(play(...until, { type: 'turn-lost' }).unanswered).toEqual({ text: 'hi' });
  });
});

describe('a message that could not be sent', () => {
  test('stays with its reason, and goes again under the same id', () => {
    const error = { code: 'RATE_LIMITED', message: 'Slow down.', details: {} };
    const refused = play({ type: 'hello', hello: hello() }, queued, {
      type: 'rejected',
      client_message_id: 'a',
      error,
    });
    expect(refused.outbox).toMatchObject([{ client_message_id: 'a', error: { code: 'RATE_LIMITED' } }]);
    expect(refused.turn).toBeNull();
    const again = reduce(refused, { type: 'retried', client_message_id: 'a' });
    expect(again.outbox).toMatchObject([{ client_message_id: 'a', error: null }]);
  });

  test('is not shown twice when another tab or the server brings it back', () => {
    const state = play(
      { type: 'hello', hello: hello() },
      queued,
      { type: 'message', message: message(1, { client_message_id: 'a' }) },
      { type: 'acknowledged', client_message_id: 'a', turn_id: 't', seq: 1 },
    );
    expect(state.messages).toHaveLength(1);
    expect(state.outbox).toEqual([]);
  });
});
