import { compactVerify, decodeJwt, decodeProtectedHeader, errors } from 'jose';
import type { Database } from '../database/database.ts';
import { BankSigningKey, type Bank } from '../database/entities/index.ts';
import { verifyCustomerToken } from './customer-token.ts';
import { duration, ok, problem, quoted, type Finding } from './finding.ts';
import { IdentityError } from './identity-error.ts';
import { KeySetError, type KeySets } from './key-sets.ts';
import type { Secrets } from './secrets.ts';
import { isActive, keySetAlgorithms, secretAlgorithms } from './signing-keys.ts';
import { claimProblems } from './token-claims-check.ts';

type Said = Readonly<Record<string, unknown>>;

export interface CheckTools {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly keySets: KeySets;
  readonly now: Date;
  /** False for whoever may not learn which other banks there are. */
  readonly names_other_banks?: boolean;
}

/**
 * Whether the server would accept a token for this bank, and if not, everything that is wrong with it. The verdict is the
 * server's own; what is said of a token that it refuses is worked out here.
 */
export async function checkToken(
  token: string,
  bank: Bank,
  keys: readonly BankSigningKey[],
  tools: CheckTools,
): Promise<Finding[]> {
  const { now } = tools;
  let refused: IdentityError | null = null;
  try {
    const { claims, bank: signer } = await verifyCustomerToken(token, tools);
    if (signer.bank_id === bank.bank_id) {
      return [
        ok('TOKEN_ACCEPTED', `The token is accepted; it ends in ${duration(claims.exp - now.getTime() / 1000)}.`),
      ];
    }
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    refused = error;
  }
  let header: Said;
  let payload: Said;
  try {
    header = decodeProtectedHeader(token);
    payload = decodeJwt(token);
  } catch {
    const words =
      'it must be three parts of base64url with dots between them and nothing around, neither "Bearer" nor quotation marks';
    return [problem('TOKEN_UNREADABLE', `The token is not a signed JWT: ${words}.`)];
  }
  const ofKey = await keyProblems(header, bank, keys, tools);
  // Of a key that is not this bank's nothing is said, also not that it did not sign.
  const isSignature = ofKey.length === 0 && refused?.details['claim'] === 'signature';
  const found = [
    ...ofKey,
    ...(isSignature ? [await signatureProblem(token, header, bank, tools)] : []),
    ...claimProblems(payload, bank.bank_id, now),
  ];
  if (found.length > 0) return found;
  // Nothing that is known here; at least the server's own words.
  return [problem(refused?.code ?? 'BANK_WRONG', refused?.message ?? 'The token is of another bank.')];
}

async function keyProblems(
  { alg, kid }: Said,
  { bank_id }: Bank,
  keys: readonly BankSigningKey[],
  tools: CheckTools,
): Promise<Finding[]> {
  const known: readonly string[] = [...secretAlgorithms, ...keySetAlgorithms];
  if (typeof alg !== 'string' || !known.includes(alg)) {
    const words = `"alg" is ${quoted(alg)}; it must be ${known.join(', ')}`;
    return [problem('ALGORITHM_NOT_ALLOWED', `The token's ${words}.`)];
  }
  if (typeof kid !== 'string' || kid === '') {
    return [problem('KEY_ID_MISSING', `The token's header has no "kid"; it must name the key that signed it.`)];
  }
  const active = keys.filter((key) => isActive(key, tools.now));
  return alg === 'HS256'
    ? secretProblems(kid, bank_id, active, tools)
    : keySetProblems({ alg, kid }, bank_id, active, tools);
}

