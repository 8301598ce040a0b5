import type { Bank, BankSigningKey } from '../database/entities/index.ts';
import { listKeys } from './bank-keys.ts';
import { findBank } from './banks.ts';
import { note, ok, problem, type Finding } from './finding.ts';
import { KeySetError } from './key-sets.ts';
import { parseOrigin } from './origin.ts';
import { SecretError } from './secrets.ts';
import { isActive } from './signing-keys.ts';
import { checkToken, type CheckTools } from './token-check.ts';

/**
 * What keeps a bank's customers from signing in: its keys, its origins and, when given, one token and one page.
 * @throws InputError BANK_UNKNOWN
 */
export async function checkBank(
  tools: CheckTools,
  bank_id: string,
  given: { token?: string | undefined; origin?: string | undefined },
): Promise<Finding[]> {
  const bank = await findBank(tools.database, bank_id);
  const keys = (await listKeys(tools.database, bank_id)).filter(({ purpose }) => purpose === 'customer-tokens');
  const findings = [...(await checkKeys(keys, bank, tools)), ...checkOrigin(bank, given.origin)];
  return given.token === undefined ? findings : [...findings, ...(await checkToken(given.token, bank, keys, tools))];
}

async function checkKeys(keys: readonly BankSigningKey[], bank: Bank, tools: CheckTools): Promise<Finding[]> {
  const active = keys.filter((key) => isActive(key, tools.now));
  const make = `make one with: bank key add ${bank.bank_id}`;
  if (active.length === 0) {
    const what = keys.length === 0 ? 'has no key yet' : 'has no key any more: all have ended';
    return [problem('NO_KEY', `${bank.bank_id} ${what}; ${make}`)];
  }
  const findings = await Promise.all(
    active.map(async (key) => (key.jwks_url ? checkKeySet(key, key.jwks_url, tools) : checkSecret(key, tools))),
  );
  const ends = active.map(({ expires_at }) => expires_at?.getTime() ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...ends);
  if (!Number.isFinite(last)) return findings;
  const words = `Every key is to end, the last at ${new Date(last).toISOString()}; after that nobody can sign in; ${make}`;
  return [...findings, note('KEYS_END', words)];
}

function checkSecret({ key_id, secret_reference }: BankSigningKey, { secrets }: CheckTools): Finding {
  try {
    secrets.get(secret_reference ?? '');
    return ok('KEY_USABLE', `Key ${key_id} is a shared secret, and it is there.`);
  } catch (error) {
    if (!(error instanceof SecretError)) throw error;
    const words = `its secret (${secret_reference}) is not on this machine; bring back secrets.json, or retire the key and add another`;
    return problem('SECRET_MISSING', `Key ${key_id} cannot be used: ${words}.`);
  }
}

async function checkKeySet({ key_id }: BankSigningKey, url: string, { keySets }: CheckTools): Promise<Finding> {
  try {
    const set = keySets.keysAt(url);
    await set.reload();
    const usable = (set.jwks()?.keys ?? []).filter(({ kty, use }) => kty !== 'oct' && use !== 'enc');
    const named = usable.flatMap(({ kid }) => (kid === undefined ? [] : [kid]));
    if (named.length > 0) return ok('KEY_USABLE', `Key ${key_id}: ${url} has the keys ${named.join(', ')}.`);
    const words = `none of its keys has a "kid" and is for signatures; publish public keys with "kid" and "use": "sig"`;
    return problem('KEYS_UNUSABLE', `Key ${key_id} cannot be used: ${url} answers, but ${words}.`);
  } catch (error) {
    if (!(error instanceof KeySetError)) throw error;
    return problem(error.code, `Key ${key_id} cannot be used. ${error.message}`);
  }
}

function checkOrigin(bank: Bank, given: string | undefined): Finding[] {
  const { bank_id, allowed_origins } = bank;
  const list = allowed_origins.join(', ') || 'none';
  if (given === undefined) {
    if (allowed_origins.length > 0) return [ok('ORIGINS', `Pages of ${list} may use the assistant.`)];
    const words = `Only pages that this server serves may use the assistant; allow others with: bank origins ${bank_id} --add URL`;
    return [note('NO_ORIGIN', words)];
  }
  const url = URL.parse(given);
  if (!url || url.origin === 'null') {
    return [
      problem('ORIGIN_INVALID', `--origin: "${given}" is not an address; write one such as https://www.bank.example.`),
    ];
  }
  if (allowed_origins.includes(url.origin))
    return [ok('ORIGIN_ALLOWED', `Pages of ${url.origin} may use the assistant.`)];
  const parsed = parseOrigin(url.origin);
  const allow =
    'wrong' in parsed
      ? `It cannot be allowed: it ${parsed.wrong}`
      : `Allow it with: bank origins ${bank_id} --add ${url.origin}`;
  const words = `${bank_id} allows: ${list}. Scheme, host and port must be the same. ${allow}`;
  return [problem('ORIGIN_NOT_ALLOWED', `Pages of ${url.origin} may not use the assistant. ${words}`)];
}
