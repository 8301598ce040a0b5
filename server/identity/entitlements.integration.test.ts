import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodClaims, signWith } from '../testing/test-key-server.ts';
import { now, openTestBanks, refusal } from '../testing/test-banks.ts';
import { customerOf } from './customers.ts';

const banks = await openTestBanks();
afterAll(banks.close);
let bank_id: string;
let key: Awaited<ReturnType<typeof banks.newSecret>>;
beforeAll(async () => {
  bank_id = await banks.newBank();
  key = await banks.newSecret(bank_id);
});
const verify = async (entitlements?: unknown) =>
  banks.verify(
    await signWith(key, { ...goodClaims(bank_id, now), ...(entitlements !== undefined && { entitlements }) }),
  );

describe('entitlements', () => {
  test('of a token are the customer’s, each once, and those of the next token replace them', async () => {
    const first = await verify(['premium', 'card:gold', 'premium']);
    expect((await customerOf(banks.database, first.bank, first.claims, now)).entitlements).toEqual([
      'premium',
      'card:gold',
    ]);
    const second = await verify();
    expect((await customerOf(banks.database, second.bank, second.claims, now)).entitlements).toEqual([]);
  });

  test.each([
    ['a text', 'premium'],
    ['an empty name', ['']],
    ['a name with a space', ['gold card']],
    ['a long name', ['x'.repeat(65)]],
    ['a null byte', ['a\0']],
    ['an object', [{ premium: true }]],
    ['too many', Array.from({ length: 51 }, (_, index) => `e${index}`)],
  ])('%s is refused by name', async (_, entitlements) => {
    await expect(verify(entitlements)).rejects.toMatchObject(refusal('entitlements'));
  });
});
