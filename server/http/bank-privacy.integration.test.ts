import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErasureRow, ImportPiece, TransactionRow, UserProfile } from '../database/entities/index.ts';
import { receiveFile } from '../ingestion/receive-file.ts';
import { runImport } from '../ingestion/run-import.ts';
import { saveBatch } from '../ingestion/save-batch.ts';
import { transactionBatchSchema } from '../ingestion/transaction-batch.ts';
import { recordErasure } from '../privacy/erasure.ts';
import { customerExportSchema } from '../protocol/index.ts';
import { engines } from '../testing/test-database.ts';
import { startReceiver } from '../testing/test-receiver.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const word = { confirm: 'ERASE' };
const csv = 'Date,Description,Amount\n2026-11-02,TEA,-2.00\n2026-11-03,BREAD,-3.00\n';
const batch = {
  accounts: [
    { account_id: 'chk', type: 'depository', subtype: 'checking', name: 'Checking', balances: { current: 1, iso_currency_code: 'USD' } },
  ],
  added: [{ transaction_id: 'a', account_id: 'chk', amount: 2, date: '2026-11-02', name: 'TEA', pending: false }],
  modified: [],
  removed: [],
}; // prettier-ignore

describe.each(engines)('a bank that erases and hands out on %s', (engine) => {
  let server: TestServer;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    receiver = await startReceiver();
    server = await startTestServer({ engine });
    const events = ['customer.erased', 'export.ready'];
    expect((await call('POST', '/webhooks', { url: receiver.url(), events })).status).toBe(201);
  });
  afterAll(async () => {
    await server.close();
    await receiver.close();
  });

  const owner = () => server.application.database.platform();
  const ask = async (method: string, path: string, body?: unknown, bank: 'demo' | 'other' = 'demo', headers = {}) =>
    fetch(`${server.url}/api/v1/bank${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await server.bankToken(bank)}`,
        'content-type': typeof body === 'string' ? 'application/octet-stream' : 'application/json',
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const call = async (...given: Parameters<typeof ask>) => {
    const response = await ask(...given);
    return { status: response.status, ...(await response.json()) };
  };
  const newCustomer = async () => {
    const id = `customer-${randomUUID()}`;
    const { data } = await call('PUT', `/customers/${id}`, { name: 'Ada Nilsson' });
    return { id, path: `/customers/${id}`, scope: { bank_id: 'demo', user_id: String(data.customer.user_id) } };
  };
  const ended = (path: string) =>
    expect
      .poll(async () => (await call('GET', `${path}/erasure`)).data?.erasure.state, { timeout: 20_000 })
      .toBe('done');

  test('erases once, says so when all is gone, and lets nothing back in before it asks', async () => {
    const { id, path, scope } = await newCustomer();
    expect((await call('POST', `${path}/transactions`, batch)).status).toBe(200);
    const first = await call('POST', `${path}/erasure`, word, 'demo', { 'idempotency-key': id });
    expect(first).toMatchObject({ status: 202, data: { erasure: { completed_at: null } } });
    await ended(path);
    const again = await call('POST', `${path}/erasure`, word);
    expect(again).toMatchObject({ status: 202, data: { erasure: { erasure_id: first.data.erasure.erasure_id } } });
    expect(await call('POST', `${path}/erasure`, word, 'demo', { 'idempotency-key': id })).toMatchObject(first);
    const [told] = await receiver.told(id, 1);
    expect(JSON.parse(told?.body ?? '')).toMatchObject({
      type: 'customer.erased',
      data: { customer_id: id, erasure_id: first.data.erasure.erasure_id },
    });

    const shutOut = { status: 409, error: { code: 'CUSTOMER_SHUT_OUT' } };
    const everyWay = async () => [
      await call('PUT', path, { name: 'Ada Nilsson' }),
      await call('POST', `${path}/transactions`, batch),
      await call('POST', `${path}/files?file_name=a.csv`, csv),
    ];
    for (const answer of await everyWay()) expect(answer).toMatchObject(shutOut);
    expect(await owner().count(UserProfile, { subject: id })).toBe(0);
    // Not even when the customer is back, whom the bank’s data do not follow.
    server.wait(2_000);
    await server.connect(id);
    for (const answer of await everyWay()) expect(answer).toMatchObject(shutOut);
    const back = await owner().findOneOrFail(UserProfile, { subject: id });
    expect([back.name, back.user_id === scope.user_id]).toEqual(['Customer', false]);

    expect((await call('PUT', path, { name: 'Ada Nilsson', readmit: true })).status).toBe(200);
    for (const { status } of await everyWay()) expect(status).toBeLessThan(300);
    expect(await owner().count(ErasureRow, { subject: id })).toBe(1);
    expect(await owner().count(TransactionRow, { user_id: scope.user_id })).toBe(0);
  });

  test('one who comes back by the bank’s word is not found by tokens from before', async () => {
    const { id, path } = await newCustomer();
    const token = await server.token(id);
    await call('POST', `${path}/erasure`, word);
    await call('PUT', path, { name: 'Ada Nilsson', readmit: true });
    await expect(server.connect(id, { token })).rejects.toMatchObject({ data: { code: 'CUSTOMER_ERASED' } });
  });

  test('what was under way when they were erased saves nothing', async () => {
    const { application } = server;
    const { database, now } = application;
    const { scope } = await newCustomer();
    const given = { file_name: 'a.csv', options: { currency: 'USD' }, now: now() };
    const { import_id } = await receiveFile(application, scope, Readable.from([Buffer.from(csv)]), given);
    await recordErasure(database, scope, { by: null, now: now() });
    expect(await runImport(application, { ...scope, import_id }, false)).toBe(false);
    await expect(
      saveBatch(database.scoped(scope), scope, transactionBatchSchema.parse(batch), now()),
    ).rejects.toMatchObject({ code: 'CUSTOMER_NOT_FOUND' });
    await expect(receiveFile(application, scope, Readable.from([Buffer.from(csv)]), given)).rejects.toMatchObject({
      code: 'CUSTOMER_ERASED',
    });
    expect(await owner().count(TransactionRow, scope)).toBe(0);
    expect(await owner().count(ImportPiece, scope)).toBe(1);
  });

  test('has a document written, is told, and reads it', async () => {
    const { id, path } = await newCustomer();
    await call('POST', `${path}/transactions`, batch);
    const asked = await call('POST', `${path}/exports`);
    expect(asked.status).toBe(202);
    const [told] = await receiver.told(id, 1);
    const { export_id } = asked.data.export;
    expect(JSON.parse(told?.body ?? '')).toMatchObject({ type: 'export.ready', data: { customer_id: id, export_id } });
    expect((await call('GET', `${path}/exports/${export_id}`)).data.export.state).toBe('ready');
    const document = await (await ask('GET', `${path}/exports/${export_id}/file`)).json();
    expect(customerExportSchema.parse(document)).toMatchObject({ profile: { subject: id }, transactions: [{}] });
  });

  test('another bank finds nobody, and another customer has not the document', async () => {
    const { path, scope } = await newCustomer();
    const asked = await call('POST', `${path}/exports`);
    const there = `${path}/exports/${asked.data.export.export_id}`;
    for (const target of [there, `${there}/file`])
      expect((await call('GET', target, undefined, 'other')).status).toBe(404);
    const stranger = await newCustomer();
    for (const target of [there, `${there}/file`]) {
      const answer = await call('GET', target.replace(path, stranger.path));
      expect(answer).toMatchObject({ status: 404, error: { code: 'EXPORT_NOT_FOUND' } });
    }
    expect((await call('POST', `${path}/exports`, undefined, 'other')).status).toBe(404);
    expect((await call('POST', `${path}/erasure`, word, 'other')).status).toBe(404);
    expect((await call('GET', `${path}/erasure`)).error.code).toBe('ERASURE_NOT_FOUND');
    expect(await owner().count(ErasureRow, scope)).toBe(0);
  });
});
