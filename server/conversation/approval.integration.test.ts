import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGoals } from '../customer/goals.ts';
import { areOffersStopped } from '../customer/offer-choice.ts';
import {
  Conversation,
  CorrectionRow,
  DecisionTrace,
  UserProfile,
  WebhookEndpoint,
  WebhookEvent,
} from '../database/entities/index.ts';
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
  const { conversation_id } = conversation;
  const given = { conversation_id, turn_id: randomUUID(), pending, now: server.application.now() };
  await expect(performPending(server.application, other, given)).rejects.toThrow();
  expect(await corrections(other)).toBe(0);
  expect(await corrections(scope)).toBe(0);
});

test('a goal is set once by a yes, changed instead of set again, and taken away', async () => {
  const { customer, scope } = await agreed('sofia-rossi');
  const goals = () => readGoals(server.application.database.scoped(scope), scope, server.application.vault);
  expect((await customer.ask('I want to save 5,000 for a trip by June 2099')).text).toMatch(
    /^Shall I set the goal “Trip”: \$5,000\.00 by Jun 1, 2099\?/,
  );
  expect(await goals()).toEqual([]);
  const client_message_id = randomUUID();
  await customer.ask('yes', { client_message_id });
  await customer.ask('yes', { client_message_id });
  expect(await goals()).toMatchObject([{ goal: { name: 'Trip', target_cents: 500_000, target_date: '2099-06-01' } }]);
  expect((await customer.ask('I want to save 6,000 for a trip by June 2099')).text).toMatch(
    /^Shall I change your goal/,
  );
  await customer.ask('yes');
  expect(await goals()).toMatchObject([{ goal: { name: 'Trip', target_cents: 600_000 } }]);
  expect((await customer.ask('how are my goals going')).text).toContain('$6,000.00');
  await customer.ask('delete my goal');
  await customer.ask('yes');
  expect(await goals()).toEqual([]);
});

test('offers are stopped by a yes, and shown again by another', async () => {
  const { customer, scope } = await agreed('grace-lin');
  const areStopped = () => areOffersStopped(server.application.database.scoped(scope), scope);
  await customer.ask('stop showing me offers');
  expect(await areStopped()).toBe(false);
  await customer.ask('yes');
  expect(await areStopped()).toBe(true);
  expect((await customer.ask('no more offers')).text).toMatch(/^You asked for that already/);
  await customer.ask('show me offers again');
  await customer.ask('yes');
  expect(await areStopped()).toBe(false);
});

test('who wants a person waits in the queue of their own bank once, and the bank is told', async () => {
  const { customer, scope } = await agreed('hana-suzuki');
  const webhook = { webhook_id: randomUUID(), bank_id: 'demo', url: 'http://127.0.0.1:9/told', secret_reference: null };
  await platform().insert(WebhookEndpoint, { ...webhook, events: ['handoff.requested'], created_at: new Date() });
  const events = () => platform().count(WebhookEvent, { ...scope, type: 'handoff.requested' });
  const tokenOf = async (operator: { email: string; password: string } | null) => {
    const body = JSON.stringify(operator);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/api/v1/auth/login`, { method: 'POST', headers, body });
    return String((await response.json()).data.token);
  };
  const tokens = { demo: await tokenOf(server.operator), other: await tokenOf(server.other.operator) };
  const queue = async (bank: 'demo' | 'other', path = '', method = 'GET') => {
    const headers = { authorization: `Bearer ${tokens[bank]}` };
    const response = await fetch(`${server.url}/api/v1/operator/review-items${path}`, { method, headers });
    return { status: response.status, ...(await response.json()) };
  };
  for (let time = 0; time < 2; time++) {
    const asked = await customer.ask('I want to talk to a person');
    expect(asked.text).toContain('Shall I also tell them');
    // A turn is answered under the bank's own settings.
    expect(asked.answer?.cards).toMatchObject([{ type: 'contact', phone: '+1 800 555 0142' }]);
    await customer.ask('yes');
  }
  expect(await events()).toBe(1);
  const { items } = (await queue('demo')).data;
  expect(items).toMatchObject([
    { reason: 'hand_off', customer: { user_id: scope.user_id }, conversation_id: customer.conversation_id },
  ]);
  const [{ review_item_id, trace_id }] = items;
  expect(await platform().count(DecisionTrace, { trace_id })).toBe(1);

  expect((await queue('other')).data.items).toEqual([]);
  expect((await queue('other', `/${review_item_id}/close`, 'POST')).status).toBe(404);
  const closed = (await queue('demo', `/${review_item_id}/close`, 'POST')).data.item;
  expect((await queue('demo', `/${review_item_id}/close`, 'POST')).data.item).toEqual(closed);
  expect((await queue('demo')).data.items).toEqual([]);
  expect((await queue('demo', '?state=closed')).data.items).toEqual([closed]);

  // What a bank has to act on waits there by itself, once.
  for (let time = 0; time < 2; time++) await customer.ask('You charged me twice for my lunch, give it back');
  expect((await queue('demo')).data.items).toMatchObject([
    { reason: 'billing_error', customer: { user_id: scope.user_id } },
  ]);
  expect((await queue('other')).data.items).toEqual([]);
  expect(await events()).toBe(2);
});
