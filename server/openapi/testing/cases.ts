import { randomUUID } from 'node:crypto';
import { consentScopes, type Account } from '../../../plugins/kit/index.ts';
import { Bank, ReviewItem, UserProfile, WebhookDelivery, WebhookEvent } from '../../database/entities/index.ts';
import { demoBankId, demoKeyId } from '../../demo/demo-bank.ts';
import { signCustomerToken } from '../../identity/customer-token.ts';
import { customerOf } from '../../identity/customers.ts';
import { createHostedCustomer } from '../../identity/hosted-customers.ts';
import { recomputeCustomer } from '../../jobs/recompute.ts';
import { requestErasure } from '../../privacy/erasure.ts';
import { requestExport, writeExport } from '../../privacy/exports.ts';
import type { SqlEntityManager } from '../../database/tenancy.ts';
import type { TestServer } from '../../testing/test-server.ts';
import { newsFor } from '../../testing/customer-with-news.ts';
import type { Endpoint } from '../endpoint.ts';
import { endpoints } from '../endpoints.ts';
import { listExportEndpoints } from '../list-export-endpoints.ts';
import type { ErrorCode } from '../error-codes.ts';
import { articleRefusals, prepareArticles } from './article-cases.ts';
import type { Calls, Sent } from './calls.ts';
import { changeRefusals, prepareChanges, type PreparedChanges } from './change-cases.ts';

const payoffQuery = 'form=payoff&balance_cents=100000&rate_basis_points=2399&monthly_cents=5000';

/** What there is to ask for, and what makes each call succeed, where it needs something. */
export interface Prepared {
  readonly turn_id: string;
  readonly user_id: string;
  /** A delivery that is still being tried. */
  readonly pending: string;
  /** Of a goal to save an amount. */
  readonly goal_id: string;
  /** An id of nothing. */
  readonly unknown: string;
  /** Of a customer who was erased since. */
  readonly erased_token: string;
  readonly right: Readonly<Record<string, Sent>>;
  readonly changes: PreparedChanges;
}

/** The endpoint of an operation. @throws Error when there is none */
export function endpointOf(operation: string): Endpoint {
  const found = endpoints.find((one) => one.operation === operation);
  if (!found) throw new Error(`There is no ${operation}.`);
  return found;
}

