import type { Database } from '../database/database.ts';
import { Bank, CustomerKey } from '../database/entities/index.ts';
import type { KeyWrapping } from './key-wrapping.ts';

/** Keys of a transaction. */
const atOnce = 200;

/**
 * Wraps every customer's key with the current key-encryption key that is not yet. Content stays as it is, and servers may go on
 * running: what either key wrapped is readable.
 * @param onProgress how many keys were wrapped anew so far
 * @returns how many there were, and the references of the keys that are needed no more
 * @throws SecretError SECRET_MISSING when an old key is gone; VaultError CONTENT_UNREADABLE
 */
export async function rotateKeys(
  database: Database,
  wrapping: KeyWrapping,
  onProgress: (wrapped: number) => void,
): Promise<{ wrapped: number; retired: readonly string[] }> {
  const retired = new Set<string>();
  let wrapped = 0;
  for (const { bank_id } of await database.platform().find(Bank, {}, { orderBy: { bank_id: 'asc' } })) {
    const old = { bank_id, key_id: { $ne: wrapping.current } };
    for (;;) {
      const manager = database.scoped({ bank_id, user_id: '*' });
      const rows = await manager.find(CustomerKey, old, { limit: atOnce, disableIdentityMap: true });
      if (rows.length === 0) break;
      await manager.transactional(async (inner) => {
        for (const { user_id, wrapped_key, key_id } of rows) {
          const customer = { bank_id, user_id };
          const again = await wrapping.wrap(customer, await wrapping.unwrap(customer, wrapped_key));
          // Not if somebody else wrapped it meanwhile, or it was deleted.
          await inner.nativeUpdate(
            CustomerKey,
            { ...customer, wrapped_key },
            { wrapped_key: again, key_id: wrapping.current },
          );
          retired.add(key_id);
        }
      });
      wrapped += rows.length;
      onProgress(wrapped);
    }
  }
  return { wrapped, retired: [...retired] };
}
