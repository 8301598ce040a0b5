import * as z from 'zod';
import { bankSettingsSchema, type BankSettings } from '../../protocol/index.ts';
import { BankError } from '../bank-error.ts';
import { differences } from '../../protocol/differences.ts';
import { checkSettings } from '../settings-check.ts';
import { addSettings, currentSettings, readSettings } from '../settings.ts';
import { conflict, type ChangeKindRules, type ChangeTools } from './kind.ts';

const payloadSchema = z.strictObject({ base_version: z.int().nonnegative(), settings: bankSettingsSchema });
type Payload = z.infer<typeof payloadSchema>;

/** All of a bank's settings at once, on top of a version. */
export const settingsChange: ChangeKindRules<Payload, Payload> = {
  payload: payloadSchema,
  async propose(asked, tools) {
    const current = await checkBase(asked.base_version, tools);
    if (differences(current, asked.settings).length === 0) {
      throw new BankError('NOTHING_CHANGED', 'These settings are the ones that hold already.');
    }
    checkSettings(tools.bank_id, asked.settings, tools.platform);
    return asked;
  },
  async differences({ base_version, settings }, { manager, bank_id }) {
    const base = await readSettings(manager, bank_id, base_version);
    return differences(base.settings, settings);
  },
  async apply({ base_version, settings }, people, tools) {
    const { manager, bank_id, platform, now } = tools;
    await checkBase(base_version, tools);
    // The platform may have changed since: a plugin that is gone, a lower limit.
    checkSettings(bank_id, settings, platform);
    await addSettings(manager, { bank_id, base: base_version, settings, ...people, now });
  },
};

/** The settings of this version, which must be the newest. @throws BankError CHANGE_CONFLICT, VERSION_UNKNOWN */
async function checkBase(version: number, { manager, bank_id }: ChangeTools): Promise<BankSettings> {
  const base = await readSettings(manager, bank_id, version);
  const current = await currentSettings(manager, bank_id);
  if (current.version === version) return base.settings;
  const changed = differences(base.settings, current.settings);
  throw conflict([{ field: 'version', before: version, after: current.version }, ...changed]);
}
