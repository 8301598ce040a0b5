import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankClient, isApiError } from '../../client/index.ts';
import {
  ComputedFeatures,
  ImportPiece,
  ImportRow,
  TransactionRow,
  WebhookEndpoint,
  WebhookEvent,
} from '../database/entities/index.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { streamFile } from '../../plugins/connectors/index.ts';
import { recordConsent } from '../identity/consent.ts';
import { ImportTally } from '../ingestion/import-tally.ts';
import { forgottenImports, receiveFile } from '../ingestion/receive-file.ts';
import { runImport } from '../ingestion/run-import.ts';
import { saveFile } from '../ingestion/save-file.ts';
import { engines } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const csv = [
  'Date,Description,Amount,Balance,Status',
  ...Array.from({ length: 3_000 }, (_, index) => {
    const day = new Date(Date.UTC(2025, 0, 1) + Math.floor(index / 15) * 86_400_000).toISOString().slice(0, 10);
    return `${day},"SHOP ${index % 40} ${'NEAR THE HARBOUR '.repeat(5)}",-${index % 90}.05,${900_000 - index}.25,posted`;
  }),
].join('\n');
const ofx = `OFXHEADER:100
DATA:OFXSGML
VERSION:102

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD
<BANKACCTFROM><BANKID>1<ACCTID>12345678<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20261101<DTEND>20261103
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261102<TRNAMT>-12.34<FITID>1<NAME>GREEN GROCER</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261103<TRNAMT>2500.00<FITID>2<NAME>PAYROLL</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>2712.10<DTASOF>20261103</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

describe.each(engines)('files of a bank on %s', (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ engine });
  });
  afterAll(async () => {
    await server.close();
  });

  const call = async (method: string, path: string, sent: RequestInit & { token?: string } = {}) => {
    const { token = await server.bankToken(), headers, ...rest } = sent;
    const response = await fetch(`${server.url}/api/v1/bank/customers/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(headers as object) },
      ...rest,
    });
    return { status: response.status, body: await response.json() };
  };
  const bytes = { 'content-type': 'application/octet-stream' };
  const newCustomer = async (): Promise<Scope & { id: string }> => {
    const id = randomUUID();
    const body = JSON.stringify({ name: 'Ada' });
    const answer = await call('PUT', id, { body, headers: { 'content-type': 'application/json' } });
    return { id, bank_id: 'demo', user_id: answer.body.data.customer.user_id };
  };
  const send = (id: string, body: string, name = 'export.csv') =>
    call('POST', `${id}/files?file_name=${name}&currency=USD`, { body, headers: bytes });
  const ended = async (id: string, import_id: string) => {
    for (let tries = 0; tries < 900; tries++) {
      const answer = (await call('GET', `${id}/imports/${import_id}`)).body.data.import;
      if (answer.state === 'completed' || answer.state === 'failed') return answer;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The import did not end.');
  };
  const database = () => server.application.database;
  const rowsOf = async ({ bank_id, user_id }: Scope) => {
    const scope = { bank_id, user_id };
    return (await loadLedgerRows(database().scoped(scope), scope)).rows;
  };
  const scopeOf = ({ bank_id, user_id }: Scope): Scope => ({ bank_id, user_id });
  /** What the command does with a file. */
  const byCommand = async (customer: Scope, name: string, text: string) => {
    const scope = scopeOf(customer);
    const now = new Date();
    const source = { name, size: text.length, open: async function* () { yield new TextEncoder().encode(text); } }; // prettier-ignore
    const context = { now: () => now.toISOString(), random: () => 0.5 };
    const tally = new ImportTally();
    await database()
      .scoped(scope)
      .transactional((manager) => {
        const configuration = { 'connector.csv': { currency: 'USD' } };
        return saveFile(manager, scope, { name, parts: streamFile(source, context, configuration) }, { tally, now });
      });
    return tally.result;
  };
  /** A file that is received, and nobody was asked to read. */
  const received = (scope: Scope, text: string, now = new Date()) => {
    const given = { file_name: 'export.csv', options: { currency: 'USD' }, now };
    return receiveFile(server.application, scopeOf(scope), Readable.from([Buffer.from(text)]), given);
  };

  test.each([
    ['export.csv', csv],
    ['statement.ofx', ofx],
  ])(
    '%s ends as the command ends it, and the same again changes nothing',
    async (name, text) => {
      const [customer, other] = [await newCustomer(), await newCustomer()];
      const expected = await byCommand(other, name, text);
      const answer = await send(customer.id, text, name);
      expect(answer).toEqual({
        status: 202,
        body: { data: { import_id: expect.any(String) }, meta: expect.anything() },
      });
      const done = await ended(customer.id, answer.body.data.import_id);
      expect(done).toMatchObject({
        state: 'completed',
        file_name: name,
        size: text.length,
        error: null,
        progress: null,
      });
      expect(done.result).toEqual(expected);
      const rows = await rowsOf(customer);
      expect(rows).toEqual(await rowsOf(other));
      expect(rows.transactions.length).toBe(done.result.new);

      const again = await ended(customer.id, (await send(customer.id, text, name)).body.data.import_id);
      expect(again.result).toMatchObject({ new: 0, known: rows.transactions.length });
      expect(await rowsOf(customer)).toEqual(rows);
      expect(await database().platform().count(ImportPiece, { user_id: customer.user_id })).toBe(0);
    },
    120_000,
  );

  test('come through the typed client, from the disk, from memory and as text', async () => {
    const spendsense = bankClient({ url: server.url, token: () => server.bankToken() });
    const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-statement-'));
    const file = path.join(folder, 'statement.ofx');
    await writeFile(file, ofx);
    const query = { file_name: 'statement.ofx' };
    for (const body of [await openAsBlob(file), new TextEncoder().encode(ofx), ofx]) {
      const { id: customer_id } = await newCustomer();
      const { import_id } = await spendsense.importFile({ path: { customer_id }, query, body });
      const read = async () => (await spendsense.getImport({ path: { customer_id, import_id } })).import;
      await expect.poll(async () => (await read()).state, { timeout: 60_000 }).toBe('completed');
      expect(await read()).toMatchObject({ size: Buffer.byteLength(ofx), result: { new: 2, refused: 0 } });
    }
    const refused = spendsense.importFile({ path: { customer_id: 'nobody' }, query, body: ofx });
    await expect(refused).rejects.toSatisfy((error) => isApiError(error, 'CUSTOMER_NOT_FOUND'));
    await rm(folder, { recursive: true });
  });

  test('a customer who agreed is computed again', async () => {
    const customer = await newCustomer();
    const scope = scopeOf(customer);
    await recordConsent(
      database().scoped(scope),
      scope,
      { granted: true, scopes: ['spending'], ip_address: null },
      new Date(),
    );
    await ended(customer.id, (await send(customer.id, ofx, 'a.ofx')).body.data.import_id);
    for (let tries = 0; tries < 200; tries++) {
      if ((await database().platform().count(ComputedFeatures, scope)) > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Nothing was computed.');
  });

  test('a file that cannot be used says where, and leaves nothing', async () => {
    const customer = await newCustomer();
    const broken = await ended(customer.id, (await send(customer.id, '{"accounts": [}', 'a.json')).body.data.import_id);
    expect(broken).toMatchObject({
      state: 'failed',
      result: null,
      error: { code: 'INPUT_NOT_JSON', details: { file: 'a.json', place: 'line 1, column 15' } },
    });
    expect(await rowsOf(customer)).toMatchObject({ accounts: [], transactions: [] });
    expect(await database().platform().count(ImportPiece, { user_id: customer.user_id })).toBe(0);
  });

  test('what goes wrong on our side is tried again, and fails in the end', async () => {
    const customer = await newCustomer();
    const scope = scopeOf(customer);
    const { import_id } = await received(scope, csv);
    // Its rows cannot be saved, and no file is to blame.
    await database()
      .platform()
      .execute(`alter table transactions add constraint broken check (user_id <> '${scope.user_id}')`);
    const job = { ...scope, import_id };
    const { application } = server;
    await expect(runImport(application, job, false)).rejects.toThrow();
    const read = () => database().platform().findOneOrFail(ImportRow, { import_id });
    expect(await read()).toMatchObject({ state: 'running' });
    expect(await runImport(application, job, true)).toBe(false);
    expect(await read()).toMatchObject({ state: 'failed', error: { code: 'INTERNAL' } });
    await database().platform().execute('alter table transactions drop constraint broken');
    expect(await rowsOf(customer)).toMatchObject({ accounts: [], transactions: [] });
    // Asked once more, it stays as it ended.
    expect(await runImport(application, job, true)).toBe(false);
    expect(await database().platform().count(TransactionRow, scope)).toBe(0);
  });

  test('a file that is too large or cut off leaves nothing, one that nobody reads is found again', async () => {
    const customer = await newCustomer();
    const scope = scopeOf(customer);
    async function* large() {
      for (let piece = 0; piece < 5; piece++) yield Buffer.alloc(300_000);
    }
    const given = { file_name: 'a.csv', options: {}, now: new Date(), largest: 1_000_000 };
    await expect(receiveFile(server.application, scope, large(), given)).rejects.toMatchObject({
      code: 'BODY_TOO_LARGE',
    });
    async function* cut() {
      yield Buffer.alloc(300_000);
      throw new Error('aborted');
    }
    await expect(receiveFile(server.application, scope, cut(), given)).rejects.toThrow('aborted');
    expect(await database().platform().count(ImportRow, scope)).toBe(0);
    const { import_id } = await received(scope, ofx);
    const inAnHour = new Date(Date.now() + 3_600_000);
    expect(await forgottenImports(database(), new Date())).toEqual([]);
    expect(await forgottenImports(database(), inAnHour)).toEqual([{ ...scope, import_id }]);
  });

  test('one whose last try was killed is ended, one whose work is lost is begun again, and one that is tried again is left', async () => {
    const owner = () => database().platform();
    // With nobody who wants to know, nothing is kept of what happened.
    const events: WebhookEndpoint['events'] = ['import.failed'];
    await owner().insert(WebhookEndpoint, { webhook_id: randomUUID(), bank_id: 'demo', url: 'http://127.0.0.1:1/', events, created_at: new Date() }); // prettier-ignore
    const killed = async (state: 'failed' | 'retry' | null) => {
      const scope = scopeOf(await newCustomer());
      const { import_id } = await received(scope, ofx);
      await owner().nativeUpdate(ImportRow, { import_id }, { state: 'running' });
      if (state !== null) {
        await owner().execute(
          `insert into pgboss.job (name, data, policy, state, singleton_key, start_after)
           values ('file-import', '{}', 'short', ?, ?, now() + interval '1 day')`,
          [state, import_id],
        );
      }
      return { ...scope, import_id };
    };
    const [last, lost, again] = [await killed('failed'), await killed(null), await killed('retry')];
    expect(await forgottenImports(database(), new Date())).toEqual([lost]);
    const read = ({ import_id }: { import_id: string }) => owner().findOneOrFail(ImportRow, { import_id });
    const pieces = ({ import_id }: { import_id: string }) => owner().count(ImportPiece, { import_id });
    expect(await read(last)).toMatchObject({
      state: 'failed',
      error: { code: 'INTERNAL' },
      ended_at: expect.any(Date),
    });
    expect([await pieces(last), await pieces(lost), await pieces(again)]).toEqual([0, 1, 1]);
    expect(await owner().count(WebhookEvent, { user_id: last.user_id, type: 'import.failed' })).toBe(1);
    expect([(await read(lost)).state, (await read(again)).state]).toEqual(['running', 'running']);
    expect(await runImport(server.application, lost, true)).toBe(true);
    expect(await read(lost)).toMatchObject({ state: 'completed' });
    expect(await forgottenImports(database(), new Date())).toEqual([]);
  });

  test('another bank reads no import, not even by its id', async () => {
    const customer = await newCustomer();
    const { import_id } = (await send(customer.id, ofx, 'a.ofx')).body.data;
    const body = JSON.stringify({ name: 'Someone' });
    const token = () => server.bankToken('other');
    await call('PUT', customer.id, { body, headers: { 'content-type': 'application/json' }, token: await token() });
    expect((await call('GET', `${customer.id}/imports/${import_id}`, { token: await token() })).status).toBe(404);
    const neighbour = await newCustomer();
    expect((await call('GET', `${neighbour.id}/imports/${import_id}`)).status).toBe(404);
  });
});
