import * as z from 'zod';
import { Bank, BankSettingsVersion, BankSigningKey, UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { requiredPlugins } from '../host/host.ts';
import { bankSettingsSchema, defaultSettings, type BankData, type BankKey } from '../protocol/index.ts';
import { differences } from '../protocol/differences.ts';
import { commandLine, currentSettings } from './settings.ts';
import type { Platform } from './settings-check.ts';

/** Versions that are shown. */
const shownVersions = 20;

/** A bank as its operators see it, with the schemas that a form is made of. */
export async function bankData(manager: SqlEntityManager, bank_id: string, platform: Platform): Promise<BankData> {
  const bank = await manager.findOneOrFail(Bank, { bank_id });
  const keys = await manager.find(BankSigningKey, { bank_id }, { orderBy: { created_at: 'asc', key_id: 'asc' } });
  const { version, settings } = await currentSettings(manager, bank_id);
  return {
    bank: shownBank(bank),
    keys: keys.map(shownKey),
    version,
    settings,
    history: await historyOf(manager, bank_id),
    schema: jsonSchemaOf(bankSettingsSchema),
    plugins: platform.available(bank_id).plugins.map((plugin) => ({
      id: plugin.id,
      kind: plugin.kind,
      version: plugin.version,
      summary: plugin.summary,
      required: requiredPlugins.includes(plugin.id),
      schema: jsonSchemaOf(plugin.config),
    })),
    articles: platform.knowledge.articles().map(({ id, title }) => ({ id, title })),
    most_messages_per_minute: platform.messages_per_minute,
  };
}

/** What a bank is, apart from its settings. */
export function shownBank(bank: Bank): BankData['bank'] {
  const { bank_id, name, time_zone, currency, locale, sandbox, allowed_origins } = bank;
  return { bank_id, name, time_zone, currency, locale, sandbox, allowed_origins };
}

/** A key as it may be shown: its secret is not in the row. */
export function shownKey(key: BankSigningKey): BankKey {
  const { key_id, purpose, algorithms, jwks_url, secret_reference, created_at, expires_at, last_used_at } = key;
  return {
    key_id,
    purpose,
    algorithms,
    jwks_url: jwks_url ?? null,
    secret_reference: secret_reference ?? null,
    created_at: created_at.toISOString(),
    expires_at: expires_at?.toISOString() ?? null,
    last_used_at: last_used_at?.toISOString() ?? null,
  };
}

async function historyOf(manager: SqlEntityManager, bank_id: string): Promise<BankData['history']> {
  const rows = await manager.find(
    BankSettingsVersion,
    { bank_id },
    { orderBy: { version: 'desc' }, limit: shownVersions + 1 },
  );
  const ids = rows.flatMap(({ proposed_by, approved_by }) => [proposed_by, approved_by]);
  const people = await manager.find(UserProfile, { user_id: ids.filter((id) => id !== commandLine) });
  const nameOf = (id: string) => people.find(({ user_id }) => user_id === id)?.email ?? id;
  return rows.slice(0, shownVersions).map((row, index) => ({
    version: row.version,
    created_at: row.created_at.toISOString(),
    proposed_by: nameOf(row.proposed_by),
    approved_by: nameOf(row.approved_by),
    hash: row.hash,
    differences: differences(rows[index + 1]?.settings ?? defaultSettings, row.settings),
  }));
}

/** Of what is written, defaults not yet filled in. */
function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
