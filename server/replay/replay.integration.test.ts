import { afterAll, beforeAll, expect, test } from 'vitest';
import { DataSnapshot, DecisionTrace, UserProfile } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { bankSettingsSchema } from '../protocol/index.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { replayTrace } from './replay.ts';

let server: TestServer;
let user_id: string;
const turns: string[] = [];
const owner = () => server.application.database.platform();

const questions = [
  'How much did I spend on groceries last month?',
  'And the month before?',
  'Why do you say that?',
  'What offers do you have for me?',
  'I want to save 2000 dollars by next June',
  'yes',
  'How is my goal going?',
  'What is an APR?',
  'My social security number is 078-05-1120, what subscriptions do I pay for?',
  '¿Cuánto uso de mis tarjetas?',
];

beforeAll(async () => {
  server = await startTestServer();
  const chat = await server.connect('maya-torres');
  await chat.consent(true);
  ({ user_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' }));
  await recomputeCustomer(server.application, { bank_id: 'demo', user_id });
  for (const question of questions) turns.push((await chat.ask(question)).turn_id);
});
afterAll(() => server.close());

test('whatever was decided comes out the same, after the rows it looked at have changed too', async () => {
  const scope = { bank_id: 'demo', user_id };
  const snapshots = await owner().count(DataSnapshot, scope);
  expect(snapshots).toBe(1);
  const rows = {
    accounts: [
      {
        account_id: 'late', type: 'depository' as const, subtype: 'checking', name: 'Late', mask: null, currency: 'USD',
        balances: { available_cents: 1, current_cents: 1, limit_cents: null }, holder_category: 'personal' as const,
      },
    ], transactions: [], liabilities: [], removed: [], warnings: [],
  }; // prettier-ignore
  await saveLedgerRows(server.application.database.scoped(scope), scope, rows, server.application.now());
  const traces = await owner().find(DecisionTrace, scope);
  expect(traces.length).toBeGreaterThan(questions.length);
  for (const { trace_id } of traces) {
    const replay = await replayTrace(server.application, 'demo', trace_id);
    expect(replay).toMatchObject({ trace_id, state: 'identical', difference: null });
  }
});

test('under other settings it says what would come out otherwise, and where', async () => {
  const settings = bankSettingsSchema.parse({ plugins: { 'tool.spending': { enabled: false } } });
  const replay = await replayTrace(server.application, 'demo', turns[0] ?? '', { settings });
  expect(replay).toMatchObject({ state: 'different', recorded_outcome: 'answered' });
  expect(await replayTrace(server.application, 'other', turns[0] ?? '')).toBeNull();
});

test('an operator of the bank replays it, and nobody of another', async () => {
  const ask = restOf(server);
  const token = await signIn(server);
  const path = `/operator/traces/${turns[0]}/replay`;
  const { data } = await ask(path, { token, body: { mode: 'requery', times: 2 } });
  expect(data).toMatchObject({ replay: { state: 'identical' }, match: { matched: 2, of: 2 } });
  const stranger = await signIn(server, server.other.operator);
  expect((await ask(path, { token: stranger, body: {} })).error.code).toBe('TRACE_NOT_FOUND');
  const { entries } = (await ask(`/operator/access-log?action=trace.replay`, { token })).data;
  expect(entries).toMatchObject([{ target: turns[0] }]);
});

test('of a customer who deleted the conversation the words are still those of the trace', async () => {
  await owner().execute('delete from conversations where user_id = ?', [user_id]);
  expect(await replayTrace(server.application, 'demo', turns[2] ?? '')).toMatchObject({ state: 'identical' });
});
