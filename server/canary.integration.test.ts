import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { CodedError, type Plugin } from '../plugins/kit/index.ts';
import { UserProfile } from './database/entities/index.ts';
import { logOf } from './testing/fuzz/log.ts';
import { startStubModel, type StubScript } from './testing/stub-model.ts';
import { startCollector } from './testing/test-collector.ts';
import { startReceiver } from './testing/test-receiver.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

/** Made-up personal data of a made-up customer: each in the writing in which it is given, and what of it would give them away. */
const canaries = {
  name: 'Canarina Featherstonehaugh',
  card: '4111 1111 1111 1111',
  ssn: '078-05-1120',
  iban: 'DE89370400440532013000',
  email: 'canarina.f@mail.example',
  phone: '+1 415 555 0132',
};
const all = Object.values(canaries).join(', ');
const traces = [...Object.values(canaries), 'Featherstonehaugh', '4111111111111111', '078051120', '4155550132'];
/** Which of the canaries stand in a text. */
const foundIn = (text: string) => traces.filter((canary) => text.includes(canary));

/** How a plugin may go wrong with what it holds. */
const failures: readonly (() => unknown)[] = [
  () => {
    throw new Error(`nobody is called ${all}`);
  },
  () => {
    throw new SyntaxError(`Unexpected token 'C', "${all}" is not valid JSON`);
  },
  () => {
    throw new CodedError(all, all, { details: { all }, cause: new Error(all) });
  },
  () => all,
  () => ({ [all]: all, decision: 'block', reasons: [all], match: true, because: [], eligible: true, text: all }),
];
let broken: { kind: Plugin['kind']; run: () => unknown } | null = null;

/** The plugin, which does what it does until its kind is broken. */
function breakable(plugin: Plugin): Plugin {
  const create = plugin.create as (...given: unknown[]) => Record<string, unknown>;
  return {
    ...plugin,
    create: (...given: unknown[]) =>
      Object.fromEntries(
        Object.entries(create(...given)).map(([name, own]) => [
          name,
          typeof own === 'function'
            ? (...args: unknown[]) => (broken?.kind === plugin.kind ? broken.run() : own(...args))
            : own,
        ]),
      ),
  } as unknown as Plugin;
}

let server: TestServer;
let stub: Awaited<ReturnType<typeof startStubModel>>;
let collector: Awaited<ReturnType<typeof startCollector>>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let log: ReturnType<typeof logOf>;
const customer = 'canary-customer';
const away: StubScript = () => ({ status: 500, raw: all });

beforeAll(async () => {
  stub = await startStubModel(away);
  collector = await startCollector();
  receiver = await startReceiver();
  const hosted_model = { api_key: 'test', base_url: stub.base_url, model: 'stub' };
  server = await startTestServer({
    hosted_model, log_level: 'trace', collector: { endpoint: collector.endpoint, headers: null },
  }); // prettier-ignore
  const { application } = server;
  log = logOf(application.log);
  const { platform } = application.engines;
  const { available } = platform;
  const made = new Map<string, ReturnType<typeof available>>();
  Object.assign(platform, {
    available: (bank_id: string) => {
      const known = made.get(bank_id) ?? { ...available(bank_id), plugins: available(bank_id).plugins.map(breakable) };
      made.set(bank_id, known);
      return known;
    },
  });
  await bank('PUT', `customers/${customer}`, { name: canaries.name });
  const events = ['recommendation.created', 'import.completed', 'import.failed', 'consent.granted', 'consent.revoked'];
  await bank('POST', 'webhooks', { url: receiver.url(), events });
});
afterAll(async () => {
  broken = null;
  await server.close();
  await Promise.all([collector.close(), receiver.close()]);
  stub.close();
});

