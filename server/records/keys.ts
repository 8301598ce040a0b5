import { createHmac, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import type { Secrets } from '../identity/secrets.ts';

/** An Ed25519 private key in PKCS #8 is these bytes and then its 32 own (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that checkpoints and packs are signed with, and how whoever checks them finds and knows it. */
export interface SigningKey {
  readonly private_key: KeyObject;
  /** A JWK (RFC 8037). */
  readonly public_key: { readonly kty: string; readonly crv: string; readonly x: string };
  /** Thumbprint of the public key (RFC 7638). */
  readonly key_id: string;
}

/** The keys of the records, none of which is in the database. */
export class RecordKeys {
  readonly signing: SigningKey;
  readonly #chains: Uint8Array;

  private constructor(signing: SigningKey, chains: Uint8Array) {
    this.signing = signing;
    this.#chains = chains;
  }

  /** Both are made the first time. */
  static async open(secrets: Secrets): Promise<RecordKeys> {
    const seed = await secrets.ensure('record-signing');
    const private_key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
    const { kty = '', crv = '', x = '' } = createPublicKey(private_key).export({ format: 'jwk' });
    const public_key = { kty, crv, x };
    const key_id = await calculateJwkThumbprint(public_key);
    return new RecordKeys({ private_key, public_key, key_id }, await secrets.ensure('record-chain'));
  }

  /** What a bank's chain is keyed with. */
  chainKey(bank_id: string): Uint8Array {
    return createHmac('sha256', this.#chains).update(bank_id).digest();
  }
}
