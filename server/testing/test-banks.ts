import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addKeySet, addSecretKey } from '../identity/bank-keys.ts';
import { createBank } from '../identity/banks.ts';
import { verifyCustomerToken } from '../identity/customer-token.ts';
import { KeySets } from '../identity/key-sets.ts';
import { Secrets } from '../identity/secrets.ts';
import { keySetAlgorithms, secretAlgorithms } from '../identity/signing-keys.ts';
import { openTestDatabase } from './test-database.ts';
import { startKeyServer } from './test-key-server.ts';

/** When everything in these tests happens. */
export const now = new Date('2026-11-25T12:00:00Z');
export const after = (hours: number, seconds = 0) => new Date(now.getTime() + hours * 3_600_000 + seconds * 1_000);
/** What a token with a wrong claim is refused with. */
export const refusal = (claim: string) => ({ code: 'TOKEN_INVALID', details: { claim } });

/** For tests: a database and a server of key sets, and banks in them, each with its own id and address. */
export async function openTestBanks() {
  const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-banks-'));
  const database = await openTestDatabase();
  const secrets = await Secrets.open(directory);
  const keyServer = await startKeyServer();
  const keySets = new KeySets({ allow_loopback_http: true, timeout: 300 });
  let count = 0;

  async function newBank(): Promise<string> {
    count += 1;
    const bank_id = `bank-${count}`;
    const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US' };
    await createBank(database, { bank_id, ...fields, allowed_origins: ['https://a.example'] }, now);
    return bank_id;
  }
  async function newSecret(bank_id: string) {
    const given = { bank_id, algorithms: secretAlgorithms, now };
    const { key, secret } = await addSecretKey({ database, secrets }, given);
    return { alg: 'HS256', kid: key.key_id, privateKey: secret };
  }
  async function newKeySetBank(algorithms: readonly string[] = keySetAlgorithms) {
    const bank_id = await newBank();
    const jwks_url = keyServer.url(bank_id);
    const { key_id } = await addKeySet(database, { bank_id, jwks_url, algorithms, now });
    return { bank_id, key_id, jwks_url };
  }

  return {
    directory,
    database,
    secrets,
    keyServer,
    keySets,
    newBank,
    newSecret,
    newKeySetBank,
    verify: (token: string, at = now) => verifyCustomerToken(token, { database, secrets, keySets, now: at }),
    close: async () => {
      await Promise.all([database.close(), keyServer.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
