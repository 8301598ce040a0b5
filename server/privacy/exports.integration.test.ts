import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DistressReport,
  ExportPart,
  ExportRow,
  NudgeResponse,
  OfferShowing,
  ReportedStreamRow,
  TransactionRow,
  UserProfile,
} from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { customerExportSchema } from '../protocol/index.ts';
import { engines } from '../testing/test-database.ts';
import { restOf } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { recordErasure } from './erasure.ts';
import { expireExports, requestExport, unfinishedExports, writeExport } from './exports.ts';

const path = '/users/me/exports';

describe.each(engines)('exports on %s', (engine) => {
  let server: TestServer;
  let ask: ReturnType<typeof restOf>;
  let scope: Scope;
  const owner = () => server.application.database.platform();
  const fileOf = async (id: string, customer = 'maya-torres') =>
    fetch(`${server.url}/api/v1${path}/${id}/file`, {
      headers: { authorization: `Bearer ${await server.token(customer)}` },
    });

  beforeAll(async () => {
    server = await startTestServer({ engine });
    ask = restOf(server);
    const customer = await server.connect('maya-torres');
    await customer.consent(true);
    const { answer } = await customer.ask('How much did I spend on groceries last month?');
    const comment = 'Rather long.';
    await ask('/users/me/feedback', { body: { message_id: answer?.message_id, rating: 'down', comment } });
    const { user_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
    scope = { bank_id: 'demo', user_id };
    await recomputeCustomer(server.application, scope);
    const { transaction_id } = (await ask('/users/me/transactions?limit=1')).data.transactions[0];
    await ask('/users/me/corrections', { body: { kind: 'not_recurring', transaction_id } });
    await ask('/users/me/goals', { body: { kind: 'keep_buffer', name: 'A month at hand', target_months: 1 } });
    const [article] = (await ask('/users/me/recommendations')).data.education;
    await ask(`/users/me/recommendations/${article.recommendation_id}/read`, { method: 'POST' });
    await ask('/users/me/articles/credit-utilization/feedback', { body: { helpful: true } });
    await ask('/users/me/offers/stop', { method: 'POST' });
    await owner().upsert(OfferShowing, { ...scope, offer_id: 'offer.shown', day: '2026-11-20' });
    await owner().upsert(DistressReport, { ...scope, reported_at: new Date('2026-10-01T12:00:00Z') });
    await ask('/users/me/nudges/choice', { body: { kind: 'bill_due', wanted: false } });
    const nudge = { nudge_id: 'n', kind: 'price_rise', response: 'dismissed', day: '2026-11-20' } as const;
    await owner().insert(NudgeResponse, { ...scope, ...nudge });
    await owner().insert(ReportedStreamRow, { ...scope, stream_id: 'reported', transaction_ids: [transaction_id] });
  });
  afterAll(async () => {
    await server.close();
  });

  test('one document holds everything about the customer, in plain, once it is ready', async () => {
    const asked = await ask(path, { method: 'POST' });
    expect(asked).toMatchObject({ status: 202, data: { export: { state: 'running', bytes: null } } });
    const { export_id } = asked.data.export;
    const state = async () => (await ask(`${path}/${export_id}`)).data.export;
    await expect.poll(async () => (await state()).state, { timeout: 20_000 }).toBe('ready');
    const response = await fileOf(export_id);
    expect(response.headers.get('content-disposition')).toContain(`${export_id}.json`);
    const text = await response.text();
    expect(Buffer.byteLength(text)).toBe((await state()).bytes);

    const found = customerExportSchema.parse(JSON.parse(text));
    expect(found.profile).toMatchObject({ subject: 'maya-torres', name: 'Maya Torres', bank: { bank_id: 'demo' } });
    expect(found.transactions).toHaveLength(await owner().count(TransactionRow, { ...scope }));
    expect(new Set(found.transactions.map((row) => row.transaction_id)).size).toBe(found.transactions.length);
    expect(found.messages.map(({ role, feedback }) => [role, feedback?.comment ?? null])).toEqual([
      ['customer', null],
      ['assistant', 'Rather long.'],
    ]);
    expect(found.consents).toMatchObject([{ granted: true }]);
    expect(found.corrections).toMatchObject([{ correction: { kind: 'not_recurring' } }]);
    expect(found.goals).toMatchObject([{ goal: { kind: 'keep_buffer', target_months: 1 }, start_cents: null }]);
    expect(found.recommendation_responses).toMatchObject([{ response: 'read' }]);
    expect(found.offer_choices).toMatchObject([{ stopped: true }]);
    expect(found.article_feedback).toMatchObject([{ article_id: 'credit-utilization', helpful: true }]);
    expect(found.offer_showings).toContainEqual({ offer_id: 'offer.shown', day: '2026-11-20' });
    expect(found.distress_reports).toEqual([{ reported_at: '2026-10-01T12:00:00.000Z' }]);
    expect(found.nudge_responses).toMatchObject([{ kind: 'price_rise', response: 'dismissed', day: '2026-11-20' }]);
    expect(found.nudge_choices).toMatchObject([{ kind: 'bill_due', wanted: false }]);
    expect(found.reported_streams).toMatchObject([{ stream_id: 'reported' }]);
    expect(found.signals.map(({ time_window }) => time_window)).toEqual(['180', '30', '90']);
    expect(
      [found.accounts, found.liabilities, found.recommendations, found.personas].every((all) => all.length > 0),
    ).toBe(true);

    const parts = await owner().find(ExportPart, { export_id });
    expect(JSON.stringify(parts)).not.toContain('Maya');
  });

  test('is nobody else’s, whatever is asked', async () => {
    const [row] = await owner().find(ExportRow, { ...scope }, { limit: 1 });
    const id = row?.export_id ?? '';
    for (const who of [{ customer: 'tom-becker' }, { bank: 'other' as const }]) {
      for (const target of [`${path}/${id}`, `${path}/${id}/file`]) {
        expect(await ask(target, who)).toMatchObject({ status: 404, error: { code: 'EXPORT_NOT_FOUND' } });
      }
    }
    expect((await ask(`${path}/no-uuid/file`)).status).toBe(404);
    const stranger = { bank_id: 'other', user_id: scope.user_id };
    await expect(requestExport(server.application, stranger)).rejects.toMatchObject({ code: 'CUSTOMER_NOT_FOUND' });
  });

  test('asked twice is written once; cut off it starts anew; five are kept, for seven days', async () => {
    const { database, vault, now } = server.application;
    const idle = { ...server.application, jobs: { ...server.application.jobs, export: async () => {} } };
    const [one, two] = await Promise.all([requestExport(idle, scope), requestExport(idle, scope)]);
    expect(two.export_id).toBe(one.export_id);
    const work = { ...scope, export_id: one.export_id };
    await owner().insert(ExportPart, { ...work, position: 0, content: 'of a process that was killed' });
    const unfinished = async (at: Date) => (await unfinishedExports(database, at)).map(({ export_id }) => export_id);
    expect(await unfinished(now())).toEqual([one.export_id]);
    // Another process writes it, and was heard of just now.
    const claimed_until = new Date(now().getTime() + 60_000);
    await owner().nativeUpdate(ExportRow, { export_id: one.export_id }, { claimed_until });
    await writeExport(server.application, work);
    expect(await unfinished(now())).toEqual([]);
    expect((await fileOf(one.export_id)).status).toBe(409);
    // It was not heard of again.
    expect(await unfinished(claimed_until)).toEqual([one.export_id]);
    server.wait(61_000);
    await writeExport(server.application, work);
    await writeExport(server.application, work);
    expect(customerExportSchema.parse(await (await fileOf(one.export_id)).json()).profile.name).toBe('Maya Torres');
    for (let more = 0; more < 3; more++) {
      const { export_id } = await requestExport(idle, scope);
      await writeExport({ database, vault, now }, { ...scope, export_id });
    }
    expect((await ask(path, { method: 'POST' })).error.code).toBe('TOO_MANY_EXPORTS');

    const days = (count: number) => new Date(now().getTime() + count * 86_400_000);
    await expireExports(database, days(6));
    expect(await owner().count(ExportRow, { ...scope })).toBe(5);
    server.wait(7 * 86_400_000 + 1_000);
    expect((await fileOf(one.export_id)).status).toBe(404);
    expect((await ask(path, { method: 'POST' })).status).toBe(202);
    await expireExports(database, now());
    expect(await owner().count(ExportPart, { export_id: one.export_id })).toBe(0);
  });

  test('that nobody finished in seven days is gone, with its parts, and can be asked for again', async () => {
    const { database, now } = server.application;
    const idle = { ...server.application, jobs: { ...server.application.jobs, export: async () => {} } };
    await owner().nativeDelete(ExportRow, { ...scope });
    const { export_id } = await requestExport(idle, scope);
    await owner().insert(ExportPart, { ...scope, export_id, position: 0, content: 'of a process that was killed' });
    const after = (days: number) => new Date(now().getTime() + days * 86_400_000);
    const left = async () => [
      await owner().count(ExportRow, { ...scope }),
      await owner().count(ExportPart, { ...scope }),
    ];
    await expireExports(database, after(6.9));
    expect(await left()).toEqual([1, 1]);
    // Somebody writes it at this moment.
    await owner().nativeUpdate(ExportRow, { export_id }, { claimed_until: after(7.2) });
    await expireExports(database, after(7.1));
    expect(await left()).toEqual([1, 1]);
    await expireExports(database, after(7.3));
    expect(await left()).toEqual([0, 0]);
    expect((await requestExport(idle, scope)).export_id).not.toBe(export_id);
  });

  test('of a customer who is erased meanwhile is gone', async () => {
    const { database, vault, now } = server.application;
    const idle = { ...server.application, jobs: { ...server.application.jobs, export: async () => {} } };
    await server.connect('ben-carter');
    const { user_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'ben-carter' });
    const whose = { bank_id: 'demo', user_id };
    const { export_id } = await requestExport(idle, whose);
    await recordErasure(database, whose, { by: null, now: now() });
    await expect(writeExport({ database, vault, now }, { ...whose, export_id })).rejects.toMatchObject({
      code: 'CUSTOMER_ERASED',
    });
    expect(await owner().count(ExportPart, { export_id })).toBe(0);
    await expect(requestExport(idle, whose)).rejects.toMatchObject({ code: 'CUSTOMER_NOT_FOUND' });
  });
});
