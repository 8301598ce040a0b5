import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { CustomerKey, UserProfile } from '../database/entities/index.ts';
import { Secrets } from '../identity/secrets.ts';
import { createBank } from '../identity/banks.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { rotateKeys } from './rotate.ts';
import { Vault } from './vault.ts';

const now = new Date('2026-11-26T12:00:00Z');

describe.each(engines)('rotation on %s', (engine) => {
  let database: Database;
  let secrets: Secrets;
  let close = async () => {};

  beforeAll(async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-rotate-'));
    secrets = await Secrets.open(directory);
    database = await openTestDatabase(engine);
    close = async () => {
      await database.close();
      await rm(directory, { recursive: true });
    };
  });
  afterAll(() => close());

  test('wraps every key of every bank anew, once, and content stays readable before, while and after', async () => {
    const old = await Vault.open(database, secrets, 'file:content-key');
    const sealed = new Map<string, string>();
    for (const bank_id of ['first', 'second']) {
      const bank = { bank_id, name: bank_id, time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
      await createBank(database, bank, now);
      for (let index = 0; index < 210; index++) {
        const scope = { bank_id, user_id: randomUUID() };
        const who = {
          ...scope,
          role: 'consumer' as const,
          subject: String(index),
          email: null,
          name: 'x',
          locale: null,
        };
        const manager = database.platform();
        manager.create(UserProfile, { ...who, password_hash: null, locked_until: null, created_at: now });
        await manager.flush();
        const key = await old.keyOf(database.scoped(scope), scope);
        if (index === 0) sealed.set(bank_id, await key.seal('chat_logs.message', 'm', bank_id));
      }
    }
    const opens = async (vault: Vault) => {
      for (const [bank_id, text] of sealed) {
        const { user_id } = await database.platform().findOneOrFail(UserProfile, { bank_id, subject: '0' });
        const scope = { bank_id, user_id };
        const key = await vault.findKey(database.scoped(scope), scope);
        expect(await key?.open('chat_logs.message', 'm', text)).toBe(bank_id);
      }
    };
    const next = await Vault.open(database, secrets, 'file:content-key-2027');
    await opens(next);
    const seen: number[] = [];
    const { wrapped, retired } = await rotateKeys(database, next.wrapping, (count) => seen.push(count));
    expect({ wrapped, retired, seen }).toEqual({
      wrapped: 420,
      retired: ['file:content-key'],
      seen: [200, 210, 410, 420],
    });
    expect(await database.platform().count(CustomerKey, { key_id: 'file:content-key' })).toBe(0);
    await opens(next);
    await opens(old);
    expect(await rotateKeys(database, next.wrapping, () => {})).toEqual({ wrapped: 0, retired: [] });
  });
});
