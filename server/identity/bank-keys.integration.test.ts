import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listKeys, retireKey } from './bank-keys.ts';
import { changeOrigins, createBank, findBank } from './banks.ts';
import { verifyCustomerToken } from './customer-token.ts';
import { Secrets } from './secrets.ts';
import { after, now, openTestBanks, refusal } from '../testing/test-banks.ts';
import { goodClaims, signWith, testKey } from '../testing/test-key-server.ts';

const banks = await openTestBanks();
afterAll(banks.close);
const { database, directory, keyServer, keySets, newBank, newKeySetBank, newSecret, verify } = banks;

describe('a bank', () => {
  test('is made once', async () => {
    const bank_id = await newBank();
    const bank = await findBank(database, bank_id);
    await expect(createBank(database, bank, now)).rejects.toMatchObject({ code: 'BANK_EXISTS' });
    await expect(findBank(database, 'nobody')).rejects.toMatchObject({
      code: 'BANK_UNKNOWN',
      message: expect.stringContaining(bank_id),
    });
  });

  test('allows and forgets origins', async () => {
    const bank_id = await newBank();
    const change = (add: string[], remove: string[]) => changeOrigins(database, bank_id, { add, remove });
    expect(await change(['https://b.example', 'https://a.example'], [])).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect(await change([], ['https://a.example'])).toEqual(['https://b.example']);
    await expect(change([], ['https://a.example'])).rejects.toMatchObject({ code: 'ORIGIN_UNKNOWN' });
    expect((await findBank(database, bank_id)).allowed_origins).toEqual(['https://b.example']);
    await Promise.all([change(['https://c.example'], []), change(['https://d.example'], [])]);
    expect((await findBank(database, bank_id)).allowed_origins.sort()).toEqual([
      'https://b.example',
      'https://c.example',
      'https://d.example',
    ]);
  });
});

describe('a shared secret', () => {
  test('signs for its bank, and its row does not hold it', async () => {
    const bank_id = await newBank();
    const key = await newSecret(bank_id);
    const { claims, bank } = await verify(await signWith(key, goodClaims(bank_id, now)));
    expect([claims.sub, bank.bank_id]).toEqual(['customer-1', bank_id]);
    const rows = JSON.stringify(await listKeys(database, bank_id));
    expect(rows).not.toContain(Buffer.from(key.privateKey).toString('base64'));
  });

  test('keeps when it was used last, to the hour, and only for tokens that are accepted', async () => {
    const bank_id = await newBank();
    const key = await newSecret(bank_id);
    const used = async () => (await listKeys(database, bank_id))[0]?.last_used_at ?? null;
    const use = async (at: Date, claims = {}) => {
      const token = await signWith(key, { ...goodClaims(bank_id, at), ...claims });
      return verifyCustomerToken(token, { database, keySets, secrets: await Secrets.open(directory), now: at });
    };
    await expect(use(now, { aud: 'elsewhere' })).rejects.toMatchObject(refusal('aud'));
    expect(await used()).toBeNull();
    await use(now);
    await use(after(0, 3_599));
    expect(await used()).toEqual(now);
    await use(after(1));
    expect(await used()).toEqual(after(1));
  });

  test('of one bank does not sign for another', async () => {
    const [victim, thief] = [await newBank(), await newBank()];
    const [good, stolen] = [await newSecret(victim), await newSecret(thief)];
    const claims = goodClaims(victim, now);
    await expect(verify(await signWith(stolen, claims))).rejects.toMatchObject(refusal('iss'));
    await expect(verify(await signWith(stolen, { ...claims, iss: thief }))).rejects.toMatchObject(refusal('bank'));
    await expect(verify(await signWith({ ...stolen, kid: good.kid }, claims))).rejects.toMatchObject(
      refusal('signature'),
    );
  });

  test('that is retired is accepted before its time and refused after it, beside its successor', async () => {
    const bank_id = await newBank();
    const [old, next] = [await newSecret(bank_id), await newSecret(bank_id)];
    expect(await retireKey(database, { key_id: old.kid, hours: 24, now })).toMatchObject({ others: 1 });
    const tokenAt = (key: typeof old, at: Date) => signWith(key, goodClaims(bank_id, at));
    const before = after(24, -1);
    expect((await verify(await tokenAt(old, before), before)).bank.bank_id).toBe(bank_id);
    await expect(verify(await tokenAt(old, before), after(24))).rejects.toMatchObject(refusal('kid'));
    expect((await verify(await tokenAt(next, after(24)), after(24))).bank.bank_id).toBe(bank_id);
    await expect(retireKey(database, { key_id: old.kid, hours: 24, now: after(25) })).rejects.toMatchObject({
      code: 'KEY_RETIRED',
    });
    expect(await retireKey(database, { key_id: next.kid, hours: 0, now: after(25) })).toMatchObject({ others: 0 });
  });

  test('that is not on this machine is our fault, not the token’s', async () => {
    const bank_id = await newBank();
    const key = await newSecret(bank_id);
    const elsewhere = await Secrets.open(path.join(directory, 'elsewhere'));
    const token = await signWith(key, goodClaims(bank_id, now));
    const tools = { database, secrets: elsewhere, keySets, now };
    await expect(verifyCustomerToken(token, tools)).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE', details: {} });
  });
});

describe('a token', () => {
  const seconds = now.getTime() / 1000;
  test.each([
    ['iss', 'another', 'iss'],
    ['aud', 'another', 'aud'],
    ['bank', 'another', 'bank'],
    ['sub', undefined, 'sub'],
    ['sub', 'a\0b', 'sub'],
    ['session', undefined, 'session'],
    ['iat', undefined, 'iat'],
    ['exp', undefined, 'exp'],
    ['exp', seconds + 901, 'exp'],
    ['nbf', seconds + 60, 'nbf'],
    ['scope', 'admin', 'claims'],
  ])('with the claim %s of %j is refused, whichever kind of key signed it', async (name, value, claim) => {
    const { bank_id } = await newKeySetBank();
    const published = await testKey();
    keyServer.serves(published.jwk);
    const claims = { ...goodClaims(bank_id, now), [name]: value };
    for (const key of [await newSecret(bank_id), published]) {
      await expect(verify(await signWith(key, claims))).rejects.toMatchObject(refusal(claim));
    }
  });

  test('that is dated ahead does not live until then', async () => {
    const bank_id = await newBank();
    const token = await signWith(await newSecret(bank_id), goodClaims(bank_id, after(24 * 365)));
    await expect(verify(token)).rejects.toMatchObject(refusal('iat'));
  });

  test.each(['none', 'HS512', 'A256KW', ''])('of the algorithm %j is refused', async (alg) => {
    const bank_id = await newBank();
    const { kid } = await newSecret(bank_id);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const signature of ['', 'AAAA']) {
      const token = `${part({ alg, kid })}.${part(goodClaims(bank_id, now))}.${signature}`;
      await expect(verify(token)).rejects.toMatchObject(refusal('alg'));
    }
  });

  test('with a zero character in its kid or issuer is refused, not failed at', async () => {
    const key = await newSecret(await newBank());
    await expect(verify(await signWith({ ...key, kid: 'a\0' }, goodClaims('a', now)))).rejects.toMatchObject(
      refusal('kid'),
    );
    await expect(verify(await signWith(key, goodClaims('a\0', now)))).rejects.toMatchObject(refusal('iss'));
  });
});
