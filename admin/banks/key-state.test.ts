import { expect, test } from 'vitest';
import { keySource, keyState, successors } from './key-state.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const key = (
  key_id: string,
  expires_at: string | null,
  purpose: 'customer-tokens' | 'bank-api' = 'customer-tokens',
) => ({
  key_id,
  purpose,
  algorithms: ['HS256'],
  jwks_url: null,
  secret_reference: `file:${key_id}`,
  created_at: '2026-11-01T00:00:00Z',
  expires_at,
  last_used_at: null,
});

test.each([
  [null, 'In use'],
  ['2026-11-26T12:00:00Z', 'Ended'],
  ['2026-11-26T12:30:00Z', 'Ends in under an hour'],
  ['2026-11-27T11:59:00Z', 'Ends in 23 h'],
  ['2026-11-29T12:00:00Z', 'Ends in 3 days'],
])('a key that ends at %s: %s', (expires_at, label) => {
  expect(keyState({ expires_at }, now).label).toBe(label);
});

test('where its keys are', () => {
  const jwks_url = 'https://a.example/jwks.json';
  expect(keySource({ jwks_url, secret_reference: null })).toBe(jwks_url);
  expect(keySource({ jwks_url: null, secret_reference: 'env:BANK_KEY_A' })).toBe('Shared secret, env:BANK_KEY_A');
  expect(keySource({ jwks_url: null, secret_reference: 'file:x' })).toBe('Shared secret');
});

test('what outlives a key is another one of its purpose that ends later or never', () => {
  const old = key('old', null);
  const keys = [
    old,
    key('ended', '2026-11-26T11:00:00Z'),
    key('just', '2026-11-27T12:00:00Z'),
    key('later', '2026-11-28T12:00:00Z'),
    key('next', null),
    key('servers', null, 'bank-api'),
  ];
  expect(successors(old, keys, Date.parse('2026-11-27T12:00:00Z'))).toBe(2);
  expect(successors(old, [old], now)).toBe(0);
});
