import { compactDecrypt, CompactEncrypt } from 'jose';
import * as z from 'zod';
import type { Scope } from '../database/tenancy.ts';
import { SecretError, type Secrets } from '../identity/secrets.ts';
import { VaultError } from './vault-error.ts';

/**
 * The only secrets that may wrap customers' keys: a row that an intruder changed to name another secret, perhaps one that a
 * bank knows, is refused.
 */
export const contentKeyReference = /^(?:file:content-key[\w-]*|env:CONTENT_KEY_\w+)$/;
const bytes = 32;

const headerSchema = z.object({ kid: z.string().regex(contentKeyReference), bank: z.string(), customer: z.string() });

/**
 * Wraps customers' keys under key-encryption keys, which are secrets by reference. A wrapped key is a JWE that names its customer
 * and the reference of the key that opens it.
 */
export class KeyWrapping {
  /** The reference of the key that wraps from now on; others open what they wrapped while their secret is there. */
  readonly current: string;
  readonly #secrets: Secrets;

  private constructor(secrets: Secrets, current: string) {
    this.#secrets = secrets;
    this.current = current;
  }

  /** A `file:` secret is made the first time. @throws VaultError CONTENT_KEY_INVALID; SecretError SECRET_MISSING */
  static async open(secrets: Secrets, current: string): Promise<KeyWrapping> {
    if (current.startsWith('file:')) await secrets.ensure(current.slice('file:'.length));
    const wrapping = new KeyWrapping(secrets, current);
    wrapping.#secret(current);
    return wrapping;
  }

  async wrap({ bank_id, user_id }: Scope, key: Uint8Array): Promise<string> {
    return new CompactEncrypt(key)
      .setProtectedHeader({
        alg: 'A256GCMKW',
        enc: 'A256GCM',
        kid: this.current,
        bank: bank_id,
        customer: user_id,
      })
      .encrypt(this.#secret(this.current));
  }

  /** @throws VaultError CONTENT_UNREADABLE when it is not this customer's or was changed; SecretError SECRET_MISSING */
  async unwrap({ bank_id, user_id }: Scope, wrapped: string): Promise<Uint8Array> {
    try {
      const { plaintext, protectedHeader } = await compactDecrypt(
        wrapped,
        (header) => this.#secret(headerSchema.parse(header).kid),
        { keyManagementAlgorithms: ['A256GCMKW'], contentEncryptionAlgorithms: ['A256GCM'] },
      );
      const { bank, customer } = headerSchema.parse(protectedHeader);
      if (bank === bank_id && customer === user_id) return plaintext;
    } catch (cause) {
      if (cause instanceof SecretError || cause instanceof VaultError) throw cause;
      throw new VaultError('CONTENT_UNREADABLE', "A customer's key cannot be unwrapped.", { cause });
    }
    throw new VaultError('CONTENT_UNREADABLE', "A customer's key is that of another.");
  }

  #secret(reference: string): Uint8Array {
    const secret = this.#secrets.get(reference);
    // An environment variable is text.
    const key = reference.startsWith('env:') ? Buffer.from(new TextDecoder().decode(secret), 'base64') : secret;
    if (key.length === bytes) return key;
    const words = `${reference} must hold ${bytes} random bytes in base64, such as: openssl rand -base64 ${bytes}`;
    throw new VaultError('CONTENT_KEY_INVALID', words, { details: { reference } });
  }
}
