import { readConfiguration } from '../configuration/configuration.ts';
import { Secrets } from '../identity/secrets.ts';
import { rotateKeys } from '../vault/rotate.ts';
import { Vault } from '../vault/index.ts';
import { withDatabase } from './stopped-server.ts';

/**
 * `spendsense content-key rotate`: wraps every customer's key with the one that CONTENT_KEY names.
 * @throws SecretError, VaultError when a key that is needed is not there
 */
export async function contentKeyRotateCommand(_none: readonly string[], options: { json?: boolean }): Promise<string> {
  return withDatabase(async (database) => {
    const { secrets_dir, content_key } = readConfiguration(process.env);
    const { wrapping } = await Vault.open(database, await Secrets.open(secrets_dir), content_key);
    const { wrapped, retired } = await rotateKeys(database, wrapping, (count) => {
      if (!options.json && process.stderr.isTTY) process.stderr.write(`\r${count} keys`);
    });
    if (options.json) return JSON.stringify({ content_key, wrapped, retired }, null, 2);
    const free = retired.length > 0 ? ` Needed no more: ${retired.join(', ')}.` : '';
    return `${wrapped} keys were wrapped anew with ${content_key}.${free}`;
  });
}
