import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../../plugins/kit/index.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import type { Database } from '../database/database.ts';
import { UserProfile } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { findBank } from '../identity/banks.ts';
import { Secrets } from '../identity/secrets.ts';
import { eraseCustomer } from '../privacy/erase-customer.ts';
import { findErasure, recordErasure } from '../privacy/erasure.ts';
import { RecordKeys } from '../records/keys.ts';
import { exportDocument } from '../privacy/export-document.ts';
import { Vault } from '../vault/index.ts';
import { typedPath } from './input.ts';
import { withDatabase } from './stopped-server.ts';

export type CustomerOptions = { bank: string; customer: string; json?: boolean };

/**
 * `spendsense customer erase --bank ID --customer ID`: all of it, at once. One that was cut off goes on.
 * @throws InputError BANK_UNKNOWN, CUSTOMER_UNKNOWN
 */
export async function customerEraseCommand(_none: readonly string[], options: CustomerOptions): Promise<string> {
  return withDatabase(async (database) => {
    const scope = (await scopeOf(database, options)) ?? (await scopeOfErased(database, options));
    if (!scope) throw unknown(options);
    const now = () => new Date();
    const { erasure_id } = await recordErasure(database, scope, { by: null, now: now() });
    const keys = await RecordKeys.open(await Secrets.open(readConfiguration(process.env).secrets_dir));
    const erased = await eraseCustomer({ database, keys, now }, scope);
    if (options.json) return JSON.stringify({ erasure_id, erased }, null, 2);
    const rows = Object.entries(erased).map(([table, count]) => `  ${table}: ${count}`);
    return [`Customer ${options.customer} of ${options.bank} is erased. Rows deleted:`, ...rows].join('\n');
  });
}

/**
 * `spendsense customer export --bank ID --customer ID --output FILE`: the document in plain, readable by the owner of the file alone.
 * @throws InputError BANK_UNKNOWN, CUSTOMER_UNKNOWN, FILE_EXISTS
 */
export async function customerExportCommand(
  _none: readonly string[],
  options: CustomerOptions & { output: string },
): Promise<string> {
  return withDatabase(async (database) => {
    const scope = await scopeOf(database, options);
    if (!scope) throw unknown(options);
    const { secrets_dir, content_key } = readConfiguration(process.env);
    const vault = await Vault.open(database, await Secrets.open(secrets_dir), content_key);
    const document = exportDocument({ database, vault, now: () => new Date() }, scope);
    const file = typedPath(options.output);
    try {
      await pipeline(Readable.from(document), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
      const words = `--output: ${file} is there already; name another file.`;
      throw new InputError('FILE_EXISTS', words, { cause, details: { option: '--output' } });
    }
    return options.json ? JSON.stringify({ file }, null, 2) : `Written to ${file}`;
  });
}

/** The customer whom the bank calls so; null when there is none. @throws InputError BANK_UNKNOWN */
async function scopeOf(database: Database, { bank, customer }: CustomerOptions): Promise<Scope | null> {
  const { bank_id } = await findBank(database, bank);
  const manager = database.scoped({ bank_id, user_id: '*' });
  const profile = await manager.findOne(UserProfile, { bank_id, subject: customer, role: 'consumer' });
  return profile && { bank_id, user_id: profile.user_id };
}

/** That there is no such customer, and what to do. */
function unknown({ bank, customer }: CustomerOptions): InputError {
  const words = `--customer: "${bank}" has no customer "${customer}" here; give the bank's own id, as its tokens carry it in "sub".`;
  return new InputError('CUSTOMER_UNKNOWN', words, { details: { option: '--customer' } });
}

async function scopeOfErased(database: Database, { bank, customer }: CustomerOptions): Promise<Scope | null> {
  const manager = database.scoped({ bank_id: bank, user_id: '*' });
  const erasure = await findErasure(manager, { bank_id: bank, subject: customer });
  return erasure && { bank_id: bank, user_id: erasure.user_id };
}
