import { Bank, BankSigningKey } from '../database/entities/index.ts';
import { allowVisitors, changeOrigins, createBank, findBank } from '../identity/banks.ts';
import { listKeys } from '../identity/bank-keys.ts';
import { isActive } from '../identity/signing-keys.ts';
import { keyText, shownKey } from './bank-key-text.ts';
import { readBank, readOrigins, type BankOptions } from './bank-options.ts';
import { withDatabase } from './stopped-server.ts';

type Json = { json?: boolean };

/** `spendsense bank create ID`. @throws InputError for an option that cannot be used, and BANK_EXISTS */
export async function bankCreateCommand([id = '']: readonly string[], options: BankOptions & Json): Promise<string> {
  const given = readBank(id, options);
  return withDatabase(async (database) => {
    const bank = await createBank(database, given, new Date());
    if (options.json) return print(shownBank(bank, []));
    return `${bankText(bank)}\n\nIt has no key yet, so nobody can sign in. Next: bank key add ${bank.bank_id}`;
  });
}

/** `spendsense bank list`: one line for each. */
export async function bankListCommand(_none: readonly string[], options: Json): Promise<string> {
  return withDatabase(async (database) => {
    const banks = await database.platform().find(Bank, {}, { orderBy: { bank_id: 'asc' } });
    const keys = await database.platform().find(BankSigningKey, {});
    const keysOf = (bank_id: string) => keys.filter((key) => key.bank_id === bank_id);
    if (options.json) return print(banks.map((bank) => shownBank(bank, keysOf(bank.bank_id))));
    const lines = banks.map(({ bank_id, name, allowed_origins }) => {
      const active = keysOf(bank_id).filter((key) => isActive(key, new Date())).length;
      return `${bank_id}  ${name}  keys: ${active}  origins: ${allowed_origins.join(', ') || 'none'}`;
    });
    return lines.join('\n') || 'There is no bank yet. Make one with: bank create';
  });
}

/** `spendsense bank show ID`: everything but secrets. @throws InputError BANK_UNKNOWN */
export async function bankShowCommand([id = '']: readonly string[], options: Json): Promise<string> {
  return withDatabase(async (database) => {
    const bank = await findBank(database, id);
    const keys = await listKeys(database, id);
    if (options.json) return print(shownBank(bank, keys));
    const now = new Date();
    return [bankText(bank), ...keys.map((key) => `key        ${keyText(key, now)}`)].join('\n');
  });
}

/** `spendsense bank origins ID`: adds and removes, and prints what is allowed then. @throws InputError BANK_UNKNOWN, ORIGIN_INVALID, ORIGIN_UNKNOWN */
export async function bankOriginsCommand(
  [id = '']: readonly string[],
  options: { add?: readonly string[]; remove?: readonly string[] } & Json,
): Promise<string> {
  const add = readOrigins('--add', options.add ?? []);
  const remove = readOrigins('--remove', options.remove ?? []);
  return withDatabase(async (database) => {
    const allowed_origins = await changeOrigins(database, id, { add, remove });
    if (options.json) return print({ bank_id: id, allowed_origins });
    return (
      allowed_origins.join('\n') ||
      `No origin is allowed: only pages that this server serves can show ${id}'s assistant.`
    );
  });
}

/** `spendsense bank visitors ID`: with neither option, prints whether they may chat. @throws InputError */
export async function bankVisitorsCommand(
  [id = '']: readonly string[],
  options: { allow?: boolean; refuse?: boolean } & Json,
): Promise<string> {
  const { allow = false, refuse = false } = options;
  return withDatabase(async (database) => {
    if (allow !== refuse) await allowVisitors(database, id, allow);
    const { visitors_allowed } = await findBank(database, id);
    if (options.json) return print({ bank_id: id, visitors_allowed });
    return visitors_allowed
      ? `Visitors of ${id}'s pages may chat about money words and articles.`
      : `Nobody chats at ${id} without signing in.`;
  });
}

function bankText(bank: Bank): string {
  return [
    `bank       ${bank.bank_id}`,
    `name       ${bank.name}`,
    `time zone  ${bank.time_zone}`,
    `currency   ${bank.currency}`,
    `locale     ${bank.locale}`,
    `origins    ${bank.allowed_origins.join(', ') || 'none'}`,
    `visitors   ${bank.visitors_allowed ? 'may chat' : 'may not chat'}`,
  ].join('\n');
}

function shownBank(bank: Bank, keys: readonly BankSigningKey[]) {
  const { bank_id, name, time_zone, currency, locale, allowed_origins, visitors_allowed, created_at } = bank;
  return {
    bank_id,
    name,
    time_zone,
    currency,
    locale,
    allowed_origins,
    visitors_allowed,
    created_at,
    keys: keys.map(shownKey),
  };
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
