import { writeFile } from 'node:fs/promises';
import { InputError } from '../../plugins/kit/index.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { UserProfile } from '../database/entities/index.ts';
import { findBank } from '../identity/banks.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { Secrets } from '../identity/secrets.ts';
import { findErasure } from '../privacy/erasure.ts';
import { checkpointFolder } from '../records/checkpoint.ts';
import { RecordKeys } from '../records/keys.ts';
import { buildPack } from '../records/pack/build.ts';
import { proveBank } from '../records/prove.ts';
import { Vault } from '../vault/index.ts';
import { wrong } from './bank-options.ts';
import { typedPath } from './input.ts';
import { withDatabase } from './stopped-server.ts';

export type PackOptions = {
  readonly bank: string;
  readonly customer?: string;
  readonly from: string;
  readonly to: string;
  readonly content?: boolean;
  readonly output: string;
  readonly json?: boolean;
};

/**
 * `spendsense pack`: an evidence pack of a stopped server's records, of one customer or of the whole bank.
 * @throws InputError BANK_UNKNOWN, CUSTOMER_UNKNOWN, DATE_INVALID, FILE_EXISTS; RecordsError PACK_TOO_LARGE
 */
export async function packCommand(_none: readonly string[], options: PackOptions): Promise<string> {
  const from = day('--from', options.from);
  const to = new Date(day('--to', options.to).getTime() + 86_400_000);
  return withDatabase(async (database) => {
    const { bank_id } = await findBank(database, options.bank);
    const { secrets_dir, content_key, checkpoint_dir } = readConfiguration(process.env);
    const secrets = await Secrets.open(secrets_dir);
    const vault = await Vault.open(database, secrets, content_key);
    const now = () => new Date();
    const keys = await RecordKeys.open(secrets);
    const tools = { database, vault, keys, now, store: checkpointFolder(checkpoint_dir) };
    const manager = database.scoped({ bank_id, user_id: '*' });
    let user_id: string | null = null;
    if (options.customer !== undefined) {
      const subject = options.customer;
      const found =
        (await manager.findOne(UserProfile, { bank_id, subject, role: 'consumer' })) ??
        (await findErasure(manager, { bank_id, subject }));
      if (!found) throw wrong('CUSTOMER_UNKNOWN', '--customer', subject, `is no customer of ${bank_id}`);
      ({ user_id } = found);
    }
    const about = user_id === null ? {} : { user_id };
    const target = `${options.from} ${options.to} ${options.content ? 'with' : 'without'} content`;
    await recordAction(manager, { bank_id, operator_id: null, action: 'pack.export', ...about, target, now: now() });
    await proveBank(tools, bank_id);
    const made_by = 'command line';
    const pack = await buildPack(tools, bank_id, { user_id, from, to, content: options.content === true, made_by });
    const file = typedPath(options.output);
    try {
      await writeFile(file, pack, { flag: 'wx', mode: 0o600 });
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
      const words = `--output: ${file} is there already; name another file.`;
      throw new InputError('FILE_EXISTS', words, { cause, details: { option: '--output' } });
    }
    const { key_id } = keys.signing;
    if (options.json) return JSON.stringify({ file, key_id }, null, 2);
    return `Written to ${file}, signed with the key ${key_id}. Check it: spendsense verify ${options.output}`;
  });
}

function day(option: string, text: string): Date {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime())) return date;
  throw wrong('DATE_INVALID', option, text, 'is no day; write one such as 2026-11-27');
}