async function bank(method: string, where: string, body?: unknown) {
  const response = await fetch(`${server.url}/api/v1/bank/${where}`, {
    method,
    headers: {
      authorization: `Bearer ${await server.bankToken()}`,
      'content-type': typeof body === 'string' ? 'application/octet-stream' : 'application/json',
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, data: (await response.json()).data };
}

/** Tables that hold what a customer owns and who they are, in plain by the data map: everything else may hold none of it. */
async function ownTables(): Promise<ReadonlySet<string>> {
  const map = await readFile(path.join(import.meta.dirname, '../docs/data-map.md'), 'utf8');
  const rows = map.matchAll(/^\| `(\w+)` \|[^|]*\|[^|]*\| ([a-z]+) \|/gm);
  return new Set(
    [...rows].flatMap(([, table = '', kind = '']) => (['financial', 'identity'].includes(kind) ? [table] : [])),
  );
}

/** Where the canaries stand of all that leaves or is kept beside a customer's own rows. */
async function leaks(): Promise<string[]> {
  const { database, metrics } = server.application;
  const owner = database.platform();
  const own = await ownTables();
  const tables = z
    .array(z.object({ schema: z.string(), name: z.string() }))
    .parse(
      await owner.execute(
        `select schemaname as schema, tablename as name from pg_tables where schemaname in ('public', 'pgboss')`,
      ),
    );
  const found: string[] = [];
  const look = (where: string, text: string) => found.push(...foundIn(text).map((canary) => `${where}: ${canary}`));
  for (const { schema, name } of tables) {
    if (own.has(name)) continue;
    const rows = z.array(z.object({ text: z.string() })).parse(
      await owner.execute(`select row_to_json(t)::text as text from ${schema}.${name} t`),
    ); // prettier-ignore
    look(`table ${name}`, rows.map(({ text }) => text).join('\n'));
  }
  look('log', log.lines.join('\n'));
  look('metrics', await metrics.registry.metrics());
  look('webhooks', receiver.received.map(({ body, headers }) => body + JSON.stringify(headers)).join('\n'));
  look('collector', collector.received.map(({ body }) => body).join('\n'));
  return [...new Set(found)];
}

/** Waits for background work to be done: what it leaves is looked at too. */
async function settled(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const counts = await server.application.jobs.counts();
    const waiting = z.array(z.object({ count: z.coerce.number() })).parse(
      await server.application.database.platform().execute(`select count(*) from pgboss.job where state in ('created', 'active') and name in ('customer-recompute', 'file-import')`),
    ); // prettier-ignore
    if (counts.length > 0 && waiting[0]?.count === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ended(import_id: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { data } = await bank('GET', `customers/${customer}/imports/${import_id}`);
    if (['completed', 'failed'].includes(data.import.state)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The import did not end.');
}

const recompute = async () => {
  const { database, jobs } = server.application;
  const { user_id } = await database.platform().findOneOrFail(UserProfile, { bank_id: 'demo', subject: customer });
  await jobs.recompute({ bank_id: 'demo', user_id });
  await settled();
};

const files: Readonly<Record<string, string>> = {
  'statement.csv': `Date,Description,Amount\n2026-11-02,"${all}",-12.34\n2026-11-03,"${all}",+5.00\n`,
  'wrong.csv': `Date,Description,Amount\n${all},"${all}",${all}\n`,
  'statement.ofx': `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>1<ACCTID>${canaries.iban}<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20261101<DTEND>20261103<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261102<TRNAMT>-12.34<FITID>1<NAME>${all}</STMTTRN></BANKTRANLIST><LEDGERBAL><BALAMT>2712.10<DTASOF>20261103</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`,
  'wrong.ofx': `OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>${all}<BANKACCTFROM><ACCTID>${all}<BANKTRANLIST><STMTTRN><DTPOSTED>${all}<TRNAMT>${all}<NAME>${all}`,
  'statement.xml': `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>${canaries.iban}</IBAN></Id><Ccy>EUR</Ccy><Nm>${all}</Nm></Acct><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">20.05</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal><Ntry><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-10-03</Dt></BookgDt><AddtlNtryInf>${all}</AddtlNtryInf></Ntry></Stmt></BkToCstmrStmt></Document>`,
  'wrong.xml': `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>${all}</IBAN></Id><Ccy>${all}</Ccy></Acct><Ntry><Amt Ccy="${all}">${all}</Amt><BookgDt><Dt>${all}</Dt></BookgDt></Ntry></Stmt>`,
  'plaid.json': JSON.stringify({
    accounts: [{ account_id: 'a', name: all, type: 'depository', subtype: 'checking', mask: '0000', balances: { available: 1, current: 1, limit: null, iso_currency_code: 'USD' } }],
    transactions: [{ transaction_id: 't', account_id: 'a', amount: 1.5, date: '2026-11-02', name: all, pending: false, iso_currency_code: 'USD' }],
  }),
  'wrong.json': JSON.stringify({ accounts: [{ account_id: all, name: all, type: all, balances: all }], transactions: [{ transaction_id: all, amount: all, date: all }] }),
  'broken.json': `{"accounts": [{"name": "${all}", ]`,
  'user.json': JSON.stringify({ override_accounts: [{ type: all, subtype: all, transactions: [{ date_transacted: all, amount: all, description: all }] }] }),
  'letter.pdf': `%PDF-1.7 ${all}`,
  'unknown.bin': all,
}; // prettier-ignore

test.each(Object.entries(files))('an import of %s', async (name, content) => {
  const sent = await bank('POST', `customers/${customer}/files?file_name=${name}&currency=USD`, content);
  // What no connector reads is refused at once; the rest is read in the background.
  if (sent.status < 300) await ended(sent.data.import_id);
  expect(await leaks()).toEqual([]);
});

test.each(['signal', 'persona', 'offer', 'tool', 'guardrail'] as const)(
  'a %s that goes wrong with personal data in its hands',
  async (kind) => {
    const chat = await server.connect(customer);
    await chat.consent(true);
    for (const run of failures) {
      broken = { kind, run };
      await chat.ask(`How much did I spend last month? I am ${all}`);
      await recompute();
    }
    broken = null;
    expect(await leaks()).toEqual([]);
  },
);

test('a hosted model that repeats it: as a tool’s name, as arguments, as text, as an error', async () => {
  const { plugins } = server.application.engines.platform.available('demo');
  const tools = plugins.flatMap((plugin) => (plugin.kind === 'tool' ? [plugin.tool.name] : []));
  const chat = await server.connect(customer);
  await chat.consent(true);
  const args = JSON.stringify({ [all]: all, name: all, amount: all });
  const scripts: StubScript[] = [
    ...tools.map((name): StubScript => (_request, call) => call === 1 ? { calls: [{ name, arguments: args }] } : { text: [all] }), // prettier-ignore
    (_request, call) => (call === 1 ? { calls: [{ name: all, arguments: args }] } : { text: [all] }),
    () => ({ calls: [{ name: 'spending', arguments: `{"${all}` }] }),
    () => ({ text: [`You are ${all}.`] }),
    () => ({ raw: all }),
    () => ({ status: 429, headers: { 'x-who': canaries.name } }),
    away,
  ];
  for (const script of scripts) {
    stub.play(script);
    await chat.ask(`Which subscriptions do I pay for? I am ${all}`);
  }
  expect(await leaks()).toEqual([]);
});

test('requests that are refused: paths, queries, bodies, tokens, sockets', async () => {
  const token = await server.token(customer);
  const send = (where: string, init: RequestInit = {}) =>
    fetch(`${server.url}/api/v1/${where}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(init.headers as object) },
    });
  const text = encodeURIComponent(all);
  await send(`users/me/goals/${text}`);
  await send(`users/me/transactions?search=${text}&${text}=${text}`);
  await send(`bank/customers/${text}`);
  await send('users/me/goals', { method: 'POST', body: `{"name": "${all}` });
  await send('users/me/goals', { method: 'POST', body: JSON.stringify({ kind: all, name: all, [all]: 1 }) });
  await send('users/me/goals', { method: 'POST', body: JSON.stringify({ kind: 'save_amount', name: all, target_cents: 100_000, target_date: '2099-06-30' }) }); // prettier-ignore
  await send('users/me/goals', { method: 'POST', body: all, headers: { 'content-type': `text/${'x'.repeat(20)}` } });
  await send('auth/login', { method: 'POST', body: JSON.stringify({ email: canaries.email, password: canaries.ssn }) });
  await send('users/me/profile', { headers: { authorization: `Bearer ${Buffer.from(all).toString('base64url')}` } });
  await send('users/me/profile', { headers: { 'idempotency-key': all, 'x-request-id': canaries.ssn } });
  await bank('PUT', `customers/${customer}/transactions`, { [all]: all });
  await bank('POST', `customers/${customer}/transactions`, { accounts: [{ account_id: all, name: all }] });
  const chat = await server.connect(customer);
  const client_message_id = randomUUID();
  for (const [event, data] of [
    ['message-send', { conversation_id: all, client_message_id, text: all, [all]: all }],
    ['consent-set', all],
    ['evidence-open', { message_id: all, fact_id: all }],
    [all, all],
  ] as const) {
    // Events and data as no client of ours sends them.
    const socket = chat.socket as unknown as Socket;
    await socket.timeout(2_000).emitWithAck(event, data).catch(() => {}); // prettier-ignore
  }
  await settled();
  expect(await leaks()).toEqual([]);
});

test('there was something to look at: lines of the log, calls to the bank, steps for the collector', () => {
  expect(log.lines.length).toBeGreaterThan(10);
  expect(receiver.received.length).toBeGreaterThan(0);
  expect(collector.spans().length).toBeGreaterThan(10);
});
