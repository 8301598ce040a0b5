import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { DecisionTrace, UserProfile } from '../../database/entities/index.ts';
import type { Scope } from '../../database/tenancy.ts';
import { createBank } from '../../identity/banks.ts';
import { recordAction } from '../../identity/operator-actions.ts';
import { Secrets } from '../../identity/secrets.ts';
import { eraseCustomer } from '../../privacy/erase-customer.ts';
import { recordErasure } from '../../privacy/erasure.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { TraceRecorder } from '../../trace/recorder.ts';
import { writeTraces } from '../../trace/store.ts';
import { Vault } from '../../vault/index.ts';
import { checkpointFolder } from '../checkpoint.ts';
import { RecordKeys } from '../keys.ts';
import { proveBank } from '../prove.ts';
import { buildPack, type PackRequest } from './build.ts';
import { exportedCheckpoints, verifyPack } from './verify.ts';

const now = new Date('2026-11-27T08:00:00Z');
const whole = {
  user_id: null,
  from: new Date('2026-11-27T00:00:00Z'),
  to: new Date('2026-11-28T00:00:00Z'),
  content: true,
  made_by: 'command line',
};
const secret = 'Why did I pay the plumber 4,200 dollars?';

let keys: RecordKeys;
let secrets: Secrets;
let folder: string;
let database: Database;
let vault: Vault;
let anna: Scope;
let bert: Scope;

