import { decodeJwt, decodeProtectedHeader, errors, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { Bank, BankSigningKey, type KeyPurpose } from '../database/entities/index.ts';
import type { Database } from '../database/database.ts';
import { IdentityError } from './identity-error.ts';
import { KeySetError, type KeySets } from './key-sets.ts';
import { SecretError, type Secrets } from './secrets.ts';

/** What a key can be for, the most common first. */
export const keyPurposes = ['customer-tokens', 'bank-api'] as const satisfies readonly KeyPurpose[];
/** What a secret that we and a bank share signs with. */
export const secretAlgorithms = ['HS256'] as const;
/** What keys of a set may sign with: signatures by a private key that only the bank has. */
export const keySetAlgorithms = [
  'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519',
] as const; // prettier-ignore

/** What a token says of itself before anything about it is known to be true. */
const word = z.string().regex(/^[^\0]{1,200}$/);
const unverifiedSchema = z.object({ alg: word, kid: word, iss: word.optional() });

/** The bank that may have signed a token, and how to find the key that its signature must be of. */
export interface TokenKeys {
  readonly bank: Bank;
  /** The token's own, which its key may be used with. */
  readonly algorithm: string;
  readonly getKey: JWTVerifyGetKey;
  /** The one that `getKey` found last. */
  readonly usedKey: () => BankSigningKey | null;
}

/**
 * The keys that a token is checked with: those of its purpose, whatever the token says. A secret is found by `kid`, an id of our making, and speaks for its own bank. A key set's
 * `kid`s are of the bank's making and two banks may use the same one, so the sets are those of the bank that `iss` names:
 * a token that lies about it is checked with keys that it is not signed with.
 * @throws IdentityError TOKEN_INVALID (`header`, `alg`, `kid` or `iss`), KEY_UNAVAILABLE
 */
export async function keysFor(
  token: string,
  purpose: KeyPurpose,
  { database, secrets, keySets, now }: { database: Database; secrets: Secrets; keySets: KeySets; now: Date },
): Promise<TokenKeys> {
  const { alg, kid, iss } = unverified(token);
  const manager = database.platform();
  const isSecret = includes(secretAlgorithms, alg);
  if (!isSecret && !includes(keySetAlgorithms, alg)) throw invalidToken('alg');
  const where = isSecret ? { key_id: kid, jwks_url: null } : { bank_id: iss ?? '', secret_reference: null };
  const found = await manager.find(
    BankSigningKey,
    { ...where, purpose },
    { orderBy: { created_at: 'desc', key_id: 'asc' } },
  );
  const active = found.filter((key) => isActive(key, now));
  // Nobody of that name has a key set.
  if (found.length === 0 && !isSecret) throw invalidToken('iss');
  if (active.length === 0) throw invalidToken('kid');
  const keys = active.filter(({ algorithms }) => algorithms.includes(alg));
  const [first] = keys;
  if (!first) throw invalidToken('alg');
  const bank = await manager.findOneOrFail(Bank, { bank_id: first.bank_id });
  let used: BankSigningKey | null = null;
  const note = (key: BankSigningKey) => void (used = key);
  const getKey = isSecret ? secretOf(first, secrets, note) : anyOf(keys, keySets, note);
  return { bank, algorithm: alg, getKey, usedKey: () => used };
}

/** Milliseconds in which a key's use is kept once: it says which key is still needed, and signing in must not wait for a write. */
const useKept = 3_600_000;

/** Keeps that a token signed with a key was accepted. */
export async function keepUse(database: Database, { key_id, last_used_at }: BankSigningKey, now: Date): Promise<void> {
  const before = new Date(now.getTime() - useKept);
  if (last_used_at && last_used_at > before) return;
  const old = { key_id, $or: [{ last_used_at: null }, { last_used_at: { $lte: before } }] };
  await database.platform().nativeUpdate(BankSigningKey, old, { last_used_at: now });
}

/** True until the key is retired. */
export function isActive({ expires_at }: Pick<BankSigningKey, 'expires_at'>, now: Date): boolean {
  return !expires_at || now < expires_at;
}

/** The error that says which part of a token is wrong, and never what it was. */
export function invalidToken(claim: string): IdentityError {
  return new IdentityError('TOKEN_INVALID', `The token's ${claim} is not what it must be.`, { details: { claim } });
}

function unverified(token: string): z.infer<typeof unverifiedSchema> {
  let said: unknown;
  try {
    said = { ...decodeProtectedHeader(token), iss: decodeJwt(token).iss };
  } catch {
    throw invalidToken('header');
  }
  const parsed = unverifiedSchema.safeParse(said);
  if (parsed.success) return parsed.data;
  throw invalidToken(String(parsed.error.issues[0]?.path[0] ?? 'header'));
}

function secretOf(key: BankSigningKey, secrets: Secrets, note: (key: BankSigningKey) => void): JWTVerifyGetKey {
  return async () => {
    try {
      note(key);
      return secrets.get(key.secret_reference ?? '');
    } catch (error) {
      throw error instanceof SecretError ? unavailable(error) : error;
    }
  };
}

/** While a bank moves from one set to another, a token's key may be in either. */
function anyOf(
  keys: readonly BankSigningKey[],
  keySets: KeySets,
  note: (key: BankSigningKey) => void,
): JWTVerifyGetKey {
  return async (header, input) => {
    let failure: KeySetError | null = null;
    for (const key of keys) {
      try {
        const found = await keySets.keysAt(key.jwks_url ?? '')(header, input);
        note(key);
        return found;
      } catch (error) {
        if (error instanceof KeySetError) failure = error;
        else if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      }
    }
    throw failure ? unavailable(failure) : new errors.JWKSNoMatchingKey();
  };
}

function unavailable(cause: Error): IdentityError {
  return new IdentityError('KEY_UNAVAILABLE', "The bank's signing key cannot be read at the moment. Try again.", {
    cause,
  });
}

function includes(list: readonly string[], value: string): boolean {
  return list.includes(value);
}
