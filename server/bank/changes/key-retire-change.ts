import * as z from 'zod';
import { BankSigningKey } from '../../database/entities/index.ts';
import { isActive } from '../../identity/signing-keys.ts';
import { BankError } from '../bank-error.ts';
import { differences } from '../../protocol/differences.ts';
import { conflict, type ChangeKindRules, type ChangeTools } from './kind.ts';

const payloadSchema = z.strictObject({
  key_id: z.string(),
  hours: z.number(),
  /** When the key was to end at the time of the proposal; null for never. */
  expires_at: z.iso.datetime().nullable(),
});

/** The end of a key that signs customers' tokens, some hours after the approval. */
export const keyRetireChange: ChangeKindRules<
  { readonly key_id: string; readonly hours: number },
  z.infer<typeof payloadSchema>
> = {
  payload: payloadSchema,
  async propose({ key_id, hours }, tools) {
    const key = await keyOf(key_id, tools);
    return { key_id, hours, expires_at: key.expires_at?.toISOString() ?? null };
  },
  differences: async ({ key_id, hours, expires_at }) => [
    { field: `key ${key_id}`, before: expires_at ?? 'in use', after: `ends ${hours} h after the approval` },
  ],
  async apply({ key_id, hours, expires_at: before }, _people, tools) {
    const key = await keyOf(key_id, tools);
    const changed = differences({ expires_at: before }, { expires_at: key.expires_at?.toISOString() ?? null });
    if (changed.length > 0) throw conflict(changed);
    const expires_at = new Date(tools.now.getTime() + hours * 3_600_000);
    await tools.manager.nativeUpdate(BankSigningKey, { bank_id: tools.bank_id, key_id }, { expires_at });
  },
};

/** @throws BankError KEY_UNKNOWN, for another bank's too; KEY_RETIRED */
async function keyOf(key_id: string, { manager, bank_id, now }: ChangeTools): Promise<BankSigningKey> {
  const key = await manager.findOne(BankSigningKey, { bank_id, key_id }, { refresh: true });
  if (!key) throw new BankError('KEY_UNKNOWN', `There is no key "${key_id}".`);
  if (!isActive(key, now)) {
    throw new BankError('KEY_RETIRED', `${key_id} ended at ${key.expires_at?.toISOString()} and does not come back.`);
  }
  return key;
}
