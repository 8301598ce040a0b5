import { InputError } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { BankOidc } from '../database/entities/index.ts';
import { findBank } from './banks.ts';

export type OidcSettings = Omit<BankOidc, 'created_at'>;

/** Lets a bank's operators sign in with the bank's own accounts, or changes how. @throws InputError BANK_UNKNOWN */
export async function setOidc(database: Database, settings: OidcSettings, now: Date): Promise<void> {
  await findBank(database, settings.bank_id);
  await database.platform().upsert(BankOidc, { ...settings, created_at: now });
}

/** Null for a bank whose operators have passwords only. */
export async function findOidc(database: Database, bank_id: string): Promise<BankOidc | null> {
  return database.platform().findOne(BankOidc, { bank_id });
}

/** @throws InputError BANK_UNKNOWN, OIDC_UNKNOWN */
export async function removeOidc(database: Database, bank_id: string): Promise<void> {
  await findBank(database, bank_id);
  if ((await database.platform().nativeDelete(BankOidc, { bank_id })) > 0) return;
  throw noOidc(bank_id);
}

export function noOidc(bank_id: string): InputError {
  const words = `Operators of ${bank_id} sign in with passwords only; set another way with: bank oidc set ${bank_id}`;
  return new InputError('OIDC_UNKNOWN', words, { details: { bank_id } });
}

/** An address of an identity provider: https, or http on this machine for development; null for anything else. */
export function issuerAddress(text: string): URL | null {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  const isLoopback = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  return url.protocol === 'https:' || isLoopback ? url : null;
}
