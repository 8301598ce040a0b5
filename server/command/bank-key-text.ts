import type { BankSigningKey } from '../database/entities/index.ts';
import { isActive } from '../identity/signing-keys.ts';

/** A key in one line; never its secret, which is not in the row. */
export function keyText(key: BankSigningKey, now: Date): string {
  const { key_id, purpose, jwks_url, algorithms, expires_at, last_used_at } = key;
  const what = jwks_url ? `keys at ${jwks_url}` : 'shared secret';
  const until = expires_at ? `${isActive(key, now) ? 'until' : 'ended'} ${expires_at.toISOString()}` : 'in use';
  const used = last_used_at ? `last used ${last_used_at.toISOString()}` : 'never used';
  return `${key_id}  ${purpose}  ${what}  ${algorithms.join(' ')}  ${until}  ${used}`;
}

/** A key as JSON. */
export function shownKey({ key_id, bank_id, purpose, algorithms, jwks_url, created_at, expires_at }: BankSigningKey) {
  return {
    key_id,
    bank_id,
    purpose,
    algorithms,
    jwks_url: jwks_url ?? null,
    created_at,
    expires_at: expires_at ?? null,
  };
}
