import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { InputError } from '../../plugins/kit/index.ts';
import { BankError } from '../bank/bank-error.ts';
import { differences } from '../protocol/differences.ts';
import { loadPlatform } from '../bank/platform.ts';
import { addSettings, commandLine, currentSettings } from '../bank/settings.ts';
import { checkSettings } from '../bank/settings-check.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { findBank } from '../identity/banks.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { bankSettingsSchema, type BankSettings } from '../protocol/index.ts';
import { withDatabase } from './stopped-server.ts';

/** `spendsense bank settings show ID`: as a file that `set` reads. @throws InputError BANK_UNKNOWN */
export async function bankSettingsShowCommand(
  [bank_id = '']: readonly string[],
  options: { json?: boolean },
): Promise<string> {
  return withDatabase(async (database) => {
    await findBank(database, bank_id);
    const { version, settings } = await currentSettings(database.platform(), bank_id);
    return JSON.stringify(options.json ? { bank_id, version, settings } : settings, null, 2);
  });
}

/**
 * `spendsense bank settings set ID FILE`: all settings at once; what the file leaves out has its default. Whoever can stop the server
 * needs no second person: the version says that it was set by command.
 * @throws InputError BANK_UNKNOWN, FILE_UNREADABLE, SETTINGS_INVALID
 */
export async function bankSettingsSetCommand(
  [bank_id = '', file = '']: readonly string[],
  options: { json?: boolean },
): Promise<string> {
  const settings = await readSettingsFile(file);
  const now = new Date();
  const platform = await loadPlatform(readConfiguration(process.env), () => now);
  try {
    checkSettings(bank_id, settings, platform);
  } catch (error) {
    if (!(error instanceof BankError)) throw error;
    throw new InputError(error.code, `FILE: ${error.message}`, { cause: error, details: { ...error.details } });
  }
  return withDatabase(async (database) => {
    await findBank(database, bank_id);
    return database.platform().transactional(async (manager) => {
      const before = await currentSettings(manager, bank_id);
      const changed = differences(before.settings, settings);
      let { version } = before;
      if (changed.length > 0) {
        const people = { proposed_by: commandLine, approved_by: commandLine };
        ({ version } = await addSettings(manager, { bank_id, base: version, settings, ...people, now }));
        const target = `version ${version}`;
        await recordAction(manager, { bank_id, operator_id: null, action: 'bank-settings.set', target, now });
      }
      if (options.json) return JSON.stringify({ bank_id, version, changed }, null, 2);
      if (changed.length === 0) return `Nothing changed: these are the settings of version ${version}.`;
      const lines = changed.map(({ field, before: was, after }) => `${field}: ${text(was)} -> ${text(after)}`);
      return [`Version ${version} of the settings of ${bank_id}:`, ...lines].join('\n');
    });
  });
}

async function readSettingsFile(file: string): Promise<BankSettings> {
  let given: unknown;
  try {
    given = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new InputError('FILE_UNREADABLE', `FILE: ${file} cannot be read as JSON.`, { cause, details: { file } });
  }
  const parsed = bankSettingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  throw new InputError('SETTINGS_INVALID', `FILE: ${file} does not fit. ${z.prettifyError(parsed.error)}`, {
    cause: parsed.error,
    details: { fields },
  });
}

function text(value: unknown): string {
  return value === null ? 'nothing' : JSON.stringify(value);
}
