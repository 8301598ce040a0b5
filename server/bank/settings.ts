import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { BankSettingsVersion } from '../database/entities/index.ts';
import { plainJson } from '../database/plain-json.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { bankSettingsSchema, defaultSettings, type BankSettings } from '../protocol/index.ts';
import { BankError } from './bank-error.ts';
import { hashOf } from './settings-hash.ts';

/** Settings with the version that they are; 0 for a bank that decided nothing yet. */
export interface VersionedSettings {
  readonly version: number;
  readonly settings: BankSettings;
}

/** Stands for a person in what the command line did: whoever can stop the server needs nobody else. */
export const commandLine = 'command line';

/** The number of a bank's newest version, 0 when there is none. */
export async function newestVersion(manager: SqlEntityManager, bank_id: string): Promise<number> {
  const [newest] = await manager.find(
    BankSettingsVersion,
    { bank_id },
    { orderBy: { version: 'desc' }, limit: 1, fields: ['version'] },
  );
  return newest?.version ?? 0;
}

/** A version of a bank's settings. @throws BankError SETTINGS_ALTERED when they are not what was stored; VERSION_UNKNOWN */
export async function readSettings(
  manager: SqlEntityManager,
  bank_id: string,
  version: number,
): Promise<VersionedSettings> {
  if (version === 0) return { version, settings: defaultSettings };
  const row = await manager.findOne(BankSettingsVersion, { bank_id, version });
  if (!row) throw new BankError('VERSION_UNKNOWN', `${bank_id} has no settings of version ${version}.`);
  if (hashOf(row.settings) !== row.hash) {
    throw new BankError('SETTINGS_ALTERED', `Version ${version} of the settings of ${bank_id} is not what was stored.`);
  }
  return { version, settings: bankSettingsSchema.parse(row.settings) };
}

/** The settings that hold now. */
export async function currentSettings(manager: SqlEntityManager, bank_id: string): Promise<VersionedSettings> {
  return readSettings(manager, bank_id, await newestVersion(manager, bank_id));
}

/**
 * Adds a version on top of another one. Two that are added at once have the same number, and the second is refused.
 * @throws BankError BASE_MOVED when there is a newer version than `base`
 */
export async function addSettings(
  manager: SqlEntityManager,
  given: { bank_id: string; base: number; settings: BankSettings; proposed_by: string; approved_by: string; now: Date },
): Promise<VersionedSettings> {
  const { bank_id, base, proposed_by, approved_by, now } = given;
  const settings = plainJson(given.settings);
  const version = base + 1;
  const moved = (cause?: unknown) =>
    new BankError('BASE_MOVED', `The settings are no longer those of version ${base}.`, { cause, details: { base } });
  if ((await newestVersion(manager, bank_id)) !== base) throw moved();
  const hash = hashOf(settings);
  try {
    await manager.insert(BankSettingsVersion, {
      bank_id,
      version,
      settings,
      hash,
      proposed_by,
      approved_by,
      created_at: now,
    });
  } catch (cause) {
    throw cause instanceof UniqueConstraintViolationException ? moved(cause) : cause;
  }
  return { version, settings };
}
