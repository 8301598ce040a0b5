import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { compactDecrypt, CompactEncrypt } from 'jose';
import { VaultError } from './vault-error.ts';

/** Every column that holds a customer's words, what was said to them, or a file of theirs. What stands in each is in docs/data-map.md. */
export const sealedColumns = [
  'chat_logs.message',
  'conversations.dialogue',
  'message_feedback.comment',
  'decision_traces.title',
  'decision_traces.decision',
  'decision_traces.bodies',
  'recommendations.recommendation',
  'idempotency_keys.body',
  'goals.goal',
  'import_pieces.content',
  'customer_export_parts.content',
] as const;
export type SealedColumn = (typeof sealedColumns)[number];

/** Facts and their evidence repeat themselves: the fastest level leaves a tenth to be encrypted and written as base64. */
const fastest = { level: 1 };

/**
 * One customer's key, unwrapped. A sealed value is a JWE of deflated JSON, whose protected header says whose it is and where it
 * stands, so that two rows that change places are found out.
 */
export class ContentKey {
  readonly #user_id: string;
  readonly #key: CryptoKey;

  private constructor(user_id: string, key: CryptoKey) {
    this.#user_id = user_id;
    this.#key = key;
  }

  static async of(user_id: string, key: Uint8Array<ArrayBuffer>): Promise<ContentKey> {
    const usages = ['encrypt', 'decrypt'] as const;
    return new ContentKey(user_id, await crypto.subtle.importKey('raw', key, 'AES-GCM', false, usages));
  }

  /** A JSON value as it may stand in this column of the row of this id. */
  async seal(column: SealedColumn, row: string, value: unknown): Promise<string> {
    return new CompactEncrypt(deflateRawSync(JSON.stringify(value), fastest))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', customer: this.#user_id, place: `${column} ${row}` })
      .encrypt(this.#key);
  }

  /** The value that was sealed there, still to be parsed. @throws VaultError CONTENT_UNREADABLE when it was changed or moved */
  async open(column: SealedColumn, row: string, sealed: string): Promise<unknown> {
    try {
      const { plaintext, protectedHeader } = await compactDecrypt(sealed, this.#key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      const { customer, place } = protectedHeader;
      if (customer === this.#user_id && place === `${column} ${row}`)
        return JSON.parse(inflateRawSync(plaintext).toString()) as unknown;
    } catch (cause) {
      throw new VaultError('CONTENT_UNREADABLE', `What stands in ${column} cannot be opened.`, { cause });
    }
    throw new VaultError('CONTENT_UNREADABLE', `What stands in ${column} was sealed for another place.`);
  }
}
