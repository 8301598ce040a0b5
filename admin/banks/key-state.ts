import type { BankKey } from '../../server/protocol/index.ts';
import type { Tone } from '../format/words.ts';
import type { IconName } from '../parts/icon.tsx';

/** Whether tokens signed with a key are accepted now, and for how long yet. */
export function keyState(
  { expires_at }: Pick<BankKey, 'expires_at'>,
  now: number,
): { label: string; tone: Tone; icon: IconName } {
  if (expires_at === null) return { label: 'In use', tone: 'good', icon: 'check' };
  const left = Date.parse(expires_at) - now;
  if (left <= 0) return { label: 'Ended', tone: 'plain', icon: 'cross' };
  const hours = left / 3_600_000;
  const length =
    hours >= 48 ? `${Math.floor(hours / 24)} days` : hours >= 1 ? `${Math.floor(hours)} h` : 'under an hour';
  return { label: `Ends in ${length}`, tone: 'warn', icon: 'warning' };
}

/** What a key is for, in words. */
export const purposes: Record<BankKey['purpose'], string> = {
  'customer-tokens': 'Customers’ pages',
  'bank-api': 'The bank’s servers',
};

/** Where its keys or its secret are. */
export function keySource({ jwks_url, secret_reference }: Pick<BankKey, 'jwks_url' | 'secret_reference'>): string {
  if (jwks_url !== null) return jwks_url;
  return secret_reference?.startsWith('env:') ? `Shared secret, ${secret_reference}` : 'Shared secret';
}

/** Other keys of the purpose that outlive this one's end: without one, nobody signs in after it. */
export function successors(key: BankKey, keys: readonly BankKey[], ends: number): number {
  return keys.filter(
    (other) =>
      other.key_id !== key.key_id &&
      other.purpose === key.purpose &&
      (other.expires_at === null || Date.parse(other.expires_at) > ends),
  ).length;
}
