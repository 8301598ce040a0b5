import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DecisionTrace, MessageFeedback } from '../database/entities/index.ts';
import {
  consentsDataSchema,
  conversationsDataSchema,
  feedbackDataSchema,
  messagesDataSchema,
  traceDataSchema,
} from '../protocol/index.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let ask: ReturnType<typeof restOf>;
const me = '/users/me';
const questions = ['What is an APR?', 'How much did I spend on groceries last month?', 'Hello'];
const ids: string[] = [];
const read = async (query = '') => conversationsDataSchema.parse((await ask(`${me}/conversations${query}`)).data);
const messagesOf = async (id: string, query = '') =>
  messagesDataSchema.parse((await ask(`${me}/conversations/${id}/messages${query}`)).data);
/** Of the first conversation. */
const answerId = async () => (await messagesOf(ids[0] ?? '')).messages[1]?.message_id ?? '';

beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
  const customer = await server.connect('maya-torres');
  await customer.consent(true);
  let { conversation_id } = customer;
  for (const text of questions) {
    await customer.ask(text, { conversation_id });
    ids.push(conversation_id);
    server.wait(1_000);
    const created = await customer.socket.emitWithAck('conversation-new', {});
    if (created.ok) ({ conversation_id } = created.hello);
  }
});
afterAll(() => server.close());

describe('conversations', () => {
  test('of more messages than a greeting brings are greeted with the newest, and read on with those before', async () => {
    const customer = await server.connect('tom-becker');
    const { conversation_id } = customer;
    for (let asked = 0; asked < 26; asked += 1) {
      await customer.ask('Hello');
      // So that nobody is too fast.
      server.wait(10_000);
    }
    const sequence = (messages: readonly { seq: number }[]) => messages.map(({ seq }) => seq);
    const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
    // One that has nothing yet, and one that has the first.
    const fresh = await server.connect('tom-becker');
    expect(sequence(fresh.hello.messages)).toEqual(numbers(3, 52));
    const known = await server.connect('tom-becker', { auth: { conversation_id, since: 1 } });
    expect(sequence(known.hello.messages)).toEqual(numbers(2, 52));
    const earlier = await ask(`${me}/conversations/${conversation_id}/messages?since=0&limit=2`, {
      customer: 'tom-becker',
    });
    expect(sequence(messagesDataSchema.parse(earlier.data).messages)).toEqual([1, 2]);
    // Another customer gets none of them.
    expect(await ask(`${me}/conversations/${conversation_id}/messages?since=0`)).toMatchObject({ status: 404 });
  });

  test('are listed newest first by their first question; one in which nothing was said is not', async () => {
    const { conversations, next } = await read();
    expect(conversations.map(({ title }) => title)).toEqual(questions.toReversed());
    expect(conversations.map(({ conversation_id }) => conversation_id)).toEqual(ids.toReversed());
    expect(conversations.map(({ last_seq }) => last_seq)).toEqual([2, 2, 2]);
    expect(next).toBeNull();
  });

  test('come page by page without a gap', async () => {
    const first = await read('?limit=2');
    const second = await read(`?limit=2&before=${first.next}`);
    expect([...first.conversations, ...second.conversations]).toEqual((await read()).conversations);
    expect(second.next).toBeNull();
  });

  test('are read message by message, oldest first', async () => {
    const [id = ''] = ids;
    const first = await messagesOf(id, '?limit=1');
    expect(first.messages.map(({ seq, role }) => [seq, role])).toEqual([[1, 'customer']]);
    expect(first.next).toBe(1);
    const rest = await messagesOf(id, `?since=${first.next}`);
    expect(rest.messages.map(({ seq, role }) => [seq, role])).toEqual([[2, 'assistant']]);
    expect(rest.next).toBeNull();
  });

  test('go on when they are named', async () => {
    const [conversation_id] = ids;
    const { data } = await ask('/chat', { body: { message: 'Thanks', conversation_id } });
    expect(data.conversation_id).toBe(conversation_id);
    expect((await read()).conversations.at(-1)).toMatchObject({ title: questions[0], last_seq: 4 });
  });

  test.each([
    ['another customer', { customer: 'omar-haddad' }],
    ['a customer of that name at another bank', { bank: 'other' }],
  ] as const)('are not there for %s', async (_, who) => {
    const [id] = ids;
    expect((await ask(`${me}/conversations`, who)).data.conversations).toEqual([]);
    for (const asked of [
      await ask(`${me}/conversations/${id}/messages`, who),
      await ask(`${me}/conversations/${id}`, { ...who, method: 'DELETE' }),
      await ask('/chat', { ...who, body: { message: 'Hello', conversation_id: id } }),
    ]) {
      expect(asked).toMatchObject({ status: 404, error: { code: 'CONVERSATION_NOT_FOUND' } });
    }
    expect((await messagesOf(id ?? '')).messages.length).toBeGreaterThan(0);
  });
});

