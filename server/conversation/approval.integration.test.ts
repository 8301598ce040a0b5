import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Conversation, CorrectionRow, UserProfile } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { openDialogue } from './dialogue.ts';
import { performPending } from './perform.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const platform = () => server.application.database.platform();
async function scopeOf(subject: string): Promise<Scope> {
  const { bank_id, user_id } = await platform().findOneOrFail(UserProfile, { bank_id: 'demo', subject });
  return { bank_id, user_id };
}
async function agreed(subject: string) {
  const customer = await server.connect(subject);
  await customer.consent(true);
  return { customer, scope: await scopeOf(subject) };
}
const corrections = (scope: Scope) => platform().count(CorrectionRow, { ...scope });

test('what a customer says of their payments is kept after their yes, and the next answer counts it', async () => {
  const { customer, scope } = await agreed('maya-torres');
  const { text: before } = await customer.ask('what is my monthly Streamly subscription');
  expect(before).toContain('Streamly');
  const { text: asked } = await customer.ask('Streamly is not a subscription');
  expect(asked).toMatch(/^Shall I stop counting Streamly/);
  expect(await corrections(scope)).toBe(0);
  const client_message_id = randomUUID();
  const { text: done } = await customer.ask('Yes, please', { client_message_id });
  expect(done).toMatch(/^Done\./);
  const kept = await corrections(scope);
  expect(kept).toBeGreaterThan(3);
  // The same yes again, and another one later: nothing more happens.
  expect((await customer.ask('Yes, please', { client_message_id })).text).toBe(done);
  await customer.ask('yes');
  expect(await corrections(scope)).toBe(kept);
  const { text: after } = await customer.ask('which subscriptions do I pay for');
  expect(after).not.toContain('Streamly');
});

test('a no, or another question, leaves everything as it is', async () => {
  const { customer, scope } = await agreed('marcus-reed');
  const propose = async () =>
    expect((await customer.ask('stop listing Streamly as a subscription')).text).toMatch(/^Shall I stop counting/);
  await propose();
  expect((await customer.ask('no thanks')).text).toBe('All right, nothing was changed.');
  await customer.ask('yes');
  await propose();
  await customer.ask('what is my balance');
  await customer.ask('yes');
  expect(await corrections(scope)).toBe(0);
});

test('consent that was taken back meanwhile stops a yes', async () => {
  const { customer, scope } = await agreed('priya-shah');
  expect((await customer.ask('Streamly is not a subscription')).text).toMatch(/^Shall I/);
  await customer.consent(false);
  await customer.ask('yes');
  expect(await corrections(scope)).toBe(0);
});

test('another customer cannot confirm what was proposed to this one', async () => {
  const { customer, scope } = await agreed('omar-haddad');
  await customer.ask('Streamly is not a subscription');
  const [conversation] = await platform().find(Conversation, { ...scope });
  if (!conversation) throw new Error('There is no conversation.');
  const key = await server.application.vault.findKey(platform(), scope);
  const { pending } = await openDialogue(key, conversation);
  if (!pending) throw new Error('Nothing was proposed.');
  const other = await scopeOf('tom-becker');
  const given = { conversation_id: conversation.conversation_id, pending, now: server.application.now() };
  await expect(performPending(server.application, other, given)).rejects.toThrow();
  expect(await corrections(other)).toBe(0);
  expect(await corrections(scope)).toBe(0);
});
