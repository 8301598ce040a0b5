import * as z from 'zod';
import {
  accountsDataSchema, bankCustomerDataSchema, bankDataSchema, batchDataSchema, changeDataSchema, changeProposedDataSchema, changesDataSchema, chatDataSchema, checkDataSchema, consentDataSchema, consentsDataSchema, conversationsDataSchema, deliveriesDataSchema, deliveryDataSchema, erasureDataSchema, evidenceDataSchema, exportDataSchema, feedbackDataSchema, goalDataSchema, goalsDataSchema, importDataSchema, insightsDataSchema, loginDataSchema, messagesDataSchema, newWebhookDataSchema, offerChoiceDataSchema, offersDataSchema, overrideDataSchema, profileDataSchema, recommendationsDataSchema, savedCustomerDataSchema, signInOptionsDataSchema, spanDataSchema, storedCorrectionSchema, successDataSchema, traceDataSchema, tracesDataSchema, transactionsDataSchema, userDataSchema, userSignalsDataSchema, usersDataSchema, visitorDataSchema, webhooksDataSchema,
} from '../../protocol/index.ts'; // prettier-ignore
import type { Belongings, World } from './world.ts';
import type { TokenName } from './tokens.ts';

/** Who a call is for. */
export type Audience = 'bank' | 'customer' | 'operator';

/** A call that is right, from which wrong ones are made. */
export interface Endpoint {
  readonly method: string;
  /** Segments; one in braces is an id of {@link Belongings}. */
  readonly path: readonly string[];
  readonly audience: Audience | null;
  readonly token: TokenName;
  readonly query: Readonly<Record<string, string>>;
  /** Fields with their values; null for a call without a body. */
  readonly body: Readonly<Record<string, unknown>> | null;
  readonly data: z.ZodType | null;
}

const v1 = ['api', 'v1'];
const parameter = /^\{(\w+)\}$/;