describe('feedback', () => {
  test('is one for each answer, masked, and seen by operators at the trace and by the customer', async () => {
    const message_id = await answerId();
    const said = { message_id, rating: 'down', reason: 'not_correct', comment: 'Mail me: maya@example.com' };
    const { feedback } = feedbackDataSchema.parse((await ask(`${me}/feedback`, { body: said })).data);
    expect(feedback).toMatchObject({ ...said, comment: 'Mail me: [email]' });
    expect((await messagesOf(ids[0] ?? '')).messages[1]?.rating).toBe('down');

    const token = await signIn(server);
    const { trace_id } = await server.application.database.platform().findOneOrFail(MessageFeedback, { message_id });
    const traceOf = async () =>
      traceDataSchema.parse((await ask(`/operator/traces/${trace_id}`, { token })).data).trace;
    expect((await traceOf()).feedback).toEqual(feedback);

    await ask(`${me}/feedback`, { body: { message_id, rating: 'up' } });
    expect((await traceOf()).feedback).toMatchObject({ rating: 'up', reason: null, comment: null });
    expect(await server.application.database.platform().count(MessageFeedback, { message_id })).toBe(1);
  });

  test('is the same over the socket, and greets with what was said', async () => {
    const customer = await server.connect('maya-torres', { auth: { conversation_id: ids[0] } });
    const message_id = await answerId();
    expect(await customer.socket.emitWithAck('feedback-set', { message_id, rating: 'down' })).toMatchObject({
      ok: true,
      feedback: { rating: 'down' },
    });
    const { hello } = await server.connect('maya-torres', { auth: { conversation_id: ids[0] } });
    expect(hello.messages.find((message) => message.message_id === message_id)?.rating).toBe('down');
  });

  test('is refused on what is no answer of this customer', async () => {
    const [question] = (await messagesOf(ids[0] ?? '')).messages;
    const answer = await answerId();
    for (const [message_id, who] of [
      [randomUUID(), {}],
      [question?.message_id, {}],
      [answer, { customer: 'omar-haddad' }],
      [answer, { bank: 'other' }],
    ] as const) {
      const refused = await ask(`${me}/feedback`, { ...who, body: { message_id, rating: 'up' } });
      expect(refused).toMatchObject({ status: 404, error: { code: 'MESSAGE_NOT_FOUND' } });
    }
    const stranger = await server.connect('omar-haddad');
    expect(await stranger.socket.emitWithAck('feedback-set', { message_id: answer, rating: 'up' })).toMatchObject({
      ok: false,
      error: { code: 'MESSAGE_NOT_FOUND' },
    });
  });

  test.each([[{ rating: 'sideways' }], [{ reason: 'because' }], [{ comment: 'x'.repeat(1_001) }], [{ also: 1 }]])(
    'is refused with %j',
    async (wrong) => {
      const body = { message_id: await answerId(), rating: 'up', ...wrong };
      expect((await ask(`${me}/feedback`, { body })).error.code).toBe('VALIDATION_ERROR');
    },
  );
});

describe('deleting a conversation', () => {
  test('takes its messages and their feedback, and leaves the traces', async () => {
    const [conversation_id = ''] = ids;
    const manager = server.application.database.platform();
    const traces = await manager.count(DecisionTrace, { conversation_id });
    expect((await ask(`${me}/conversations/${conversation_id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await read()).conversations).toHaveLength(2);
    expect((await ask(`${me}/conversations/${conversation_id}/messages`)).status).toBe(404);
    expect((await ask(`${me}/conversations/${conversation_id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await manager.count(MessageFeedback, { bank_id: 'demo' })).toBe(0);
    expect(await manager.count(DecisionTrace, { conversation_id })).toBe(traces);
    expect(traces).toBe(2);
  });

  test('while an answer is being made leaves nothing of it', async () => {
    const customer = await server.connect('maya-torres');
    const created = await customer.socket.emitWithAck('conversation-new', {});
    const { conversation_id } = created.ok ? created.hello : { conversation_id: '' };
    const started = new Promise((resolve) => {
      customer.socket.once('turn-status', resolve);
    });
    const asked = customer.ask('Where does my money go?', { conversation_id });
    await started;
    await ask(`${me}/conversations/${conversation_id}`, { method: 'DELETE' });
    // The turn may have been stored just before: then there was a conversation to delete.
    await asked.catch(({ code }: { code: string }) => expect(code).toBe('CONVERSATION_NOT_FOUND'));
    expect((await ask(`${me}/conversations/${conversation_id}/messages`)).status).toBe(404);
  });
});

describe('consents', () => {
  test('every decision is kept, with the scopes that were chosen and the address that was seen', async () => {
    server.wait(1_000);
    const chosen = await ask(`${me}/consent`, { body: { granted: true, scopes: ['spending', 'accounts'] } });
    expect(chosen.data.consent_record.scopes).toEqual(['accounts', 'spending']);
    server.wait(1_000);
    await ask(`${me}/consent`, { body: { granted: false } });
    const { consents, next } = consentsDataSchema.parse((await ask(`${me}/consents`)).data);
    expect(consents.map(({ granted, scopes }) => [granted, scopes.length])).toEqual([
      [false, 0],
      [true, 2],
      // All but training, which is asked for by name.
      [true, 7],
    ]);
    expect(consents[1]?.ip_address).toMatch(/127\.0\.0\.1|::1/);
    expect(next).toBeNull();
    const page = await ask(`${me}/consents?limit=1&before=${(await ask(`${me}/consents?limit=1`)).data.next}`);
    expect(page.data.consents).toEqual([consents[1]]);
    expect((await ask(`${me}/consents`, { bank: 'other' })).data.consents).toEqual([]);
  });

  test('what was said may be read and deleted after consent was taken back', async () => {
    expect((await read()).conversations.length).toBeGreaterThan(0);
    expect((await ask(`${me}/conversations/${ids[1]}`, { method: 'DELETE' })).status).toBe(200);
  });

  test.each([[{ scopes: [] }], [{ scopes: ['everything'] }], [{ scopes: 'accounts' }]])(
    '%j is refused',
    async (wrong) => {
      expect((await ask(`${me}/consent`, { body: { granted: true, ...wrong } })).status).toBe(400);
    },
  );
});