/** For tests: a customer who agreed, asked something, corrected something and got recommendations. */
export async function prepare(server: TestServer, { call }: Calls): Promise<Prepared> {
  const chat = await server.connect('maya-torres');
  await chat.consent(true);
  const { turn_id, answer } = await chat.ask('How much did I spend on groceries last month?');
  const manager = server.application.database.platform();
  const { user_id } = await manager.findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
  await recomputeCustomer(server.application, { bank_id: 'demo', user_id });

  const { trace } = (await call(endpointOf('getTrace'), { path: { trace_id: turn_id } })).data;
  const { education } = (await call(endpointOf('listRecommendations'))).data;
  const { transaction_id } = (await call(endpointOf('listTransactions'))).data.transactions[0];
  const not_recurring = { kind: 'not_recurring', transaction_id };
  const { correction_id } = (await call(endpointOf('addCorrection'), { body: not_recurring })).data;
  const accounts = (await call(endpointOf('listAccounts'))).data.accounts as Account[];
  const card = accounts.find(({ type }) => type === 'credit')?.account_id ?? '';
  const goal = { kind: 'pay_off_card', name: 'No more card debt', account_id: card, monthly_payment_cents: 20_000 };
  const goal_id = (await call(endpointOf('createGoal'), { body: goal })).data.goal.goal_id as string;
  const saving = { kind: 'save_amount', name: 'Holiday', target_cents: 1_000_000, target_date: '2099-06-30' };
  const saving_id = (await call(endpointOf('createGoal'), { body: saving })).data.goal.goal_id as string;
  // Another customer, whose answers to offers take nothing away from the first one's.
  const other = await server.token('omar-haddad');
  await (await server.connect('omar-haddad')).consent(true);
  const omar = await manager.findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'omar-haddad' });
  await recomputeCustomer(server.application, { bank_id: 'demo', user_id: omar.user_id });
  const theirs = (await call(endpointOf('listRecommendations'), { token: other })).data;
  await newsFor(server, 'with-news');
  const news = await server.token('with-news');
  const [nudge] = (await call(endpointOf('listNudges'), { token: news })).data.nudges;
  // Another one, who is rid of it.
  await newsFor(server, 'no-news');
  const rid = { token: await server.token('no-news'), path: { nudge_id: '' } };
  rid.path.nudge_id = (await call(endpointOf('listNudges'), { token: rid.token })).data.nudges[0].nudge_id;
  const ofNudge = { token: news, path: { nudge_id: nudge.nudge_id as string } };
  const created = await chat.socket.emitWithAck('conversation-new', {});
  if (!created.ok || !answer) throw new Error('The customer could not be prepared.');
  const file = {
    path: { customer_id: 'maya-torres' },
    query: 'file_name=export.csv',
    body: 'Date,Description,Amount\n2026-11-02,TEA,-2.00\n',
  };
  const { import_id } = (await call(endpointOf('importFile'), file)).data;
  const hook = { body: { url: 'http://127.0.0.1:9/told', events: ['export.ready'] } };
  const { webhook } = (await call(endpointOf('addWebhook'), hook)).data;
  const spare = (await call(endpointOf('addWebhook'), hook)).data;
  const deliveries = await plantDeliveries(server, { webhook_id: webhook.webhook_id, user_id });
  const articles = await prepareArticles(server);
  const changes = await prepareChanges(server, articles);
  const { headers, data: signedIn } = await call(endpointOf('signIn'), { body: server.operator });
  const operator_token = signedIn.token as string;
  const account = await hostedAccount(server);
  const hosted = await call(endpointOf('signIn'), { body: account });
  const cookieOf = (from: Headers) => from.get('set-cookie')?.split(';')[0] ?? '';
  const erased_token = await eraseBefore(server, 'erased');
  const whose = { bank_id: demoBankId, user_id };
  const { export_id } = await requestExport(server.application, whose);
  await writeExport(server.application, { ...whose, export_id });
  const review_item_id = await plantReviewItem(server, {
    ...whose,
    conversation_id: chat.conversation_id,
    trace_id: turn_id,
  });
  const placed = { body: { user_id: omar.user_id, reason: 'A lawsuit.' } };
  const { hold_id } = (await call(endpointOf('placeHold'), placed)).data.hold;
  const right = {
    ...changes.right,
    retryFailedJob: { path: { job_id: await failedJob(manager) } },
    ...Object.fromEntries(listExportEndpoints.map(({ operation }) => [operation, { query: 'format=json' }])),
    ...articles.right,
    signIn: { body: server.operator },
    getSignInOptions: { query: 'bank=demo' },
    refreshSession: { headers: { cookie: cookieOf(headers) } },
    startVisit: { body: { bank: 'demo' }, headers: { origin: server.url } },
    refreshCustomerSession: { headers: { cookie: cookieOf(hosted.headers) } },
    signOut: { body: { token: 'not one of ours' } },
    changePassword: {
      token: hosted.data.token,
      body: { current_password: account.password, password: account.password },
    },
    setConsent: { body: { granted: true, scopes: [...consentScopes], ip_address: '203.0.113.9' } },
    listTransactions: { query: 'start_date=2026-01-01&merchant=a&limit=5' },
    getInsights: { query: 'period=90d' },
    getDashboard: { query: 'period=90d&locale=es-US' },
    getFigureEvidence: { query: 'period=30d&figure=savings.rate' },
    calculateWhatIf: { query: payoffQuery },
    getWhatIfEvidence: { query: `${payoffQuery}&figure=form.total` },
    listCategories: { query: 'locale=es-US' },
    addCorrection: { body: { kind: 'category', transaction_id, category: 'MEDICAL_DENTAL_CARE' } },
    removeCorrection: { path: { correction_id } },
    getRecommendationEvidence: {
      path: { recommendation_id: education[0].recommendation_id },
      query: `figure=${education[0].facts[0].id}`,
    },
    markRecommendationRead: { path: { recommendation_id: education[0].recommendation_id } },
    dismissRecommendation: { token: other, path: { recommendation_id: theirs.education[0].recommendation_id } },
    listOffers: { query: 'include=not_eligible' },
    dismissOffer: { token: other, path: { recommendation_id: theirs.offers[0].recommendation_id } },
    stopOffers: { token: other },
    resumeOffers: { token: other },
    listNudges: { token: news, query: 'locale=es-US' },
    getNudgeEvidence: { ...ofNudge, query: `figure=${nudge.facts[0].fact.id}` },
    markNudgeSeen: ofNudge,
    dismissNudge: rid,
    chooseNudges: { token: news, body: { kind: 'price_rise', wanted: false } },
    createGoal: { body: saving },
    changeGoal: { path: { goal_id }, body: { monthly_payment_cents: 30_000 } },
    removeGoal: { path: { goal_id } },
    placeHold: { body: { user_id, reason: 'A lawsuit.', ends_at: null } },
    releaseHold: { path: { hold_id }, body: { reason: 'It is over.' } },
    listHolds: { query: 'state=ended&limit=5' },
    listAccesses: { query: `user_id=${user_id}&action=trace.read` },
    replayTrace: { path: { trace_id: turn_id }, body: { mode: 'requery', times: 2 } },
    makePack: {
      body: { user_id, from: '2020-01-01T00:00:00Z', to: '2099-01-01T00:00:00Z', content: true, purpose: 'audit' },
    },
    getArticle: { path: { article_id: 'credit-utilization' } },
    setArticleFeedback: { path: { article_id: 'credit-utilization' }, body: { helpful: true } },
    listConversations: { query: 'limit=1' },
    listMessages: { path: { conversation_id: chat.conversation_id }, query: 'since=1&limit=1' },
    deleteConversation: { path: { conversation_id: created.hello.conversation_id } },
    setFeedback: { body: { message_id: answer.message_id, rating: 'down', reason: 'too_long', comment: 'Shorter.' } },
    getBankCustomer: { path: { customer_id: 'maya-torres' } },
    saveBankCustomer: { path: { customer_id: 'maya-torres' }, body: { name: 'Maya Torres', locale: 'en-US' } },
    saveTransactions: { path: { customer_id: 'maya-torres' }, body: exampleOf('saveTransactions') },
    importFile: file,
    addWebhook: { body: { url: 'https://127.0.0.1:9/told', events: ['export.ready'] } },
    removeWebhook: { path: { webhook_id: spare.webhook.webhook_id } },
    listDeliveries: { path: { webhook_id: webhook.webhook_id }, query: 'state=pending&limit=1' },
    replayDelivery: { path: { delivery_id: deliveries.dead } },
    getImport: { path: { ...file.path, import_id } },
    requestErasure: { customer: 'leaver', body: { confirm: 'ERASE' } },
    getExport: { path: { export_id } },
    readExport: { path: { export_id } },
    getErasure: { customer: 'erased' },
    eraseBankCustomer: { path: { customer_id: 'erased' }, body: { confirm: 'ERASE' } },
    getBankErasure: { path: { customer_id: 'erased' } },
    exportBankCustomer: { path: { customer_id: 'maya-torres' } },
    getBankExport: { path: { customer_id: 'maya-torres', export_id } },
    readBankExport: { path: { customer_id: 'maya-torres', export_id } },
    chat: { body: { message: 'What is an APR?', conversation_id: chat.conversation_id } },
    listTraces: { query: 'kind=turn&limit=1' },
    countTraceFacets: { query: 'kind=turn&outcome=-blocked' },
    getTrace: { path: { trace_id: turn_id } },
    getSpan: { path: { trace_id: turn_id, span_id: trace.spans[0].span_id } },
    getEvidence: { path: { trace_id: turn_id, fact_id: trace.facts[0].fact.id } },
    listReviewItems: { query: 'state=open&limit=1' },
    closeReviewItem: { path: { review_item_id } },
    getReviewSample: { query: 'week=2026-11-25' },
    reviewTrace: { path: { trace_id: turn_id }, body: { verdict: 'wrong', problem: 'tone' } },
    listShownRecommendations: { query: 'state=undecided&limit=1' },
    listDecisions: { query: 'limit=1' },
    decideRecommendations: {
      body: {
        decision: 'approve',
        recommendations: [
          { user_id: omar.user_id, recommendation_id: theirs.education[2]?.recommendation_id ?? 'none' },
        ],
      },
    },
    listUsers: { query: 'search=maya' },
    getUser: { path: { user_id } },
    getUserSignals: { path: { user_id } },
    getSignalEvidence: { path: { user_id, signal_id: 'spending.total_cents' }, query: 'window=90' },
    getUserHistory: { path: { user_id } },
    getRecommendationTrace: { path: { user_id, recommendation_id: education[0].recommendation_id } },
    // What the import brings to the first customer may change what fits them.
    overrideRecommendation: {
      path: { user_id: omar.user_id },
      body: { recommendation_id: theirs.education[1].recommendation_id, reason: 'A test.' },
    },
    listPlugins: { query: 'days=30' },
    getOverview: { query: 'days=7' },
    statePurpose: { body: { purpose: 'complaint' } },
    confirmSession: { token: operator_token, body: { password: server.operator?.password ?? '' } },
    readReport: { body: { groups: { everybody: ['maya-torres', 'omar-haddad'] } } },
  };
  const ids = { turn_id, user_id, goal_id: saving_id, pending: deliveries.pending, unknown: randomUUID() };
  return { ...ids, erased_token, right, changes };
}