/** Every call that the server answers over HTTP, files aside. */
export function endpointsOf({ belongings: { own }, subjects }: World): readonly Endpoint[] {
  const open = { audience: null, token: 'none', query: {}, body: null, data: null } as const;
  const get = { ...open, method: 'GET' } as const;
  const post = { ...open, method: 'POST' } as const;
  const mine = { ...get, audience: 'customer', token: 'attacker' } as const;
  const me = [...v1, 'users', 'me'];
  const theirs = { ...get, audience: 'operator', token: 'operator' } as const;
  const users = [...v1, 'operator', 'users'];
  const changes = [...v1, 'operator', 'changes'];
  const traces = [...v1, 'operator', 'traces'];
  const ours = { ...get, audience: 'bank', token: 'bank' } as const;
  const customer = [...v1, 'bank', 'customers', subjects.attacker];
  const account = {
    account_id: 'fuzz-1',
    type: 'depository',
    name: 'Own Account',
    balances: { current: 1.5, iso_currency_code: 'USD' },
  };
  const row = {
    transaction_id: 'fuzz-1',
    account_id: 'fuzz-1',
    amount: 1.5,
    date: '2026-11-02',
    name: 'Own Merchant',
    pending: false,
  };
  const correct = (body: Record<string, unknown>): Endpoint => ({
    ...mine, method: 'POST', path: [...me, 'corrections'], body: { transaction_id: own.transaction_id, ...body }, data: storedCorrectionSchema,
  }); // prettier-ignore
  const goal = (body: Record<string, unknown>): Endpoint => ({
    ...mine,
    method: 'POST',
    path: [...me, 'goals'],
    body,
    data: goalDataSchema,
  });
  return [
    { ...get, path: ['health'], data: z.strictObject({ status: z.literal('ok'), version: z.string(), database: z.string(), knowledge: z.object({ search: z.string() }) }) },
    { ...post, path: [...v1, 'auth', 'login'], body: { email: 'nobody@vanterpool.example', password: 'a wrong password', bank: 'demo' }, data: loginDataSchema },
    { ...post, path: [...v1, 'auth', 'refresh'], data: loginDataSchema },
    { ...get, path: [...v1, 'auth', 'options'], query: { bank: 'demo' }, data: signInOptionsDataSchema },
    { ...get, path: [...v1, 'auth', 'oidc', 'demo'] },
    { ...get, path: [...v1, 'auth', 'oidc', 'demo', 'callback'], query: { code: 'x', state: 'y' } },
    { ...post, path: [...v1, 'auth', 'customer', 'refresh'], data: loginDataSchema },
    { ...post, path: [...v1, 'auth', 'logout'] },
    { ...post, path: [...v1, 'auth', 'logout'], body: { token: 'a.b.c' }, data: successDataSchema },
    { ...post, path: [...v1, 'auth', 'password'], body: { current_password: 'a wrong password', password: 'battery staple 17' }, data: successDataSchema },
    { ...post, path: [...v1, 'visitors'], body: { bank: 'demo', token: 'a.b.c' }, data: visitorDataSchema },
    { ...get, path: ['demo', 'customers'] },
    { ...post, path: ['demo', 'token'], body: { customer_id: 'maya-torres' }, data: z.strictObject({ token: z.string() }) },
    { ...mine, path: [...me, 'profile'], data: profileDataSchema },
    { ...mine, method: 'POST', path: [...me, 'consent'], token: 'newcomer', body: { granted: true, ip_address: '203.0.113.9' }, data: consentDataSchema },
    { ...mine, path: [...me, 'accounts'], data: accountsDataSchema },
    {
      ...mine, path: [...me, 'transactions'], data: transactionsDataSchema,
      query: { start_date: '2026-01-01', end_date: '2099-12-31', category: 'FOOD_AND_DRINK', merchant: 'own', page: '1', limit: '5' },
    },
    { ...mine, path: [...me, 'insights'], query: { period: '90d' }, data: insightsDataSchema },
    { ...mine, path: [...me, 'recommendations'], data: recommendationsDataSchema },
    { ...mine, path: [...me, 'goals'], data: goalsDataSchema },
    goal({ kind: 'save_amount', name: 'Holiday', target_cents: 150_000, target_date: '2027-06-30', account_ids: [] }),
    goal({ kind: 'pay_off_card', name: 'Card', account_id: own.account_id, monthly_payment_cents: 20_000 }),
    goal({ kind: 'keep_buffer', name: 'Buffer', target_months: 3, monthly_contribution_cents: 20_000 }),
    { ...mine, method: 'PATCH', path: [...me, 'goals', '{goal_id}'], body: { name: 'Other', target_cents: 1 }, data: goalDataSchema },
    { ...mine, method: 'DELETE', path: [...me, 'goals', '{goal_id}'] },
    { ...mine, path: [...me, 'offers'], query: { include: 'not_eligible' }, data: offersDataSchema },
    ...(['stop', 'resume'] as const).map((what): Endpoint => ({ ...mine, method: 'POST', path: [...me, 'offers', what], data: offerChoiceDataSchema })),
    { ...mine, method: 'POST', path: [...me, 'offers', '{recommendation_id}', 'dismiss'] },
    ...(['read', 'dismiss'] as const).map((what): Endpoint => ({ ...mine, method: 'POST', path: [...me, 'recommendations', '{recommendation_id}', what] })),
    { ...mine, path: [...me, 'conversations'], query: { before: `2099-01-01T00:00:00.000Z_${own.conversation_id}`, limit: '2' }, data: conversationsDataSchema },
    { ...mine, path: [...me, 'conversations', '{conversation_id}', 'messages'], query: { since: '0', limit: '3' }, data: messagesDataSchema },
    { ...mine, method: 'DELETE', path: [...me, 'conversations', '{spare_conversation_id}'] },
    {
      ...mine, method: 'POST', path: [...me, 'feedback'], data: feedbackDataSchema,
      body: { message_id: own.message_id, rating: 'down', reason: 'not_correct', comment: 'That was a gift.' },
    },
    { ...mine, path: [...me, 'consents'], query: { before: '', limit: '2' }, data: consentsDataSchema },
    { ...mine, path: [...me, 'corrections'], data: z.strictObject({ corrections: z.array(storedCorrectionSchema) }) },
    // The word is wrong on purpose: a customer who is gone can be attacked no more.
    { ...mine, method: 'POST', path: [...me, 'erasure'], token: 'newcomer', body: { confirm: 'erase' }, data: erasureDataSchema },
    { ...mine, path: [...me, 'erasure'], data: erasureDataSchema },
    { ...mine, method: 'POST', path: [...me, 'exports'], data: exportDataSchema },
    { ...mine, path: [...me, 'exports', '{export_id}'], data: exportDataSchema },
    { ...mine, path: [...me, 'exports', '{export_id}', 'file'] },
    correct({ kind: 'category', category: 'FOOD_AND_DRINK_GROCERIES' }),
    correct({ kind: 'transfer', is_transfer: false }),
    correct({ kind: 'not_recurring' }),
    { ...mine, method: 'POST', path: [...me, 'corrections'], body: { kind: 'recurring', transaction_ids: [own.transaction_id, own.transaction_id] } },
    { ...mine, method: 'DELETE', path: [...me, 'corrections', '{correction_id}'] },
    {
      ...mine, method: 'POST', path: [...v1, 'chat'], data: chatDataSchema,
      body: { message: 'What is an APR?', conversation_id: own.conversation_id },
    },
    { ...mine, method: 'POST', path: [...v1, 'chat'], body: { message: 'Hello', client_message_id: own.trace_id }, data: chatDataSchema },
    { ...theirs, path: traces, query: { kind: 'turn', outcome: 'answered', search: 'gro', user_id: own.user_id, before: '', limit: '3' }, data: tracesDataSchema },
    { ...theirs, path: traces, query: { before: `2026-01-01T00:00:00.000Z_${own.trace_id}` }, data: tracesDataSchema },
    { ...theirs, path: [...traces, '{trace_id}'], data: traceDataSchema },
    { ...theirs, path: [...traces, '{trace_id}', 'spans', '{span_id}'], data: spanDataSchema },
    { ...theirs, path: [...traces, '{trace_id}', 'facts', '{fact_id}'], data: evidenceDataSchema },
    { ...theirs, path: [...v1, 'operator', 'banks'], data: null },
    { ...theirs, method: 'POST', path: [...v1, 'operator', 'banks'], body: { bank_id: 'fuzz', name: 'Fuzz', time_zone: 'UTC', currency: 'USD', locale: 'en-US', origins: [] } },
    { ...theirs, path: [...v1, 'operator', 'banks', 'demo', 'keys'], data: null },
    { ...theirs, method: 'POST', path: [...v1, 'operator', 'sandboxes'], body: { name: 'fuzz' } },
    { ...theirs, path: [...v1, 'operator', 'bank'], data: bankDataSchema },
    { ...theirs, method: 'POST', path: [...v1, 'operator', 'bank', 'check'], data: checkDataSchema, body: { token: 'a.b.c', origin: 'https://www.demo.example' } },
    { ...get, path: [...v1, 'check'], data: checkDataSchema },
    { ...theirs, path: changes, query: { state: 'proposed', page: '1', limit: '3' }, data: changesDataSchema },
    { ...theirs, method: 'POST', path: changes, data: changeProposedDataSchema, body: { kind: 'bank-settings', payload: { base_version: 0, settings: { hand_off: { phone: '+1 800 555 0100' } } } } },
    { ...theirs, method: 'POST', path: changes, data: changeProposedDataSchema, body: { kind: 'allowed-origins', payload: { add: ['https://www.demo.example'], remove: [] } } },
    { ...theirs, method: 'POST', path: changes, data: changeProposedDataSchema, body: { kind: 'signing-key-retire', payload: { key_id: 'other-1', hours: 1 } } },
    { ...theirs, method: 'POST', path: changes, data: changeProposedDataSchema, body: { kind: 'signing-key-add', payload: { purpose: 'bank-api', jwks_url: 'https://login.bank.example/jwks.json' } } },
    { ...theirs, method: 'POST', path: [...changes, '{change_id}', 'approve'], data: changeDataSchema },
    { ...theirs, method: 'POST', path: [...changes, '{change_id}', 'reject'], data: changeDataSchema, body: { reason: 'Not like this.' } },
    { ...theirs, method: 'POST', path: [...changes, '{change_id}', 'withdraw'], data: changeDataSchema },
    { ...theirs, path: users, query: { search: 'own', persona: 'saver', risk_flag: 'true', page: '1', limit: '3' }, data: usersDataSchema },
    { ...theirs, path: [...users, '{user_id}'], data: userDataSchema },
    { ...theirs, path: [...users, '{user_id}', 'signals'], data: userSignalsDataSchema },
    { ...theirs, path: [...users, '{user_id}', 'traces', '{recommendation_id}'], data: traceDataSchema },
    {
      ...theirs, method: 'POST', path: [...users, '{user_id}', 'override'], data: overrideDataSchema,
      body: { recommendation_id: 'education.nothing', reason: 'They asked for it.' },
    },
    { ...ours, path: customer, data: bankCustomerDataSchema },
    { ...ours, method: 'PUT', path: customer, body: { name: 'Own Customer', email: 'own@mail.example', locale: 'en-US' }, data: savedCustomerDataSchema },
    { ...ours, method: 'POST', path: [...v1, 'bank', 'customers', subjects.newcomer, 'erasure'], body: { confirm: 'erase' }, data: erasureDataSchema },
    { ...ours, path: [...customer, 'erasure'], data: erasureDataSchema },
    { ...ours, method: 'POST', path: [...customer, 'exports'], data: exportDataSchema },
    { ...ours, path: [...customer, 'exports', '{export_id}'], data: exportDataSchema },
    { ...ours, path: [...customer, 'exports', '{export_id}', 'file'] },
    { ...ours, path: [...v1, 'bank', 'webhooks'], data: webhooksDataSchema },
    { ...ours, method: 'POST', path: [...v1, 'bank', 'webhooks'], body: { url: 'http://127.0.0.1:9/own', events: ['export.ready'] }, data: newWebhookDataSchema },
    { ...ours, path: [...v1, 'bank', 'webhooks', '{webhook_id}', 'deliveries'], query: { state: 'dead', before: '', limit: '3' }, data: deliveriesDataSchema },
    { ...ours, method: 'DELETE', path: [...v1, 'bank', 'webhooks', '{webhook_id}'] },
    { ...ours, method: 'POST', path: [...v1, 'bank', 'deliveries', '{delivery_id}', 'replay'], data: deliveryDataSchema },
    { ...ours, path: [...customer, 'imports', '{import_id}'], data: importDataSchema },
    { ...ours, method: 'POST', path: [...customer, 'files'], query: { file_name: 'own.csv', date_order: 'dmy' }, body: { accounts: [] } },
    {
      ...ours, method: 'POST', path: [...customer, 'transactions'], data: batchDataSchema,
      body: { accounts: [account], added: [row], modified: [], removed: [{ transaction_id: 'fuzz-0' }], cursor: 'fuzz' },
    },
  ]; // prettier-ignore
}

/** A path with somebody's ids in it. */
export function pathOf(
  { path }: Pick<Endpoint, 'path'>,
  ids: Readonly<Partial<Record<keyof Belongings, string>>>,
): string {
  return `/${path.map((segment) => idOf(segment, ids) ?? segment).join('/')}`;
}

function idOf(segment: string, ids: Readonly<Record<string, string>>): string | undefined {
  const name = parameter.exec(segment)?.[1];
  return name === undefined ? undefined : ids[name];
}

/** The names of the ids in a path. */
export function parametersOf({ path }: Pick<Endpoint, 'path'>): readonly (keyof Belongings)[] {
  return path.flatMap((segment) => {
    const name = parameter.exec(segment)?.[1] as keyof Belongings | undefined;
    return name === undefined ? [] : [name];
  });
}
