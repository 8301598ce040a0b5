import type { Database } from '../database/database.ts';
import { Bank, BankSigningKey } from '../database/entities/index.ts';
import type { Secrets } from './secrets.ts';

/** A bank and the first key with which it signs its customers' tokens. What is there already stays as it is. */
export async function ensureBank(
  { database, secrets, now }: { database: Database; secrets: Secrets; now: () => Date },
  given: Pick<Bank, 'bank_id' | 'name' | 'time_zone' | 'currency' | 'locale' | 'allowed_origins'> & { key_id: string },
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
      algorithm: 'HS256',
      secret_reference: `file:${name}`,
      created_at: now(),
      expires_at: null,
    },
    { onConflictAction: 'ignore' },
  );
  return { bank, isNew: found === null, secret };
}