/** An event that was told, one that nobody tries to tell any more and one that is still being tried. */
async function plantDeliveries(
  { application }: TestServer,
  { webhook_id, user_id }: { webhook_id: string; user_id: string },
): Promise<{ pending: string; dead: string }> {
  const manager = application.database.platform();
  const made = { bank_id: 'demo', created_at: new Date() };
  const event = {
    ...made,
    event_id: randomUUID(),
    user_id,
    type: 'export.ready',
    data: {},
    dispatched_at: new Date(),
  } as const;
  await manager.insert(WebhookEvent, event);
  const ids = { pending: randomUUID(), dead: randomUUID() };
  for (const state of ['pending', 'dead'] as const) {
    const { event_id } = event;
    await manager.insert(WebhookDelivery, { ...made, delivery_id: ids[state], webhook_id, event_id, state, tries: 1 });
  }
  return ids;
}

/** A customer who waits for a person. */
async function plantReviewItem(
  { application }: TestServer,
  of: { bank_id: string; user_id: string; conversation_id: string; trace_id: string },
): Promise<string> {
  const review_item_id = randomUUID();
  const waits = { closed_at: null, closed_by: null, created_at: new Date() };
  await application.database.platform().insert(ReviewItem, { review_item_id, ...of, ...waits, reason: 'hand_off' });
  return review_item_id;
}

