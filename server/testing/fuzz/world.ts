import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { generateCustomer } from '../../../demo/generator/index.ts';
import { buildLedger } from '../../../plugins/kit/index.ts';
import { newConversation } from '../../conversation/conversations.ts';
import { addCorrection } from '../../customer/corrections.ts';
import { createGoal } from '../../customer/goals.ts';
import { proposeChange } from '../../bank/changes/changes.ts';
import { saveLedgerRows } from '../../database/ledger-store.ts';
import {
  Bank,
  RecommendationRow,
  UserProfile,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEvent,
} from '../../database/entities/index.ts';
import { receiveFile } from '../../ingestion/receive-file.ts';
import type { Scope } from '../../database/tenancy.ts';
import { customerOf } from '../../identity/customers.ts';
import { createHostedCustomer } from '../../identity/hosted-customers.ts';
import { issueRefreshToken } from '../../identity/sessions.ts';
import { startVisit } from '../../identity/visitors.ts';
import { requestExport, writeExport } from '../../privacy/exports.ts';
import { recomputeCustomer } from '../../jobs/recompute.ts';
import { traceDetailSchema } from '../../protocol/index.ts';
import { listTraces } from '../../trace/list.ts';
import { readTrace } from '../../trace/store.ts';
import { startTestServer, type TestServer } from '../test-server.ts';
import { logOf } from './log.ts';
import type { Planted } from './fuzz-case.ts';

/** Ids of what a customer has, for requests that ask for it by name. */
export interface Belongings {
  readonly user_id: string;
  readonly conversation_id: string;
  /** Another one, to delete. */
  readonly spare_conversation_id: string;
  readonly message_id: string;
  readonly fact_id: string;
  readonly trace_id: string;
  readonly span_id: string;
  readonly transaction_id: string;
  readonly recommendation_id: string;
  readonly correction_id: string;
  readonly import_id: string;
  readonly webhook_id: string;
  readonly delivery_id: string;
  readonly account_id: string;
  readonly goal_id: string;
  readonly export_id: string;
  /** A change that an operator of the customer's bank proposed. */
  readonly change_id: string;
}

/** Strings that stand nowhere but in the data of one customer. */
export const planted: Readonly<Record<Planted, readonly string[]>> = {
  neighbour: ['Quillfeather Harpsichords', 'Zephyrine Oakhollow', 'Oakhollow Nest Egg'],
  other: ['Brasswhistle Submarines', 'Thaddeus Ironbark', 'Ironbark Rainy Day'],
};

const subjects = { attacker: 'fuzz-attacker', newcomer: 'fuzz-newcomer', stranger: 'fuzz-stranger' } as const;

/** A running server with customers at two banks, and all that a request may name or must never see. */
export type World = Awaited<ReturnType<typeof openWorld>>;

/** Starts the server, plants customers at both banks, and lets each of them ask something. */
export async function openWorld() {
  const server = await startTestServer({ log_level: 'trace', trust_proxy: 1, chat_messages_per_minute: 1_000_000 });
  const { application, other } = server;
  const log = logOf(application.log);
  const secretOf = (name: string) => application.secrets.ensure(name);
  const keys = { demo: await secretOf('bank-demo'), other: await secretOf('bank-other'), wrong: randomBytes(32) };
  const attacker = await plant(server, 'demo', { sub: subjects.attacker, person: 'tom-becker' }, [
    'Own Merchant',
    'Own Customer',
    'Own Account',
  ]);
  const neighbour = await plant(server, 'demo', { sub: 'fuzz-neighbour', person: 'daniel-kim' }, planted.neighbour);
  const stranger = await plant(server, 'other', { sub: 'fuzz-planted', person: 'maya-torres' }, planted.other);
  const operatorOf = async (bank_id: string) => {
    const found = await application.database.platform().findOneOrFail(UserProfile, { bank_id, role: 'operator' });
    return sessionOf(application, found);
  };
  const email = 'hosted@vanterpool.example';
  const given = { bank_id: 'demo', customer_id: subjects.attacker, email, now: application.now() };
  const { user_id, password } = await createHostedCustomer(application.database, given);
  const hosted = await application.database.platform().findOneOrFail(UserProfile, { user_id });
  const bank = await application.database.platform().findOneOrFail(Bank, { bank_id: 'demo' });
  return {
    server,
    log,
    hosted: await sessionOf(application, hosted),
    visitor: await startVisit({ ...application, now: application.now() }, bank),
    keys,
    subjects,
    belongings: { own: attacker, neighbour, other: stranger },
    operators: { demo: await operatorOf('demo'), other: await operatorOf(other.bank_id) },
    cookies: await cookiesOf(server),
    /** What no answer and no log may hold, whoever asks. */
    secrets: [
      ...[
        keys.demo,
        keys.other,
        application.operator_secret,
        application.customer_secret,
        application.visitor_secret,
      ].map((key) => Buffer.from(key).toString('base64')),
      password,
      other.operator.password,
      server.operator?.password ?? '',
      application.configuration.data_dir,
      'scrypt$',
    ].filter((text) => text !== ''),
  };
}

/** Somebody who has signed in. */
async function sessionOf(application: TestServer['application'], { user_id, bank_id }: UserProfile) {
  const now = application.now();
  const { session_id } = await issueRefreshToken({ database: application.database, now }, { bank_id, user_id });
  return { user_id, bank_id, session_id };
}

