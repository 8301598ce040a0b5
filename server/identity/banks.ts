import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { InputError } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { Bank, BankSigningKey } from '../database/entities/index.ts';
import type { Secrets } from './secrets.ts';
import { secretAlgorithms } from './signing-keys.ts';

/** What is said of a bank when it is made. */
export type NewBank = Omit<Bank, 'created_at' | 'visitors_allowed' | 'sandbox'> &
  Partial<Pick<Bank, 'visitors_allowed' | 'sandbox'>>;

/** A bank and the first key with which it signs its customers' tokens. What is there already stays as it is. */
export async function ensureBank(
  { database, secrets, now }: { database: Database; secrets: Secrets; now: () => Date },
  given: NewBank & { key_id: string },
): Promise<{ bank: Bank; isNew: boolean; secret: Uint8Array }> {
  const { key_id, ...fields } = given;
  const manager = database.platform();
  const found = await manager.findOne(Bank, { bank_id: fields.bank_id });
  const bank = found ?? manager.create(Bank, { ...fields, created_at: now() });
  await manager.flush();
  const name = `bank-${fields.bank_id}`;
  const secret = await secrets.ensure(name);
  await manager.upsert(
    BankSigningKey,
    {
      key_id,
      bank_id: fields.bank_id,
      purpose: 'customer-tokens',
      algorithms: [...secretAlgorithms],
      secret_reference: `file:${name}`,
      jwks_url: null,
      created_at: now(),
      expires_at: null,
    },
    { onConflictAction: 'ignore' },
  );
  return { bank, isNew: found === null, secret };
}

/** A new bank, without a key yet. @throws InputError BANK_EXISTS */
export async function createBank(database: Pick<Database, 'platform'>, given: NewBank, now: Date): Promise<Bank> {
  const manager = database.platform();
  const bank = manager.create(Bank, { ...given, created_at: now });
  try {
    await manager.flush();
  } catch (cause) {
    if (!(cause instanceof UniqueConstraintViolationException)) throw cause;
    const words = `ID: there is a bank "${given.bank_id}" already; choose another id, or look at it with: bank show ${given.bank_id}`;
    throw new InputError('BANK_EXISTS', words, { cause, details: { bank_id: given.bank_id } });
  }
  return bank;
}

/** @throws InputError BANK_UNKNOWN, listing the banks that there are */
export async function findBank(database: Database, bank_id: string): Promise<Bank> {
  const manager = database.platform();
  const bank = await manager.findOne(Bank, { bank_id });
  if (bank) return bank;
  const all = await manager.find(Bank, {}, { orderBy: { bank_id: 'asc' }, limit: 20 });
  const others = all.length > 0 ? `there are: ${all.map(({ bank_id: id }) => id).join(', ')}` : 'there is none yet';
  const words = `There is no bank "${bank_id}" in this database; ${others}. Make one with: bank create`;
  throw new InputError('BANK_UNKNOWN', words, { details: { bank_id } });
}

/** Lets pages of other origins use the assistant, or no longer. @throws InputError ORIGIN_UNKNOWN for one to remove that is not allowed */
export async function changeOrigins(
  database: Database,
  bank_id: string,
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): Promise<string[]> {
  await findBank(database, bank_id);
  return database.platform().transactional(async (manager) => {
    // Of two changes at once the second adds to what the first left.
    const bank = await manager.findOneOrFail(Bank, { bank_id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { allowed_origins: before } = bank;
    for (const origin of remove) {
      if (before.includes(origin)) continue;
      const words = `--remove: ${origin} is not an origin that ${bank_id} allows; it allows: ${before.join(', ') || 'none'}.`;
      throw new InputError('ORIGIN_UNKNOWN', words, { details: { origin, allowed: before } });
    }
    bank.allowed_origins = [...new Set([...before, ...add])].filter((origin) => !remove.includes(origin));
    return bank.allowed_origins;
  });
}

/** Lets people chat before they sign in, or no longer. @throws InputError BANK_UNKNOWN */
export async function allowVisitors(database: Database, bank_id: string, visitors_allowed: boolean): Promise<void> {
  await findBank(database, bank_id);
  await database.platform().nativeUpdate(Bank, { bank_id }, { visitors_allowed });
}
