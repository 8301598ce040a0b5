import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { CustomerKey } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { Secrets } from '../identity/secrets.ts';
import { ContentKey } from './content-key.ts';
import { KeyWrapping } from './key-wrapping.ts';
import { VaultError } from './vault-error.ts';

/** Unwrapped keys that a process keeps; a customer takes about a kilobyte. */
const mostKept = 10_000;

/**
 * Seals what customers say and are told, each with a key of their own that is stored wrapped. Keys are read through the manager
 * that is given, so within its scope and transaction: once a customer's key is deleted, nobody opens anything of theirs.
 */
export class Vault {
  readonly wrapping: KeyWrapping;
  /** By whose it is and the wrapped text: without the row that holds it nobody finds a key here, however long it stays. */
  readonly #unwrapped = new Map<string, Promise<ContentKey>>();

  private constructor(wrapping: KeyWrapping) {
    this.wrapping = wrapping;
  }

  /**
   * @param reference of the key-encryption key, such as `file:content-key` or `env:CONTENT_KEY_2027`
   * @throws VaultError CONTENT_KEY_INVALID, CONTENT_UNREADABLE and SecretError SECRET_MISSING when keys that are stored cannot be
   * unwrapped: better not to start than to fail at every customer
   */
  static async open(database: Database, secrets: Secrets, reference: string): Promise<Vault> {
    const vault = new Vault(await KeyWrapping.open(secrets, reference));
    const samples = await database
      .platform()
      .execute<Pick<CustomerKey, 'bank_id' | 'user_id' | 'wrapped_key'>[]>(
        'select distinct on (key_id) bank_id, user_id, wrapped_key from customer_keys order by key_id',
      );
    for (const sample of samples) await vault.unwrap(sample);
    return vault;
  }

  /**
   * The key of a customer, made the first time.
   * @throws VaultError CUSTOMER_ERASED
   */
  async keyOf(manager: SqlEntityManager, scope: Scope): Promise<ContentKey> {
    const found = await this.findKey(manager, scope);
    if (found) return found;
    const wrapped_key = await this.wrapping.wrap(scope, randomBytes(32));
    // The lock makes this wait for an erasure that is under way, and then find nobody to make a key for: of whoever was
    // erased no subject is left, and a visitor never has one.
    await manager.execute(
      `insert into customer_keys (bank_id, user_id, wrapped_key, key_id, created_at)
       select bank_id, user_id, ?, ?, now() from user_profiles where bank_id = ? and user_id = ? and (subject is not null or role = 'visitor') for share
       on conflict do nothing`,
      [wrapped_key, this.wrapping.current, scope.bank_id, scope.user_id],
    );
    const made = await this.findKey(manager, scope);
    if (made) return made;
    throw new VaultError('CUSTOMER_ERASED', 'Everything held about this customer was erased.');
  }

  /** The key of a customer; null when there is none, or none any more. */
  async findKey(manager: SqlEntityManager, { bank_id, user_id }: Scope): Promise<ContentKey | null> {
    return (await this.keysOf(manager, bank_id, [user_id])).get(user_id) ?? null;
  }

  /** The keys of those customers of a bank who have one, by customer. */
  async keysOf(
    manager: SqlEntityManager,
    bank_id: string,
    user_ids: readonly string[],
  ): Promise<ReadonlyMap<string, ContentKey>> {
    if (user_ids.length === 0) return new Map();
    const rows = await manager.find(
      CustomerKey,
      { bank_id, user_id: { $in: [...new Set(user_ids)] } },
      { disableIdentityMap: true },
    );
    return new Map(await Promise.all(rows.map(async (row) => [row.user_id, await this.unwrap(row)] as const)));
  }

  /** The key in a row that was read already, within the scope of whoever may have it. */
  unwrap(row: Pick<CustomerKey, 'bank_id' | 'user_id' | 'wrapped_key'>): Promise<ContentKey> {
    const { wrapped_key, bank_id, user_id } = row;
    const place = JSON.stringify([bank_id, user_id, wrapped_key]);
    const known = this.#unwrapped.get(place);
    if (known) return known;
    const unwrapped = this.wrapping
      .unwrap(row, wrapped_key)
      .then((key) => ContentKey.of(user_id, Uint8Array.from(key)));
    this.#unwrapped.set(place, unwrapped);
    unwrapped.catch(() => this.#unwrapped.delete(place));
    const [oldest] = this.#unwrapped.keys();
    if (this.#unwrapped.size > mostKept && oldest !== undefined) this.#unwrapped.delete(oldest);
    return unwrapped;
  }
}
