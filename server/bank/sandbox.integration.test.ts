import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { createBank } from '../identity/banks.ts';
import { signCustomerToken, verifyCustomerToken } from '../identity/customer-token.ts';
import { Secrets } from '../identity/secrets.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { createSandbox, removeSandbox } from './sandbox.ts';

describe.each(engines)('a sandbox, on %s', (engine) => {
  let database: Database;
  let secrets: Secrets;
  let directory = '';
  const now = () => new Date('2026-11-26T12:00:00Z');

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'spendsense-sandbox-'));
    secrets = await Secrets.open(directory);
    database = await openTestDatabase(engine);
  });
  afterAll(async () => {
    await database.close();
    await rm(directory, { recursive: true });
  });

  const rowsOf = async (bank_id: string) => {
    const tables = await database
      .platform()
      .execute<{ name: string }[]>(
        "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'bank_id'",
      );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await database
        .platform()
        .execute<{ rows: string }[]>(`select count(*) as rows from ${name} where bank_id = ?`, [bank_id]);
      if (Number(row?.rows) > 0) counts[name] = Number(row?.rows);
    }
    return counts;
  };

  test('is whole: customers with their data, a secret that signs, an operator; and goes whole', async () => {
    const sandbox = await createSandbox({ database, secrets, now }, 'maria');
    const { bank_id, key_id, secret, customers } = sandbox;
    expect(bank_id).toBe('sandbox-maria');
    expect(customers).toContain('maya-torres');
    expect(await rowsOf(bank_id)).toMatchObject({
      banks: 1,
      bank_signing_keys: 1,
      user_profiles: customers.length + 1,
    });
    const key = { key_id, secret: Buffer.from(secret, 'base64') };
    const token = await signCustomerToken(key, { sub: 'maya-torres', bank: bank_id, session: 's' }, { now: now() });
    const tools = { database, secrets, now: now() };
    expect((await verifyCustomerToken(token, tools)).bank).toMatchObject({ bank_id, sandbox: true });
    await expect(createSandbox({ database, secrets, now }, 'maria')).rejects.toMatchObject({ code: 'BANK_EXISTS' });

    expect(await removeSandbox({ database, secrets }, 'maria')).toBe(bank_id);
    expect(await rowsOf(bank_id)).toEqual({});
    expect(() => secrets.get(`file:bank-key-${key_id}`)).toThrow(/not set/);
    await expect(verifyCustomerToken(token, tools)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('is not there when it could not be made whole', async () => {
    const broken = {
      ...database,
      scoped: () => {
        throw new Error('The database went away.');
      },
    };
    await expect(createSandbox({ database: broken, secrets, now }, 'broken')).rejects.toThrow('went away');
    expect(await rowsOf('sandbox-broken')).toEqual({});
    expect(await readFile(path.join(directory, 'secrets.json'), 'utf8')).toBe('{}\n');
  });

  test('no other bank is removed, whatever it is called', async () => {
    const fields = { name: 'x', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
    await createBank(database, { bank_id: 'sandbox-real', ...fields }, now());
    await expect(removeSandbox({ database, secrets }, 'real')).rejects.toMatchObject({ code: 'NO_SANDBOX' });
    await expect(removeSandbox({ database, secrets }, 'nothing')).rejects.toMatchObject({ code: 'BANK_UNKNOWN' });
    await expect(createSandbox({ database, secrets, now }, '../x')).rejects.toMatchObject({
      code: 'SANDBOX_NAME_INVALID',
    });
    expect(await rowsOf('sandbox-real')).toEqual({ banks: 1 });
  });
});
