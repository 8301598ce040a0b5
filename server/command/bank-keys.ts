import { readConfiguration } from '../configuration/configuration.ts';
import { addKeySet, addSecretKey, listKeys, retireKey } from '../identity/bank-keys.ts';
import { Secrets } from '../identity/secrets.ts';
import { keyText, shownKey } from './bank-key-text.ts';
import { readAlgorithms, readHours, readKeySetAddress, readPurpose } from './bank-options.ts';
import { withDatabase } from './stopped-server.ts';

/** `spendsense bank key add BANK`: a new secret, printed once, or the address of the bank's key set. @throws InputError */
export async function bankKeyAddCommand(
  [bank_id = '']: readonly string[],
  options: { algorithm?: readonly string[]; jwks?: string; purpose: string; json?: boolean },
): Promise<string> {
  const jwks_url = options.jwks === undefined ? null : readKeySetAddress(options.jwks);
  const purpose = readPurpose(options.purpose);
  const algorithms = readAlgorithms(options.algorithm, jwks_url !== null);
  return withDatabase(async (database) => {
    const now = new Date();
    if (jwks_url !== null) {
      const key = await addKeySet(database, { bank_id, purpose, algorithms, jwks_url, now });
      if (options.json) return JSON.stringify(shownKey(key), null, 2);
      return `Key ${key.key_id}: tokens with "iss": "${bank_id}" are checked with the keys at ${jwks_url}.${purpose === 'bank-api' ? '' : ` Try it: bank check ${bank_id}`}`;
    }
    const secrets = await Secrets.open(readConfiguration(process.env).secrets_dir);
    const { key, secret } = await addSecretKey({ database, secrets }, { bank_id, purpose, algorithms, now });
    const text = Buffer.from(secret).toString('base64');
    if (options.json) return JSON.stringify({ ...shownKey(key), secret: text }, null, 2);
    return [
      `kid     ${key.key_id}`,
      `secret  ${text}`,
      '',
      'The secret is shown only now. It is 32 bytes in base64: decode it before you sign with it, and keep it on your server.',
    ].join('\n');
  });
}

/** `spendsense bank key list [BANK]`: all keys, those that ended too. @throws InputError BANK_UNKNOWN */
export async function bankKeyListCommand([bank_id]: readonly string[], options: { json?: boolean }): Promise<string> {
  return withDatabase(async (database) => {
    const keys = await listKeys(database, bank_id);
    if (options.json) return JSON.stringify(keys.map(shownKey), null, 2);
    const now = new Date();
    return keys.map((key) => keyText(key, now)).join('\n') || 'There is no key yet. Make one with: bank key add BANK';
  });
}

/** `spendsense bank key retire KEY --in HOURS`. @throws InputError KEY_UNKNOWN, KEY_RETIRED, HOURS_INVALID */
export async function bankKeyRetireCommand(
  [key_id = '']: readonly string[],
  options: { in: string; json?: boolean },
): Promise<string> {
  const hours = readHours(options.in);
  return withDatabase(async (database) => {
    const { key, others } = await retireKey(database, { key_id, hours, now: new Date() });
    if (options.json) return JSON.stringify({ ...shownKey(key), other_keys: others }, null, 2);
    const words = `Tokens signed with ${key_id} are accepted until ${key.expires_at?.toISOString()}.`;
    if (others > 0) return words;
    const end = key.purpose === 'bank-api' ? 'its servers can bring nothing in' : 'nobody can sign in';
    const option = key.purpose === 'bank-api' ? ' --purpose bank-api' : '';
    return `${words}\n${key.bank_id} has no other such key: after that ${end}. Make one first: bank key add ${key.bank_id}${option}`;
  });
}