/** The body that the document shows. */
function exampleOf(operation: string): unknown {
  return endpointOf(operation).example?.body;
}

/** A customer who has an account here. */
async function hostedAccount({ application: { database, now } }: TestServer) {
  const [email, bank_id] = ['hosted@demo.example', 'demo'];
  const { password } = await createHostedCustomer(database, { bank_id, customer_id: 'hosted', email, now: now() });
  return { email, password, bank: bank_id };
}

/** Erases a customer a minute ago, and gives a token of theirs from before that. */
async function eraseBefore(server: TestServer, sub: string): Promise<string> {
  const { application } = server;
  const ago = (seconds: number) => new Date(application.now().getTime() - seconds * 1_000);
  const manager = application.database.platform();
  const bank = await manager.findOneOrFail(Bank, { bank_id: demoBankId });
  const { scope } = await customerOf(application.database, bank, { sub }, application.now());
  await requestErasure({ ...application, now: () => ago(60) }, scope, scope.user_id);
  const key = { key_id: demoKeyId, secret: await application.secrets.ensure('bank-demo') };
  return signCustomerToken(key, { sub, bank: demoBankId, session: randomUUID() }, { now: ago(120) });
}

/** Calls that ask for what there is not, each with the code that it is refused with. */
type Refusal = readonly [operation: string, code: ErrorCode, sent: (made: Prepared) => Sent];
export const refusals: readonly Refusal[] = [
  ['getTrace', 'TRACE_NOT_FOUND', (made) => ({ path: { trace_id: made.unknown } })],
  ['getTrace', 'TRACE_NOT_FOUND', () => ({ path: { trace_id: 'no-uuid' } })],
  ['replayTrace', 'TRACE_NOT_FOUND', (made) => ({ path: { trace_id: made.unknown } })],
  ['replayTrace', 'VALIDATION_ERROR', (made) => ({ path: { trace_id: made.unknown }, body: { mode: 'again' } })],
  ['retryFailedJob', 'JOB_NOT_FOUND', (made) => ({ path: { job_id: made.unknown } })],
  ['getSpan', 'TRACE_NOT_FOUND', (made) => ({ path: { trace_id: made.unknown } })],
  ['getSpan', 'SPAN_NOT_FOUND', (made) => ({ path: { trace_id: made.turn_id } })],
  ['getEvidence', 'TRACE_NOT_FOUND', (made) => ({ path: { trace_id: made.unknown } })],
  ['getFigureEvidence', 'FACT_NOT_FOUND', () => ({ query: 'figure=nothing' })],
  ['getNudgeEvidence', 'FACT_NOT_FOUND', ({ right }) => ({ ...right['markNudgeSeen'], query: 'figure=nothing' })],
  ...['getNudgeEvidence', 'markNudgeSeen', 'dismissNudge'].map((operation): Refusal => [
    operation,
    'NUDGE_NOT_FOUND',
    ({ unknown }) => ({ path: { nudge_id: unknown }, query: operation === 'getNudgeEvidence' ? 'figure=x' : '' }),
  ]),
  ['getEvidence', 'FACT_NOT_FOUND', (made) => ({ path: { trace_id: made.turn_id } })],
  ...[
    'getTrace',
    'getSpan',
    'getEvidence',
    'getUser',
    'getUserSignals',
    'getSignalEvidence',
    'getUserHistory',
    'getRecommendationTrace',
  ].map((operation): Refusal => [
    operation,
    'PURPOSE_REQUIRED',
    ({ right, changes }) => ({ ...right[operation], token: changes.unproved }),
  ]),
  ...['decideRecommendations', 'overrideRecommendation', 'approveChange', 'makePack'].map((operation): Refusal => [
    operation,
    'CONFIRMATION_REQUIRED',
    ({ right, changes }) => ({ ...right[operation], token: changes.unproved }),
  ]),
  ['recomputeAll', 'CONFIRMATION_REQUIRED', ({ changes }) => ({ token: changes.unprovedAdministrator })],
  ...listExportEndpoints.flatMap(({ operation }): Refusal[] => [
    [
      operation,
      'CONFIRMATION_REQUIRED',
      ({ changes }) => ({ token: operation === 'exportAccessLog' ? changes.unprovedAuditor : changes.unproved }),
    ],
    [operation, 'PURPOSE_REQUIRED', ({ changes }) => ({ token: changes.administrator })],
  ]),
  ...['createBank', 'changePlatformBank', 'createSandbox', 'retryFailedJob'].map((operation): Refusal => [
    operation,
    'CONFIRMATION_REQUIRED',
    ({ right, changes }) => ({ ...right[operation], token: changes.unprovedPlatform }),
  ]),
  ['confirmSession', 'INVALID_CREDENTIALS', ({ right }) => ({ ...right['confirmSession'], body: { password: 'x' } })],
  ...articleRefusals,
  ...changeRefusals.map(
    ([operation, code, sent]) => [operation, code, (made: Prepared) => sent(made.changes)] as const,
  ),
  ['getUser', 'CUSTOMER_NOT_FOUND', (made) => ({ path: { user_id: made.unknown } })],
  ['getUserSignals', 'CUSTOMER_NOT_FOUND', () => ({ path: { user_id: 'no-uuid' } })],
  ['placeHold', 'CUSTOMER_NOT_FOUND', (made) => ({ body: { user_id: made.unknown, reason: 'x' } })],
  ['placeHold', 'HOLD_OVER', () => ({ body: { user_id: null, reason: 'x', ends_at: '2020-01-01T00:00:00Z' } })],
  ['releaseHold', 'HOLD_NOT_FOUND', (made) => ({ path: { hold_id: made.unknown }, body: { reason: 'x' } })],
  ['getUserHistory', 'CUSTOMER_NOT_FOUND', (made) => ({ path: { user_id: made.unknown } })],
  [
    'getSignalEvidence',
    'CUSTOMER_NOT_FOUND',
    (made) => ({ path: { user_id: made.unknown, signal_id: 'spending.total_cents' }, query: 'window=30' }),
  ],
  [
    'getSignalEvidence',
    'SIGNAL_NOT_FOUND',
    (made) => ({ path: { user_id: made.user_id, signal_id: 'spending.evidence' }, query: 'window=30' }),
  ],
  ['getRecommendationTrace', 'CUSTOMER_NOT_FOUND', (made) => ({ path: { user_id: made.unknown } })],
  ['getRecommendationTrace', 'TRACE_NOT_FOUND', (made) => ({ path: { user_id: made.user_id } })],
  ['overrideRecommendation', 'CUSTOMER_NOT_FOUND', () => ({ body: { recommendation_id: 'x', reason: 'y' } })],
  [
    'overrideRecommendation',
    'RECOMMENDATION_NOT_FOUND',
    (made) => ({ path: { user_id: made.user_id }, body: { recommendation_id: 'x', reason: 'y' } }),
  ],
  ['reviewTrace', 'TRACE_NOT_FOUND', (made) => ({ path: { trace_id: made.unknown }, body: { verdict: 'right' } })],
  ['reviewTrace', 'ALREADY_REVIEWED', (made) => ({ path: { trace_id: made.turn_id }, body: { verdict: 'right' } })],
  ['closeReviewItem', 'REVIEW_ITEM_NOT_FOUND', (made) => ({ path: { review_item_id: made.unknown } })],
  ['closeReviewItem', 'REVIEW_ITEM_NOT_FOUND', () => ({ path: { review_item_id: 'no-uuid' } })],
  ['getExport', 'EXPORT_NOT_FOUND', (made) => ({ path: { export_id: made.unknown } })],
  ['readExport', 'EXPORT_NOT_FOUND', () => ({ path: { export_id: 'no-uuid' } })],
  ['getErasure', 'ERASURE_NOT_FOUND', () => ({ customer: 'maya-torres' })],
  ['eraseBankCustomer', 'CUSTOMER_NOT_FOUND', () => ({ body: { confirm: 'ERASE' } })],
  ['getBankErasure', 'ERASURE_NOT_FOUND', () => ({ path: { customer_id: 'maya-torres' } })],
  ['exportBankCustomer', 'CUSTOMER_NOT_FOUND', () => ({})],
  ['getBankExport', 'CUSTOMER_NOT_FOUND', (made) => ({ path: { export_id: made.unknown } })],
  ['getBankExport', 'EXPORT_NOT_FOUND', (made) => ({ path: { customer_id: 'maya-torres', export_id: made.unknown } })],
  ['readBankExport', 'CUSTOMER_NOT_FOUND', (made) => ({ path: { export_id: made.unknown } })],
  ['readBankExport', 'EXPORT_NOT_FOUND', () => ({ path: { customer_id: 'maya-torres', export_id: 'no-uuid' } })],
  ...['saveBankCustomer', 'saveTransactions', 'importFile'].map((operation): Refusal => [
    operation,
    'CUSTOMER_SHUT_OUT',
    ({ right }) => ({ ...right[operation], path: { customer_id: 'erased' } }),
  ]),
  ['removeCorrection', 'CORRECTION_NOT_FOUND', (made) => ({ path: { correction_id: made.unknown } })],
  ['removeCorrection', 'CORRECTION_NOT_FOUND', () => ({ path: { correction_id: 'no-uuid' } })],
  ['addCorrection', 'TRANSACTION_NOT_FOUND', () => ({ body: { kind: 'not_recurring', transaction_id: 'x' } })],
  [
    'addCorrection',
    'CATEGORY_UNKNOWN',
    () => ({ body: { kind: 'category', transaction_id: 'x', category: 'SNACKS' } }),
  ],
  ['getRecommendationEvidence', 'RECOMMENDATION_NOT_FOUND', () => ({ query: 'figure=x' })],
  [
    'getRecommendationEvidence',
    'FACT_NOT_FOUND',
    ({ right }) => ({ ...right['getRecommendationEvidence'], query: 'figure=nothing' }),
  ],
  ['calculateWhatIf', 'ACCOUNT_NOT_FOUND', () => ({ query: `${payoffQuery}&account_id=x` })],
  ['getWhatIfEvidence', 'ACCOUNT_NOT_FOUND', () => ({ query: `${payoffQuery}&account_id=x&figure=form.total` })],
  ['getWhatIfEvidence', 'FACT_NOT_FOUND', () => ({ query: `${payoffQuery}&figure=nothing` })],
  ['markRecommendationRead', 'RECOMMENDATION_NOT_FOUND', () => ({})],
  ['dismissRecommendation', 'RECOMMENDATION_NOT_FOUND', () => ({})],
  ['dismissOffer', 'RECOMMENDATION_NOT_FOUND', () => ({})],
  [
    'createGoal',
    'ACCOUNT_NOT_FOUND',
    () => ({ body: { kind: 'pay_off_card', name: 'x', account_id: 'x', monthly_payment_cents: 1 } }),
  ],
  ['changeGoal', 'ACCOUNT_NOT_FOUND', (made) => ({ path: { goal_id: made.goal_id }, body: { account_ids: ['x'] } })],
  ['getArticle', 'ARTICLE_NOT_FOUND', () => ({ path: { article_id: 'no-such-article' } })],
  [
    'setArticleFeedback',
    'ARTICLE_NOT_FOUND',
    () => ({ path: { article_id: 'no-such-article' }, body: { helpful: true } }),
  ],
  ['changeGoal', 'GOAL_NOT_FOUND', (made) => ({ path: { goal_id: made.unknown }, body: { name: 'x' } })],
  ['changeGoal', 'GOAL_NOT_FOUND', () => ({ path: { goal_id: 'no-uuid' }, body: { name: 'x' } })],
  ['removeGoal', 'GOAL_NOT_FOUND', (made) => ({ path: { goal_id: made.unknown } })],
  ['listMessages', 'CONVERSATION_NOT_FOUND', (made) => ({ path: { conversation_id: made.unknown } })],
  ['listMessages', 'CONVERSATION_NOT_FOUND', () => ({ path: { conversation_id: 'no-uuid' } })],
  ['deleteConversation', 'CONVERSATION_NOT_FOUND', (made) => ({ path: { conversation_id: made.unknown } })],
  ['setFeedback', 'MESSAGE_NOT_FOUND', (made) => ({ body: { message_id: made.unknown, rating: 'up' } })],
  ['getBankCustomer', 'CUSTOMER_NOT_FOUND', () => ({})],
  ['saveTransactions', 'CUSTOMER_NOT_FOUND', () => ({ body: exampleOf('saveTransactions') })],
  ['importFile', 'CUSTOMER_NOT_FOUND', () => ({ query: 'file_name=a.csv', body: 'x' })],
  [
    'importFile',
    'UNSUPPORTED_MEDIA_TYPE',
    ({ right }) => ({ ...right['importFile'], headers: { 'content-type': 'multipart/form-data' } }),
  ],
  [
    'importFile',
    'UNSUPPORTED_MEDIA_TYPE',
    ({ right }) => ({ ...right['importFile'], headers: { 'content-encoding': 'gzip' } }),
  ],
  ...['http://bank.example/', 'https://10.0.0.1/', 'https://[::ffff:10.0.0.1]/', 'https://user@1.1.1.1/', 'x'].map(
    (url): Refusal => ['addWebhook', 'WEBHOOK_URL_INVALID', () => ({ body: { url, events: ['export.ready'] } })],
  ),
  ['removeWebhook', 'WEBHOOK_NOT_FOUND', (made) => ({ path: { webhook_id: made.unknown } })],
  ['removeWebhook', 'WEBHOOK_NOT_FOUND', () => ({ path: { webhook_id: 'no-uuid' } })],
  ['listDeliveries', 'WEBHOOK_NOT_FOUND', (made) => ({ path: { webhook_id: made.unknown } })],
  ['replayDelivery', 'DELIVERY_NOT_FOUND', (made) => ({ path: { delivery_id: made.unknown } })],
  ['replayDelivery', 'DELIVERY_PENDING', (made) => ({ path: { delivery_id: made.pending } })],
  ['getImport', 'CUSTOMER_NOT_FOUND', () => ({})],
  ['getImport', 'IMPORT_NOT_FOUND', (made) => ({ path: { customer_id: 'maya-torres', import_id: made.unknown } })],
  ['getImport', 'IMPORT_NOT_FOUND', () => ({ path: { customer_id: 'maya-torres', import_id: 'no-uuid' } })],
  [
    'saveTransactions',
    'INPUT_NOTHING_USABLE',
    ({ right }) => ({ ...right['saveTransactions'], body: { accounts: [], added: [], modified: [], removed: [] } }),
  ],
  ['chat', 'CONVERSATION_NOT_FOUND', (made) => ({ body: { message: 'hello', conversation_id: made.unknown } })],
  ['signIn', 'INVALID_CREDENTIALS', () => ({ body: { email: 'nobody@demo.example', password: 'x' } })],
  ['refreshSession', 'NO_SESSION', () => ({})],
  ['refreshSession', 'NO_SESSION', () => ({ headers: { cookie: 'spendsense_refresh=x' } })],
  ['refreshSession', 'CROSS_SITE', () => ({ headers: { 'sec-fetch-site': 'cross-site' } })],
  ['startVisit', 'VISITORS_NOT_ALLOWED', () => ({ body: { bank: 'other' } })],
  ['startVisit', 'ORIGIN_NOT_ALLOWED', () => ({ body: { bank: 'demo' } })],
  ['refreshCustomerSession', 'NO_SESSION', ({ right }) => right['refreshSession'] ?? {}],
  ['refreshCustomerSession', 'CROSS_SITE', () => ({ headers: { 'sec-fetch-site': 'cross-site' } })],
  ['signOut', 'CROSS_SITE', () => ({ headers: { 'sec-fetch-site': 'same-site' } })],
  ['signOut', 'VALIDATION_ERROR', () => ({ body: { token: 1 } })],
  [
    'changePassword',
    'INVALID_CREDENTIALS',
    ({ right }) => ({ ...right['changePassword'], body: { current_password: 'x', password: 'battery staple 17' } }),
  ],
];

/** Work that was given up, and whose trying again does nothing. */
async function failedJob(manager: SqlEntityManager): Promise<string> {
  const job_id = randomUUID();
  await manager.execute(
    `insert into pgboss.job (id, name, data, state, completed_on, output) values (?, 'webhook-delivery', ?, 'failed', now(), ?)`,
    [
      job_id,
      JSON.stringify({ bank_id: demoBankId, delivery_id: randomUUID() }),
      JSON.stringify({ code: 'DELIVERY_FAILED' }),
    ],
  );
  return job_id;
}