/** Gives a customer three months of rows, one merchant of which has a planted name, and a conversation about it. */
async function plant(
  server: TestServer,
  bank_id: 'demo' | 'other',
  { sub, person }: { sub: string; person: string },
  [merchant = '', name = '', account = '']: readonly string[],
): Promise<Belongings> {
  const { application } = server;
  const { database, now } = application;
  const bank = await database.platform().findOneOrFail(Bank, { bank_id });
  const { scope } = await customerOf(database, bank, { sub, name }, now());
  const rows = generateCustomer(person, { seed: 11, to: now().toISOString().slice(0, 10), months: 3 });
  const transactions = rows.transactions.map((row) =>
    row.category.primary === 'FOOD_AND_DRINK' ? { ...row, name: merchant, merchant_name: merchant } : row,
  );
  const accounts = rows.accounts.map((row) => ({ ...row, name: account }));
  await saveLedgerRows(database.scoped(scope), scope, { ...rows, accounts, transactions }, now());

  const customer = await server.connect(sub, { bank: bank_id });
  await customer.consent(true);
  const { answer, turn_id } = await customer.ask('How much did I spend on groceries last month?');
  customer.socket.disconnect();
  await recomputeCustomer(application, scope);
  const manager = database.scoped(scope);
  const store = { manager, vault: application.vault };
  const recommended = await manager.findOneOrFail(RecommendationRow, { ...scope, position: 0 });
  const { traces } = await listTraces(store, bank_id, { kind: 'turn', limit: 1 });
  const trace = traceDetailSchema.parse(await readTrace(store, traces[0]?.trace_id ?? turn_id));
  const transaction_id = transactions[0]?.transaction_id ?? '';
  const said = { kind: 'transfer', transaction_id, is_transfer: false } as const;
  const { correction_id } = await addCorrection(database.scoped(scope), scope, said, now());
  const goal = { kind: 'keep_buffer', name: merchant, target_months: 3, monthly_contribution_cents: null } as const;
  const context = { ledger: buildLedger(rows), granted: [], vault: application.vault, now: now() };
  const { goal_id } = await createGoal(database.scoped(scope), scope, goal, context);
  const spare = await newConversation(database.scoped(scope), scope, new Date(now().getTime() - 60_000));
  const bytes = Readable.from([Buffer.from(`Date,Description,Amount\n2026-11-02,${merchant},-2.00\n`)]);
  const file = { file_name: 'planted.csv', options: {}, now: now() };
  const { import_id } = await receiveFile(application, scope, bytes, file);
  const { export_id } = await requestExport(application, scope);
  await writeExport(application, { ...scope, export_id });
  const fact_id = answer?.facts[0]?.fact.id;
  if (!answer || fact_id === undefined) throw new Error('The planted customer got no figure.');
  return {
    user_id: scope.user_id,
    conversation_id: customer.conversation_id,
    spare_conversation_id: spare.conversation_id,
    message_id: answer.message_id,
    fact_id,
    trace_id: trace.trace_id,
    span_id: trace.spans[0]?.span_id ?? '',
    transaction_id,
    recommendation_id: recommended.recommendation_id,
    correction_id,
    import_id,
    change_id: await plantChange(server, bank_id),
    ...(await plantWebhook(server, scope)),
    account_id: accounts[0]?.account_id ?? '',
    goal_id,
    export_id,
  };
}

/** A webhook of a customer's bank, with a delivery that nobody tries any more. */
async function plantWebhook({ application }: TestServer, { bank_id, user_id }: Scope) {
  const manager = application.database.platform();
  const made = { bank_id, created_at: application.now() };
  const [webhook_id, event_id, delivery_id] = [randomUUID(), randomUUID(), randomUUID()];
  await manager.insert(WebhookEndpoint, {
    ...made,
    webhook_id,
    url: 'http://127.0.0.1:9/planted',
    events: ['export.ready'],
  });
  const event = {
    ...made,
    event_id,
    user_id,
    type: 'export.ready',
    data: {},
    dispatched_at: application.now(),
  } as const;
  await manager.insert(WebhookEvent, event);
  await manager.insert(WebhookDelivery, { ...made, delivery_id, webhook_id, event_id, state: 'dead', tries: 9 });
  return { webhook_id, delivery_id };
}

async function plantChange({ application }: TestServer, bank_id: string): Promise<string> {
  const { database, engines, secrets, now } = application;
  const operator = await database.platform().findOneOrFail(UserProfile, { bank_id, role: 'operator' });
  const manager = database.scoped({ bank_id, user_id: '*' });
  const { platform } = engines;
  const context = { manager, bank_id, operator_id: operator.user_id, platform, secrets, now: now() };
  const payload = { add: [`https://${bank_id}.example`], remove: [] };
  return (await proposeChange({ kind: 'allowed-origins', payload }, context)).change.change_id;
}

/** A refresh cookie that was used already; its family ended with the replay that comes first. */
async function cookiesOf({ url, operator }: TestServer): Promise<{ replayed: string }> {
  const login = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operator),
  });
  const replayed = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await fetch(`${url}/api/v1/auth/refresh`, { method: 'POST', headers: { cookie: replayed } });
  return { replayed };
}
