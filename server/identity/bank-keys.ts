import { randomBytes } from 'node:crypto';
import { InputError } from '../../plugins/kit/index.ts';
import { BankSigningKey, type KeyPurpose } from '../database/entities/index.ts';
import type { Database } from '../database/database.ts';
import { findBank } from './banks.ts';
import type { Secrets } from './secrets.ts';
import { isActive } from './signing-keys.ts';

interface NewKey {
  readonly bank_id: string;
  /** For customers' pages unless said otherwise. */
  readonly purpose?: KeyPurpose;
  readonly algorithms: readonly string[];
  readonly now: Date;
}

/** A secret of 32 random bytes that a bank's server and this one share. @throws InputError BANK_UNKNOWN */
export async function addSecretKey(
  { database, secrets }: { database: Database; secrets: Secrets },
  given: NewKey,
): Promise<{ key: BankSigningKey; secret: Uint8Array }> {
  await findBank(database, given.bank_id);
  const key_id = newKeyId(given.bank_id);
  const name = `bank-key-${key_id}`;
  const secret = await secrets.ensure(name);
  const key = await store(database, { ...given, key_id, secret_reference: `file:${name}`, jwks_url: null });
  return { key, secret };
}

/**
 * The address of the key set that a bank publishes. An address is one bank's: whoever signs with its keys could else speak
 * for the other bank.
 * @throws InputError BANK_UNKNOWN, JWKS_URL_TAKEN
 */
export async function addKeySet(database: Database, given: NewKey & { jwks_url: string }): Promise<BankSigningKey> {
  const { bank_id, jwks_url, now } = given;
  await findBank(database, bank_id);
  const used = await database.platform().find(BankSigningKey, { jwks_url });
  const other = used.find((key) => key.bank_id !== bank_id || isActive(key, now));
  if (other) {
    const words =
      other.bank_id === bank_id
        ? `it is key ${other.key_id} of ${bank_id} already`
        : `it is the key set of ${other.bank_id}, whose keys would then speak for ${bank_id} too; give every bank a key set of its own`;
    const details = { option: '--jwks', key_id: other.key_id, bank_id: other.bank_id };
    throw new InputError('JWKS_URL_TAKEN', `--jwks: ${jwks_url} cannot be added: ${words}.`, { details });
  }
  return store(database, { ...given, key_id: newKeyId(bank_id), secret_reference: null });
}

/** The keys of a bank or of all, those that ran out included, oldest first. */
export async function listKeys(database: Database, bank_id?: string): Promise<BankSigningKey[]> {
  if (bank_id !== undefined) await findBank(database, bank_id);
  const where = bank_id === undefined ? {} : { bank_id };
  return database
    .platform()
    .find(BankSigningKey, where, { orderBy: { bank_id: 'asc', created_at: 'asc', key_id: 'asc' } });
}

/**
 * Ends a key some hours from now, so that the bank's servers can go over to a newer one meanwhile.
 * @returns the key, and how many others of the bank and of its purpose outlive it
 * @throws InputError KEY_UNKNOWN, KEY_RETIRED: a key that has ended does not come back
 */
export async function retireKey(
  database: Database,
  { key_id, hours, now }: { key_id: string; hours: number; now: Date },
): Promise<{ key: BankSigningKey; others: number }> {
  const manager = database.platform();
  const key = await manager.findOne(BankSigningKey, { key_id });
  if (!key) {
    throw new InputError('KEY_UNKNOWN', `KEY: there is no key "${key_id}"; see them with: bank key list`, {
      details: { key_id },
    });
  }
  if (!isActive(key, now)) {
    const words = `KEY: ${key_id} ended at ${key.expires_at?.toISOString()} and does not come back; make a new one with: bank key add ${key.bank_id}`;
    throw new InputError('KEY_RETIRED', words, { details: { key_id } });
  }
  const expires_at = new Date(now.getTime() + hours * 3_600_000);
  key.expires_at = expires_at;
  await manager.flush();
  const all = await manager.find(BankSigningKey, {
    bank_id: key.bank_id,
    purpose: key.purpose,
    key_id: { $ne: key_id },
  });
  return { key, others: all.filter((other) => isActive(other, expires_at)).length };
}

async function store(
  database: Database,
  {
    now,
    algorithms,
    purpose = 'customer-tokens',
    ...rest
  }: NewKey & Pick<BankSigningKey, 'key_id' | 'secret_reference' | 'jwks_url'>,
): Promise<BankSigningKey> {
  const manager = database.platform();
  const key = manager.create(BankSigningKey, {
    ...rest,
    purpose,
    algorithms: [...algorithms],
    created_at: now,
    expires_at: null,
  });
  await manager.flush();
  return key;
}

/** Unlike every other bank's, and the bank can be told from it. */
export function newKeyId(bank_id: string): string {
  return `${bank_id}-${randomBytes(4).toString('hex')}`;
}