async function secretProblems(
  kid: string,
  bank_id: string,
  active: readonly BankSigningKey[],
  { database, now, names_other_banks = true }: CheckTools,
): Promise<Finding[]> {
  const ids = active.flatMap(({ key_id, jwks_url }) => (jwks_url ? [] : [key_id])).join(', ');
  const right = ids ? `name one of: ${ids}` : `make one with: bank key add ${bank_id}`;
  const key = kid.includes('\0') ? null : await database.platform().findOne(BankSigningKey, { key_id: kid });
  if (!key || key.jwks_url || (key.bank_id !== bank_id && !names_other_banks)) {
    return [
      problem(
        'KEY_UNKNOWN',
        `The token's "kid" is ${quoted(kid)}, and there is no shared secret with that id; ${right}.`,
      ),
    ];
  }
  if (key.bank_id !== bank_id) {
    return [
      problem(
        'KEY_OF_OTHER_BANK',
        `The token's "kid" is ${quoted(kid)}, a key of the bank "${key.bank_id}"; ${right}.`,
      ),
    ];
  }
  if (key.purpose !== 'customer-tokens') {
    const words = `is a key of the bank's own servers, and no page may have tokens of it; ${right}`;
    return [problem('KEY_OF_OTHER_PURPOSE', `The token's "kid" is ${quoted(kid)}, which ${words}.`)];
  }
  if (isActive(key, now)) return [];
  return [problem('KEY_RETIRED', `Key ${kid} ended at ${key.expires_at?.toISOString()}; ${right}.`)];
}

async function keySetProblems(
  { alg, kid }: { alg: string; kid: string },
  bank_id: string,
  active: readonly BankSigningKey[],
  { keySets }: CheckTools,
): Promise<Finding[]> {
  const sets = active.filter(({ jwks_url }) => jwks_url);
  if (sets.length === 0) {
    const words = `and ${bank_id} has no key set; add it with: bank key add ${bank_id} --jwks URL`;
    return [problem('KEY_UNKNOWN', `The token is signed with ${alg}, ${words}`)];
  }
  const suited = sets.filter(({ algorithms }) => algorithms.includes(alg));
  if (suited.length === 0) {
    const right = [...new Set(sets.flatMap(({ algorithms }) => algorithms))].join(', ');
    return [problem('ALGORITHM_NOT_ALLOWED', `The token's "alg" is ${alg}; ${bank_id}'s key set is for ${right}.`)];
  }
  const offered: string[] = [];
  for (const { jwks_url } of suited) {
    try {
      const set = keySets.keysAt(jwks_url ?? '');
      await set({ alg, kid });
      return [];
    } catch (error) {
      // Said of the bank's keys already.
      if (error instanceof KeySetError) return [];
      if (!(error instanceof errors.JOSEError)) throw error;
      offered.push(...(keySets.keysAt(jwks_url ?? '').jwks()?.keys ?? []).map((key) => quoted(key.kid)));
    }
  }
  const words = `no key of ${bank_id}'s key set has that id and suits ${alg}; it has: ${offered.join(', ')}`;
  return [problem('KEY_UNKNOWN', `The token's "kid" is ${quoted(kid)}, and ${words}.`)];
}

async function signatureProblem(
  token: string,
  { kid }: Said,
  { bank_id }: Bank,
  { database, secrets }: CheckTools,
): Promise<Finding> {
  const key = await database.platform().findOne(BankSigningKey, { key_id: String(kid), bank_id });
  if (key?.secret_reference) {
    const secret = Buffer.from(secrets.get(key.secret_reference));
    for (const text of [secret.toString('base64'), secret.toString('base64url')]) {
      const isIt = await compactVerify(token, Buffer.from(text), { algorithms: ['HS256'] }).then(Boolean, () => false);
      if (!isIt) continue;
      const words = 'it is signed with the letters of the secret; decode the secret from base64 to its 32 bytes first';
      return problem('SIGNATURE_WRONG', `The token's signature is wrong: ${words}.`);
    }
  }
  const words = `it is not by the key ${quoted(kid)}, or the token was changed after it was signed; sign with the key that "kid" names`;
  return problem('SIGNATURE_WRONG', `The token's signature is wrong: ${words}.`);
}
