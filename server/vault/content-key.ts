import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
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
  'data_snapshots.content',
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
  /** What salts are made with: they go with the key, so that nobody can try out what a commitment was of. */
  readonly #salts: KeyObject;

  private constructor(user_id: string, key: CryptoKey, salts: KeyObject) {
    this.#user_id = user_id;
    this.#key = key;
    this.#salts = salts;
  }

  static async of(user_id: string, key: Uint8Array<ArrayBuffer>): Promise<ContentKey> {
    const usages = ['encrypt', 'decrypt'] as const;
    const salts = createSecretKey(createHmac('sha256', key).update('commitments').digest());
    return new ContentKey(user_id, await crypto.subtle.importKey('raw', key, 'AES-GCM', false, usages), salts);
  }

  /** A JSON value as it may stand in this column of the row of this id. */
  seal(column: SealedColumn, row: string, value: unknown): Promise<string> {
    return this.#sealText(column, row, JSON.stringify(value));
  }

  /**
   * The same with a commitment to it, which says nothing of the value, and from which it can be proved that it was this one as long as the
   * key is there: see {@link prove}.
   */
  sealCommitted(column: SealedColumn, row: string, value: unknown): Promise<{ sealed: string; commitment: string }> {
    return this.sealCommittedJson(column, row, JSON.stringify(value));
  }

  /** The same for a value that is JSON text already. */
  async sealCommittedJson(
    column: SealedColumn,
    row: string,
    text: string,
  ): Promise<{ sealed: string; commitment: string }> {
    const commitment = createHmac('sha256', this.#saltOf(column, row)).update(text).digest('base64url');
    return { sealed: await this.#sealText(column, row, text), commitment };
  }

  /** What proves a commitment: HMAC-SHA256 of the text under the salt. @throws VaultError CONTENT_UNREADABLE */
  async prove(column: SealedColumn, row: string, sealed: string): Promise<{ salt: string; text: string }> {
    return {
      salt: this.#saltOf(column, row).toString('base64url'),
      text: await this.#openText(column, row, sealed),
    };
  }

  /** The value that was sealed there, still to be parsed. @throws VaultError CONTENT_UNREADABLE when it was changed or moved */
  async open(column: SealedColumn, row: string, sealed: string): Promise<unknown> {
    return JSON.parse(await this.#openText(column, row, sealed)) as unknown;
  }

  #saltOf(column: SealedColumn, row: string): Buffer {
    return createHmac('sha256', this.#salts).update(`${column} ${row}`).digest();
  }

  #sealText(column: SealedColumn, row: string, text: string): Promise<string> {
    return new CompactEncrypt(deflateRawSync(text, fastest))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', customer: this.#user_id, place: `${column} ${row}` })
      .encrypt(this.#key);
  }

  async #openText(column: SealedColumn, row: string, sealed: string): Promise<string> {
    try {
      const { plaintext, protectedHeader } = await compactDecrypt(sealed, this.#key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      const { customer, place } = protectedHeader;
      if (customer === this.#user_id && place === `${column} ${row}`) return inflateRawSync(plaintext).toString();
    } catch (cause) {
      throw new VaultError('CONTENT_UNREADABLE', `What stands in ${column} cannot be opened.`, { cause });
    }
    throw new VaultError('CONTENT_UNREADABLE', `What stands in ${column} was sealed for another place.`);
  }
}
