import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compactVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { ChainEntry, OperatorAction } from '../database/entities/index.ts';
import { createBank } from '../identity/banks.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { testRecordKeys } from '../testing/test-record-keys.ts';
import { beginning, firstProblem } from './chain.ts';
import { checkpointFolder } from './checkpoint.ts';
import { proveBank } from './prove.ts';
import { sealBank, type SealTools } from './seal.ts';

const now = new Date('2026-11-27T08:00:00Z');
const head = { seq: 0, hash: beginning };

describe.each(engines)('the chain of a bank, on %s', (engine) => {
  let database: Database;
  let tools: SealTools;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    tools = { database, keys: await testRecordKeys(), now: () => now };
    for (const bank_id of ['first', 'second']) {
      const fields = { name: bank_id, time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
      await createBank(database, { bank_id, ...fields }, now);
    }
  });
  afterAll(() => database.close());

  const act = (bank_id: string) =>
    recordAction(database.scoped({ bank_id, user_id: '*' }), {
      bank_id,
      operator_id: randomUUID(),
      action: 'trace.read',
      target: null,
      now,
    });
  const entries = (bank_id: string) =>
    database.platform().find(ChainEntry, { bank_id }, { orderBy: { seq: 'asc' }, disableIdentityMap: true });

  test('takes in every record once, whoever else is at it', async () => {
    for (let count = 0; count < 130; count++) await act('first');
    await act('second');
    const sealed = await Promise.all([1, 2, 3, 4].map(async () => sealBank(tools, 'first')));
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(130);
    await Promise.all([act('first'), sealBank(tools, 'first'), act('first'), sealBank(tools, 'first')]);
    await sealBank(tools, 'first');
    await sealBank(tools, 'second');
    const chain = await entries('first');
    expect(chain).toHaveLength(132);
    expect(firstProblem(chain, head, tools.keys.chainKey('first'))).toBeNull();
    const rows = await database.platform().find(OperatorAction, { bank_id: 'first' });
    expect(new Set(rows.map(({ chain_seq }) => chain_seq))).toEqual(new Set(chain.map(({ seq }) => seq)));
    const others = await entries('second');
    expect(firstProblem(others, head, tools.keys.chainKey('second'))).toBeNull();
    expect(firstProblem(others, head, tools.keys.chainKey('first'))).toEqual({ seq: 1, problem: 'mac' });
  });

  test('is changed by nobody, and no record says itself where it stands', async () => {
    const change = `update chain_entries set digest = 'x'`;
    await expect(database.platform().execute(change)).rejects.toThrow(/only added to/);
    await expect(database.platform().execute('delete from chain_entries')).rejects.toThrow(/only added to/);
    const bank = database.scoped({ bank_id: 'first', user_id: '*' });
    await expect(bank.execute(change)).rejects.toThrow(/permission denied/);
    await expect(bank.execute('update operator_actions set chain_seq = null')).rejects.toThrow(/permission denied/);
    const insert = `insert into operator_actions (action_id, bank_id, action, created_at, chain_seq) values (gen_random_uuid(), 'first', 'x', now(), 1)`;
    await expect(bank.execute(insert)).rejects.toThrow(/row-level security/);
  });

  test('is signed when it grew, and the signatures stand outside of the database', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-checkpoints-'));
    const store = checkpointFolder(folder);
    await proveBank({ ...tools, store }, 'first');
    await proveBank({ ...tools, store }, 'first');
    await act('first');
    await proveBank({ ...tools, store }, 'first');
    const files = (await readdir(path.join(folder, 'first'))).sort();
    expect(files).toEqual(['000000000132.jws', '000000000133.jws']);
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, 'first', file), 'utf8')));
    const { public_key, key_id } = tools.keys.signing;
    const key = await crypto.subtle.importKey('jwk', public_key, 'Ed25519', false, ['verify']);
    const said = await Promise.all(
      texts.map(async (text) => {
        const { payload, protectedHeader } = await compactVerify(text.trim(), key);
        expect(protectedHeader.kid).toBe(key_id);
        return JSON.parse(Buffer.from(payload).toString());
      }),
    );
    const chain = await entries('first');
    expect(said).toMatchObject([
      { bank: 'first', seq: 132, head: chain[131]?.hash, previous: beginning },
      { bank: 'first', seq: 133, head: chain[132]?.hash },
    ]);
    expect(said[1].previous).not.toBe(beginning);
  });
});