beforeAll(async () => {
  secrets = await Secrets.open(await mkdtemp(path.join(tmpdir(), 'spendsense-keys-')));
  keys = await RecordKeys.open(secrets);
  folder = await mkdtemp(path.join(tmpdir(), 'spendsense-checkpoints-'));
  database = await openTestDatabase();
  vault = await Vault.open(database, secrets, 'file:content-key');
  for (const bank_id of ['first', 'second']) {
    const fields = { name: bank_id, time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
    await createBank(database, { bank_id, ...fields }, now);
  }
  anna = await customer('first', 'anna');
  bert = await customer('first', 'bert');
  const carl = await customer('second', 'carl');
  await decide(anna, 'What did I pay?');
  await prove('first');
  for (const scope of [anna, bert, carl]) await decide(scope, secret);
  await prove('first');
  await prove('second');
  for (const scope of [anna, bert, carl]) await decide(scope, 'And why was that?');
  await prove('first');
  await prove('second');
  await database.platform().execute('create schema saved');
  for (const table of tables)
    await database.platform().execute(`create table saved.${table} as select * from ${table}`);
});
afterAll(() => database.close());
/** What a test does to these is undone after it. */
const tables = ['chain_entries', 'chain_checkpoints', 'decision_traces', 'trace_spans', 'operator_actions'];
afterEach(() =>
  tamper(...tables.flatMap((table) => [`delete from ${table}`, `insert into ${table} select * from saved.${table}`])),
);

async function customer(bank_id: string, subject: string): Promise<Scope> {
  const user_id = randomUUID();
  const fields = { role: 'consumer' as const, email: null, name: subject, locale: null, password_hash: null };
  await database.platform().insert(UserProfile, { user_id, bank_id, subject, ...fields, created_at: now });
  return { bank_id, user_id };
}

async function decide(scope: Scope, title: string): Promise<void> {
  const recorder = new TraceRecorder();
  recorder.spanSync({ name: 'guardrail guardrail.consent', kind: 'GUARDRAIL' }, (span) => {
    span.verdict = { decision: 'allow', reasons: [] };
    span.output = { said: title };
  });
  await database.scoped(scope).transactional(async (manager) => {
    await writeTraces(manager, [{ key: await vault.keyOf(manager, scope), scope, drafts: [{
      trace_id: randomUUID(), kind: 'turn', conversation_id: null, run_id: null, started_at: now, title, intent: 'spending',
      outcome: 'answered', answer: 'It was the pipe.', facts: [], locale: 'en-US', offer_reasons: [], as_of: '2026-11-27', recorder, snapshot: null, settings_version: 0,
    }] }]); // prettier-ignore
    const read = { ...scope, operator_id: randomUUID(), action: 'trace.read', target: null, now };
    await recordAction(manager, read);
  });
}

const prove = (bank_id: string) =>
  proveBank({ database, keys, now: () => now, store: checkpointFolder(folder) }, bank_id);
const build = (request: Partial<PackRequest> = {}, bank_id = 'first') =>
  buildPack({ database, vault, keys, now: () => now }, bank_id, { ...whole, ...request });
/** What is wrong with a pack, as codes; the checkpoints that were exported are known. */
const problems = (pack: Uint8Array) =>
  verifyPack(Buffer.from(pack), {
    key: keys.signing.key_id,
    checkpoints: exportedCheckpoints(path.join(folder, 'first')),
  })
    .filter(({ level }) => level === 'problem')
    .map(({ code }) => code);
/** What somebody does who owns the database. */
const tamper = (...statements: string[]) =>
  database.platform().transactional(async (manager) => {
    await manager.execute('set local session_replication_role = replica');
    for (const statement of statements) await manager.execute(statement);
  });

test('a pack of all that was recorded is what was recorded, and the program in it says so', async () => {
  const pack = await build();
  expect(problems(pack)).toEqual([]);
  const files = unzipSync(pack);
  const text = (name: string) => Buffer.from(files[name] ?? []).toString();
  expect(text('records.tsv').split('\n')).toHaveLength(11);
  expect(text('report.html')).toContain('It was the pipe.');
  const place = await mkdtemp(path.join(tmpdir(), 'spendsense-pack-'));
  await writeFile(path.join(place, 'pack.zip'), pack);
  await writeFile(path.join(place, 'verify.mjs'), files['verify.mjs'] ?? '');
  const run = (...args: string[]) => promisify(execFile)(process.execPath, ['verify.mjs', ...args], { cwd: place });
  const { stdout } = await run('pack.zip', '--key', keys.signing.key_id, '--checkpoints', path.join(folder, 'first'));
  expect(stdout).toContain('The pack is what was recorded.');
  await expect(run('pack.zip', '--key', 'another')).rejects.toMatchObject({ code: 1 });
});

test('a pack of one customer holds nothing of another, and what was said only where it was asked for', async () => {
  const pack = await build({ user_id: anna.user_id, content: false });
  expect(problems(pack)).toEqual([]);
  const text = Object.values(unzipSync(pack))
    .map((file) => Buffer.from(file).toString())
    .join('\n');
  expect(text).toContain(anna.user_id);
  expect(text).not.toContain(bert.user_id);
  expect(text).not.toContain('plumber');
  expect(text).not.toContain('the pipe');
});

describe('is found out:', () => {
  test.each<[string, string, string[]]>([
    [
      'an edited decision',
      'RECORD_CHANGED',
      [`update decision_traces set outcome = 'blocked' where bank_id = 'first' and chain_seq = 1`],
    ],
    [
      'an edited step',
      'RECORD_CHANGED',
      [`update trace_spans set span = jsonb_set(span, '{status}', '"error"') where bank_id = 'first'`],
    ],
    [
      'an edited read log',
      'RECORD_CHANGED',
      [`update operator_actions set action = 'nothing' where bank_id = 'first' and chain_seq = 5`],
    ],
    [
      'an edited entry',
      'ENTRY_LINK',
      [`update chain_entries set digest = previous where bank_id = 'first' and seq = 4`],
    ],
    [
      'two entries that changed places',
      'ENTRY_LINK',
      [
        `update chain_entries set seq = case seq when 4 then 104 else 105 end where bank_id = 'first' and seq in (4, 5)`,
        `update chain_entries set seq = case seq when 104 then 5 else 4 end where bank_id = 'first' and seq > 100`,
      ],
    ],
    [
      'two records that changed places',
      'RECORD_CHANGED',
      [
        `update decision_traces set chain_seq = 100 where bank_id = 'first' and chain_seq = 3`,
        `update decision_traces set chain_seq = 3 where bank_id = 'first' and chain_seq = 4`,
        `update decision_traces set chain_seq = 4 where bank_id = 'first' and chain_seq = 100`,
      ],
    ],
    ['an entry out of the middle', 'ENTRY_MISSING', [`delete from chain_entries where bank_id = 'first' and seq = 4`]],
    [
      'a record out of the middle',
      'RECORD_MISSING',
      [`delete from operator_actions where bank_id = 'first' and chain_seq = 5`],
    ],
    ['the last entries', 'TAIL_MISSING', [`delete from chain_entries where bank_id = 'first' and seq > 8`]],
    [
      'the last entries with their records and their checkpoint',
      'EXPORT_DIFFERS',
      [
        `delete from chain_entries where bank_id = 'first' and seq > 6`,
        `delete from chain_checkpoints where bank_id = 'first' and seq > 6`,
        `delete from decision_traces where bank_id = 'first' and chain_seq > 6`,
        `delete from operator_actions where bank_id = 'first' and chain_seq > 6`,
      ],
    ],
    [
      'a checkpoint of another bank',
      'CHECKPOINT_OTHER',
      [
        `update chain_checkpoints c set signed = o.signed from chain_checkpoints o where c.bank_id = 'first' and c.seq = 10 and o.bank_id = 'second' and o.seq = 4`,
      ],
    ],
    [
      'an older checkpoint in place of a newer one',
      'CHECKPOINT_ORDER',
      [
        `update chain_checkpoints c set signed = o.signed from chain_checkpoints o where c.bank_id = 'first' and c.seq = 10 and o.bank_id = 'first' and o.seq = 6`,
      ],
    ],
    [
      'a newer checkpoint that was left out',
      'EXPORT_DIFFERS',
      [`delete from chain_checkpoints where bank_id = 'first' and seq = 10`],
    ],
    ['an older one', 'CHECKPOINT_ORDER', [`delete from chain_checkpoints where bank_id = 'first' and seq = 6`]],
  ])('%s', async (_, code, statements) => {
    await tamper(...statements);
    expect(problems(await build())).toContain(code);
  });

  test('an answer that somebody with the customer’s key wrote anew', async () => {
    const row = await database.platform().findOneOrFail(DecisionTrace, { ...anna, chain_seq: 1 });
    const key = await vault.keyOf(database.platform(), anna);
    const { sealed } = await key.sealCommitted('decision_traces.title', row.trace_id, 'Something else?');
    await database.platform().nativeUpdate(DecisionTrace, { trace_id: row.trace_id }, { title: sealed });
    expect(problems(await build())).toEqual(['CONTENT_CHANGED']);
  });

  test('anything that is changed in a pack that was handed out', async () => {
    const files = unzipSync(await build());
    const changed = (change: Record<string, Uint8Array>) => problems(zipSync({ ...files, ...change }));
    const { 'report.html': _, ...without } = files;
    expect(problems(zipSync(without))).toEqual(['FILE_MISSING']);
    expect(changed({ 'report.html': Buffer.from('<p>All is well.') })).toEqual(['FILE_CHANGED']);
    const other = await RecordKeys.open(await Secrets.open(await mkdtemp(path.join(tmpdir(), 'spendsense-keys-'))));
    const key = Buffer.from(JSON.stringify(other.signing.public_key));
    expect(changed({ 'key.json': key })).toEqual(['KEY_OTHER', 'MANIFEST_UNSIGNED']);
    expect(problems(Buffer.from('no zip'))).toEqual(['UNREADABLE']);
  });
});

test('after an erasure the chain still verifies, says what is gone, and nothing of it can be read', async () => {
  await recordErasure(database, anna, { by: null, now });
  await eraseCustomer({ database, keys, now: () => now }, anna);
  await prove('first');
  const pack = await build();
  expect(problems(pack)).toEqual([]);
  const findings = verifyPack(Buffer.from(pack));
  expect(findings.filter(({ code }) => code === 'DELETED').map(({ message }) => message)).toEqual([
    expect.stringMatching(/^3 records were deleted because their customer was erased/),
  ]);
  const files = unzipSync(pack);
  const contents = Buffer.from(files['content.jsonl'] ?? []).toString();
  expect(contents.split('\n').filter((line) => line.includes('plumber') && line.includes('"title"'))).toHaveLength(1);
  expect(await vault.findKey(database.platform(), anna)).toBeNull();
});
